// "Refresh lists": from the owner's tabs to Dormant Clients and Growth Clients, everything typed kept.

import type { Day } from '../domain/day';
import { addMonths } from '../domain/day';
import { groupProblems } from '../domain/group-problems';
import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { type FreshOptions, freshDormant, freshGrowth } from '../domain/lists/fresh-rows';
import { whileWriting } from '../domain/lists/memory';
import { type FreshRow, type MergedList, mergeList, type PresentRow } from '../domain/lists/merge-list';
import type { SourceChoices } from '../domain/reading';
import type { State } from '../domain/state';
import { occasionsAhead } from '../domain/templates';
import { moneyFormat } from '../domain/wording';
import type { BookLook } from '../sheets/book';
import type { ListSnapshot } from '../sheets/list-read';
import type { TabKey } from '../sheets/tab-names';
import { type BuildResult, headline, resultOf } from './build-result';
import { confirmTabs } from './confirm-tabs';
import { clientGroups, doubtGroups, listProblems, sums } from './data-check';
import { type StandingFacts, standingFacts, withStanding } from './list-standing';
import { occasionFactsIn } from './occasions';
import { withNewRevenue } from './outreach-figures';
import { choicesToKeep, type Picture, readAndScore } from './read-and-score';
import type { Services } from './services';

/**
 * Builds or refreshes the lists as of today, or of `asOf`. Writes only tabs that Rekindle made.
 * A run that is ended anywhere leaves sheets from which the next run comes to the same result.
 */
export function buildLists(services: Services, request: { asOf?: Day } = {}): BuildResult {
  return services.lock.alone(() => buildNow(services, readAndScore(services, request.asOf)));
}

/** In this order: who is on the first is not on the second. */
const LISTS: ListKey[] = ['dormant', 'growth'];

/** A list as it stands and as it is to stand. */
export interface Rebuilt {
  snapshot: ListSnapshot;
  merged: MergedList;
  /** Headers of columns that had been deleted. */
  restored: string[];
}

export type Merged = Partial<Record<ListKey, Rebuilt>>;

/** What was read, with what the Touch Log, Do Not Contact and Handed Out say. */
interface Building extends Picture {
  standing: StandingFacts;
  handedTo: Map<string, string>;
}

/** Builds from what was read and scored. To be called alone (see Lock). */
export function buildNow(services: Services, read: Picture): BuildResult {
  const { book } = services;
  const { sources, waiting } = confirmTabs(services, read);
  const desk = services.openDesk(read.state.tabs);
  const standing = standingFacts(services, desk, desk.log().rows, read.mergedInto, read.settings);
  const handedTo = new Map(desk.handedOut().map(({ clientId, to }) => [clientId, to]));
  const picture: Building = { ...read, state: { ...read.state, sources }, standing, handedTo };
  const look = lookOf(services, picture);
  const wanted = tabsFor(services);
  const fresh = wanted.filter(
    (key) => picture.state.unfinished.includes(key) || book.makeTabs([key]).length > 0,
  );
  const planned: Merged = {};
  for (const list of LISTS) {
    planned[list] = mergeNow(picture, list, book.readList(list, picture.state.columns[list]), planned);
  }
  book.writeState(stateWhileWriting(services, picture, planned, fresh));
  book.flush();
  const rows = { dormant: rowsOf(planned.dormant), growth: rowsOf(planned.growth) };
  book.layOut(fresh, rows, look, picture.state.unfinished.length > 0);
  const done: Merged = { growth: planned.growth };
  for (const list of LISTS) {
    const { snapshot, restored } = readComplete(services, picture, list, fresh, look);
    const rebuilt = mergeNow(picture, list, snapshot, done, restored);
    book.writeList(list, rebuilt.snapshot, rebuilt.merged, look);
    done[list] = rebuilt;
  }
  showGrowth(services, fresh, done.growth);
  const problems = [...picture.reading.problems, ...listProblems(done)];
  const groups = [...groupProblems(problems), ...doubtGroups(picture), ...clientGroups(picture)];
  book.writeDataCheck({ sums: sums(picture), groups });
  // The lists must be there before the state says so.
  book.flush();
  book.writeState(stateAfter(services, picture, done));
  book.show('dormant');
  return resultOf(picture, problems.length, done, waiting);
}

const rowsOf = (list: Rebuilt | undefined) => list?.merged.rows.length ?? 0;

/** The second list comes into sight with its first client; after that the owner decides. */
function showGrowth({ book }: Services, fresh: TabKey[], growth: Rebuilt | undefined): void {
  const had = (growth?.snapshot.rows.length ?? 0) > 0;
  const has = rowsOf(growth) > 0;
  if (fresh.includes('growth') || (has && !had)) book.showTab('growth', has);
}

/** The tabs to exist after the run; a tab 'Start here' that the owner deleted is not made again. */
function tabsFor(services: Services): TabKey[] {
  const { book } = services;
  const start: TabKey[] = book.hasTab('start') || !book.hasTab('dormant') ? ['start'] : [];
  return [...start, 'dormant', 'growth', 'reasons', 'settings', 'dataCheck', 'state'];
}

/** A list as it stands now, with every column it needs: those that were deleted are put back. */
function readComplete(
  { book }: Services,
  { state }: Picture,
  list: ListKey,
  fresh: TabKey[],
  look: BookLook,
): { snapshot: ListSnapshot; restored: string[] } {
  if (fresh.includes(list) && !state.unfinished.includes(list)) {
    return { snapshot: book.freshList(list), restored: [] };
  }
  const snapshot = book.readList(list, state.columns[list]);
  const { missing } = snapshot.columns;
  if (missing.length === 0) return { snapshot, restored: [] };
  book.restoreColumns(list, snapshot, look);
  return { snapshot: book.readList(list, state.columns[list]), restored: missing };
}

/** Decides how a list is to stand. */
function mergeNow(
  picture: Building,
  list: ListKey,
  snapshot: ListSnapshot,
  others: Merged,
  restored = snapshot.columns.missing,
): Rebuilt {
  const present = adoptRows(snapshot.rows, picture.clients);
  const fresh = freshRows(picture, list, present, others);
  const memory = picture.state.memory[list];
  const standing = withStanding(picture.standing, picture.clients, list, fresh, present, memory);
  const rows = withNewRevenue(picture, picture.standing, list, standing);
  const merged = mergeList(list, present, rows, memory, restored);
  return { snapshot: { ...snapshot, rows: present }, merged, restored };
}

/** So far ahead the list names occasions. */
const OCCASION_DAYS = 14;

function freshRows(picture: Building, list: ListKey, present: PresentRow[], others: Merged): FreshRow[] {
  const { state, known } = picture;
  const factsOf = occasionFactsIn(picture);
  const options: FreshOptions = {
    region: picture.settings.region,
    asOf: picture.scoring.asOf,
    date: picture.date,
    welcomeBackBelow: picture.settings.welcomeBackBelow,
    occasions: (one) => occasionsAhead(factsOf(one), picture.today, OCCASION_DAYS, picture.date),
    mergedInto: picture.mergedInto,
    handedTo: picture.handedTo,
  };
  const standing = { present, memory: state.memory[list] };
  if (list === 'growth') {
    const onDormant = new Set(others.dormant?.merged.rows.map((row) => row.clientId).filter(Boolean));
    return freshGrowth(known, standing, onDormant, options);
  }
  const growth = others.growth?.snapshot.rows ?? [];
  return freshDormant(known, standing, { present: growth, memory: state.memory.growth }, options);
}

/** Until the run is over, the old and the new value of a cell both count as Rekindle's. */
function stateWhileWriting(
  services: Services,
  picture: Picture,
  planned: Merged,
  fresh: TabKey[],
): State<SourceChoices> {
  const { memory } = picture.state;
  return {
    ...rememberedState(services, picture),
    unfinished: fresh,
    memory: {
      dormant: whileWriting(memory.dormant, planned.dormant?.merged.memory ?? {}),
      growth: whileWriting(memory.growth, planned.growth?.merged.memory ?? {}),
    },
  };
}

function stateAfter(services: Services, picture: Picture, done: Merged): State<SourceChoices> {
  const { memory, columns } = picture.state;
  return {
    ...rememberedState(services, picture),
    said: { headline: headline(picture), ...picture.salesKnown },
    unfinished: [],
    columns: {
      dormant: done.dormant ? services.book.seenColumns('dormant', done.dormant.snapshot) : columns.dormant,
      growth: done.growth ? services.book.seenColumns('growth', done.growth.snapshot) : columns.growth,
    },
    memory: {
      dormant: done.dormant?.merged.memory ?? memory.dormant,
      growth: done.growth?.merged.memory ?? memory.growth,
    },
  };
}

function rememberedState(services: Services, picture: Picture): State<SourceChoices> {
  const { state, remembered } = picture;
  return { ...state, choices: choicesToKeep(picture), clients: remembered, tabs: services.book.tabIds() };
}

function lookOf(services: Services, picture: Picture): BookLook {
  const { scoring, settings, date } = picture;
  const months = settings.lookBackMonths ?? 24;
  const from = date(addMonths(scoring.asOf, -months));
  return {
    money: moneyFormat(picture.reading.currency.code, picture.locale),
    revenueNote: `Orders from ${from} to ${date(scoring.asOf)} (${months} months), refunds taken off. In italics: silent longer than that; the ${months} months up to their last order.`,
    version: services.version,
  };
}

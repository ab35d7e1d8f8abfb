// "Use newer sales": a tab that came after the lists were built is shown with what is new in it, and then taken in.

import type { Day } from '../domain/day';
import type { Grid } from '../domain/grid';
import { readClients } from '../domain/reading';
import { SetUpProblem } from '../domain/set-up-problem';
import { count } from '../domain/wording';
import { buildNow } from './build-lists';
import type { BuildResult } from './build-result';
import {
  choicesToKeep,
  type Picture,
  readAndScore,
  readSources,
  type Sources,
  scoreSources,
  withTabs,
} from './read-and-score';
import type { Services } from './services';

/** What a tab would bring, beside the tabs that are read. */
export interface NewerTab {
  tab: string;
  /** Whether clients or sales were found in it. */
  usable: boolean;
  rows: number;
  /** Rows that are known already from the other tabs. */
  known: number;
  new: number;
  /** Amounts of the new rows, in the sheet's currency. */
  revenue: number;
  /** Day of its newest sale; '' where it has none. */
  until: Day | '';
  newClients: number;
  /** Clients who were dormant and ordered since, by name. */
  orderedAgain: string[];
  /** All of this as a sentence. */
  text: string;
  /** What is doubtful about it. */
  doubts: string[];
}

export interface NewerSalesRequest {
  /** By name; without it all that came since. */
  tabs?: string[];
  /** Tabs not to be asked about again. */
  leaveOut?: string[];
}

/** What each tab would bring, one after another. Writes nothing. */
export function previewNewerSales(services: Services, request: NewerSalesRequest = {}): NewerTab[] {
  const names = namesOf(readSources(services).tabs, services, request.tabs);
  const sources = readSources(services, names);
  let before = read(sources, []);
  return names.map((name, at) => {
    const taken = names.slice(0, at + 1);
    const after = read(sources, taken);
    const told = compare(sources, name, before, after);
    if (told.usable) before = after;
    return told;
  });
}

/** Takes the tabs in, or leaves them out for good, and builds the lists anew. */
export function useNewerSales(services: Services, request: NewerSalesRequest = {}): BuildResult {
  return services.lock.alone(() => {
    const { book } = services;
    const { state, tabs } = readSources(services);
    const leaveOut = request.leaveOut ?? [];
    const wanted = request.tabs ?? (request.leaveOut ? [] : undefined);
    const names = namesOf(tabs, services, wanted).filter((name) => !leaveOut.includes(name));
    const decided = book
      .sourceTabs()
      .filter(({ name }) => names.includes(name) || leaveOut.includes(name))
      .map(({ sheetId, name }) => ({ sheetId, name, isRead: names.includes(name) }));
    const others = tabs.known.filter((tab) => decided.every((one) => one.sheetId !== tab.sheetId));
    book.writeState({
      ...state,
      choices: choicesToKeep(readSources(services, names)),
      sources: [...others, ...decided],
      tabs: book.tabIds(),
    });
    book.flush();
    return buildNow(services, readAndScore(services));
  });
}

/** The tabs asked for, or all that came since. Throws a SetUpProblem for a name that is no tab of the owner's. */
function namesOf(tabs: Sources['tabs'], { book }: Services, wanted: string[] | undefined): string[] {
  if (!tabs.confirmed) {
    throw new SetUpProblem('There is no list yet. Choose Rekindle > Open to build it from all your tabs.');
  }
  if (!wanted) return tabs.fresh.map((tab) => tab.name);
  const present = book.sourceTabs().map((tab) => tab.name);
  const lost = wanted.find((name) => !present.includes(name));
  if (lost === undefined) return wanted;
  throw new SetUpProblem(`There is no tab "${lost}". Your tabs are: ${present.join(', ')}.`);
}

interface Reckoned extends Pick<Sources, 'understanding' | 'grids'> {
  /** null where nothing can be built from these tabs. */
  picture: Picture | null;
}

function read(sources: Sources, also: string[]): Reckoned {
  const some = { ...sources, ...withTabs(sources, sources.grids, also) };
  const isAny = also.length > 0 || sources.tabs.known.some((tab) => tab.isRead);
  return { ...some, picture: isAny && some.understanding.ready ? scoreSources(some) : null };
}

const KNOWN_KINDS = new Set(['known-sale', 'pasted-again', 'same-row-twice']);

/** Rows used, known from elsewhere and read in all; nothing where nothing is read. */
function account(picture: Picture | null) {
  if (!picture) return { rows: 0, used: 0, known: 0, cents: 0 };
  const { rows, money, problems } = picture.reading;
  const known = problems.filter((problem) => KNOWN_KINDS.has(problem.kind)).length;
  return { rows: rows.read, used: rows.used, known, cents: money.used };
}

function compare(sources: Sources, tab: string, before: Reckoned, after: Reckoned): NewerTab {
  const source = after.understanding.sources.find((one) => one.tab === tab && one.role !== 'ignored');
  const [was, is] = [account(before.picture), account(after.picture)];
  const said = new Set(before.understanding.doubts.map((doubt) => doubt.text));
  const told: NewerTab = {
    tab,
    usable: source !== undefined && after.picture !== null,
    rows: is.rows - was.rows,
    known: is.known - was.known,
    new: is.used - was.used,
    revenue: (is.cents - was.cents) / 100,
    until: source ? newestIn(sources, after, source.sheetId) : '',
    newClients: (after.picture?.known.length ?? 0) - (before.picture?.known.length ?? 0),
    orderedAgain: orderedAgain(before.picture, after.picture),
    text: '',
    doubts: after.understanding.doubts.map((doubt) => doubt.text).filter((text) => !said.has(text)),
  };
  return { ...told, text: textOf(told, after.picture) };
}

/** The newest sale of one tab by itself. */
function newestIn(
  { today, locale, choices }: Sources,
  { understanding, grids }: Reckoned,
  id: number,
): Day | '' {
  const own = (one: { sheetId: number }) => one.sheetId === id;
  const alone = { ...understanding, sources: understanding.sources.filter(own) };
  const grid: Grid[] = grids.filter(own);
  return readClients(grid, alone, { today, locale, choices }).newestSale ?? '';
}

function orderedAgain(before: Picture | null, after: Picture | null): string[] {
  const dormant = new Map(
    (before?.known ?? [])
      .filter((one) => one.scored.list === 'dormant')
      .map((one) => [one.clientId, one.scored]),
  );
  return (after?.known ?? [])
    .filter(({ clientId, scored }) => {
      const was = dormant.get(clientId);
      return was && (scored.lastOrder ?? '') > (was.lastOrder ?? '');
    })
    .map(({ record }) => record.facts.name)
    .sort();
}

/** 'Sales 2027: 1,204 rows, 31 already known, 1,173 new, until 3 Mar 2027; 12 clients who were dormant ordered again.' */
function textOf(told: NewerTab, picture: Picture | null): string {
  if (!told.usable || !picture) return `${told.tab}: no clients or sales were found in this tab.`;
  const number = (value: number) => value.toLocaleString(picture.locale.replace('_', '-'));
  const other = told.rows - told.known - told.new;
  const parts = [
    `${number(told.rows)} ${told.rows === 1 ? 'row' : 'rows'}`,
    ...(told.known > 0 ? [`${number(told.known)} already known`] : []),
    `${number(told.new)} new`,
    ...(other > 0 ? [`${number(other)} left out (Data Check will say why)`] : []),
    ...(told.until ? [`until ${picture.date(told.until)}`] : []),
  ];
  const more = [
    ...(told.newClients > 0 ? [count(told.newClients, 'new client')] : []),
    ...(told.orderedAgain.length
      ? [
          `${count(told.orderedAgain.length, 'client')} who ${told.orderedAgain.length === 1 ? 'was' : 'were'} dormant ordered again`,
        ]
      : []),
  ];
  return `${[`${told.tab}: ${parts.join(', ')}`, ...more].join('; ')}.`;
}

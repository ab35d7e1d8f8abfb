// The first half of every list job: read the owner's tabs, understand them, score every client. Writes nothing.

import { assignIds } from '../domain/assign-ids';
import type { ClientRecord } from '../domain/client';
import type { Day } from '../domain/day';
import type { Grid } from '../domain/grid';
import { type TabsNow, tabsNow } from '../domain/known-tabs';
import type { KnownRow } from '../domain/lists/fresh-rows';
import {
  type Reading,
  readClients,
  type SourceChoices,
  type Understanding,
  understand,
} from '../domain/reading';
import { type SalesKnown, salesKnown } from '../domain/sales-known';
import { type Scoreable, type Scoring, score } from '../domain/scoring';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSettings, SETTINGS, type Settings } from '../domain/settings';
import type { KnownClient, State } from '../domain/state';
import { dayWriter, moneyWriter, monthWriter } from '../domain/wording';
import type { Services } from './services';

/** Everything known of the clients: read, scored, with their ids. */
export interface Picture extends Sources {
  reading: Reading;
  scoring: Scoring;
  known: KnownRow[];
  /** By id, with every identity met, also of clients merged into them. */
  clients: Record<string, KnownClient>;
  /** The same as to be remembered: a merged client by itself, for the undoing. */
  remembered: Record<string, KnownClient>;
  /** By the id of a client merged into another: the id of that one. */
  mergedInto: Record<string, string>;
  salesKnown: SalesKnown;
  date: (day: Day) => string;
  money: (cents: number) => string;
}

/** The owner's tabs as they are to be read, without reading further. */
export interface Sources {
  state: State<SourceChoices>;
  settings: Settings;
  choices: SourceChoices;
  understanding: Understanding;
  grids: Grid[];
  /** Which tabs were confirmed, which came since. */
  tabs: TabsNow;
  today: Day;
  locale: string;
}

/** @param also names of tabs that came since, to be looked at beside those that are read */
export function readSources(services: Services, also: string[] = []): Sources {
  const { book, clock } = services;
  const state = book.readState();
  const tabs = tabsNow(state.sources, book.sourceTabs(), state.fileId !== book.fileId());
  const settings = readSettings(book.settingCells());
  const grids = book.readSources(namesToRead(tabs, also));
  const sources = {
    state,
    settings,
    tabs,
    locale: book.locale(),
    today: clock.today(book.timeZone()),
  };
  return { ...sources, ...withTabs(sources, grids, also) };
}

/** All tabs until they were confirmed, or when none of the confirmed is left and no other is asked for. */
function namesToRead({ confirmed, known }: TabsNow, also: string[]): string[] | undefined {
  const names = [...known.filter((tab) => tab.isRead).map((tab) => tab.name), ...also];
  return confirmed && names.length > 0 ? names : undefined;
}

type Base = Omit<Sources, 'choices' | 'understanding' | 'grids'>;

/** The same sources with only some of the tabs that came since; reads nothing anew. */
export function withTabs(sources: Base, grids: Grid[], also: string[]) {
  const { state, settings, tabs, locale, today } = sources;
  const names = namesToRead(tabs, also);
  const taken = names ? grids.filter((grid) => names.includes(grid.tab)) : grids;
  const choices = withSettings(choicesWith(state.choices ?? {}, tabs, also), settings);
  return { grids: taken, choices, understanding: understand(taken, { locale, today, choices }) };
}

/** The remembered choices under the tabs' present names, with more tabs where tabs were chosen by name. */
function choicesWith(choices: SourceChoices, tabs: TabsNow, also: string[]): SourceChoices {
  const chosen = [...(choices.tabs ?? []), ...(choices.tab && !choices.tabs?.length ? [choices.tab] : [])];
  if (chosen.length === 0) return choices;
  return { ...choices, tab: '', tabs: [...chosen.map(tabs.nameOf), ...also] };
}

/** The choices to be remembered: as they were, with the tabs' present names. */
export function choicesToKeep({ state, choices }: Sources): SourceChoices {
  return choices.tabs?.length ? { ...state.choices, tab: '', tabs: choices.tabs } : { ...state.choices };
}

/** Reads and scores every client. Throws a SetUpProblem that says what is missing and what could stand for it. */
export function readAndScore(services: Services, asOf?: Day): Picture {
  const sources = readSources(services);
  const problem = tabsGone(sources.tabs);
  if (problem) throw new SetUpProblem(problem);
  return scoreSources(sources, asOf);
}

/** What to do when no tab is left of those that were read; '' while there is one. */
function tabsGone({ known, gone, fresh }: TabsNow): string {
  if (gone.length === 0 || known.some((tab) => tab.isRead)) return '';
  const names = gone.map((name) => `"${name}"`).join(', ');
  const todo = fresh.length
    ? `To read "${fresh[0].name}" instead, choose Rekindle > Open, then Use newer sales.`
    : 'Import your sales as a new tab, then choose Rekindle > Open.';
  return `The ${gone.length > 1 ? 'tabs' : 'tab'} ${names} that your sales were read from ${gone.length > 1 ? 'are' : 'is'} no longer there. ${todo}`;
}

/** Scores every client of these sources. Throws a SetUpProblem as readAndScore does. */
export function scoreSources(sources: Sources, asOf?: Day): Picture {
  const { state, settings, choices, understanding, grids, today, locale } = sources;
  if (!understanding.ready) throw new SetUpProblem(whatIsMissing(understanding));
  const alsoKnownAs = knownAs(state.clients);
  const reading = readClients(grids, understanding, { locale, today, choices, alsoKnownAs });
  const { ids, clients: remembered, mergedInto } = assignIds(reading.clients, state.clients);
  const date = dayWriter(locale);
  const money = moneyWriter(reading.currency.code, locale);
  const writers = { money, date, month: monthWriter(locale) };
  const scoring = score(
    reading.clients.map((client, i) => scoreable(ids[i], client)),
    { today, asOf, ...writers, ...scoringSettings(settings) },
  );
  const known = reading.clients.map((record, i) => ({
    clientId: ids[i],
    record,
    scored: scoring.clients[i],
  }));
  return {
    ...sources,
    reading,
    scoring,
    known,
    clients: withMerged(remembered, mergedInto),
    remembered,
    mergedInto,
    salesKnown: salesKnown(reading.clients, today, date, periodHeaders(understanding)),
    date,
    money,
  };
}

function scoreable(key: string, { facts, sales, summary }: ClientRecord): Scoreable {
  return { key, name: facts.name, sales, summary, segment: facts.segment, region: facts.region };
}

/** The chance of every client as it was on a day, from the sales until then, by client id. */
export function chancesOn(picture: Picture, asOf: Day): Map<string, number | null> {
  const { known, settings, today, money, date } = picture;
  const then = score(
    known.map(({ clientId, record }) => scoreable(clientId, record)),
    { today, asOf, money, date, month: date, ...scoringSettings(settings) },
  );
  return new Map(then.clients.map(({ key, chance }) => [key, chance]));
}

function periodHeaders({ sources }: Understanding) {
  const sales = sources.filter((source) => source.role === 'sales' || source.role === 'report');
  const undated = sales.find((source) => !source.columns.date);
  const periods = sources.flatMap((source) => source.periods);
  return {
    ofSales: (undated?.columns.period ?? undated?.columns.year)?.header ?? '',
    startingOn: (start: Day) => periods.find((one) => one.start === start)?.header ?? start.slice(0, 7),
  };
}

/** The other identities of the client that has an identity. */
function knownAs(clients: State['clients']): (identity: string) => string[] {
  const byIdentity = new Map<string, string[]>();
  for (const { identities } of Object.values(clients))
    for (const identity of identities) byIdentity.set(identity, identities);
  return (identity) => byIdentity.get(identity) ?? [];
}

/** Each client with the identities of those merged into it. */
export function withMerged(
  clients: Picture['clients'],
  mergedInto: Picture['mergedInto'],
): Picture['clients'] {
  const all = { ...clients };
  for (const [drop, keep] of Object.entries(mergedInto))
    all[keep] = { ...all[keep], identities: [...all[keep].identities, ...clients[drop].identities] };
  return all;
}

/** The settings that the statistics take. */
function scoringSettings(settings: Settings) {
  return {
    lookBackMonths: settings.lookBackMonths ?? 24,
    dormantAfterMonths: settings.dormantAfterMonths ?? undefined,
    rareProducts: settings.rareProducts,
    ownersChance: settings.ownersChance === null ? undefined : settings.ownersChance / 10,
  };
}

/** What is missing, a sentence or more for each thing, with what the owner can do. */
export function whatIsMissing(understanding: Understanding): string {
  const numbered = understanding.missing.some((one) =>
    one.standIns.some((column) => column.field === 'period'),
  );
  const where = numbered
    ? [`Rekindle > Open asks for it; it is the setting "${SETTINGS.firstPeriod.name}".`]
    : [];
  return [...understanding.missing.map((one) => `${one.problem} ${one.todo}`.trim()), ...where].join('\n');
}

function withSettings(choices: SourceChoices, settings: Settings): SourceChoices {
  const firstPeriod = settings.firstPeriod || choices.firstPeriod;
  const rates = { ...choices.rates, ...settings.exchangeRates };
  return { ...choices, ...(firstPeriod ? { firstPeriod } : {}), rates };
}

// The guided start and Set-up: what was understood of the owner's tabs, corrected by picking a column or a tab.

import { FIELDS, type Field } from '../domain/fields';
import type { Cell, Grid } from '../domain/grid';
import type { KnownTab } from '../domain/known-tabs';
import type { ExampleRow, Missing, SourceChoices, Understanding } from '../domain/reading';
import { textOf } from '../domain/reading/cells';
import { headerLabels } from '../domain/reading/columns';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSetting, readSettings, SETTINGS, type SettingKey, settingKey } from '../domain/settings';
import type { State } from '../domain/state';
import { readSources } from './read-and-score';
import type { Services } from './services';

export interface SetUpRequest {
  /** The one tab to read, by name; '' leaves the choice to Rekindle. */
  tab?: string;
  /** All the tabs to read, by name; none leaves the choice to Rekindle. */
  tabs?: string[];
  /** Field to header as written in the tab; '' says that there is no such column. */
  columns?: Partial<Record<Field, string>>;
  sender?: { name?: string; company?: string; address?: string; phone?: string; region?: string };
  /** By name as on the Settings tab. */
  settings?: Record<string, string | number | boolean>;
}

export interface SetUpResult {
  ready: boolean;
  shape: Understanding['shape'];
  /** The tab that sales or clients are read from. */
  tab: string;
  /** Field to header. */
  columns: Partial<Record<Field, string>>;
  /** Every tab looked at, with what it is read as. */
  tabs: { tab: string; role: string; columns: Partial<Record<Field, string>>; headers: string[] }[];
  examples: ExampleRow[];
  doubts: string[];
  /** What is missing and what could stand for it; empty when lists can be built. */
  missing: string[];
  /** Columns that could stand for what is missing. */
  standIns: Missing['standIns'];
  settings: Record<string, string | number | boolean>;
}

/** Takes over what was given, and tells what is understood then. Without anything given it only tells. */
export function setUp(services: Services, request: SetUpRequest = {}): SetUpResult {
  const changes = settingChanges(request);
  const choices = newChoices(request);
  const given = Object.keys(choices).length > 0 || Object.keys(changes).length > 0;
  if (!given) return describe(services);
  return services.lock.alone(() => {
    const { book } = services;
    const state = book.readState();
    const merged: SourceChoices = {
      ...state.choices,
      ...choices,
      columns: { ...state.choices?.columns, ...choices.columns },
    };
    const first = book.makeTabs(['settings', 'state']).length > 0;
    const sources = knownByChoice(services, state, request);
    book.writeState({ ...state, choices: merged, sources, tabs: book.tabIds() });
    if (first || Object.keys(changes).length > 0) book.writeSettings(changes);
    book.flush();
    return describe(services);
  });
}

/** Tabs chosen by name are known from then on, the others left out; no choice leaves it to the next build. */
function knownByChoice(
  { book }: Services,
  state: State<SourceChoices>,
  { tab, tabs }: SetUpRequest,
): KnownTab[] {
  if (tab === undefined && tabs === undefined) return state.sources;
  const chosen = tabs?.length ? tabs : tab ? [tab] : [];
  const present = book.sourceTabs();
  if (!present.some((one) => chosen.includes(one.name))) return [];
  return present
    .filter((one) => !one.isEmpty || chosen.includes(one.name))
    .map(({ sheetId, name }) => ({ sheetId, name, isRead: chosen.includes(name) }));
}

function describe(services: Services): SetUpResult {
  const { understanding, grids } = readSources(services);
  const { sources } = understanding;
  const main =
    sources.find((source) => source.role !== 'ignored' && source.role !== 'contacts') ?? sources[0];
  const headers = (columns: (typeof sources)[number]['columns']) =>
    Object.fromEntries(Object.entries(columns).map(([field, use]) => [field, use?.header ?? '']));
  return {
    ready: understanding.ready,
    shape: understanding.shape,
    tab: main?.tab ?? '',
    columns: main ? headers(main.columns) : {},
    tabs: sources.map((source) => ({
      tab: source.tab,
      role: source.role,
      columns: headers(source.columns),
      headers: headersOf(grids.find((grid) => grid.sheetId === source.sheetId)?.rows, source.headerRow),
    })),
    examples: understanding.examples,
    doubts: understanding.doubts.map((doubt) => doubt.text),
    missing: understanding.missing.map((one) => `${one.problem} ${one.todo}`.trim()),
    standIns: understanding.missing.flatMap((one) => one.standIns),
    settings: settingTexts(services.book.settingCells()),
  };
}

/** As the columns are named to the owner: 'Column C' where there is no header. */
function headersOf(rows: Grid['rows'] = [], headerRow: number): string[] {
  const width = Math.max(0, ...rows.slice(0, headerRow + 50).map((row) => row.length));
  return headerLabels(Array.from({ length: width }, (_, index) => textOf(rows[headerRow]?.[index])));
}

function newChoices(request: SetUpRequest): SourceChoices {
  const choices: SourceChoices = {};
  // The last word counts: one tab after several, or several after one.
  if (request.tab !== undefined || request.tabs !== undefined) {
    choices.tab = request.tab ?? '';
    choices.tabs = request.tabs ?? [];
  }
  if (request.columns) {
    for (const field of Object.keys(request.columns)) {
      if (!(FIELDS as readonly string[]).includes(field)) {
        throw new SetUpProblem(`There is no field "${field}". The fields are: ${FIELDS.join(', ')}.`);
      }
    }
    choices.columns = request.columns;
  }
  return choices;
}

const SENDER: Record<keyof NonNullable<SetUpRequest['sender']>, SettingKey> = {
  name: 'myName',
  company: 'myCompany',
  address: 'myAddress',
  phone: 'myPhone',
  region: 'region',
};

/** Checked values by key. Throws a SetUpProblem that names the first one that cannot stand. */
function settingChanges(request: SetUpRequest): Partial<Record<SettingKey, Cell>> {
  const changes: Partial<Record<SettingKey, Cell>> = {};
  for (const [name, value] of Object.entries(request.settings ?? {})) changes[settingKey(name)] = value;
  for (const [part, value] of Object.entries(request.sender ?? {})) {
    const key = SENDER[part as keyof typeof SENDER];
    if (!key)
      throw new SetUpProblem(`The sender has no "${part}". It has: ${Object.keys(SENDER).join(', ')}.`);
    if (value !== undefined) changes[key] = value;
  }
  for (const [key, value] of Object.entries(changes)) readSetting(key as SettingKey, value as Cell);
  return changes;
}

function settingTexts(cells: Record<string, Cell>): SetUpResult['settings'] {
  readSettings(cells);
  const byName = new Map(Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]));
  const texts: SetUpResult['settings'] = {};
  for (const spec of Object.values(SETTINGS)) {
    const cell = byName.get(spec.name.toLowerCase()) ?? spec.start;
    texts[spec.name] = typeof cell === 'object' ? cell.day : cell;
  }
  return texts;
}

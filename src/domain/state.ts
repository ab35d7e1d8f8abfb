// What Rekindle remembers in the sheet between runs, and its form as rows of the state tab.

import type { Day } from './day';
import { NOTHING_TOLD, type WatchMemory, watchFromRow, watchToRows } from './departures/watch';
import type { KnownTab } from './known-tabs';
import type { ListKey } from './lists/columns';
import type { SeenColumn } from './lists/match-columns';
import { type ListMemory, memoryFromText, memoryToText } from './lists/memory';
import type { DatedAmount } from './metrics/attribution';
import type { SalesKnown } from './sales-known';

/** Raised when the tabs' form changes; newer tabs than the code are refused. */
export const SCHEMA = 1;

export interface KnownClient {
  /** Every identity met, so that a corrected name or address still finds its client. */
  identities: string[];
  name: string;
}

/** Days and amounts without a name. */
export interface KeptNumbers {
  listedOn: Day | '';
  sales: DatedAmount[];
}

/** What the last build said, so that the sidebar can say it again without reading everything. */
interface Said extends SalesKnown {
  /** 'If all came back: ...'; '' until a list was built. */
  headline: string;
}

export interface State<Choices = unknown> {
  schema: number;
  /** Id of the file this state was written in; another id means that the file is a copy. */
  fileId: string;
  /** Sheet ids of Rekindle's tabs by key. */
  tabs: Record<string, number>;
  /** Keys of tabs that a run is making: if it was ended, the next one dresses them again. */
  unfinished: string[];
  columns: Record<ListKey, SeenColumn[]>;
  /** What a person fixed about the sources; null until a list was first built. */
  choices: Choices | null;
  /** The owner's tabs as confirmed; none until a list was built or tabs were chosen. */
  sources: KnownTab[];
  said: Said;
  clients: Record<string, KnownClient>;
  /** By client id: what the figures go by of clients who were forgotten. */
  kept: Record<string, KeptNumbers>;
  memory: Record<ListKey, ListMemory>;
  watch: WatchMemory;
  /** The names on the Reasons tab, in its order, as of the last refresh. */
  reasons: string[];
}

/** Kind, Key, Value, More: one fact a row. */
export type StateRow = [string, string, string, string];

export function emptyState(fileId: string): State<never> {
  return {
    schema: SCHEMA,
    fileId,
    tabs: {},
    unfinished: [],
    columns: { dormant: [], growth: [] },
    choices: null,
    sources: [],
    said: { headline: '', until: '', text: '' },
    clients: {},
    kept: {},
    memory: { dormant: {}, growth: {} },
    watch: NOTHING_TOLD,
    reasons: [],
  };
}

export function stateToRows(state: State): StateRow[] {
  const rows: StateRow[] = [['file', state.fileId, String(state.schema), '']];
  for (const [key, id] of Object.entries(state.tabs))
    rows.push(['tab', key, String(id), state.unfinished.includes(key) ? 'being made' : '']);
  for (const [list, columns] of Object.entries(state.columns)) {
    if (columns.length) rows.push(['columns', list, JSON.stringify(columns), '']);
  }
  if (state.choices) rows.push(['sources', '', JSON.stringify(state.choices), '']);
  // As JSON: a tab named 1/2, or a day, would become a date in the cell.
  if (state.sources.length) rows.push(['tabs', '', JSON.stringify(state.sources), '']);
  if (state.reasons.length) rows.push(['reasons', '', JSON.stringify(state.reasons), '']);
  rows.push(...watchToRows(state.watch));
  for (const [id, numbers] of Object.entries(state.kept))
    rows.push(['kept', id, JSON.stringify(numbers), '']);
  if (state.said.headline) rows.push(['said', '', JSON.stringify(state.said), '']);
  for (const [id, client] of Object.entries(state.clients)) {
    const dormant = state.memory.dormant[id];
    const growth = state.memory.growth[id];
    const memory = [
      dormant && `dormant ${memoryToText(dormant)}`,
      growth && `growth ${memoryToText(growth)}`,
    ];
    rows.push([
      'client',
      id,
      JSON.stringify([client.name, ...client.identities]),
      memory.filter(Boolean).join('|'),
    ]);
  }
  return rows;
}

/** Reads the rows back; unknown kinds are passed over, so that a later version's extra facts do no harm. */
export function stateFromRows<Choices>(rows: string[][], fileId: string): State<Choices> {
  const state: State<Choices> = { ...emptyState(fileId), choices: null };
  for (const row of rows) readRow(state, row);
  return state;
}

function readRow<Choices>(state: State<Choices>, [kind, key, value, more]: string[]): void {
  if (kind === 'file') {
    state.fileId = key;
    state.schema = Number(value);
  } else if (kind === 'tab') {
    state.tabs[key] = Number(value);
    if (more !== '') state.unfinished.push(key);
  } else if (kind === 'columns') state.columns[key as ListKey] = JSON.parse(value);
  else if (kind === 'sources') state.choices = JSON.parse(value);
  else if (kind === 'tabs') state.sources = JSON.parse(value);
  else if (kind === 'reasons') state.reasons = JSON.parse(value);
  else if (kind === 'watch' || kind === 'told') state.watch = watchFromRow(state.watch, kind, value);
  else if (kind === 'said') state.said = JSON.parse(value);
  else if (kind === 'kept') state.kept[key] = JSON.parse(value);
  else if (kind === 'client') readClient(state, key, value, more);
}

function readClient(state: State, id: string, value: string, more: string): void {
  const [name, ...identities] = JSON.parse(value) as string[];
  state.clients[id] = { name, identities };
  for (const part of more.split('|')) {
    const at = part.indexOf(' ');
    if (at > 0) state.memory[part.slice(0, at) as ListKey][id] = memoryFromText(part.slice(at + 1));
  }
}

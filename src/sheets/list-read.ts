// Reading a list tab: columns found by header, rows as the domain's cells, the raw grid kept for writing back.

import { type Cell, columnLetter, isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { type MatchedColumns, matchColumns, type SeenColumn } from '../domain/lists/match-columns';
import type { PresentRow } from '../domain/lists/merge-list';
import { LIST_SCHEMA } from './list-schema';
import type { Sheet } from './own-tabs';

export interface ListSnapshot {
  /** The tab's name as it is now. */
  tab: string;
  /** Sheet row of the headers, from 1; 0 for a tab that holds nothing yet. */
  headerRow: number;
  headers: string[];
  columns: MatchedColumns;
  rows: PresentRow[];
  /** Sheet row of each of `rows`. */
  rowNumbers: number[];
  /** Last sheet row with content. */
  lastRow: number;
  /** Formulas by sheet row and column index, '' where there is none. */
  formulas: string[][];
}

const EMPTY: ListSnapshot = {
  tab: '',
  headerRow: 0,
  headers: [],
  columns: { at: {}, renamed: {}, missing: [], own: [] },
  rows: [],
  rowNumbers: [],
  lastRow: 0,
  formulas: [],
};

/** A list tab as it stands right after it was laid out, without reading it. */
export function freshSnapshot(sheet: Sheet, list: ListKey): ListSnapshot {
  const headers = LIST_SCHEMA[list].map((column) => column.header);
  const at = Object.fromEntries(LIST_SCHEMA[list].map((column, i) => [column.key, i]));
  return {
    ...EMPTY,
    tab: sheet.getName(),
    headerRow: 1,
    lastRow: 1,
    headers,
    columns: { at, renamed: {}, missing: [], own: [] },
  };
}

/** @param seen the columns as they stood after the last run */
export function readList(
  sheet: Sheet | null,
  list: ListKey,
  seen: SeenColumn[],
  toCell: (value: unknown) => Cell,
): ListSnapshot {
  if (!sheet || sheet.getLastRow() === 0) return EMPTY;
  const range = sheet.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  const headerRow = findHeaderRow(values, list, seen);
  const headers = values[headerRow].map((value) => String(value));
  const expected = Object.fromEntries(LIST_SCHEMA[list].map((column) => [column.key, column.header]));
  const columns = matchColumns(headers, expected, seen);
  const snapshot: ListSnapshot = {
    tab: sheet.getName(),
    headerRow: headerRow + 1,
    headers,
    columns,
    rows: [],
    rowNumbers: [],
    lastRow: values.length,
    formulas,
  };
  for (let i = headerRow + 1; i < values.length; i++) {
    if (values[i].every((value) => value === '' || value === false)) continue;
    snapshot.rows.push(presentRow(values[i], formulas[i], snapshot, toCell));
    snapshot.rowNumbers.push(i + 1);
  }
  return snapshot;
}

// A person may have put a title above: the header row is the one that knows most of our headers.
function findHeaderRow(values: unknown[][], list: ListKey, seen: SeenColumn[]): number {
  const known = new Set(LIST_SCHEMA[list].map((column) => column.header.toLowerCase()));
  for (const column of seen) known.add(column.header.toLowerCase());
  let best = 0;
  let most = -1;
  values.slice(0, 10).forEach((row, i) => {
    const count = row.filter((value) => known.has(String(value).trim().toLowerCase())).length;
    if (count > most) [best, most] = [i, count];
  });
  return best;
}

function presentRow(
  values: unknown[],
  formulas: string[],
  { columns, headers }: ListSnapshot,
  toCell: (value: unknown) => Cell,
): PresentRow {
  const cells: Record<string, Cell> = {};
  for (const [key, index] of Object.entries(columns.at)) cells[key] = toCell(values[index]);
  const own: Record<string, string> = {};
  for (const index of columns.own) {
    // A formula of the owner's fills itself; only what a person typed makes a row theirs.
    if (values[index] === '' || values[index] === false || formulas[index] !== '') continue;
    const cell = toCell(values[index]);
    own[headers[index] || `Column ${columnLetter(index + 1)}`] = isDateCell(cell) ? cell.day : String(cell);
  }
  return { clientId: String(cells['clientId'] ?? '').trim(), cells, own };
}

// A list's rows as the sheet shows them, for merging: amounts and dates in the owner's own formats.

import type { ListKey } from '../domain/lists/columns';
import { matchColumns, type SeenColumn } from '../domain/lists/match-columns';
import { LIST_SCHEMA } from './list-schema';
import type { Sheet } from './own-tabs';

export interface ShownRow {
  clientId: string;
  /** By column key. */
  cells: Record<string, string>;
  /** Every column by its header, the owner's own ones too. */
  columns: Record<string, string>;
}

/** Rows in the order of the tab; rows without a Client ID are left out. */
export function readShownList(sheet: Sheet | null, list: ListKey, seen: SeenColumn[]): ShownRow[] {
  if (!sheet || sheet.getLastRow() === 0) return [];
  const values = sheet.getDataRange().getDisplayValues();
  const known = new Set([...LIST_SCHEMA[list], ...seen].map((column) => column.header.trim().toLowerCase()));
  const headerRow = values
    .slice(0, 10)
    .map((row) => row.filter((value) => known.has(value.trim().toLowerCase())).length)
    .reduce((best, count, i, counts) => (count > counts[best] ? i : best), 0);
  const headers = values[headerRow];
  const expected = Object.fromEntries(LIST_SCHEMA[list].map((column) => [column.key, column.header]));
  const { at } = matchColumns(headers, expected, seen);
  return values
    .slice(headerRow + 1)
    .map((row) => ({
      clientId: (row[at['clientId'] ?? -1] ?? '').trim(),
      cells: Object.fromEntries(Object.entries(at).map(([key, index]) => [key, row[index]])),
      columns: Object.fromEntries(headers.map((header, i) => [header, row[i]])),
    }))
    .filter((row) => row.clientId !== '');
}

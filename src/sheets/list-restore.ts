// Columns a person deleted are put back where they belong; what stood in them is gone, the rest is untouched.

import type { ListKey } from '../domain/lists/columns';
import type { SeenColumn } from '../domain/lists/match-columns';
import { dressRows, type ListLook } from './list-layout';
import type { ListSnapshot } from './list-read';
import { LIST_SCHEMA } from './list-schema';
import type { Sheet } from './own-tabs';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function restoreColumns(
  app: App,
  sheet: Sheet,
  list: ListKey,
  snapshot: ListSnapshot,
  look: ListLook,
): void {
  const at = { ...snapshot.columns.at };
  for (const key of snapshot.columns.missing) {
    const columns = LIST_SCHEMA[list];
    const place = columns.findIndex((column) => column.key === key);
    const before = columns
      .slice(0, place)
      .reverse()
      .find((column) => column.key in at);
    const after = before ? at[before.key] + 1 : 0;
    if (after === 0) sheet.insertColumnBefore(1);
    else sheet.insertColumnAfter(after);
    for (const other of Object.keys(at)) if (at[other] >= after) at[other]++;
    at[key] = after;
    const header = sheet.getRange(snapshot.headerRow, after + 1);
    header.setValue(columns[place].header).setNote(columns[place].note).setFontWeight('bold');
    const height = sheet.getMaxRows() - snapshot.headerRow;
    dressRows(app, sheet, [{ column: columns[place], at: after + 1 }], snapshot.headerRow + 1, height, look);
    sheet.setColumnWidth(after + 1, columns[place].width);
    if (columns[place].place === 'hidden') sheet.hideColumns(after + 1, 1);
  }
}

/** The columns as they stand now, left to right. */
export function seenColumns(list: ListKey, snapshot: ListSnapshot): SeenColumn[] {
  const keyAt = new Map(Object.entries(snapshot.columns.at).map(([key, index]) => [index, key]));
  const headers = snapshot.headers.length
    ? snapshot.headers
    : LIST_SCHEMA[list].map((column) => column.header);
  return headers.map((header, i) => ({ key: keyAt.get(i) ?? '', header }));
}

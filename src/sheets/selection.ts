// What the person at the sheet has selected, as far as it lies on a list.

import type { ListKey } from '../domain/lists/columns';
import type { OwnTabs } from './own-tabs';

export interface Selected {
  list: ListKey;
  /** Sheet rows from 1, both included. */
  from: number;
  to: number;
  /** The row of the active cell. */
  row: number;
}

/** The selected rows of the list in front; null on any other tab, and where nobody sits at the sheet. */
export function selected(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, tabs: OwnTabs): Selected | null {
  const range = app.getActiveRange();
  const cell = app.getCurrentCell();
  if (!range || !cell) return null;
  const id = range.getSheet().getSheetId();
  const list = (['dormant', 'growth'] as const).find((key) => tabs.find(key)?.getSheetId() === id);
  return list ? { list, from: range.getRow(), to: range.getLastRow(), row: cell.getRow() } : null;
}

// The Handed Out tab: every account that was given to a new salesperson. A name typed under To stays.

import type { Cell } from '../domain/grid';
import type { HandedRow } from '../domain/team/handed-row';
import { toSheet } from './cells';
import type { Sheet } from './own-tabs';
import { appendSmall, CLIENT_ID_COLUMN, readSmall, type SmallCells, type SmallColumn } from './small-tab';

interface HandedColumn extends SmallColumn {
  key: keyof HandedRow;
}

export const HANDED_OUT_COLUMNS: HandedColumn[] = [
  { key: 'client', header: 'Client', look: 'text', width: 220 },
  {
    key: 'potential',
    header: 'Potential',
    look: 'money',
    width: 110,
    note: 'A year, when it was handed out.',
  },
  { key: 'list', header: 'Stands on', look: 'text', width: 150 },
  { key: 'from', header: 'From', look: 'text', width: 140 },
  {
    key: 'to',
    header: 'To',
    look: 'text',
    width: 140,
    note: 'For clients on a list, change Who there instead.',
  },
  { key: 'on', header: 'On', look: 'day', width: 110 },
  CLIENT_ID_COLUMN,
];

export function readHandedOut(sheet: Sheet | null, toCell: (value: unknown) => Cell): HandedRow[] {
  if (!sheet || sheet.getLastRow() === 0) return [];
  return readSmall(sheet, HANDED_OUT_COLUMNS, toCell).rows.map(({ cells }) => cells as unknown as HandedRow);
}

/** Adds accounts that have no line yet and renews From, To and the day of those that go on to somebody else. */
export function keepHandedOut(
  sheet: Sheet,
  rows: readonly HandedRow[],
  toCell: (value: unknown) => Cell,
): void {
  const tab = readSmall(sheet, HANDED_OUT_COLUMNS, toCell);
  const standing = new Map(tab.rows.map(({ cells, number }) => [cells['clientId'], { cells, number }]));
  const added: HandedRow[] = [];
  for (const row of rows) {
    const held = standing.get(row.clientId);
    if (!held) added.push(row);
    else if (held.cells['to'] !== row.to)
      for (const key of ['from', 'to', 'on'] as const)
        sheet
          .getRange(held.number, tab.at[key])
          .setValue(toSheet(key === 'on' && row.on !== '' ? { day: row.on } : row[key]));
  }
  appendSmall(
    sheet,
    HANDED_OUT_COLUMNS,
    tab,
    added.map((row) => ({ cells: { ...row } as SmallCells })),
  );
}

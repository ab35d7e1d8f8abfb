// The owner's tabs as grids: each read once, never written.

import type { Cell, Grid } from '../domain/grid';
import type { Sheet } from './own-tabs';
import { readAll } from './table';

export function readGrid(sheet: Sheet, toCell: (value: unknown) => Cell): Grid {
  const values = readAll(sheet);
  return {
    tab: sheet.getName(),
    sheetId: sheet.getSheetId(),
    rows: values.map((row) => row.map(toCell)),
  };
}

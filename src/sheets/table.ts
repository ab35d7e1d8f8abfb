// Small tables of ours: sizes, reading below a header row, and writing a block in one call.

import type { Cell } from '../domain/grid';
import { toSheet } from './cells';
import type { Sheet } from './own-tabs';

/** Makes the grid at least so large. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/**
 * Gives a fresh tab exactly so many rows, which is always one call: how many calls a build takes must not depend
 * on how much there is to write.
 */
export function fitRows(sheet: Sheet, rows: number): void {
  const has = sheet.getMaxRows();
  if (has < rows) sheet.insertRowsAfter(has, rows - has);
  else if (has > rows) sheet.deleteRows(rows + 1, has - rows);
}

/** Items that stand next to one another in the sheet, so that each run is written in one call; in the order given. */
export function runsOf<T>(items: readonly T[], number: (item: T) => number): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run && number(run[run.length - 1]) + 1 === number(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The tab's cells as typed values, or no rows when it is empty. */
export function readAll(sheet: Sheet): unknown[][] {
  return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
}

/** Replaces the text below row `top` (from 1) by these rows, in one write: what was longer before is emptied. */
export function replaceRows(sheet: Sheet, top: number, rows: Cell[][], width: number): void {
  const height = Math.max(rows.length, sheet.getLastRow() - top + 1);
  if (height === 0) return;
  const block: (string | number | boolean)[][] = [];
  for (let i = 0; i < height; i++) {
    const row = (rows[i] ?? []).map(toSheet);
    while (row.length < width) row.push('');
    block.push(row);
  }
  sheet.getRange(top, 1, height, width).setValues(block);
}

/** The look of the header row; coloured where a person works. */
export function dressHeader(sheet: Sheet, columns: number, coloured = false): void {
  const header = sheet.getRange(1, 1, 1, columns).setFontWeight('bold');
  if (coloured) header.setBackground('#e8f0ea');
  sheet.setFrozenRows(1);
}

/** Sets widths: all columns as most are, then one call for each run that differs. */
export function setWidths(sheet: Sheet, widths: number[]): void {
  const times = (width: number) => widths.filter((other) => other === width).length;
  const usual = [...widths].sort((a, b) => times(b) - times(a))[0];
  sheet.setColumnWidths(1, widths.length, usual);
  for (let i = 0; i < widths.length; ) {
    let run = 1;
    while (widths[i + run] === widths[i]) run++;
    if (widths[i] !== usual) sheet.setColumnWidths(i + 1, run, widths[i]);
    i += run;
  }
}

/** Tabs with nothing in them stay out of sight. */
export function showOrHide(sheet: Sheet, shown: boolean): void {
  if (shown) sheet.showSheet();
  else sheet.hideSheet();
}

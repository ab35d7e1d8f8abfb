// A tab as the domain sees it: plain typed cells, dates as calendar days.

import type { Day } from './day';

/** A date cell: its day in the sheet's zone, and the clock time if it has one ('14:30:00'). */
export interface DateCell {
  day: Day;
  time?: string;
}

/** Text, number, yes/no or a date; an empty cell is ''. Error cells are text such as '#REF!'. */
export type Cell = string | number | boolean | DateCell;

/** One tab of the owner's, whole, from A1. `rows[0]` is row 1 of the sheet. */
export interface Grid {
  tab: string;
  sheetId: number;
  rows: Cell[][];
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** 'A' for 1, 'AA' for 27. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

// A sample workbook before it is written: plain typed cells, so that tests can compare it with the file.

import type { Zone } from '../local/engine/workbook-types';
import { addDays, type Day, dayNumber } from '../src/domain/day';

/** null is an empty cell; a date is a real date cell, while a date given as text stays text. */
export type PlanCell = string | number | null | { date: Day };

export interface PlanSheet {
  name: string;
  rows: PlanCell[][];
  merges: Zone[];
  boldRows: number[];
  /** Number format by column, for the rows below the header. */
  formats: Record<number, string>;
  headerRow: number;
  widths: number[];
}

export interface Plan {
  /** File name without folder. */
  file: string;
  sheets: PlanSheet[];
}

/** Days since 30 December 1899, as spreadsheets count. */
export function serialDay(day: Day): number {
  return dayNumber(day) - dayNumber('1899-12-30');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as an American office types it into a text cell: '3/14/2024'. */
export function typedShortDay(day: Day): string {
  return `${+day.slice(5, 7)}/${+day.slice(8, 10)}/${day.slice(0, 4)}`;
}

/** A date as somebody types it out in a text cell: '14 Mar 2024'. */
export function typedDay(day: Day): string {
  return `${+day.slice(8, 10)} ${MONTHS[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`;
}

/** '$1,204.50': an amount as somebody typed it into a text cell. */
export function typedAmount(cents: number, sign: string): string {
  const [whole, rest] = (Math.abs(cents) / 100).toFixed(2).split('.');
  return `${cents < 0 ? '-' : ''}${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function workingDay(day: Day): Day {
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  if (weekday === 0) return addDays(day, 1);
  return weekday === 6 ? addDays(day, 2) : day;
}

/** Puts an empty row before each of these rows. */
export function withBlankRows(rows: PlanCell[][], before: number[]): PlanCell[][] {
  return rows.flatMap((row, at) => (before.includes(at) ? [[], row] : [row]));
}

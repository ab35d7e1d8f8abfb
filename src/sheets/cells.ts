// Values between Google's cells and the domain's: dates as calendar days in the sheet's zone, text that stays text.

import { calendarDay, dayNumber } from '../domain/day';
import type { Cell, DateCell } from '../domain/grid';
import { isDateCell } from '../domain/grid';

/** Days from 30 December 1899, the serial number 0 of Sheets, to 1970-01-01. */
export const SERIAL_OF_1970 = 25_569;

/** A reader of `getValues` output for a sheet in that zone; remembers days met, since dates repeat. */
export function cellReader(timeZone: string): (value: unknown) => Cell {
  const toDay = dayReader(timeZone);
  return (value) => {
    if (Object.prototype.toString.call(value) === '[object Date]') return toDay(value as Date);
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
    return value === null || value === undefined ? '' : String(value);
  };
}

function dayReader(timeZone: string): (date: Date) => DateCell {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const met = new Map<number, DateCell>();
  return (date) => {
    const at = date.getTime();
    const before = met.get(at);
    if (before) return before;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(date)) part[type] = value;
    const cell: DateCell = { day: calendarDay(+part['year'], +part['month'], +part['day']) };
    // Some versions write midnight as 24.
    const time = `${part['hour'].replace('24', '00')}:${part['minute']}:${part['second']}`;
    if (time !== '00:00:00') cell.time = time;
    met.set(at, cell);
    return cell;
  };
}

/**
 * A cell as to be given to `setValues`. A day becomes its serial number, for a cell with a date format: no zone is
 * involved then. Text that Sheets would take for a formula gets an apostrophe, which is not part of the value.
 */
export function toSheet(cell: Cell): string | number | boolean {
  if (isDateCell(cell)) return dayNumber(cell.day) + SERIAL_OF_1970;
  return typeof cell === 'string' ? plainText(cell) : cell;
}

/** Sheets refuses a cell of more than 50,000 characters. */
const LONGEST_TEXT = 50_000;

function plainText(text: string): string {
  const short = text.length > LONGEST_TEXT - 1 ? `${text.slice(0, LONGEST_TEXT - 2)}…` : text;
  return /^[=+\-@']/.test(short) ? `'${short}` : short;
}

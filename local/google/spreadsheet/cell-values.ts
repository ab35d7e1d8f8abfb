// Cell values as a script sees them: numbers, booleans, strings, dates of its own realm; '' for an empty cell.
import type { CellInput, Zone } from '../../engine/workbook-types';
import { isDate, notProvided } from '../strict';
import type { Host } from './host';
import { underRules } from './rejecting-rules';
import { dateFormat, instantOf, serialOf } from './serial';
import { block } from './zone';

type Typed = string | number | boolean | null;

/** What getValues gives for a zone: dates where the number format says so, errors as '#N/A'. Reads only. */
export function valuesIn(host: Host, sheetId: number, zone: Zone): unknown[][] {
  const { workbook, execution } = host;
  const formats = workbook.formats(sheetId, zone);
  const timeZone = workbook.timeZone;
  const known = new Map<string, boolean>();
  const isDateFormat = (format: string): boolean => {
    let is = known.get(format);
    if (is === undefined) {
      is = workbook.isDate(format);
      known.set(format, is);
    }
    return is;
  };
  return workbook.values(sheetId, zone).map((row, r) =>
    row.map((value, c) => {
      if (value === null) return '';
      if (typeof value === 'object') return value.error;
      if (typeof value !== 'number' || !isDateFormat(formats[r][c])) return value;
      return new execution.realm.Date(instantOf(value, timeZone));
    }),
  );
}

/** A value given by a script as the engine takes it: a Date as its serial number in the spreadsheet's zone. */
function typed(host: Host, member: string, value: unknown): Typed {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const number =
    isDate(value) && !Number.isNaN(value.getTime())
      ? serialOf(value.getTime(), host.workbook.timeZone)
      : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  const shown = typeof value === 'object' && !isDate(value) ? 'object' : String(value);
  throw notProvided(host.execution, `${member}(${shown})`);
}

/** A check-in of values at the call; the function returned puts them into a zone when the writes are committed. */
export function takeValues(
  host: Host,
  member: string,
  rows: readonly (readonly unknown[])[],
): (sheetId: number, zone: Zone) => void {
  const taken = rows.map((row) => row.map((value) => typed(host, member, value)));
  const dates = rows.map((row) => row.map(isDate));
  const anyDate = dates.some((row) => row.some(Boolean));
  const plain = anyDate ? taken.map((row, r) => row.map((value, c) => (dates[r][c] ? null : value))) : taken;
  return (sheetId, zone) =>
    underRules(host, sheetId, zone, () => {
      host.workbook.typeCells(sheetId, zone, plain);
      if (anyDate) putDates(host, sheetId, zone, taken, dates);
    });
}

// A number format that is there stays, also '@': then the cell reads back as a number, not as a date.
function putDates(host: Host, sheetId: number, zone: Zone, taken: Typed[][], dates: boolean[][]): void {
  const { workbook } = host;
  const formats = workbook.formats(sheetId, zone);
  const cells = block<CellInput>(zone, (r, c) => {
    if (!dates[r][c]) return undefined;
    const value = taken[r][c] as number;
    return formats[r][c] ? { value } : { value, format: dateFormat(workbook.locale, value) };
  });
  workbook.setCells(sheetId, zone, cells);
}

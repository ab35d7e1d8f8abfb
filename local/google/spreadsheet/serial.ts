// Dates between a script and a cell: the cell holds a wall clock as a serial number, the script an instant; the
// spreadsheet's time zone lies between.
import { localeFacts } from '../../engine/locale-facts';

const HOUR = 3_600_000;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const BLOCK = 6 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function clock(zone: string): Intl.DateTimeFormat {
  let format = clocks.get(zone);
  if (!format) {
    const parts = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      ...parts,
      era: 'short',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
      timeZone: zone,
    });
    clocks.set(zone, format);
  }
  return format;
}

function measured(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clock(zone).formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

function atBlock(start: number, zone: string): number {
  const key = `${zone} ${start}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = measured(start, zone);
  offsets.set(key, offset);
  return offset;
}

/** Milliseconds the zone is ahead of UTC at an instant; asks Intl once per six hours, since asking is slow. */
function offsetAt(instant: number, zone: string): number {
  const start = Math.floor(instant / BLOCK) * BLOCK;
  const before = atBlock(start, zone);
  return before === atBlock(start + BLOCK, zone) ? before : measured(instant, zone);
}

/** The instant of a serial number in a zone; an hour skipped by daylight saving moves forward. */
export function instantOf(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * DAY);
  const early = wall - offsetAt(wall - DAY, zone);
  if (early + offsetAt(early, zone) === wall) return early;
  const late = wall - offsetAt(wall, zone);
  return late + offsetAt(late, zone) === wall ? late : early;
}

/** The serial number of an instant in a zone: days since 30 Dec 1899, the time of day as a fraction. */
export const serialOf = (instant: number, zone: string): number =>
  (instant + offsetAt(instant, zone) - EPOCH) / DAY;

/** The number format a Date gets in a cell without one; with the time when there is one. */
export function dateFormat(locale: string, serial: number): string {
  const day = localeFacts(locale).dateFormat;
  return Number.isInteger(serial) ? day : `${day} H:mm:ss`;
}

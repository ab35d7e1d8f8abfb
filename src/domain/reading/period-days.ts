// Days for sheets that know only periods: a quarter's number, a year and a month, a month's name.

import { type Day, isDay } from '../day';
import type { Cell } from '../grid';
import { isBlank, textOf } from './cells';
import { parsePeriod, periodFrom } from './dates';
import { words } from './fold';
import type { Layout } from './layout';
import { monthOf } from './months';
import type { Source } from './types';

const QUARTER = new Set('quarter quartal trimestre kwartaal q'.split(' '));
const YEAR = new Set('year jahr annee ano anno jaar'.split(' '));
const MONTH = new Set('month monat mois mes mese maand'.split(' '));

/** Months in one numbered period, by what its column is called; 0 if the header does not say. */
function monthsOfHeader(header: string): number {
  const all = words(header);
  if (all.some((word) => QUARTER.has(word))) return 3;
  if (all.some((word) => YEAR.has(word))) return 12;
  return all.some((word) => MONTH.has(word)) ? 1 : 0;
}

/** What period 1 is, of the owner's words ('2008 Q1', '2008-01', '2008', '2008-01-01') and the column's header; null if not understood. */
export function parseFirstPeriod(text: string, header: string): { start: Day; months: number } | null {
  const trimmed = text.trim();
  const months = monthsOfHeader(header);
  if (isDay(trimmed)) return { start: trimmed, months: months || 1 };
  const period = parsePeriod(trimmed);
  if (!period) return null;
  return { start: period.start, months: period.months === 3 ? 3 : months || period.months };
}

/**
 * The last day of the period a row names, or `today` while that period runs; '' when it names none, or its number means
 * nothing yet.
 */
export function periodDay(layout: Layout, row: Cell[], today: Day): Day | '' {
  const period = periodOf(layout, row);
  if (!period) return '';
  return period.start <= today && today < period.end ? today : period.end;
}

function periodOf(layout: Layout, row: Cell[]): Span | null {
  const { columns } = layout.source;
  const year = columns.year ? row[columns.year.index] : undefined;
  const part = columns.period ? row[columns.period.index] : undefined;
  if (year !== undefined && !isBlank(year))
    return periodInYear(textOf(year).trim(), part, columns.period?.header ?? '');
  return part === undefined || isBlank(part) ? null : periodOfPart(part, layout.source);
}

interface Span {
  start: Day;
  end: Day;
}

function periodInYear(year: string, part: Cell | undefined, header: string): Span | null {
  if (!/^(?:19|20)\d\d$/.test(year)) return null;
  if (part === undefined || isBlank(part)) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const text = textOf(part).trim();
  const number = monthOf(text) || +text.replace(/\D/g, '');
  const months = monthOf(text) ? 1 : monthsOfHeader(header) || (/^q|^t/i.test(text) ? 3 : 1);
  if (!number || number * months > 12) return null;
  return periodFrom(`${year}-${String((number - 1) * months + 1).padStart(2, '0')}-01`, months);
}

function periodOfPart(part: Cell, source: Source): Span | null {
  const text = textOf(part).trim();
  const named = parsePeriod(text);
  if (named) return named;
  const first = source.firstPeriod;
  const number = /^\d{1,3}$/.test(text) ? +text : 0;
  if (!first || number < 1) return null;
  const month = +first.start.slice(0, 4) * 12 + +first.start.slice(5, 7) - 1 + (number - 1) * first.months;
  const start = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return periodFrom(start, first.months);
}

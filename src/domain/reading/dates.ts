// Dates written as text or as spreadsheet serials, and the periods (years, quarters, months) that stand for dates.

import { addDays, calendarDay, type Day, dayFromNumber, isDay } from '../day';
import { fold } from './fold';
import { monthOf } from './months';
import type { DateOrder } from './types';

/** A stretch of days named by a header or cell: '2024', 'Q1 2024', 'März 2024'. */
export interface Period {
  start: Day;
  end: Day;
  months: number;
}

const LONGEST_DATE = 60;
/** Days from the spreadsheet's day 0 (1899-12-30) to 1970-01-01. */
const SERIAL_OF_1970 = 25569;
const TIME =
  /[t ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|utc|gmt|uhr)?\s*(?:[+-]\d{2}:?\d{2})?\s*(?:[a-z]{2,5})?$/;
const NUMERIC = /^(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4}|\d{2})\.?$/;

/** The day of a spreadsheet serial (45000 is 2023-03-15); '' outside 1927 to 2119, where a number is no date. */
export function dayOfSerial(serial: number): Day | '' {
  return serial >= 10_000 && serial < 80_400 ? dayFromNumber(Math.floor(serial) - SERIAL_OF_1970) : '';
}

/**
 * A date written as text; where it can be read two ways (3/4/2024) `order` decides. A month, quarter or year alone is its
 * last day. '' when it is no date.
 */
export function parseDate(text: string, order: DateOrder): Day | '' {
  if (text.length > LONGEST_DATE) return '';
  const bare = withoutTime(fold(text));
  return parseIso(bare) || parseNumeric(bare, order) || parseNamed(bare) || (parsePeriod(bare)?.end ?? '');
}

/** What a text proves about the order of day and month: '25/12/2024' proves 'dmy', '3/4/2024' nothing. */
export function orderEvidence(text: string): DateOrder | '' {
  if (text.length > LONGEST_DATE) return '';
  const found = NUMERIC.exec(withoutTime(fold(text)));
  if (!found) return '';
  const [first, second] = [+found[1], +found[2]];
  if (first > 12 && first <= 31 && second <= 12) return 'dmy';
  return second > 12 && second <= 31 && first <= 12 ? 'mdy' : '';
}

/** A year, half-year, quarter or month with its year, written in any usual way; null when it is none. */
export function parsePeriod(text: string): Period | null {
  const bare = fold(text.slice(0, LONGEST_DATE)).replace(/^'/, '');
  return parseYear(bare) ?? parseQuarter(bare) ?? parseMonth(bare);
}

/** The period of that many months beginning at a first day of a month. */
export function periodFrom(start: Day, months: number): Period {
  const month = +start.slice(0, 4) * 12 + +start.slice(5, 7) - 1 + months;
  const after = calendarDay(Math.floor(month / 12), (month % 12) + 1, 1);
  return { start, end: addDays(after, -1), months };
}

function withoutTime(bare: string): string {
  return bare.replace(/^'/, '').replace(TIME, '').trim();
}

function real(year: number, month: number, date: number): Day | '' {
  const day = calendarDay(year, month, date);
  return isDay(day) ? day : '';
}

/** Two digits as spreadsheets read them: 00 to 49 are this century. */
function fullYear(digits: string): number {
  return digits.length === 4 ? +digits : +digits + (+digits < 50 ? 2000 : 1900);
}

function parseIso(bare: string): Day | '' {
  const found = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(bare);
  if (!found || (found[2] === '' && bare.length !== 8)) return '';
  return real(+found[1], +found[3], +found[4]);
}

function parseNumeric(bare: string, order: DateOrder): Day | '' {
  const found = NUMERIC.exec(bare);
  if (!found) return '';
  const year = fullYear(found[3]);
  const [first, second] = [+found[1], +found[2]];
  // A reading that is no real date leaves the other one.
  if (order === 'dmy') return real(year, second, first) || real(year, first, second);
  return real(year, first, second) || real(year, second, first);
}

/** Day, month name and year in any order, weekdays and little words between them ignored. */
function parseNamed(bare: string): Day | '' {
  const tokens = bare.split(/[\s,./'-]+/).filter((token) => token !== '');
  const month = tokens.map(monthOf).find((found) => found > 0);
  if (!month || tokens.length > 7) return '';
  const numbers = tokens
    .map((token) => token.replace(/^(\d{1,2})(?:st|nd|rd|th|er|o|a|\u00ba|e)$/, '$1'))
    .filter((token) => /^\d+$/.test(token));
  if (numbers.length !== 2) return '';
  const [first, second] = numbers;
  if (second.length === 4 && first.length <= 2) return real(+second, month, +first);
  if (first.length === 4 && second.length <= 2) return real(+first, month, +second);
  return first.length <= 2 && second.length === 2 ? real(fullYear(second), month, +first) : '';
}

function parseYear(bare: string): Period | null {
  const found = /^(?:fy|gj|jahr|year|annee|ano|anno|jaar|calendar year|cy)?\s?((?:19|20)\d{2})$/.exec(bare);
  return found ? periodFrom(calendarDay(+found[1], 1, 1), 12) : null;
}

function parseQuarter(bare: string): Period | null {
  const sign = '(?:q|t|quarter|quartal|trimestre|trim|kwartaal)';
  const found =
    new RegExp(`^${sign}[. ]?([1-4])[ ./'-]*((?:19|20)?\\d{2})$`).exec(bare) ??
    new RegExp(`^([1-4])[. ]?(?:st|nd|rd|th|er|e|o)?[. ]?${sign}[ ./'-]*((?:19|20)?\\d{2})$`).exec(bare) ??
    reversed(new RegExp(`^((?:19|20)\\d{2})[ ./-]*${sign}[. ]?([1-4])$`).exec(bare));
  return found ? periodFrom(calendarDay(fullYear(found[2]), +found[1] * 3 - 2, 1), 3) : null;
}

function parseMonth(bare: string): Period | null {
  const numbered =
    /^((?:19|20)\d{2})[-/. ]?(0?[1-9]|1[0-2])$/.exec(bare) ??
    reversed(/^(0?[1-9]|1[0-2])[-/. ]((?:19|20)\d{2})$/.exec(bare));
  if (numbered && (numbered[0].length > 5 || /\D/.test(numbered[0])))
    return periodFrom(calendarDay(+numbered[1], +numbered[2], 1), 1);
  const named =
    /^(\p{L}+)\.?(?: de| del)?[ .,/'-]*((?:19|20)\d{2}|\d{2})$/u.exec(bare) ??
    reversed(/^((?:19|20)\d{2})[ .,/-]*(\p{L}+)\.?$/u.exec(bare));
  const month = named ? monthOf(named[1]) : 0;
  return named && month ? periodFrom(calendarDay(fullYear(named[2]), month, 1), 1) : null;
}

/** The same match with its two groups exchanged. */
function reversed(found: RegExpExecArray | null): string[] | null {
  return found ? [found[0], found[2], found[1]] : null;
}

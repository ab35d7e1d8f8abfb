// Dates and times as people type them, in the order and with the month names of the locale.

import type { LocaleFacts } from './locale-facts';

interface TypedDate {
  /** Days since 30 Dec 1899, with the time of day as fraction. */
  value: number;
  format: string;
}

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const TIME = /(?:^|[\sT,]+)(\d{1,3})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?)?\s*([ap]\.?\s?m\.?)?$/i;

/** A typed date, time, or date with time; null when the text is none in this locale. */
export function typedDate(text: string, facts: LocaleFacts, thisYear: number): TypedDate | null {
  const day = typedDay(text, facts, thisYear);
  if (day) return { value: serial(day), format: day.format };
  const time = TIME.exec(text);
  if (!time || (time[2] === undefined && !time[5])) return null;
  const clock = timeOf(time);
  if (!clock) return null;
  const rest = text.slice(0, time.index).replace(/,$/, '').trim();
  if (!rest) return clock;
  if (clock.value >= 1 || /T\d/.test(text)) return null;
  const before = typedDay(rest, facts, thisYear);
  return before && { value: serial(before) + clock.value, format: `${before.format} ${clock.format}` };
}

function serial({ year, month, day }: Day): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS;
}

function timeOf(found: RegExpExecArray): TypedDate | null {
  const [, h, m = '0', s, fraction = '0', half] = found;
  let hours = Number(h);
  const minutes = Number(m);
  const seconds = Number(s ?? '0') + Number(`0.${fraction}`);
  if (minutes > 59 || seconds >= 60) return null;
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours >= 24) return { value, format: '[h]:mm:ss' };
  const format = (s === undefined ? 'h:mm' : 'h:mm:ss') + (half ? ' am/pm' : '');
  return { value, format: half ? format : format.replace('h', 'H') };
}

function typedDay(text: string, facts: LocaleFacts, thisYear: number): Day | null {
  const day = numericDay(text, facts, thisYear) ?? namedDay(text, facts, thisYear);
  return day && isDay(day) ? day : null;
}

function isDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function numericDay(text: string, facts: LocaleFacts, thisYear: number): Day | null {
  const iso =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (iso) return { year: +iso[1], month: +iso[3], day: +iso[4], format: isoFormat(iso[2], facts) };
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (three) return threeParts(three, facts);
  const monthYear = /^(\d{1,2})([-/])(\d{4})$/.exec(text);
  if (monthYear) return { year: +monthYear[3], month: +monthYear[1], day: 1, format: `M${monthYear[2]}yyyy` };
  const two = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(text);
  if (!two || (two[2] === '.' && facts.dateSeparator !== '.')) return null;
  const monthFirst = facts.dateOrder !== 'dmy';
  const [month, day] = monthFirst ? [+two[1], +two[3]] : [+two[3], +two[1]];
  return { year: thisYear, month, day, format: monthFirst ? `M${two[2]}d` : `d${two[2]}M` };
}

function isoFormat(separator: string, facts: LocaleFacts): string {
  if (separator === '年') return 'yyyy"年"m"月"d"日"';
  if (facts.dateOrder === 'ymd' && separator === facts.dateSeparator) return facts.dateFormat;
  return ['yyyy', 'mm', 'dd'].join(separator);
}

function threeParts(found: RegExpExecArray, facts: LocaleFacts): Day | null {
  const [, a, separator, b, c] = found;
  if (separator === '.' && facts.decimal === '.' && facts.dateSeparator !== '.' && c.length < 4) return null;
  const short = c.length === 2;
  if (facts.dateOrder === 'ymd' && short)
    return { year: fullYear(a), month: +b, day: +c, format: `yy${separator}mm${separator}dd` };
  const monthFirst = facts.dateOrder === 'mdy' || facts.dateOrder === 'ymd';
  const [month, day] = monthFirst ? [+a, +b] : [+b, +a];
  const usual = separator === facts.dateSeparator && facts.dateOrder !== 'ymd';
  const format = usual
    ? facts.dateFormat
    : (monthFirst ? ['M', 'd', 'yyyy'] : ['d', 'M', 'yyyy']).join(separator);
  return { year: fullYear(c), month, day, format: short ? format.replace('yyyy', 'yy') : format };
}

const NAME = '([\\p{L}]{3,}\\.?)';
const MONTH_FIRST = new RegExp(`^${NAME}[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+|-)(\\d{4}|\\d{2})$`, 'iu');
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[\\s-]*(?:de\\s+)?${NAME}(?:,?\\s+de\\s+|,?\\s+|-)(\\d{4}|\\d{2})$`,
  'iu',
);
const MONTH_YEAR = new RegExp(`^${NAME}(?:\\s+de)?[\\s-]+(\\d{4})$`, 'iu');
const MONTH_DAY = new RegExp(`^${NAME}[\\s-]+(\\d{1,2})$`, 'iu');
const DAY_MONTH = new RegExp(`^(\\d{1,2})\\.?[\\s-]+(?:de\\s+)?${NAME}$`, 'iu');
const WEEKDAY = /^\p{L}+\.?,\s*(?=[\p{L}\d])/u;

function namedDay(text: string, facts: LocaleFacts, thisYear: number): Day | null {
  const plain = text.replace(WEEKDAY, (prefix) =>
    monthOf(prefix.replace(/[,.\s]/g, ''), facts) ? prefix : '',
  );
  const at = (pattern: RegExp) => pattern.exec(plain);
  const name = (word: string) => monthLetters(word);
  let found = at(MONTH_FIRST);
  if (found) return named(facts, found[1], found[2], found[3], `${name(found[1])} d, yyyy`);
  found = at(DAY_FIRST);
  if (found)
    return named(
      facts,
      found[2],
      found[1],
      found[3],
      plain.includes('-') ? `d-${name(found[2])}-yyyy` : `d ${name(found[2])} yyyy`,
    );
  found = at(MONTH_YEAR);
  if (found) return named(facts, found[1], '1', found[2], `${name(found[1])} yyyy`);
  found = at(MONTH_DAY);
  if (found) return named(facts, found[1], found[2], String(thisYear), `${name(found[1])} d`);
  found = at(DAY_MONTH);
  return found && named(facts, found[2], found[1], String(thisYear), `d ${name(found[2])}`);
}

function named(facts: LocaleFacts, month: string, day: string, year: string, format: string): Day | null {
  const number = monthOf(month, facts);
  return number ? { year: fullYear(year), month: number, day: Number(day), format } : null;
}

const monthOf = (word: string, facts: LocaleFacts): number | undefined =>
  facts.months.get(word.toLowerCase().replace(/\./g, ''));

const monthLetters = (word: string): string => (word.replace('.', '').length > 4 ? 'mmmm' : 'mmm');

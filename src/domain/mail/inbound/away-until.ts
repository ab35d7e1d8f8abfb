// The day an absence ends, read from an automatic reply as far as it can be read one way only.

import { calendarDay, type Day, isDay } from '../../day';
import { plainCharacters } from '../text';

/** Beginnings of month names in en, de, fr, es, it, pt, nl, sv, da, without accents. */
const MONTHS = [
  'jan|gen|ene|janv',
  'feb|fev|fevr',
  'mar|mrz|maa',
  'apr|avr|abr',
  'may|mai|mag|maj|mei',
  'jun|giu|juin',
  'jul|lug|juil',
  'aug|ago|aou',
  'sep|set',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|dic',
].map((starts) => new RegExp(`^(${starts})`));

const UNTIL =
  /(?:until|till?|through|back|return\w*|bis|ab dem|ab|zuruck|jusqu\S*|retour|hasta|regres\S*|vuelvo|volver\S*|fino|rientr\S*|torn\S*|ate|retorn\S*|volt\S*|regress\S*|tot|terug|tilbage|tilbake|tillbaka)\D{0,24}/g;
const NUMERIC = /^(\d{4})-(\d{1,2})-(\d{1,2})|^(\d{1,2})([./])(\d{1,2})[./](\d{4}|\d{2}(?!\d))/;
const NAMED = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?([a-z]{3,})\.?(?:,?\s+(?:de\s+)?(\d{4}))?/;
const MONTH_FIRST = /([a-z]{3,})\.?\s+$/;

/** The latest day after a word such as "until" or "back"; undefined when none can be read for sure. */
export function awayUntil(text: string, receivedOn: Day): Day | undefined {
  const plain = plainCharacters(text.slice(0, 3000))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  const days: Day[] = [];
  for (let found = UNTIL.exec(plain); found; found = UNTIL.exec(plain)) {
    const day = dayAt(plain.slice(UNTIL.lastIndex), found[0], receivedOn);
    if (day !== undefined) days.push(day);
  }
  UNTIL.lastIndex = 0;
  return days.filter((day) => day >= receivedOn).sort()[days.length - 1];
}

/** The day that begins there; `before` may end with the month, as in 'until January 5'. */
function dayAt(rest: string, before: string, receivedOn: Day): Day | undefined {
  const numeric = NUMERIC.exec(rest);
  if (numeric) return numericDay(numeric);
  const named = NAMED.exec(rest);
  const month = named ? monthOf(named[2]) : 0;
  if (named && month > 0) return nextDay(+named[1], month, named[3], receivedOn);
  const first = monthOf(MONTH_FIRST.exec(before)?.[1] ?? '');
  const [, date, year] = /^(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?!\d)/.exec(rest) ?? [];
  return first > 0 && date !== undefined ? nextDay(+date, first, year, receivedOn) : undefined;
}

/** '2027-01-05', '5.1.2027', and '25/12/2026' but not '5/1/2027', which has two readings. */
function numericDay(parts: RegExpExecArray): Day | undefined {
  if (parts[1]) return realDay(+parts[1], +parts[2], +parts[3]);
  const [first, second] = [+parts[4], +parts[6]];
  const year = parts[7].length === 2 ? 2000 + +parts[7] : +parts[7];
  if (parts[5] === '.' || first > 12) return realDay(year, second, first);
  return second > 12 ? realDay(year, first, second) : undefined;
}

/** That date in its year, or the next time it comes. */
function nextDay(date: number, month: number, year: string | undefined, receivedOn: Day): Day | undefined {
  const now = +receivedOn.slice(0, 4);
  if (year !== undefined) return realDay(+year, month, date);
  const thisYear = realDay(now, month, date);
  return thisYear !== undefined && thisYear >= receivedOn ? thisYear : realDay(now + 1, month, date);
}

function realDay(year: number, month: number, date: number): Day | undefined {
  const day = calendarDay(year, month, date);
  return isDay(day) ? day : undefined;
}

function monthOf(word: string): number {
  return MONTHS.findIndex((starts) => starts.test(word)) + 1;
}

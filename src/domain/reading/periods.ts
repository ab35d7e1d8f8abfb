// Columns that hold one year, quarter or month each, found by their headers.

import { type Cell, isDateCell } from '../grid';
import { exampleOf, isBlank, textOf } from './cells';
import { type Period, parsePeriod, periodFrom } from './dates';
import { fold, words } from './fold';
import { matchHeader } from './header-match';
import { monthOf } from './months';
import type { PeriodColumn } from './types';

const LITTLE = new Set(
  'in of de du des do da del der die fur for im per par por the usd eur gbp chf € $ £ ht net netto brutto ttc'.split(
    ' ',
  ),
);

/** The period a header cell names, also with a word for revenue beside it ('Umsatz 2023', '2024 Sales'); else null. */
export function periodOfHeader(cell: Cell): Period | null {
  if (isDateCell(cell)) return cell.day.endsWith('-01') ? periodFrom(cell.day, 1) : null;
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell >= 1990 && cell <= 2100 ? parsePeriod(String(cell)) : null;
  if (typeof cell !== 'string' || cell.length > 60) return null;
  return recent(parsePeriod(cell)) ?? periodBesideRevenue(cell);
}

function recent(period: Period | null): Period | null {
  return period !== null && period.start >= '1990' && period.start < '2101' ? period : null;
}

/** The period in a header whose other words name revenue, and nothing else. */
function periodBesideRevenue(header: string): Period | null {
  const all = words(header.replace(/[([][^)\]]*[)\]]/g, ' '));
  for (let length = Math.min(3, all.length - 1); length >= 1; length--) {
    for (let from = 0; from + length <= all.length; from++) {
      const period = recent(parsePeriod(all.slice(from, from + length).join(' ')));
      if (period && namesRevenue(all.slice(0, from).concat(all.slice(from + length)))) return period;
    }
  }
  return null;
}

function namesRevenue(others: string[]): boolean {
  const named = (text: string) =>
    matchHeader(text).some(
      (match) => match.score >= 60 && (match.field === 'amount' || match.field === 'total'),
    );
  const meant = others.filter((word) => !LITTLE.has(word));
  return named(others.join(' ')) || meant.every(named);
}

/**
 * The period columns of a header row, oldest first: all of the same length, none twice, at least two. Of years beside their
 * own months the finer ones count.
 */
export function periodColumns(header: Cell[]): PeriodColumn[] {
  const found: (PeriodColumn & { months: number })[] = [];
  header.forEach((cell, index) => {
    const period = isBlank(cell) ? null : periodOfHeader(cell);
    if (period) found.push({ header: exampleOf(cell), index, ...period });
  });
  const months = Math.min(...found.map((column) => column.months));
  const same = found.filter((column) => column.months === months);
  const unique = same.filter((column, at) => same.findIndex((other) => other.start === column.start) === at);
  if (unique.length < 2) return [];
  return unique
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ header: name, index, start, end }) => ({ header: name, index, start, end }));
}

const BARE_QUARTER = /^[qt][1-4]$/;

/** True for a month or quarter without its year: 'Jan', 'Q2'. */
export function isBarePeriod(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 20) return false;
  return monthOf(cell) > 0 || BARE_QUARTER.test(fold(cell));
}

/**
 * Headers with the year added to bare months and quarters: from the line of years above them, else counted from the first
 * period that a person told.
 */
export function withYears(header: Cell[], above: Cell[], first: string): Cell[] {
  if (header.filter(isBarePeriod).length < 2) return header;
  const start = parsePeriod(first)?.start ?? (/^\d{4}-\d\d-\d\d$/.test(first) ? first : '');
  let year = '';
  let told = start.slice(0, 4);
  let before = 0;
  return header.map((cell, index) => {
    const over = textOf(above[index] ?? '').trim();
    if (/^(?:19|20)\d\d$/.test(over)) year = over;
    if (!isBarePeriod(cell)) return cell;
    const number = monthOf(String(cell)) || +String(cell).slice(-1);
    if (told !== '' && number <= before) told = String(+told + 1);
    before = number;
    return year || told ? `${cell} ${year || told}` : cell;
  });
}

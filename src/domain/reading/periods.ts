// Columns that hold one year, quarter or month each, found by their headers.

import { type Cell, isDateCell } from '../grid';
import { exampleOf, isBlank } from './cells';
import { type Period, parsePeriod, periodFrom } from './dates';
import { words } from './fold';
import { matchHeader } from './header-match';
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
  return recent(parsePeriod(cell)) ?? recent(parsePeriod(withoutRevenueWords(cell)));
}

function recent(period: Period | null): Period | null {
  return period !== null && period.start >= '1990' && period.start < '2101' ? period : null;
}

function withoutRevenueWords(header: string): string {
  const kept = words(header.replace(/[([][^)\]]*[)\]]/g, ' ')).filter((word) => {
    if (LITTLE.has(word)) return false;
    return !matchHeader(word).some(
      (match) => match.score >= 60 && ['amount', 'total', 'orders'].includes(match.field),
    );
  });
  return kept.join(' ');
}

/**
 * The period columns of a header row, oldest first: all of the same length, none twice, at least two. Of years beside their
 * own months the finer ones count.
 */
export function periodColumns(header: Cell[]): PeriodColumn[] {
  const found: (PeriodColumn & { months: number })[] = [];
  header.forEach((cell, index) => {
    const period = isBlank(cell) ? null : periodOfHeader(cell);
    if (period && !countsOtherThings(cell)) found.push({ header: exampleOf(cell), index, ...period });
  });
  const months = Math.min(...found.map((column) => column.months));
  const same = found.filter((column) => column.months === months);
  const unique = same.filter((column, at) => same.findIndex((other) => other.start === column.start) === at);
  if (unique.length < 2) return [];
  return unique
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .map(({ header: name, index, start, end }) => ({ header: name, index, start, end }));
}

/** "Orders 2023" counts orders; it is no revenue. */
function countsOtherThings(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  return words(cell).some((word) =>
    matchHeader(word).some((match) => match.field === 'orders' && match.score >= 60),
  );
}

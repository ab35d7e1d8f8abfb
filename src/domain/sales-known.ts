// How far the owner's sales are known, and when that is too long ago.

import type { ClientRecord } from './client';
import { type Day, daysBetween } from './day';

export interface SalesKnown {
  /** '' where the sheet does not say to the day: no date at all, or a column for a year that still runs. */
  until: Day | '';
  /** 'Sales known until 3 Nov 2026.'; '' where nothing is known. */
  text: string;
}

/** What the sheet calls its periods, where it does not date each sale. */
interface PeriodHeaders {
  /** Of the column that names the period of each sale; '' where sales have a date. */
  ofSales: string;
  /** Of the column of the period that begins on a day. */
  startingOn: (start: Day) => string;
}

/** After so many days, sales may have come in that would make a note embarrassing. */
const OLD_AFTER_DAYS = 14;

/**
 * The newest order that is not in the future; for a sheet with a column per year or month, the newest column with
 * revenue.
 */
export function salesKnown(
  clients: ClientRecord[],
  today: Day,
  date: (day: Day) => string,
  columns: PeriodHeaders,
): SalesKnown {
  let exact = '';
  let newest = { start: '', end: '' };
  const see = (day: Day | undefined) => {
    if (day !== undefined && day > exact && day <= today) exact = day;
  };
  for (const { sales, summary } of clients) {
    for (const sale of sales) if (sale.kind === 'sale' && sale.cents > 0) see(sale.day);
    see(summary?.lastOrder);
    for (const period of summary?.periods ?? [])
      if (period.cents > 0 && period.start > newest.start && period.start <= today) newest = period;
  }
  // A sale of a period that still runs counts on today, which says nothing of how far sales are known.
  if (exact === today && columns.ofSales !== '')
    return { until: '', text: `Sales known up to the current "${columns.ofSales}".` };
  if (exact !== '') return { until: exact, text: `Sales known until ${date(exact)}.` };
  if (newest.start === '') return { until: '', text: '' };
  const until = newest.end < today ? newest.end : '';
  return { until, text: `Sales known up to the column "${columns.startingOn(newest.start)}".` };
}

/** What to do about sales that are known only until `until`; '' while they are recent. */
export function whenOld(until: Day | '', today: Day): string {
  const days = until === '' ? 0 : daysBetween(until, today);
  if (days <= OLD_AFTER_DAYS) return '';
  return `That is ${days} days ago. Bring in newer sales first, so that nobody who has ordered since is asked to come back.`;
}

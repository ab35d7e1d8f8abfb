// Dormant after how many months: one N for the sheet, learned from the gaps between its orders; and the as-of day.

import { type Day, dayFromNumber } from '../day';
import { monthsBefore, percentile } from './numbers';
import { gapsOf, type Purchases } from './purchases';

/** The thresholds offered in the guided start. */
const THRESHOLDS = [3, 6, 9, 12, 18, 24, 36];
/** The longest run of days that so many calendar months can be: 366 days are a year, not more than one. */
const LONGEST_DAYS: Record<number, number> = { 3: 92, 6: 184, 9: 276, 12: 366, 18: 550, 24: 731 };
const HIGHEST_LEARNED = 24;
const ENOUGH_GAPS = 30;
const STALE_DAYS = 31;

interface DormantAfter {
  months: number;
  why: string;
}

/** Today; or the day of the newest sale when that is over 31 days back; or the day asked for. With its sentence. */
export function asOfDay(
  today: number,
  asked: number | null,
  newest: number | null,
  date: (day: Day) => string,
): { day: number; why: string } {
  const show = (day: number) => date(dayFromNumber(day));
  if (asked !== null)
    return { day: asked, why: asked === today ? '' : `Reckoned as of ${show(asked)}, as asked.` };
  if (newest === null || today - newest <= STALE_DAYS) return { day: today, why: '' };
  return {
    day: newest,
    why: `Your newest sale is of ${show(newest)}, over a month ago, so silence is reckoned up to that day. Bring newer sales to bring the lists up to today.`,
  };
}

/** The owner's N, else the 90th percentile of the gaps between orders rounded up, else 12 months. */
export function dormantAfter(all: Purchases[], owners: number | undefined): DormantAfter {
  if (owners !== undefined) return { months: owners, why: `You set it to ${months(owners)}.` };
  const gaps = gapsOf(all);
  if (gaps.length < ENOUGH_GAPS) return { months: 12, why: tooFewGaps(gaps.length) };
  const gap = percentile(gaps, 0.9) ?? 0;
  const step = THRESHOLDS.find((threshold) => gap <= (LONGEST_DAYS[threshold] ?? Number.POSITIVE_INFINITY));
  const learned = Math.min(step ?? HIGHEST_LEARNED, HIGHEST_LEARNED);
  if (gap <= LONGEST_DAYS[learned])
    return { months: learned, why: `9 of 10 repeat orders in your sheet came within ${months(learned)}.` };
  return {
    months: learned,
    why: `Your clients often order years apart: 1 in 10 repeat orders took longer than ${months(learned)}.`,
  };
}

function tooFewGaps(gaps: number): string {
  return gaps === 0
    ? 'Your sheet shows no repeat orders with dates, so 12 months is used.'
    : `Your sheet shows only ${gaps === 1 ? '1 repeat order' : `${gaps} repeat orders`}, too few to learn from, so 12 months is used.`;
}

function months(count: number): string {
  return count === 1 ? '1 month' : `${count} months`;
}

/** How many clients are dormant at each threshold. */
export function dormantChoices(all: Purchases[], asOf: number): { months: number; clients: number }[] {
  return THRESHOLDS.map((threshold) => {
    const limit = monthsBefore(asOf, threshold);
    return {
      months: threshold,
      clients: all.filter(({ last }) => last !== null && last <= limit).length,
    };
  });
}

// Products that look as if clients buy them once in many years, to be shown to the owner as a question.

import type { Day } from '../day';
import { median } from './numbers';
import { productKey } from './purchases';
import type { RareCandidate, Scoreable } from './types';

type NumberOf = (day: Day) => number;

const FEWEST_CLIENTS = 3;
/** Nearly every buyer bought it on one day only. */
const MOST_TIMES_PER_CLIENT = 1.15;
/** What costs little is no installation: the product's median amount is over so many times the sheet's median line. */
const TIMES_MEDIAN_LINE = 3;
const MOST_SHOWN = 12;
/** More days than any sheet spans. */
const DAYS = 1_000_000;

interface Tally {
  product: string;
  /** Places in the list of clients. */
  buyers: Set<number>;
  /** Client and day in one number. */
  times: Set<number>;
  lines: { day: number; cents: number }[];
}

/** The candidates among sales until `asOf` (a day number), the one with the most revenue first. */
export function rareCandidates(clients: Scoreable[], asOf: number, numberOf: NumberOf): RareCandidate[] {
  const tallies = tallyProducts(clients, asOf, numberOf);
  const amounts: number[] = [];
  for (const { lines } of tallies) for (const { cents } of lines) amounts.push(cents);
  const floor = TIMES_MEDIAN_LINE * (median(amounts) ?? 0);
  return tallies
    .filter((tally) => looksRare(tally, floor))
    .sort((a, b) => sumOf(b) - sumOf(a) || (a.product < b.product ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(describe);
}

function tallyProducts(clients: Scoreable[], asOf: number, numberOf: NumberOf): Tally[] {
  const tallies = new Map<string, Tally>();
  clients.forEach(({ sales }, index) => {
    for (const { product, day, cents, kind } of sales) {
      if (product === '' || kind === 'refund' || !(cents > 0)) continue;
      const number = numberOf(day);
      const key = productKey(product);
      if (key === '' || !(number <= asOf)) continue;
      let tally = tallies.get(key);
      if (!tally) {
        tally = { product: product.trim(), buyers: new Set(), times: new Set(), lines: [] };
        tallies.set(key, tally);
      }
      tally.buyers.add(index);
      tally.times.add(index * DAYS + number);
      tally.lines.push({ day: number, cents });
    }
  });
  return [...tallies.values()];
}

function looksRare({ buyers, times, lines }: Tally, floor: number): boolean {
  if (buyers.size < FEWEST_CLIENTS || times.size > buyers.size * MOST_TIMES_PER_CLIENT) return false;
  return (median(lines.map(({ cents }) => cents)) ?? 0) > floor;
}

function sumOf({ lines }: Tally): number {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}

function describe({ product, buyers, times, lines }: Tally): RareCandidate {
  const newest = [...lines].sort((a, b) => b.day - a.day || b.cents - a.cents);
  const examples = newest.slice(0, 3).map(({ cents }) => cents);
  return { product, clients: buyers.size, times: times.size, examples };
}

// Products that look as if clients buy them once in many years, to be shown to the owner as a question.

import type { Cents, Sale } from '../client';
import { median } from './numbers';
import type { LineReader } from './purchases';
import type { RareCandidate, Scoreable } from './types';

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
  lines: { day: number; cents: Cents }[];
}

type Visit = (key: string, index: number, day: number, sale: Sale) => void;

/** The candidates among sales until `asOf` (a day number), the one with the most revenue first. */
export function rareCandidates(clients: Scoreable[], asOf: number, reader: LineReader): RareCandidate[] {
  const each = (visit: Visit) => eachProductLine(clients, asOf, reader, visit);
  const tallies = tallyProducts(dearProducts(each), each);
  return tallies
    .filter(
      ({ buyers, times }) =>
        buyers.size >= FEWEST_CLIENTS && times.size <= buyers.size * MOST_TIMES_PER_CLIENT,
    )
    .sort((a, b) => sumOf(b) - sumOf(a) || (a.product < b.product ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(describe);
}

function eachProductLine(
  clients: Scoreable[],
  asOf: number,
  { numberOf, keyOf }: LineReader,
  visit: Visit,
): void {
  clients.forEach(({ sales }, index) => {
    for (const sale of sales) {
      if (sale.product === '' || sale.kind === 'refund' || !(sale.cents > 0)) continue;
      const key = keyOf(sale.product);
      const day = numberOf(sale.day);
      if (key !== '' && day <= asOf) visit(key, index, day, sale);
    }
  });
}

/** Keys of the products whose median amount is far above the sheet's. */
function dearProducts(each: (visit: Visit) => void): Set<string> {
  const amounts = new Map<string, Cents[]>();
  const all: Cents[] = [];
  each((key, _index, _day, { cents }) => {
    const list = amounts.get(key);
    if (list) list.push(cents);
    else amounts.set(key, [cents]);
    all.push(cents);
  });
  const floor = TIMES_MEDIAN_LINE * (median(all) ?? 0);
  const dear = new Set<string>();
  for (const [key, list] of amounts) if ((median(list) ?? 0) > floor) dear.add(key);
  return dear;
}

function tallyProducts(keys: Set<string>, each: (visit: Visit) => void): Tally[] {
  const tallies = new Map<string, Tally>();
  if (keys.size === 0) return [];
  each((key, index, day, { product, cents }) => {
    if (!keys.has(key)) return;
    const name = product.trim();
    const tally = tallies.get(key) ?? { product: name, buyers: new Set(), times: new Set(), lines: [] };
    if (name < tally.product) tally.product = name;
    tally.buyers.add(index);
    tally.times.add(index * DAYS + day);
    tally.lines.push({ day, cents });
    tallies.set(key, tally);
  });
  return [...tallies.values()];
}

function sumOf({ lines }: Tally): Cents {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}

function describe({ product, buyers, times, lines }: Tally): RareCandidate {
  const newest = [...lines].sort((a, b) => b.day - a.day || b.cents - a.cents);
  const examples = newest.slice(0, 3).map(({ cents }) => cents);
  return { product, clients: buyers.size, times: times.size, examples };
}

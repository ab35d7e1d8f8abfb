// What a client bought up to the as-of day: orders merged per day, refunds apart, whatever shape the sheet had.

import type { Cents, Sale, Summary } from '../client';
import { type Day, dayNumber } from '../day';
import type { Scoreable } from './types';

/** All lines of one client on one day, summed. `rare` is the part of products bought once in many years. */
export interface Order {
  /** Days since 1970-01-01. */
  day: number;
  cents: Cents;
  rare: Cents;
}

/** 'days': dated orders; 'months' and 'years': a column per period, its end taken as the day; 'totals': no list at all. */
type Grain = 'days' | 'months' | 'years' | 'totals';

export interface Purchases {
  grain: Grain;
  /** Oldest first, one a day. Empty for totals. */
  orders: Order[];
  /** Negative amounts. */
  refunds: { day: number; cents: Cents }[];
  /** null when the sheet does not say. */
  orderCount: number | null;
  first: number | null;
  last: number | null;
  total: Cents | null;
  /** True when something was left out because its date lies after the as-of day. */
  hasLater: boolean;
}

/** Product keys by text, made once each: products are the same whatever their case and outer spaces. */
function keyReader(): (product: string) => string {
  return remembered((product) => product.trim().toLowerCase());
}

/** Day numbers by text, parsed once each. */
function dayReader(): (day: Day) => number {
  return remembered(dayNumber);
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      known.set(text, made);
    }
    return made;
  };
}

/** How sale lines are read: days as numbers, products as keys, and the keys of those bought once in many years. */
export interface LineReader {
  numberOf: (day: Day) => number;
  keyOf: (product: string) => string;
  rare: Set<string>;
}

/** Remembers what it has read, so that each text is parsed once. */
export function lineReader(rareProducts: string[]): LineReader {
  const keyOf = keyReader();
  return { numberOf: dayReader(), keyOf, rare: new Set(rareProducts.map(keyOf)) };
}

/** What the client bought until `asOf` (a day number); later dates are left out. */
export function purchasesOf(client: Scoreable, asOf: number, reader: LineReader): Purchases {
  if (client.sales.length > 0 || !client.summary) return fromSales(client.sales, asOf, reader);
  if (client.summary.periods && client.summary.periods.length > 0) return fromPeriods(client.summary, asOf);
  return fromTotals(client.summary, asOf);
}

function fromSales(sales: Sale[], asOf: number, { numberOf, keyOf, rare }: LineReader): Purchases {
  const orders = new Map<number, Order>();
  const refunds: Purchases['refunds'] = [];
  let hasLater = false;
  let total = 0;
  for (const sale of sales) {
    const day = numberOf(sale.day);
    if (day > asOf) hasLater = true;
    if (!(day <= asOf) || !Number.isFinite(sale.cents)) continue;
    total += sale.cents;
    if (sale.kind === 'refund' || sale.cents < 0) refunds.push({ day, cents: sale.cents });
    else if (sale.cents > 0) addLine(orders, day, sale.cents, rare.size > 0 && rare.has(keyOf(sale.product)));
  }
  const sorted = [...orders.values()].sort((a, b) => a.day - b.day);
  return { ...dated('days', sorted, refunds), orderCount: sorted.length, total, hasLater };
}

function addLine(orders: Map<number, Order>, day: number, cents: Cents, isRare: boolean): void {
  let order = orders.get(day);
  if (!order) {
    order = { day, cents: 0, rare: 0 };
    orders.set(day, order);
  }
  order.cents += cents;
  if (isRare) order.rare += cents;
}

/** Each period with revenue counts as one order on its last day, or on the as-of day while it still runs. */
function fromPeriods(summary: Summary, asOf: number): Purchases {
  const orders: Order[] = [];
  const refunds: Purchases['refunds'] = [];
  let days = 0;
  let hasLater = false;
  for (const period of summary.periods ?? []) {
    const start = dayNumber(period.start);
    const end = dayNumber(period.end);
    days = Math.max(days, end - start);
    if (start > asOf) hasLater = hasLater || period.cents !== 0;
    if (!(start <= asOf) || !Number.isFinite(period.cents)) continue;
    const day = Math.min(end, asOf);
    if (period.cents > 0) orders.push({ day, cents: period.cents, rare: 0 });
    else if (period.cents < 0) refunds.push({ day, cents: period.cents });
  }
  orders.sort((a, b) => a.day - b.day);
  const known = dated(days > 200 ? 'years' : 'months', orders, refunds);
  return { ...known, ...datesGiven(summary, known, asOf), orderCount: summary.orders ?? null, hasLater };
}

/** The exact first and last day where the sheet has them beside the columns. */
function datesGiven(summary: Summary, known: Purchases, asOf: number) {
  const last = dayUntil(summary.lastOrder, asOf);
  const first = dayUntil(summary.firstOrder, asOf);
  return { last: last ?? known.last, first: first ?? known.first };
}

function fromTotals(summary: Summary, asOf: number): Purchases {
  const last = dayUntil(summary.lastOrder, asOf);
  const first = dayUntil(summary.firstOrder, asOf);
  return {
    grain: 'totals',
    orders: [],
    refunds: [],
    orderCount: summary.orders ?? null,
    first: last !== null && first !== null && first > last ? null : first,
    last,
    total: summary.total !== undefined && Number.isFinite(summary.total) ? summary.total : null,
    hasLater: last === null && summary.lastOrder !== undefined,
  };
}

function dayUntil(day: Day | undefined, asOf: number): number | null {
  const number = day ? dayNumber(day) : Number.NaN;
  return number <= asOf ? number : null;
}

function dated(grain: Grain, orders: Order[], refunds: Purchases['refunds']): Purchases {
  const all = [...orders, ...refunds];
  return {
    grain,
    orders,
    refunds,
    orderCount: orders.length,
    first: orders.length > 0 ? orders[0].day : null,
    last: orders.length > 0 ? orders[orders.length - 1].day : null,
    total: all.reduce((sum, entry) => sum + entry.cents, 0),
    hasLater: false,
  };
}

/** Orders and refunds after `from` until `to`, both day numbers. */
export function revenueBetween(purchases: Purchases, from: number, to: number): Cents {
  let sum = 0;
  for (const entry of purchases.orders) if (entry.day > from && entry.day <= to) sum += entry.cents;
  for (const entry of purchases.refunds) if (entry.day > from && entry.day <= to) sum += entry.cents;
  return sum;
}

/** The newest order up to `limit`, over all clients; null when none has a date. */
export function newestOrder(
  clients: Scoreable[],
  limit: number,
  numberOf: (day: Day) => number,
): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  const meet = (day: number) => {
    if (day <= limit && day > newest) newest = day;
  };
  for (const client of clients) {
    for (const sale of client.sales) if (sale.kind === 'sale' && sale.cents > 0) meet(numberOf(sale.day));
    if (client.sales.length > 0 || !client.summary) continue;
    if (client.summary.lastOrder) meet(numberOf(client.summary.lastOrder));
    for (const period of client.summary.periods ?? [])
      if (period.cents > 0 && numberOf(period.start) <= limit) meet(Math.min(numberOf(period.end), limit));
  }
  return Number.isFinite(newest) ? newest : null;
}

/** Days between following orders of the same client, over all clients whose sheet dates them. */
export function gapsOf(all: Purchases[]): number[] {
  const gaps: number[] = [];
  for (const { grain, orders } of all) {
    if (grain !== 'days' && grain !== 'months') continue;
    for (let i = 1; i < orders.length; i++) gaps.push(orders[i].day - orders[i - 1].day);
  }
  return gaps;
}

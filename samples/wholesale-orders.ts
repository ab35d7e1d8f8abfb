// What the clients of the wholesale supplier ordered: regular buyers with a rhythm of their own, until some stop.

import { addDays, type Day } from '../src/domain/day';
import { workingDay } from './plan';
import type { Random } from './random';
import { REPS_GONE, REPS_HERE, type Segment, type WholesaleClient } from './wholesale-clients';

export interface OrderLine {
  day: Day;
  client: WholesaleClient;
  product: string;
  quantity: number;
  /** Negative for a refund. */
  cents: number;
  rep: string;
}

const FIRST_DAY: Day = '2023-06-05';
const LAST_DAY: Day = '2026-11-13';

/** Product and price of one in cents. */
const PRODUCTS: [string, number][] = [
  ['Paper towels, case', 3490],
  ['Toilet paper, case', 4250],
  ['Napkins, case', 2780],
  ['Dish soap 5 gal', 3875],
  ['Floor cleaner 5 gal', 4420],
  ['Hand soap, 12 bottles', 3150],
  ['Trash bags, roll of 100', 1995],
  ['Gloves, box of 500', 2640],
  ['Coffee beans 10 lb', 8650],
  ['Tea assortment', 4475],
  ['Takeaway boxes, 500', 6120],
  ['Table linen, rental week', 5280],
];
// Which products each kind of client buys, by position in the list above.
const BASKETS: Record<Segment, number[]> = {
  Restaurant: [2, 3, 4, 7, 10, 11],
  Cafe: [2, 3, 8, 9, 10],
  Hotel: [0, 1, 4, 5, 8, 11],
  School: [0, 1, 4, 5, 6],
  Office: [0, 1, 5, 8, 9],
  Clinic: [0, 5, 6, 7],
};

/** All order lines of one client, oldest first. */
export function ordersOf(client: WholesaleClient, random: Random): OrderLine[] {
  if (client.every === 0) return [];
  const basket = basketOf(client, random);
  const falling = random.chance(0.1);
  const lines: OrderLine[] = [];
  let day = addDays(client.since > FIRST_DAY ? client.since : FIRST_DAY, random.int(0, client.every));
  while (day <= LAST_DAY) {
    const shrink = falling && day > '2025-09-01' ? 0.4 : 1;
    const products = random.shuffle(basket).slice(0, random.pick([1, 1, 1, 2]));
    lines.push(...products.map((product) => orderLine(client, day, product, client.line * shrink, random)));
    const next = nextOrder(client, day, random);
    if (!next) break;
    day = next;
  }
  return lines;
}

/** Some clients only ever found one product. */
function basketOf(client: WholesaleClient, random: Random): number[] {
  const all = random.shuffle(BASKETS[client.segment]);
  return all.slice(0, random.chance(0.12) ? 1 : random.int(2, all.length));
}

/** The day of the next order; undefined when the client stops. */
function nextOrder(client: WholesaleClient, after: Day, random: Random): Day | undefined {
  const wait = Math.max(5, Math.round(client.every * (0.6 + 0.8 * random.next())));
  const yearlyLoss = lostTheirRep(client.rep, after) ? 0.6 : 0.17;
  if (!random.chance(1 - (1 - yearlyLoss) ** (client.every / 365))) return addDays(after, wait);
  return random.chance(0.45) ? addDays(after, random.int(180, 620)) : undefined;
}

/** True in the half year after the client's rep left. */
function lostTheirRep(rep: string, day: Day): boolean {
  const left = REPS_GONE[rep];
  return left !== undefined && day > left && day < addDays(left, 180);
}

/** One line with the rep who had the account that day. */
export function orderLine(
  client: WholesaleClient,
  day: Day,
  product: number,
  dollars: number,
  random: Random,
): OrderLine {
  const [name, price] = PRODUCTS[product];
  const quantity = Math.max(1, Math.round((dollars * 100 * (0.7 + 0.6 * random.next())) / price));
  const onDay = workingDay(day);
  return { day: onDay, client, product: name, quantity, cents: quantity * price, rep: repOn(client, onDay) };
}

/** Who had the account: after a rep left, one of those who stayed. */
export function repOn(client: WholesaleClient, day: Day): string {
  const left = REPS_GONE[client.rep];
  return left !== undefined && day > left ? REPS_HERE[client.number % REPS_HERE.length] : client.rep;
}

/** A line taken back a few days later. */
export function refundOf(line: OrderLine): OrderLine {
  const day = workingDay(addDays(line.day, 9));
  return { ...line, day, quantity: -line.quantity, cents: -line.cents };
}

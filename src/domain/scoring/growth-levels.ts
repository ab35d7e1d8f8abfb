// The level an active client should be at: their own best year, similar clients, or one more product; with the signal.

import type { Cents } from '../client';
import { dayFromNumber } from '../day';
import type { Offer } from './product-gaps';
import type { Purchases } from './purchases';
import type { Group, Profile } from './similar';
import type { GrowthSignal, Writers } from './types';

/** Regular revenue after `start` up to `end`, 12 months, and how many orders it came in. */
export interface Year {
  start: number;
  end: number;
  cents: Cents;
  orders: number;
}

export interface Candidate extends Profile {
  purchases: Purchases;
  /** The last 12 months first. */
  years: Year[];
}

export interface Level {
  signal: GrowthSignal;
  level: Cents;
  levelWhy: string;
}

/** What the client is compared with; null where the sheet cannot say. */
interface Comparison extends Pick<Writers, 'money' | 'month'> {
  group: Group | null;
  /** What most similar clients buy and this one never did. */
  offer: Offer | null;
  /** On this day or before, half of the sheet's clients would have ordered again by now. */
  overdueSince: number | null;
}

type Money = Writers['money'];

/** Less than this share of the level is worth a conversation; nearer to it is chance. */
const BELOW = 0.75;

/** The first signal that applies, in the order in which the list names them. */
export function levelOf(client: Candidate, comparison: Comparison): Level | null {
  const { group, offer, overdueSince, money } = comparison;
  const own = ownLevel(client, comparison);
  if (own || !group) return own;
  return (
    similarLevel(client, group, money) ??
    (offer ? productLevel(client, group, offer, money) : null) ??
    (overdueSince === null ? null : onceLevel(client, group, overdueSince, money))
  );
}

/** Their own best year of two or more orders (a column per year shows no orders). */
function ownLevel(
  { years, last12, purchases }: Candidate,
  { money, month }: Pick<Writers, 'money' | 'month'>,
): Level | null {
  const fewest = purchases.grain === 'years' ? 1 : 2;
  const earlier = years.slice(1).filter(({ orders }) => orders >= fewest);
  if (earlier.length === 0) return null;
  const best = earlier.reduce((top, year) => (year.cents > top.cents ? year : top));
  if (!(last12 < BELOW * best.cents)) return null;
  const previous = years[1];
  const falling = previous.orders >= fewest && last12 < BELOW * previous.cents;
  const signal = falling ? 'falling' : 'below their own best year';
  const when =
    best === previous ? 'the 12 months before' : `their best year, to ${month(dayFromNumber(best.end))}`;
  return { signal, level: best.cents, levelWhy: `${money(best.cents)} in ${when}.` };
}

function similarLevel({ last12, fullYear }: Candidate, group: Group, money: Money): Level | null {
  if (!fullYear || !(last12 < BELOW * group.typicalYear)) return null;
  return { signal: 'below similar clients', ...typical(group, money) };
}

/** One product only, where most similar clients buy several and one of those can be named. */
function productLevel(client: Candidate, group: Group, offer: Offer, money: Money): Level | null {
  const orders = client.years[0].orders + client.years[1].orders;
  if (client.products.recent.size !== 1 || orders < 2 || group.severalProducts <= 0.5) return null;
  const level = client.last12 + offer.yearly;
  const levelWhy = `${money(level)} with ${offer.product}, on which similar clients spend about ${money(offer.yearly)} a year.`;
  return { signal: 'one product only', level, levelWhy };
}

/** Bought once, and silent for longer than it takes half of the sheet's clients to order again. */
function onceLevel(client: Candidate, group: Group, overdueSince: number, money: Money): Level | null {
  const { orders, last } = client.purchases;
  if (orders.length !== 1 || last === null || last > overdueSince || client.last12 >= group.typicalYear)
    return null;
  return { signal: 'bought once', ...typical(group, money) };
}

function typical(group: Group, money: Money) {
  const level = group.typicalYear;
  return { level, levelWhy: `Half of ${group.words} buy ${money(level)} a year or more.` };
}

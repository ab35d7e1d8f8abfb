// One-off sales: an installation or a machine, which counts in Revenue but not in the Suggested Potential.

import type { Cents } from '../client';
import { median } from './numbers';
import type { Purchases } from './purchases';

/** Over so many times the client's own median order. */
const TIMES_OWN_MEDIAN = 5;
/** With fewer orders than this, over TIMES_SHEET_MEDIAN times the median order of the sheet. */
const ENOUGH_ORDERS = 3;
const TIMES_SHEET_MEDIAN = 10;

/** The median order over all clients with dated orders, rare products left out; 0 for none. */
export function medianOrder(all: Purchases[]): Cents {
  const amounts: number[] = [];
  for (const purchases of all)
    if (purchases.grain === 'days') for (const cents of regular(purchases)) amounts.push(cents);
  return median(amounts) ?? 0;
}

/** The one-off part of each order, 0 for an ordinary one; in the order of `purchases.orders`. */
export function oneOffParts(purchases: Purchases, sheetMedian: Cents): Cents[] {
  if (purchases.grain !== 'days') return purchases.orders.map(() => 0);
  const amounts = regular(purchases);
  const limit =
    amounts.length >= ENOUGH_ORDERS
      ? TIMES_OWN_MEDIAN * (median(amounts) ?? 0)
      : TIMES_SHEET_MEDIAN * sheetMedian;
  return purchases.orders.map((order) => (order.cents - order.rare > limit ? order.cents : order.rare));
}

/** Order amounts without rare products, where something remains. */
function regular(purchases: Purchases): Cents[] {
  const amounts: Cents[] = [];
  for (const order of purchases.orders) if (order.cents > order.rare) amounts.push(order.cents - order.rare);
  return amounts;
}

// What a client may be worth a year if they come back at their old level.

import type { Cents } from '../client';
import { DAYS_PER_MONTH, dayFromNumber } from '../day';
import { median, monthsBefore } from './numbers';
import { type Purchases, revenueBetween } from './purchases';
import type { OneOff, PotentialFrom } from './types';

const DAYS_PER_YEAR = DAYS_PER_MONTH * 12;

export interface Potential {
  cents: Cents | null;
  from: PotentialFrom;
  withoutOneOffs: OneOff[];
}

/**
 * The client's own figure, or null: revenue of the 12 months ending at the last order without one-off parts (refunds
 * since then count), the last year with revenue, or an average of totals.
 */
export function ownPotential(purchases: Purchases, oneOffs: Cents[], asOf: number): Potential {
  if (purchases.grain === 'totals') return fromTotals(purchases);
  if (purchases.orders.length === 0) return none([]);
  const lastOrder = purchases.orders[purchases.orders.length - 1];
  if (purchases.grain === 'years') return { cents: lastOrder.cents, from: 'own', withoutOneOffs: [] };
  const from = monthsBefore(lastOrder.day, 12);
  const withoutOneOffs: OneOff[] = [];
  let cents = revenueBetween(purchases, from, asOf);
  purchases.orders.forEach((order, index) => {
    if (order.day <= from || oneOffs[index] === 0) return;
    cents -= oneOffs[index];
    withoutOneOffs.push({ cents: oneOffs[index], day: dayFromNumber(order.day) });
  });
  return cents > 0 ? { cents, from: 'own', withoutOneOffs } : none(withoutOneOffs);
}

/** Clients without a figure of their own get the sheet's median client year, unless all they bought went back. */
export function fillTypical(own: Potential[], all: Purchases[]): Potential[] {
  const years: Cents[] = [];
  for (const { cents, from } of own) if (from === 'own' && cents !== null) years.push(cents);
  const typical = median(years);
  return own.map((potential, index) => {
    const { grain, orders, total } = all[index];
    const fits = potential.cents === null && grain !== 'totals' && orders.length > 0 && (total ?? 0) > 0;
    if (!fits || typical === null) return potential;
    return { ...potential, cents: Math.round(typical), from: 'typical' };
  });
}

/** Average order x orders a year where orders are counted, else total / (years + 1); needs a last order day. */
function fromTotals({ total, first, last, orderCount }: Purchases): Potential {
  if (total === null || total <= 0 || last === null) return none([]);
  const years = first === null ? null : (last - first) / DAYS_PER_YEAR;
  let cents: number | null = null;
  if (orderCount !== null && orderCount > 0) {
    const perYear = years === null ? 1 : orderCount / Math.max(1, years);
    cents = (total / orderCount) * Math.max(1, perYear);
  } else if (years !== null) cents = total / (years + 1);
  return cents === null ? none([]) : { cents: Math.round(cents), from: 'average', withoutOneOffs: [] };
}

function none(withoutOneOffs: OneOff[]): Potential {
  return { cents: null, from: 'none', withoutOneOffs };
}

// The Why of a client: when they last bought, what they are worth, and how many such clients came back.

import type { Cents } from '../client';
import { DAYS_PER_MONTH, dayFromNumber } from '../day';
import type { Chance } from './chance';
import { monthsBefore } from './numbers';
import type { Potential } from './potential';
import type { Purchases } from './purchases';
import type { Growth, ListName, OneOff, Writers } from './types';

type Money = (cents: Cents) => string;

/** '12 days', '14 months', '3 years': whole ones that passed between two day numbers, by the calendar. */
function span(from: number, to: number): string {
  let months = Math.floor((to - from) / DAYS_PER_MONTH);
  if (monthsBefore(to, months + 1) >= from) months++;
  if (months < 2) return plural(to - from, 'day');
  return months < 36 ? plural(months, 'month') : plural(Math.floor(months / 12), 'year');
}

function plural(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

interface WhyFacts {
  list: ListName;
  purchases: Purchases;
  potential: Potential;
  chance: Chance;
  growth?: Growth;
}

/** The sentence beside a client's figures. */
export function why(facts: WhyFacts, asOf: number, writers: Writers): string {
  const { list, purchases, chance, growth } = facts;
  if (list === 'none') return missing(purchases);
  const last = lastOrder(purchases, asOf);
  if (list === 'dormant') return join(`${last}; ${worth(facts, writers)}.`, chance.why);
  if (growth) return growing(growth, purchases, writers.money);
  return list === 'new' ? `${last}: a new client.` : `${last}: still active.`;
}

/** 'Falling: $840 in the last 12 months. $1,200 in the 12 months before. Filters: 14 of 20 similar clients ...' */
function growing({ signal, last12, levelWhy, idea }: Growth, { grain }: Purchases, money: Money): string {
  const when = grain === 'years' ? 'their last full year' : 'the last 12 months';
  return join(`${capital(signal)}: ${money(last12)} in ${when}.`, levelWhy, idea);
}

function lastOrder({ grain, last }: Purchases, asOf: number): string {
  const day = last ?? asOf;
  if (grain === 'years') return `Last bought in ${dayFromNumber(day).slice(0, 4)}`;
  return day === asOf ? 'Last order on the day of reckoning' : `Last order ${span(day, asOf)} ago`;
}

/** '$4,200 in their last good year, without the $11,400 of May 2024'. */
function worth({ purchases, potential }: WhyFacts, writers: Writers): string {
  const { money } = writers;
  const { cents, from, withoutOneOffs } = potential;
  const apart = without(withoutOneOffs, writers);
  if (cents === null) return unknownWorth(purchases, money);
  if (from === 'own') return `${money(cents)} in their last good year${apart && `, ${apart}`}`;
  if (from === 'average') return `about ${money(cents)} a year on average`;
  return apart
    ? `${apart} nothing is left of their last year, so ${money(cents)} stands for a typical client`
    : `their last year nets to nothing, so ${money(cents)} stands for a typical client`;
}

function unknownWorth({ grain, total }: Purchases, money: Money): string {
  if (total === null) return 'no amounts known';
  if (total <= 0) return `${money(total)} in all, so no potential is suggested`;
  if (grain !== 'totals') return `${money(total)} in all`;
  return `${money(total)} in all. Add their first year or number of orders for a figure a year`;
}

function without(oneOffs: OneOff[], { money, month }: Writers): string {
  if (oneOffs.length === 0) return '';
  const shown = oneOffs.slice(-2).map(({ cents, day }) => `the ${money(cents)} of ${month(day)}`);
  const more = oneOffs.length - shown.length;
  return `without ${shown.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function missing({ grain, total, hasLater, orderCount, refunds }: Purchases): string {
  if (hasLater) return 'Their sales are dated later than the day the lists are made for. Check the dates.';
  if (grain !== 'totals') return refunds.length > 0 ? 'Only refunds, no order.' : 'No order yet.';
  if (total === null && orderCount === null) return 'No sales known.';
  return 'The date of their last order is missing, so nobody can say how long they have been quiet. Add it.';
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

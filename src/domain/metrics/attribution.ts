// What the outreach brought: for each contacted client the first new order, and what was bought in the window.

import type { Cents } from '../client';
import { addDays, type Day } from '../day';
import type { ListKey } from '../lists/columns';
import type { LogRow } from '../touches/log';
import { type Contacts, contactKey, contactsOf } from './contacts';

/** Sales of one day, refunds as negative amounts. */
export interface DatedAmount {
  day: Day;
  amount: Cents;
}

export interface ListedClient {
  clientId: string;
  list: ListKey;
  /** The day of the list that first held the client; '' when nobody knows. */
  listedOn: Day | '';
  /** In any order. Empty for owners who keep no sales rows: then lines 'won back' count. */
  sales: readonly DatedAmount[];
}

export interface AttributionInput {
  log: readonly LogRow[];
  clients: readonly ListedClient[];
  /** Days after the latest touch; null: to date. */
  window: number | null;
  today: Day;
  /** The day of a moment in the sheet's zone. */
  dayOf: (at: number) => Day;
}

export interface Attributed extends Contacts {
  firstTouch: Day;
  latestTouch: Day;
  /** First order on or after the day of the first touch, of whatever date; '' when none came. */
  orderedAt: Day | '';
  /** Orders less refunds from the first touch to the end of the window; 0 unless `counts`. */
  newRevenue: Cents;
  /** The same from the first new order to today. */
  sinceReturn: Cents;
  /** No order between the list's day and the first touch. */
  quiet: boolean;
  /** Ordered within the window, and was quiet before the first touch. */
  counts: boolean;
}

/**
 * The contacted clients by contactKey. An order counts from the day of the first touch until `window` days after
 * the latest one, only for clients with no order between list date and first touch. Where the sales show no order
 * since, a logged 'won back' counts with its day and amount. Nothing after today counts.
 */
export function attribute(input: AttributionInput): Map<string, Attributed> {
  const contacts = contactsOf(input.log, input.dayOf);
  const result = new Map<string, Attributed>();
  for (const client of input.clients) {
    const key = contactKey(client.clientId, client.list);
    const known = contacts.get(key);
    if (known) result.set(key, attributeOne(client, known, input.window, input.today));
  }
  return result;
}

function attributeOne(
  client: ListedClient,
  contacts: Contacts,
  window: number | null,
  today: Day,
): Attributed {
  const { first, latest } = contacts;
  const sales = client.sales.filter((sale) => sale.day <= today);
  const orders = sales.filter((sale) => sale.amount > 0).map((sale) => sale.day);
  const ordered = earliest(orders.filter((day) => day >= first));
  const quiet = !orders.some((day) => day >= client.listedOn && day < first);
  const orderedAt = ordered || (contacts.wonOn <= today ? contacts.wonOn : '');
  const end = windowEnd(latest, window, today);
  const counts = quiet && orderedAt !== '' && orderedAt <= end;
  const bought = (from: Day, to: Day) => (ordered ? sumBetween(sales, from, to) : contacts.wonAmount);
  return {
    ...contacts,
    firstTouch: first,
    latestTouch: latest,
    orderedAt,
    newRevenue: counts ? bought(first, end) : 0,
    sinceReturn: counts ? bought(orderedAt as Day, today) : 0,
    quiet,
    counts,
  };
}

/** The last day whose orders count. */
export function windowEnd(latest: Day, window: number | null, today: Day): Day {
  const end = window === null ? today : addDays(latest, window);
  return end < today ? end : today;
}

function earliest(days: Day[]): Day | '' {
  return days.reduce<Day | ''>((first, day) => (first === '' || day < first ? day : first), '');
}

/** Both days included. */
function sumBetween(sales: readonly DatedAmount[], from: Day, to: Day): Cents {
  return sales.reduce((sum, { day, amount }) => (day >= from && day <= to ? sum + amount : sum), 0);
}

/** Weeks of a year: the same weekdays a year before lie this many days back. */
const YEAR_OF_WEEKS = 364;

/**
 * What a client of the growth list bought more: orders less refunds in the `window` days from the first touch on,
 * as far as they have passed, less those of the same weeks a year before. Negative when it was less.
 */
export function liftOf(
  sales: readonly DatedAmount[],
  firstTouch: Day,
  window: number | null,
  today: Day,
): Cents {
  const end = windowEnd(firstTouch, window, today);
  const before = sumBetween(sales, addDays(firstTouch, -YEAR_OF_WEEKS), addDays(end, -YEAR_OF_WEEKS));
  return sumBetween(sales, firstTouch, end) - before;
}

// The figures of the outreach by name, from the Touch Log, the lists' dates and the sales; the Metrics tab computes the same.

import type { Cents } from '../client';
import { type Day, dayNumber } from '../day';
import { COMPLAINED, hasLeft, type LogRow } from '../touches/log';
import {
  type Attributed,
  type AttributionInput,
  attribute,
  type ListedClient,
  liftOf,
  windowEnd,
} from './attribution';
import { contactKey } from './contacts';
import { type RuleName, ruleOf } from './rules';
import { wilson } from './wilson';

export interface Figure {
  /** A count, a share of 1, an amount in the sheet's currency, or minutes; null where there is nothing to tell. */
  value: number | null;
  rule: string;
  /** 95 % range of a share. */
  low?: number;
  high?: number;
  /** What the figure rests on: clients, mails, touches. */
  n: number;
}

export interface MeasuredClient extends ListedClient {
  /** Share of 1 that their own history gave them within 12 months when they were listed; null: none. */
  chance: number | null;
}

export interface FiguresInput extends Omit<AttributionInput, 'clients'> {
  clients: readonly MeasuredClient[];
  /** Clients on the dormant list. */
  listed: number;
  bounties: Cents;
}

export type FigureName =
  | Exclude<RuleName, 'ofList'>
  | 'reactivationRate30'
  | 'reactivationRate90'
  | 'reactivationRate180'
  | 'reactivationRateToDate'
  | 'reactivationRateOfList';

export type Figures = Record<FigureName, Figure>;

/** Every figure, with its rule. */
export function figures(input: FiguresInput): Figures {
  const all = attribute(input);
  const dormant = input.clients.filter((client) => client.list === 'dormant' && all.has(keyOf(client)));
  const found = dormant.map((client) => all.get(keyOf(client)) as Attributed);
  const back = found.filter((one) => one.counts);
  const effort = effortOf(input.log);
  const revenue = sum(back.map((one) => one.newRevenue));
  const say = window(input.window);
  const plain = (name: RuleName, value: number | null, n: number): Figure => ({
    value,
    rule: ruleOf(name, say),
    n,
  });
  const rate = (name: RuleName, hits: number, n: number, days = say): Figure =>
    n === 0
      ? { value: null, rule: ruleOf(name, days), n }
      : { value: hits / n, rule: ruleOf(name, days), ...wilson(hits, n), n };
  const within = (days: number | null) =>
    rate('reactivationRate', backWithin(input, days), dormant.length, window(days));
  const everybody = [...all.values()];
  const answered = everybody.filter((one) => one.responded).length;
  const mails = effort.mails;
  return {
    listed: plain('listed', input.listed, input.listed),
    contacted: plain('contacted', all.size, all.size),
    answered: plain('answered', answered, all.size),
    talked: plain('talked', everybody.filter((one) => one.talked).length, all.size),
    reactivated: plain('reactivated', back.length, dormant.length),
    responseRate: rate('responseRate', answered, all.size),
    reactivationRate: within(input.window),
    reactivationRate30: within(30),
    reactivationRate90: within(90),
    reactivationRate180: within(180),
    reactivationRateToDate: within(null),
    reactivationRateOfList: rate('ofList', back.length, input.listed),
    newRevenue: plain('newRevenue', revenue / 100, back.length),
    revenueSinceReturn: plain(
      'revenueSinceReturn',
      sum(back.map((one) => one.sinceReturn)) / 100,
      back.length,
    ),
    ...anyway(input, dormant, all, plain),
    ...growth(input, all, plain),
    touches: plain('touches', effort.touches, effort.touches),
    minutes: plain('minutes', effort.minutes, effort.touches),
    cost: plain('cost', effort.cost / 100, effort.touches),
    bounties: plain('bounties', input.bounties / 100, back.length),
    revenuePerTouch: plain('revenuePerTouch', perUnit(revenue / 100, effort.touches), effort.touches),
    revenuePerHour: plain('revenuePerHour', perUnit(revenue / 100, effort.minutes / 60), effort.touches),
    mailsSent: plain('mailsSent', mails, mails),
    bounceRate: rate('bounceRate', effort.bounced, mails),
    optOutRate: rate('optOutRate', effort.optedOut, mails),
    complaintRate: rate('complaintRate', effort.complained, mails),
  };
}

type Plain = (name: RuleName, value: number | null, n: number) => Figure;

const keyOf = (client: ListedClient) => contactKey(client.clientId, client.list);
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
const perUnit = (amount: number, units: number) => (units === 0 ? null : amount / units);

/** '90 days', 'today' for the rules. */
const window = (days: number | null) => (days === null ? 'any time' : `${days} days`);

function backWithin(input: FiguresInput, days: number | null): number {
  const clients = input.clients.filter((client) => client.list === 'dormant');
  return [...attribute({ ...input, clients, window: days }).values()].filter((one) => one.counts).length;
}

/** Against what history expects of the same clients in the same time. */
function anyway(
  { window: days, today }: FiguresInput,
  dormant: readonly MeasuredClient[],
  all: Map<string, Attributed>,
  plain: Plain,
): Pick<Figures, 'wouldHaveComeAnyway' | 'cameOfThem'> {
  let expected = 0;
  let came = 0;
  let clients = 0;
  for (const client of dormant) {
    const found = all.get(keyOf(client)) as Attributed;
    if (client.chance === null || !found.quiet) continue;
    const passed = dayNumber(windowEnd(found.latestTouch, days, today)) - dayNumber(found.firstTouch);
    expected += chanceWithin(client.chance, Math.max(0, passed));
    if (found.counts) came++;
    clients++;
  }
  return {
    wouldHaveComeAnyway: plain('wouldHaveComeAnyway', clients === 0 ? null : expected, clients),
    cameOfThem: plain('cameOfThem', clients === 0 ? null : came, clients),
  };
}

/** A chance within a year as one within so many days, the hazard taken as even. */
function chanceWithin(chance: number, days: number): number {
  return 1 - (1 - chance) ** (days / 365);
}

function growth(
  input: FiguresInput,
  all: Map<string, Attributed>,
  plain: Plain,
): Pick<Figures, 'growthContacted' | 'growthLift'> {
  const contacted = input.clients.filter((client) => client.list === 'growth' && all.has(keyOf(client)));
  const lifts = contacted.map((client) =>
    liftOf(client.sales, (all.get(keyOf(client)) as Attributed).firstTouch, input.window, input.today),
  );
  return {
    growthContacted: plain('growthContacted', contacted.length, contacted.length),
    growthLift: plain('growthLift', contacted.length === 0 ? null : sum(lifts) / 100, contacted.length),
  };
}

/** Work done, reached or not: counts, minutes, cents. */
function effortOf(log: readonly LogRow[]) {
  const mails = log.filter(hasLeft);
  const made = log.filter((row) => hasLeft(row) || (row.state === 'Logged' && row.outcome !== 'undone'));
  const count = (has: (row: LogRow) => boolean) => mails.filter(has).length;
  return {
    touches: made.length,
    minutes: sum(made.map((row) => row.minutes)),
    cost: sum(made.map((row) => row.cost)),
    mails: mails.length,
    bounced: count((row) => row.state === 'Bounced'),
    optedOut: count((row) => row.state === 'Opted out'),
    complained: count((row) => row.outcome === COMPLAINED),
  };
}

/** Revenue of the last 12 months by where it came from, in cents. */
export interface RevenueSources {
  fresh: Cents;
  repeat: Cents;
  wonBack: Cents;
}

/** @param backSince the first new order of clients won back, by client id */
export function revenueSources(
  clients: readonly { clientId: string; sales: ListedClient['sales'] }[],
  backSince: ReadonlyMap<string, Day>,
  from: Day,
  today: Day,
): RevenueSources {
  const total: RevenueSources = { fresh: 0, repeat: 0, wonBack: 0 };
  for (const { clientId, sales } of clients) {
    const first = sales.reduce((day, sale) => (sale.amount > 0 && sale.day < day ? sale.day : day), '9999');
    const since = backSince.get(clientId) ?? '9999';
    for (const { day, amount } of sales) {
      if (day < from || day > today) continue;
      total[day >= since ? 'wonBack' : first >= from ? 'fresh' : 'repeat'] += amount;
    }
  }
  return total;
}

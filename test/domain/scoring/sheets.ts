// Small sheets for the scoring tests: invented clients, and the published bases where they are at hand.

import { hasBase } from '../../../bench/published-bases';
import type { Sale, Summary } from '../../../src/domain/client';
import { addDays, type Day } from '../../../src/domain/day';
import {
  type Scoreable,
  type ScoredClient,
  type Scoring,
  type ScoringOptions,
  score,
} from '../../../src/domain/scoring';
import { monthWriter } from '../../../src/domain/wording';

export const TODAY = '2026-11-21';

export function sale(day: Day, units: number, product = ''): Sale {
  const kind = units < 0 ? 'refund' : 'sale';
  return { day, cents: Math.round(units * 100), product, quantity: 1, invoice: '', kind };
}

export function client(key: string, sales: Sale[], more: Partial<Scoreable> = {}): Scoreable {
  return { key, name: key.toUpperCase(), sales, ...more };
}

/** A client of whom the sheet has totals only; amounts in units. */
export function totals(key: string, summary: Summary & { units?: number }): Scoreable {
  const { units, ...rest } = summary;
  return { key, name: key, sales: [], summary: units === undefined ? rest : { ...rest, total: units * 100 } };
}

/** A client with one column per year, from `first` on. */
export function years(key: string, first: number, units: number[]): Scoreable {
  const periods = units.map((amount, index) => ({
    start: `${first + index}-01-01`,
    end: `${first + index}-12-31`,
    cents: amount * 100,
  }));
  return { key, name: key, sales: [], summary: { periods } };
}

/** Sales of `units` every `every` days, `times` of them, the last on `last`. */
export function regular(last: Day, every: number, times: number, units: number, product = ''): Sale[] {
  const sales: Sale[] = [];
  for (let back = times - 1; back >= 0; back--)
    sales.push(sale(addDays(last, -every * back), units, product));
  return sales;
}

export function scored(clients: Scoreable[], options: Partial<ScoringOptions> = {}): Scoring {
  return score(clients, {
    today: TODAY,
    lookBackMonths: 24,
    rareProducts: [],
    money: (cents) => `$${Math.round(cents / 100).toLocaleString('en-US')}`,
    date: (day) => day,
    month: monthWriter('en_US'),
    ...options,
  });
}

/** The one client asked for. */
export function scoredClient(
  key: string,
  clients: Scoreable[],
  options: Partial<ScoringOptions> = {},
): ScoredClient {
  const found = scored(clients, options).clients.find((row) => row.key === key);
  if (!found) throw new Error(`${key} is not in the result`);
  return found;
}

/** 40 clients ordering every 30 days over a year up to `last`: N is learned as 3 months, and a chance is carried. */
export function busySheet(last: Day): Scoreable[] {
  return Array.from({ length: 40 }, (_, index) =>
    client(`busy${index}`, regular(addDays(last, -index % 20), 30, 12, 100)),
  );
}

/** True when a published base is at hand; tests on it are left out otherwise. */
export function hasData(file: string): boolean {
  const found = hasBase(file);
  if (!found)
    process.stderr.write(`${file} is not at hand (set REKINDLE_DATA); the tests on it are left out\n`);
  return found;
}

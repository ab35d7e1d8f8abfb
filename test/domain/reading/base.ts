// Sales made by rule, with the truth beside them: what every generated sheet must be read as.

import type { ClientRecord } from '../../../src/domain/client';
import { addDays, type Day } from '../../../src/domain/day';
import type { Field } from '../../../src/domain/fields';
import type { Cell, Grid } from '../../../src/domain/grid';
import type { Shape, SourceChoices } from '../../../src/domain/reading';

export const TODAY: Day = '2026-11-21';

export interface MadeSale {
  client: number;
  day: Day;
  cents: number;
  product: string;
  invoice: string;
}

export interface MadeClient {
  name: string;
  email: string;
  id: string;
  phone: string;
}

export interface Truth {
  revenue: number;
  lastOrder: Day | '';
  orders: number;
}

export interface MadeSheet {
  name: string;
  locale: string;
  grids: Grid[];
  choices?: SourceChoices;
  shape: Shape;
  /** Field to header of the tab that tells most. */
  columns: Partial<Record<Field, string>>;
  /** By client name, or email, or id where there is no name; only what the shape can tell. */
  truth: Map<string, Partial<Truth>>;
  /** Words a doubt must hold. */
  doubt?: RegExp;
}

const NAMES = [
  'Acme Ltd',
  'Müller & Söhne GmbH',
  'Boulangerie Dupré',
  'Señor Ibáñez S.L.',
  'João Conceição Lda',
  'Officina Città',
  'Bakkerij De Vries',
  'Total Fitness',
  "O'Brien Heating",
  'Zeta, Inc.',
  'Nordlicht AG',
  'Summit Dental',
];

/** A small generator of numbers, the same each run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

export const CLIENTS: MadeClient[] = NAMES.map((name, index) => ({
  name,
  email: `office${index}@client${index}.example`,
  id: `C-${100 + index}`,
  phone: `+1 555 010 ${String(1000 + index)}`,
}));

/** Some 90 sales over five years, none on the same day for the same client, amounts from 20 to 9,999. */
export function makeSales(seed = 7, count = 90): MadeSale[] {
  const next = random(seed);
  const taken = new Set<string>();
  const sales: MadeSale[] = [];
  while (sales.length < count) {
    const client = Math.floor(next() * CLIENTS.length);
    const day = addDays('2021-01-04', Math.floor(next() * 1800));
    if (taken.has(`${client} ${day}`)) continue;
    taken.add(`${client} ${day}`);
    const cents = 2000 + Math.floor(next() * 997_900);
    sales.push({
      client,
      day,
      cents,
      product: ['Check', 'Repair', 'Parts'][sales.length % 3],
      invoice: `R-${2000 + sales.length}`,
    });
  }
  return sales.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Revenue, last order and number of orders of each client, by the sales themselves. */
export function truthOf(
  sales: MadeSale[],
  keyOf: (client: MadeClient) => string = (client) => client.name,
): Map<string, Truth> {
  const truth = new Map<string, Truth>();
  for (const sale of sales) {
    const key = keyOf(CLIENTS[sale.client]);
    const known = truth.get(key) ?? { revenue: 0, lastOrder: '', orders: 0 };
    known.revenue += sale.cents;
    if (sale.cents > 0) known.orders++;
    if (sale.cents > 0 && sale.day > known.lastOrder) known.lastOrder = sale.day;
    truth.set(key, known);
  }
  return truth;
}

/** What a record says, to be compared with the truth; an order is a day with a positive sum. */
export function toldBy({ sales, summary }: ClientRecord): Truth {
  if (summary) {
    const paid = (summary.periods ?? []).filter((period) => period.cents !== 0);
    const revenue = summary.total ?? paid.reduce((sum, period) => sum + period.cents, 0);
    return {
      revenue,
      lastOrder: summary.lastOrder ?? paid[paid.length - 1]?.end ?? '',
      orders: summary.orders ?? 0,
    };
  }
  const days = new Map<Day, number>();
  for (const sale of sales)
    if (sale.kind === 'sale') days.set(sale.day, (days.get(sale.day) ?? 0) + sale.cents);
  const ordered = [...days]
    .filter(([, cents]) => cents > 0)
    .map(([day]) => day)
    .sort();
  return {
    revenue: sales.reduce((sum, sale) => sum + sale.cents, 0),
    lastOrder: ordered[ordered.length - 1] ?? '',
    orders: ordered.length,
  };
}

export function grid(tab: string, rows: Cell[][], sheetId = 1): Grid {
  return { tab, sheetId, rows };
}

export const money = (cents: number): number => cents / 100;

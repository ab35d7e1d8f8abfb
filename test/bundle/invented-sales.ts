// Sales of an invented business, as rows of a tab: regular clients, some of whom stopped.

import type { Typed } from './support';

/** A small linear congruential generator, so that the same seed gives the same sales everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface SalesPlan {
  clients: number;
  /** Sales lines altogether, header not counted. */
  rows: number;
  seed?: number;
  /** Newest possible sale. */
  until?: string;
}

export const HEADERS = ['Order Date', 'Customer', 'Email', 'Product', 'Amount'];
const PRODUCTS = ['Yearly check', 'Repair', 'Filter set', 'Consultation'];

/**
 * Header and sales lines over three years. Every third client stops 14 months before the end.
 * Amounts are whole cents.
 */
export function inventedSales({ clients, rows, seed = 7, until = '2026-11-20' }: SalesPlan): Typed[][] {
  const random = randomFrom(seed);
  const end = Date.parse(`${until}T00:00:00Z`) / 86_400_000;
  const lines: Typed[][] = [];
  for (let i = 0; i < rows; i++) {
    const client = i % clients;
    const stopped = client % 3 === 0 ? 425 : 0;
    // Everybody's first line here is a recent one: who did not stop is surely active.
    const day = end - stopped - Math.floor(random() * (i < clients ? 60 : 700));
    lines.push([
      new Date(day * 86_400_000).toISOString().slice(0, 10),
      `Client ${String(client + 1).padStart(4, '0')}`,
      `client${client + 1}@example.com`,
      PRODUCTS[Math.floor(random() * PRODUCTS.length)],
      Math.floor(2000 + random() * 80_000) / 100,
    ]);
  }
  return [HEADERS, ...lines.sort((a, b) => String(a[0]).localeCompare(String(b[0])))];
}

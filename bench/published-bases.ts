// Published client bases to measure on: where they are, and their clients.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../local/runtime/paths';
import type { Scoreable } from '../src/domain/scoring';

/** REKINDLE_DATA, or the folder `shared/data` beside the checkout. */
export const DATA = process.env.REKINDLE_DATA ?? path.join(projectRoot(), '../shared/data');

/** Columns by place, from 0. */
export interface BaseColumns {
  client: number;
  date: number;
  amount: number;
}

export function hasBase(file: string): boolean {
  return existsSync(path.join(DATA, file));
}

/** The clients of a base with one line per sale, below one line of headers. Negative amounts are refunds. */
export function readBase(file: string, at: BaseColumns): Scoreable[] {
  const clients = new Map<string, Scoreable>();
  for (const line of readFileSync(path.join(DATA, file), 'utf8').trim().split(/\r?\n/).slice(1)) {
    const cells = line.split(',').map((cell) => cell.replace(/"/g, ''));
    const key = cells[at.client];
    const client = clients.get(key) ?? { key, name: key, sales: [] };
    const cents = Math.round(Number(cells[at.amount]) * 100);
    const kind = cents < 0 ? 'refund' : 'sale';
    client.sales.push({ day: cells[at.date], cents, product: '', quantity: 1, invoice: '', kind });
    clients.set(key, client);
  }
  return [...clients.values()];
}

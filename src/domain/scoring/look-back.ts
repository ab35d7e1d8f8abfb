// The look-back table: of the clients who were as quiet a year ago after as many orders, how many bought again.

import { BAND_EDGES, classOf } from './band-model';
import type { ChanceCount } from './types';

/** Days of the look-back and of the chance: a year. */
export const HORIZON = 365;
const ORDER_CLASSES = [1, 2, 3, 5];
const ORDER_WORDS = ['1 order', '2 orders', '3-4 orders', '5 or more orders'];
/** Clients that the neighbouring evidence is worth in a thin cell. */
const SHRINKAGE = 8;

export interface LookBack {
  /** Returns counted over all cells. */
  returned: number;
  /** The client's cell as counted. */
  count: (orders: number, silence: number) => ChanceCount;
  /** The cell's share, leaning on its row and on `prior` (the band model's chance) where it is thin. */
  chance: (orders: number, silence: number, prior: number) => number;
}

/** '3-4 orders': the cell's order class in words. */
export function orderClassWords(orders: number): string {
  return ORDER_WORDS[classOf(orders, ORDER_CLASSES)];
}

/** Stands 1 to `stands` years before `asOf` and counts every client with an order by then. Days ascending. */
export function lookBack(clients: number[][], asOf: number, stands: number): LookBack {
  const cells = BAND_EDGES.map(() => ORDER_CLASSES.map(() => ({ returned: 0, clients: 0 })));
  for (let stand = 1; stand <= stands; stand++)
    for (const days of clients) countClient(cells, days, asOf - stand * HORIZON);
  const rows = cells.map(sumCounts);
  const rowOf = (silence: number) => classOf(silence, BAND_EDGES);
  const cellOf = (orders: number, silence: number) => cells[rowOf(silence)][classOf(orders, ORDER_CLASSES)];
  return {
    returned: sumCounts(rows).returned,
    count: (orders, silence) => ({ ...cellOf(orders, silence) }),
    chance: (orders, silence, prior) => {
      const anchor = (shrunk(rows[rowOf(silence)], prior) + prior) / 2;
      return shrunk(cellOf(orders, silence), anchor);
    },
  };
}

function countClient(cells: ChanceCount[][], days: number[], stand: number): void {
  let orders = 0;
  while (orders < days.length && days[orders] <= stand) orders++;
  if (orders === 0) return;
  const cell = cells[classOf(stand - days[orders - 1], BAND_EDGES)][classOf(orders, ORDER_CLASSES)];
  cell.clients++;
  if (orders < days.length && days[orders] <= stand + HORIZON) cell.returned++;
}

function sumCounts(counts: ChanceCount[]): ChanceCount {
  return counts.reduce(
    (sum, count) => ({ returned: sum.returned + count.returned, clients: sum.clients + count.clients }),
    { returned: 0, clients: 0 },
  );
}

/** The count's share with SHRINKAGE more clients at the prior's. */
export function shrunk(count: ChanceCount, prior: number): number {
  return (count.returned + SHRINKAGE * prior) / (count.clients + SHRINKAGE);
}

// Chance for a sheet with a column per year: of the clients as many years silent after as many active years, how many bought the year after.

import { shrunk } from './look-back';
import type { ChanceCount } from './types';

const ROWS = 6;
const ACTIVE_CLASSES = 4;

export interface YearTable {
  returned: number;
  count: (activeYears: number, yearsSilent: number) => ChanceCount;
  chance: (activeYears: number, yearsSilent: number) => number;
}

/**
 * `clients` are for each client the years with revenue (0 the first column, ascending), `last` the newest complete year.
 * Stands at the end of the one or two years before the last that leave a year of history.
 */
export function yearTable(clients: number[][], last: number): YearTable {
  const cells = Array.from({ length: ROWS }, () =>
    Array.from({ length: ACTIVE_CLASSES }, () => ({ returned: 0, clients: 0 })),
  );
  for (const stand of [last - 1, last - 2].filter((year) => year >= 1 || year === last - 1))
    for (const years of clients) countYears(cells, years, stand);
  const rows = cells.map(total);
  const all = total(rows);
  const rates = rowRates(rows, all.clients > 0 ? all.returned / all.clients : 0);
  const cellOf = (active: number, silent: number) => cells[rowOf(silent)][activeClass(active)];
  return {
    returned: all.returned,
    count: (active, silent) => ({ ...cellOf(active, silent) }),
    chance: (active, silent) => shrunk(cellOf(active, silent), rates[rowOf(silent)]),
  };
}

/** A row leans on the row before it: whoever is silent longer is not expected back sooner. */
function rowRates(rows: ChanceCount[], overall: number): number[] {
  const rates: number[] = [];
  for (const row of rows) rates.push(shrunk(row, rates.length > 0 ? rates[rates.length - 1] : overall));
  return rates;
}

function countYears(cells: ChanceCount[][], years: number[], stand: number): void {
  const active = years.filter((year) => year <= stand);
  if (active.length === 0) return;
  const cell = cells[rowOf(stand - active[active.length - 1])][activeClass(active.length)];
  cell.clients++;
  if (years.includes(stand + 1)) cell.returned++;
}

function rowOf(yearsSilent: number): number {
  return Math.min(Math.max(yearsSilent, 0), ROWS - 1);
}

function activeClass(activeYears: number): number {
  return Math.min(Math.max(activeYears, 1), ACTIVE_CLASSES) - 1;
}

function total(counts: ChanceCount[]): ChanceCount {
  return counts.reduce(
    (sum, count) => ({ returned: sum.returned + count.returned, clients: sum.clients + count.clients }),
    { returned: 0, clients: 0 },
  );
}

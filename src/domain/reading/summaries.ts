// What a client bought, where the sheet has no single sales with amounts: from totals, periods, or days alone.

import type { Summary } from '../client';
import type { ClientRow } from './client-rows';
import type { Ledger } from './ledger';
import type { SaleLine } from './sale-line';

/** The rows of one client made one: equal rows of other tabs once, different ones added. */
export function summarizeRows(rows: ClientRow[], ledger: Ledger): Summary {
  const summary: Summary = {};
  const seen = new Map<string, ClientRow>();
  for (const row of rows) {
    const figures = JSON.stringify([
      row.total,
      row.firstOrder,
      row.lastOrder,
      row.orders,
      row.periods,
      row.layout.source.periods,
    ]);
    const same = seen.get(figures);
    if (same && same.layout !== row.layout && row.face !== 0) {
      ledger.report('same-row-twice', row.layout.source, row.row, -1, row.layout.rows[row.row][0]);
      ledger.move('used', 'skipped', 1, row.face);
      continue;
    }
    if (seen.size > 0 && hasFigures(row))
      ledger.report('client-twice', row.layout.source, row.row, -1, row.layout.rows[row.row][0]);
    seen.set(figures, row);
    addRow(summary, row);
  }
  return summary;
}

function hasFigures(row: ClientRow): boolean {
  return row.total !== undefined || row.periods !== undefined || row.lastOrder !== undefined;
}

function addRow(summary: Summary, row: ClientRow): void {
  if (row.total !== undefined) summary.total = (summary.total ?? 0) + row.total;
  if (row.orders !== undefined) summary.orders = (summary.orders ?? 0) + row.orders;
  if (row.firstOrder && (!summary.firstOrder || row.firstOrder < summary.firstOrder))
    summary.firstOrder = row.firstOrder;
  if (row.lastOrder && (!summary.lastOrder || row.lastOrder > summary.lastOrder))
    summary.lastOrder = row.lastOrder;
  if (row.periods) addPeriods(summary, row, row.periods);
}

function addPeriods(summary: Summary, row: ClientRow, cents: number[]): void {
  const periods = summary.periods ?? [];
  row.layout.source.periods.forEach(({ start, end }, at) => {
    const known = periods.find((period) => period.start === start && period.end === end);
    if (known) known.cents += cents[at];
    else periods.push({ start, end, cents: cents[at] });
  });
  summary.periods = periods.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Sales without amounts say only when, and how often: an order is a day. */
export function summarizeLines(lines: SaleLine[]): Summary {
  const days = [...new Set(lines.filter((line) => !line.refund).map((line) => line.day))].sort();
  if (days.length === 0) return {};
  return { firstOrder: days[0], lastOrder: days[days.length - 1], orders: days.length };
}

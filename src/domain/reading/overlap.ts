// The same sale met in two tabs, as overlapping exports bring it: it counts once.

import type { Layout } from './layout';
import type { Ledger } from './ledger';
import type { SaleLine } from './sale-lines';

/**
 * Leaves out sales that another tab has too: same invoice, client, day, product and amount; without invoice numbers the
 * same client, day, product and amount. Equal lines within one tab are all real: of each sale the tab that has it most
 * often counts.
 */
export function dropKnownSales(
  lines: SaleLine[],
  clientOf: (line: SaleLine) => number,
  ledger: Ledger,
): SaleLine[] {
  const layouts = [...new Set(lines.map((line) => line.layout))];
  if (layouts.length < 2) return lines;
  const keyOf = keyMaker(layouts, clientOf);
  const most = mostByKey(lines, layouts, keyOf);
  const given = new Map<string, number>();
  return lines.filter((line) => {
    const key = keyOf(line);
    const count = given.get(key) ?? 0;
    given.set(key, count + 1);
    if (count < most.get(key)!) return true;
    ledger.report('known-sale', line.layout.source, line.row, -1, line.invoice || line.product || line.day);
    ledger.move('used', 'skipped', 1, line.face);
    return false;
  });
}

/** Only what all the tabs have a column for can tell sales apart. */
function keyMaker(layouts: Layout[], clientOf: (line: SaleLine) => number): (line: SaleLine) => string {
  const all = (field: 'invoice' | 'product') =>
    layouts.every((layout) => layout.source.columns[field] !== undefined);
  const [byInvoice, byProduct] = [all('invoice'), all('product')];
  return (line) => {
    const invoice = byInvoice ? line.invoice.toLowerCase() : '';
    const product = byProduct ? line.product.toLowerCase() : '';
    return `${clientOf(line)}|${line.day}|${line.cents}|${line.refunded}|${invoice}|${product}`;
  };
}

/** How often the tab that has a sale most often has it. */
function mostByKey(
  lines: SaleLine[],
  layouts: Layout[],
  keyOf: (line: SaleLine) => string,
): Map<string, number> {
  const most = new Map<string, number>();
  for (const layout of layouts) {
    const counts = new Map<string, number>();
    for (const line of lines) {
      if (line.layout !== layout) continue;
      const key = keyOf(line);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > (most.get(key) ?? 0)) most.set(key, count);
  }
  return most;
}

// The same sale met in two exports, as overlapping tabs or an export pasted below bring it: it counts once.

import type { Layout } from './layout';
import type { Ledger } from './ledger';
import type { SaleLine } from './sale-line';

/** So many lines in a row, as above in the same tab, are an export pasted twice; of them so many must differ. */
const PASTED_LINES = 5;
const PASTED_DIFFERENT = 3;

type KeyOf = (line: SaleLine) => string;

/**
 * Leaves out sales that another export has too: same client, day, amount, and invoice and product where all tabs have
 * them. An export is a tab, or what was pasted below it again. Equal lines within one export are all real: of each sale
 * the export that has it most often counts.
 */
export function dropKnownSales(
  lines: SaleLine[],
  clientOf: (line: SaleLine) => number,
  ledger: Ledger,
): SaleLine[] {
  const layouts = [...new Set(lines.map((line) => line.layout))];
  const blocks = lines.some((line) => line.block > 0);
  if (layouts.length < 2 && !blocks && !repeats(lines, clientOf)) return lines;
  const keyOf = keyMaker(layouts, clientOf);
  const exports = layouts.flatMap((layout) =>
    splitExports(layouts.length === 1 ? lines : lines.filter((line) => line.layout === layout), keyOf),
  );
  if (exports.length < 2) return lines;
  const most = mostByKey(exports, keyOf);
  const given = new Map<string, number>();
  const firstOf = new Map<string, SaleLine>();
  return lines.filter((line) => {
    const key = keyOf(line);
    const count = given.get(key) ?? 0;
    given.set(key, count + 1);
    if (count === 0) firstOf.set(key, line);
    if (count < most.get(key)!) return true;
    const kind = firstOf.get(key)!.layout === line.layout ? 'pasted-again' : 'known-sale';
    ledger.report(kind, line.layout.source, line.row, -1, line.invoice || line.product || line.day);
    ledger.move('used', 'skipped', 1, line.face);
    return false;
  });
}

/** Whether so many lines could stand there twice; by a number made of client, day and amount, since texts cost more. */
function repeats(lines: SaleLine[], clientOf: (line: SaleLine) => number): boolean {
  const days = new Map<string, number>();
  const seen = new Set<number>();
  for (const line of lines) {
    const day = days.get(line.day) ?? days.size;
    days.set(line.day, day);
    seen.add(
      Math.imul(clientOf(line), 0x9e3779b1) ^ Math.imul(day, 0x85ebca6b) ^ Math.imul(line.cents, 0xc2b2ae35),
    );
  }
  return lines.length - seen.size >= PASTED_LINES;
}

/** Only what all the tabs have a column for can tell sales apart. */
function keyMaker(layouts: Layout[], clientOf: (line: SaleLine) => number): KeyOf {
  const all = (field: 'invoice' | 'product') =>
    layouts.every((layout) => layout.source.columns[field] !== undefined);
  const [byInvoice, byProduct] = [all('invoice'), all('product')];
  return (line) => {
    const invoice = byInvoice ? line.invoice.toLowerCase() : '';
    const product = byProduct ? line.product.toLowerCase() : '';
    return `${clientOf(line)}|${line.day}|${line.cents}|${line.refunded}|${invoice}|${product}`;
  };
}

/** Lines with invoice numbers below headers that come again are another export; else only what was pasted is. */
function splitExports(lines: SaleLine[], keyOf: KeyOf): SaleLine[][] {
  const numbered = lines.length > 0 && lines[0].layout.source.columns.invoice !== undefined;
  if (!numbered || lines[lines.length - 1].block === 0) return splitPasted(lines, keyOf);
  const blocks: SaleLine[][] = [];
  for (const line of lines) {
    if (blocks[line.block]) blocks[line.block].push(line);
    else blocks[line.block] = [line];
  }
  return blocks.filter((block) => block !== undefined);
}

/** The lines of one tab, parted where a run of them begins that stood above already. */
function splitPasted(lines: SaleLine[], keyOf: KeyOf): SaleLine[][] {
  const firstAt = new Map<string, number>();
  const keys = lines.map(keyOf);
  const starts = [0];
  let run = 0;
  let above = -1;
  let different = new Set<string>();
  for (let at = 0; at < keys.length; at++) {
    const follows = run > 0 && keys[above + 1] === keys[at] && above + 1 < at;
    const found = follows ? above + 1 : (firstAt.get(keys[at]) ?? -1);
    if (!follows) [run, different] = [0, new Set()];
    above = found;
    if (found < 0) firstAt.set(keys[at], at);
    else {
      run++;
      different.add(keys[at]);
      if (run === PASTED_LINES && different.size >= PASTED_DIFFERENT) starts.push(at - PASTED_LINES + 1);
    }
  }
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/** How often the export that has a sale most often has it. */
function mostByKey(exports: SaleLine[][], keyOf: KeyOf): Map<string, number> {
  const most = new Map<string, number>();
  for (const lines of exports) {
    const counts = new Map<string, number>();
    for (const line of lines) {
      const key = keyOf(line);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > (most.get(key) ?? 0)) most.set(key, count);
  }
  return most;
}

// A world around invented sales. They are opened as CSV, which is much faster than typing them in.

import { addCsvSheet, readCsv } from '../local/engine';
import { createWorld } from '../local/runtime/world';
import type { World } from '../local/runtime/world-types';
import { inventedSales, type SalesPlan } from '../test/bundle/invented-sales';

const NOW = '2026-11-21T10:00:00Z';

/** The sales in that many tabs, line by line in turn. Made anew at each call, always the same. */
export function salesWorld(plan: SalesPlan, tabs = 1): World {
  const [headers, ...lines] = inventedSales(plan);
  const csvOf = (tab: number) =>
    [headers, ...lines.filter((_, at) => at % tabs === tab)].map((cells) => cells.join(',')).join('\n');
  const workbook = readCsv(csvOf(0), { name: 'Sales 1', locale: 'en_US', timeZone: 'Etc/UTC' });
  for (let tab = 1; tab < tabs; tab++) addCsvSheet(workbook, `Sales ${tab + 1}`, csvOf(tab));
  return createWorld({ workbook, now: Date.parse(NOW), seed: 'bench' });
}

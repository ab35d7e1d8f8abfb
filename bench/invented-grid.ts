// The invented sales as the domain gets them: one tab, with real dates.

import type { DateCell, Grid } from '../src/domain/grid';
import { inventedSales, type SalesPlan } from '../test/bundle/invented-sales';

/** A tab of sales as read from Sheets: equal days are one object, as the reader makes them. */
export function inventedGrid(plan: SalesPlan): Grid {
  const days = new Map<string, DateCell>();
  const dateOf = (day: string): DateCell => {
    const known = days.get(day) ?? { day };
    days.set(day, known);
    return known;
  };
  const [headers, ...lines] = inventedSales(plan);
  const rows = lines.map(([day, ...rest]) => [dateOf(String(day)), ...rest.map((cell) => cell ?? '')]);
  return { tab: 'Sales', sheetId: 0, rows: [headers.map(String), ...rows] };
}

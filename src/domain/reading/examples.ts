// A few rows as they would be read, for the owner to check.

import type { Day } from '../day';
import { FIELDS, type Field } from '../fields';
import type { Cell } from '../grid';
import { readAbove } from './above';
import { type Layout, openLayout } from './layout';
import { openPartyBook } from './parties';
import { periodDay } from './period-days';
import { rowKind } from './row-kinds';
import type { TabView } from './tab';
import type { ExampleRow } from './types';

const MOST = 3;
const ROWS_LOOKED_AT = 200;
const MONEY: Field[] = ['amount', 'total', 'price', 'refunded'];
const DAYS: Field[] = ['date', 'lastOrder', 'firstOrder', 'birthday', 'clientSince'];

/** Up to three rows, of the tabs with sales or totals first. */
export function exampleRows(views: TabView[], today: Day): ExampleRow[] {
  const main = views.filter((view) => view.source.role !== 'contacts');
  return main
    .concat(views.filter((view) => view.source.role === 'contacts'))
    .flatMap((view) => examplesOf(view, today))
    .slice(0, MOST);
}

function examplesOf(view: TabView, today: Day): ExampleRow[] {
  const layout = openLayout(
    { ...view.grid, rows: view.grid.rows.slice(0, view.source.headerRow + 1 + ROWS_LOOKED_AT) },
    view.source,
  );
  const above = readAbove(layout);
  const book = openPartyBook();
  const found: ExampleRow[] = [];
  for (let at = view.source.headerRow + 1; at < layout.rows.length && found.length < MOST; at++) {
    const row = layout.rows[at];
    const plain = rowKind(row, layout) === 'data' && (above.lineOf[at] ?? '') === '';
    if (!plain || book.partyOf(layout, row, at, above.clientOf[at] ?? '') < 0) continue;
    const values = valuesOf(layout, row, above.clientOf[at] ?? '');
    const { date, period, year } = layout.source.columns;
    if (!date && (period ?? year)) values.date = periodDay(layout, row, today) || undefined;
    found.push({ tab: view.source.tab, row: at + 1, values });
  }
  return found;
}

function valuesOf(layout: Layout, row: Cell[], above: string): ExampleRow['values'] {
  const { columns, periods } = layout.source;
  const values: ExampleRow['values'] = {};
  for (const field of FIELDS) {
    const use = columns[field];
    const text = use ? shown(layout, row, field, use.index) : '';
    if (text !== '') values[field] = text;
  }
  if (above !== '') values.client = above;
  if (periods.length > 0)
    values.total = plainMoney(
      periods.reduce((sum, period) => sum + (layout.moneyOf(row[period.index])?.cents ?? 0), 0),
    );
  return values;
}

function shown(layout: Layout, row: Cell[], field: Field, index: number): string {
  if (DAYS.includes(field)) return layout.dayOf(row[index]);
  if (!MONEY.includes(field)) return layout.textAt(row, index).slice(0, 100);
  const money = layout.moneyOf(row[index]);
  return money && layout.textAt(row, index) !== '' ? plainMoney(money.cents) : '';
}

function plainMoney(cents: number): string {
  return (cents / 100).toFixed(2);
}

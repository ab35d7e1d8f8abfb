// One tab looked at: its header, its columns, its role, and what is in doubt about it.

import type { Field } from '../fields';
import type { Cell, Grid } from '../grid';
import { amountDoubts } from './amount-doubts';
import { textOf } from './cells';
import { choiceDoubts } from './choice-doubts';
import { type Columns, chooseColumns, headerLabels } from './columns';
import { addByContent } from './content';
import { isCurrency } from './currencies';
import { exportByTitle, exportColumn, findExport, type KnownExport } from './exports';
import { words } from './fold';
import { headerKey } from './header-match';
import { findHeaderRow } from './header-row';
import { dateOrderOf, decimalOf } from './locale';
import { periodColumns, withYears } from './periods';
import { type Profile, profileColumns } from './profile';
import { findReport } from './report-shape';
import { findRole, isMerged } from './role';
import { numbersRows } from './row-ids';
import type { Doubt, ReadOptions, Source } from './types';
import { dateDoubts, decimalDoubts } from './value-doubts';

/** A tab with all that is needed to decide about it. */
export interface TabView {
  grid: Grid;
  source: Source;
  labels: string[];
  headers: string[];
  profiles: Profile[];
  /** Rows below the header. */
  body: Cell[][];
  known?: KnownExport;
  doubts: Doubt[];
}

/** Looks at one tab; null when it holds nothing. */
export function viewTab(grid: Grid, options: ReadOptions): TabView | null {
  const headerRow = findHeaderRow(grid.rows);
  if (headerRow === null) return null;
  const body = grid.rows.slice(headerRow + 1);
  const width = Math.max(0, ...grid.rows.slice(0, headerRow + 50).map((row) => row.length));
  const headerCells: Cell[] = headerRow >= 0 ? grid.rows[headerRow] : [];
  const headers = Array.from({ length: width }, (_unused, index) => textOf(headerCells[index] ?? ''));
  const labels = headerLabels(headers);
  const profiles = profileColumns(body, headers);
  const known =
    findExport(headers.map(headerKey)) ?? exportByTitle(grid.rows.slice(0, Math.max(0, headerRow)));
  const chosen = options.choices?.columns;
  const above = headerRow > 0 ? grid.rows[headerRow - 1] : [];
  const periods = periodColumns(withYears(headerCells, above, options.choices?.firstPeriod ?? ''));
  const columns = chooseColumns(labels, withoutPeriods(headers, periods), profiles, known, chosen);
  const view: TabView = {
    grid,
    source: newSource(grid, headerRow, options),
    labels,
    headers,
    profiles,
    body,
    known,
    doubts: [],
  };
  Object.assign(view.source, { columns, periods, exportName: known?.name ?? '' });
  complete(view, options);
  return view;
}

function newSource(grid: Grid, headerRow: number, options: ReadOptions): Source {
  return {
    sheetId: grid.sheetId,
    tab: grid.tab,
    role: 'ignored',
    headerRow,
    columns: {},
    periods: [],
    exportName: '',
    dateOrder: options.choices?.dateOrder ?? dateOrderOf(options.locale),
    decimal: decimalOf(options.locale),
    swapped: false,
    fillDown: false,
    amountPer: 'row',
    currency: '',
  };
}

/** Beside a column per period, whatever else names a year is of that year only: "Orders 2023". */
function withoutPeriods(headers: string[], periods: { index: number }[]): string[] {
  if (periods.length === 0) return headers;
  const taken = new Set(periods.map((period) => period.index));
  return headers.map((header, index) => (taken.has(index) || /\b(?:19|20)\d\d\b/.test(header) ? '' : header));
}

/** What needs the cells: report or table, columns by content, dates, decimals, merged cells, role. */
function complete(view: TabView, options: ReadOptions): void {
  const { source, known, body } = view;
  const chosen = options.choices?.columns ?? {};
  const closed = closedFields(view, chosen);
  if (source.columns.date) view.doubts.push(...dateDoubts(view, options));
  const report = findReport(body, source);
  if (report >= 0) {
    source.columns.client = { header: view.labels[report], index: report };
    source.role = 'report';
  }
  const tab = { tab: source.tab, labels: view.labels, headers: view.headers, profiles: view.profiles };
  const hadDate = source.columns.date !== undefined;
  view.doubts.push(...addByContent(tab, source.columns, closed, source.periods.length > 0));
  if (!hadDate && source.columns.date) view.doubts.push(...dateDoubts(view, options));
  if (chosen.clientId === undefined && numbersRows(view)) move(source.columns, 'clientId', 'invoice');
  settleAmounts(view);
  view.doubts.push(...decimalDoubts(view, options));
  if (source.role !== 'report') source.role = findRole(view);
  if (source.role === 'clients') move(source.columns, 'amount', 'total');
  source.fillDown = source.role === 'sales' && isMerged(body, source);
  source.amountPer = known?.amountPer ?? 'row';
  if (source.role === 'periods')
    for (const field of ['amount', 'total', 'price'] as Field[]) delete source.columns[field];
  view.doubts.push(...amountDoubts(view), ...choiceDoubts(view, chosen));
  source.currency = headerCurrency(view);
}

/** Fields that a person, or the known export, says have no column. */
function closedFields(view: TabView, chosen: Partial<Record<Field, string>>): Field[] {
  const keys = view.headers.map(headerKey);
  const empty = (Object.keys(chosen) as Field[]).filter((field) => chosen[field] === '');
  const known = view.known;
  return known
    ? empty.concat(
        (Object.keys(known.columns) as Field[]).filter((field) => exportColumn(known, field, keys) === -2),
      )
    : empty;
}

/** A "total" beside dates of single sales is their amount; an "amount" beside a last order is the client's total. */
function settleAmounts(view: TabView): void {
  const { columns } = view.source;
  const single = columns.date !== undefined || columns.period !== undefined;
  if (single && !columns.lastOrder) move(columns, 'total', 'amount');
  else if (!single && (columns.lastOrder || columns.orders || columns.firstOrder))
    move(columns, 'amount', 'total');
}

function move(columns: Columns, from: Field, to: Field): void {
  if (columns[to] || !columns[from]) return;
  columns[to] = columns[from];
  delete columns[from];
}

/** The currency named in the header of the money column: 'Amount (EUR)', 'Umsatz €'. */
function headerCurrency(view: TabView): string {
  const { amount, total } = view.source.columns;
  const use = amount ?? total ?? view.source.periods[0];
  if (!use) return '';
  const sign = words(view.headers[use.index]).find(
    (word) => isCurrency(word) && word !== 'ft' && word !== 'fr',
  );
  return sign ?? '';
}

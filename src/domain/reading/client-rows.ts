// Rows of one client each: who they are, and the totals or periods that say what they bought.

import type { Cents } from '../client';
import type { Day } from '../day';
import type { Cell } from '../grid';
import { isBlank, isErrorCell } from './cells';
import type { Layout } from './layout';
import { rowKind, totalOf } from './row-kinds';
import type { Books } from './sale-lines';

/** What one row says a client bought; a missing fact is undefined. */
export interface ClientRow {
  layout: Layout;
  row: number;
  party: number;
  currency: string;
  /** The money of the row in the account of money. */
  face: Cents;
  total?: Cents;
  firstOrder?: Day;
  lastOrder?: Day;
  orders?: number;
  /** Revenue by period column, in the order of the source's periods. */
  periods?: Cents[];
}

/** Reads a tab with one row per client; `counts` is false where single sales are read elsewhere and its totals would count twice. */
export function readClientRows(layout: Layout, books: Books, counts: boolean): ClientRow[] {
  const found: ClientRow[] = [];
  let sum = 0;
  for (let at = layout.source.headerRow + 1; at < layout.rows.length; at++) {
    const row = readRow(layout, books, at, counts, sum);
    if (row) found.push(row);
    sum += row?.face ?? 0;
  }
  return found;
}

function readRow(layout: Layout, books: Books, at: number, counts: boolean, sum: Cents): ClientRow | null {
  const { ledger, partyBook, factBook } = books;
  const row = layout.rows[at];
  const money = counts ? moneyOfRow(layout, row) : { face: 0, unreadable: [] };
  const leave = (kind: 'blank-row' | 'header-again' | 'total-row' | 'note-row' | 'client-missing') => {
    const problem = ledger.report(
      kind,
      layout.source,
      at,
      -1,
      row.find((cell) => !isBlank(cell)),
    );
    ledger.enter(problem.consequence === 'in doubt' ? 'inDoubt' : 'skipped', money.face);
    return null;
  };
  const kind = rowKind(row, layout);
  if (kind === 'blank') return leave('blank-row');
  if (kind === 'header') return leave('header-again');
  if (kind === 'total' || isLabelled(layout, row)) return leave('total-row');
  if (kind === 'note' || isNote(layout, row)) return leave('note-row');
  const party = partyBook.partyOf(layout, row, at);
  if (party < 0) return leave(money.face !== 0 && money.face === sum ? 'total-row' : 'client-missing');
  ledger.enter('used', money.face);
  for (const index of money.unreadable)
    ledger.report('total-unreadable', layout.source, at, index, row[index]);
  const found: ClientRow = { layout, row: at, party, currency: currencyOf(layout, row), face: money.face };
  if (counts) Object.assign(found, figuresOf(layout, row, books, at));
  factBook.note(layout, row, party, found.lastOrder ?? '');
  return found;
}

/** The sum of the money cells of a row, and the columns that could not be read. */
function moneyOfRow(layout: Layout, row: Cell[]): { face: Cents; unreadable: number[] } {
  const { columns, periods } = layout.source;
  const indexes =
    periods.length > 0 ? periods.map((period) => period.index) : columns.total ? [columns.total.index] : [];
  let face = 0;
  const unreadable: number[] = [];
  for (const index of indexes) {
    const money = layout.moneyOf(row[index]);
    if (money) face += money.cents;
    else unreadable.push(index);
  }
  return { face, unreadable };
}

/** A total line whose label stands in the client's column, whatever stands before it. */
function isLabelled(layout: Layout, row: Cell[]): boolean {
  const text = layout.textAt(row, layout.source.columns.client?.index);
  return text !== '' && totalOf(text) !== null;
}

/** A single text that is too long for a name, or below a table whose rows have more to say. */
function isNote(layout: Layout, row: Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return (
    filled.length === 1 && typeof filled[0] === 'string' && filled[0].length > 60 && layout.used.length > 1
  );
}

function currencyOf(layout: Layout, row: Cell[]): string {
  const { columns, currency, periods } = layout.source;
  const index = columns.total?.index ?? periods.find((period) => !isBlank(row[period.index]))?.index;
  const sign = index === undefined ? '' : (layout.moneyOf(row[index])?.currency ?? '');
  return layout.textAt(row, columns.currency?.index) || sign || currency;
}

function figuresOf(layout: Layout, row: Cell[], books: Books, at: number): Partial<ClientRow> {
  const { columns, periods } = layout.source;
  const figures: Partial<ClientRow> = {};
  if (periods.length > 0)
    figures.periods = periods.map((period) => layout.moneyOf(row[period.index])?.cents ?? 0);
  if (columns.total && !isBlank(row[columns.total.index]))
    figures.total = layout.moneyOf(row[columns.total.index])?.cents;
  const orders = columns.orders ? layout.moneyOf(row[columns.orders.index]) : null;
  if (orders && !isBlank(row[columns.orders!.index])) figures.orders = Math.round(orders.cents / 100);
  const first = dayAt(layout, row, books, at, 'firstOrder');
  const last = dayAt(layout, row, books, at, 'lastOrder');
  if (first !== '') figures.firstOrder = first;
  if (last !== '') figures.lastOrder = last;
  if ((figures.total ?? 0) < 0)
    books.ledger.report('total-negative', layout.source, at, columns.total!.index, row[columns.total!.index]);
  return figures;
}

function dayAt(
  layout: Layout,
  row: Cell[],
  books: Books,
  at: number,
  field: 'firstOrder' | 'lastOrder',
): Day | '' {
  const index = layout.source.columns[field]?.index;
  if (index === undefined || isBlank(row[index])) return '';
  const day = layout.dayOf(row[index]);
  const report = (kind: 'last-order-unreadable' | 'error-cell' | 'date-future' | 'date-old') =>
    books.ledger.report(kind, layout.source, at, index, row[index]);
  if (day === '') report(isErrorCell(row[index]) ? 'error-cell' : 'last-order-unreadable');
  else if (day > books.today) report('date-future');
  else if (day < '1990') report('date-old');
  return day;
}

// Rows of single sales read to lines: who, when, how much, and whether they count.

import type { Cents } from '../client';
import type { Day } from '../day';
import type { Cell } from '../grid';
import { type Above, readAbove } from './above';
import { isBlank, isErrorCell } from './cells';
import type { FactBook } from './facts';
import type { Layout } from './layout';
import type { Ledger } from './ledger';
import type { PartyBook } from './parties';
import { periodDay } from './period-days';
import type { ProblemKind } from './problems';
import { rowKind } from './row-kinds';
import { faceOf, newLine, productOf, quantityOf, type SaleLine } from './sale-line';
import { type Verdict, verdicts } from './verdict';

export interface Books {
  ledger: Ledger;
  partyBook: PartyBook;
  factBook: FactBook;
  today: Day;
}

interface Pass {
  layout: Layout;
  books: Books;
  above: Above;
  verdictOf: (row: Cell[]) => Verdict;
  /** First line of each invoice, for rows that only continue it; undefined where all rows have amounts of their own. */
  invoices: Map<string, SaleLine> | undefined;
  /** Sum of the amounts so far, by which a total line without a label is known. */
  sum: Cents;
  /** Headers repeated so far. */
  block: number;
}

/** Reads the sales of one tab, entering each row in the account. */
export function readSaleLines(layout: Layout, books: Books): SaleLine[] {
  const pass: Pass = {
    layout,
    books,
    above: readAbove(layout),
    verdictOf: verdicts(layout),
    invoices: mayContinue(layout) ? new Map() : undefined,
    sum: 0,
    block: 0,
  };
  const lines: SaleLine[] = [];
  for (let at = layout.source.headerRow + 1; at < layout.rows.length; at++) {
    const line = readRow(pass, layout.rows[at], at);
    if (line) lines.push(line);
  }
  return lines;
}

/** Whether rows may only add items to an invoice above: the order's amount is repeated, or left blank. */
function mayContinue(layout: Layout): boolean {
  const { amount, invoice } = layout.source.columns;
  if (!amount || !invoice) return false;
  return (
    layout.source.amountPer === 'invoice' ||
    layout.rows.some((row) => isBlank(row[amount.index]) && !isBlank(row[invoice.index]))
  );
}

/** Enters a row that is no sale and says why; returns null for the caller to return. */
function leave(pass: Pass, kind: ProblemKind, at: number, face: Cents, column = -1): null {
  const row = pass.layout.rows[at];
  const example = column < 0 ? row.find((cell) => !isBlank(cell)) : row[column];
  const problem = pass.books.ledger.report(kind, pass.layout.source, at, column, example);
  pass.books.ledger.enter(problem.consequence === 'in doubt' ? 'inDoubt' : 'skipped', face);
  return null;
}

function readRow(pass: Pass, row: Cell[], at: number): SaleLine | null {
  const { layout, above, books } = pass;
  const face = faceOf(layout, row);
  const kind = rowKind(row, layout);
  const line = above.lineOf[at] ?? '';
  if (kind === 'blank') return leave(pass, 'blank-row', at, 0);
  if (kind === 'header') pass.block++;
  if (kind === 'header') return leave(pass, 'header-again', at, face ?? 0);
  if (kind === 'total' || line === 'total') return leave(pass, 'total-row', at, face ?? 0);
  if (kind === 'note' || line === 'note') return leave(pass, 'note-row', at, face ?? 0);
  if (line === 'name') {
    books.ledger.enter('used', 0);
    books.ledger.money.skipped += face ?? 0;
    books.ledger.money.columnSum += face ?? 0;
    return null;
  }
  return readSale(pass, row, at, face);
}

function readSale(pass: Pass, row: Cell[], at: number, face: Cents | null): SaleLine | null {
  const { layout, books } = pass;
  const { columns } = layout.source;
  const verdict = judged(pass, row, face);
  const day = columns.date ? layout.dayOf(row[columns.date.index]) : periodDay(layout, row, books.today);
  const above = pass.above.clientOf[at] ?? '';
  const amountIndex = (columns.amount ?? columns.price)?.index ?? -1;
  const continued = continues(pass, row, face, amountIndex);
  if (continued && verdict.skip === '') return continueInvoice(pass, row, at, continued, face ?? 0);
  if (day === '' && isMoneyless(row, layout, amountIndex)) return leave(pass, 'note-row', at, 0);
  const party = books.partyBook.partyOf(layout, row, at, above);
  if (day === '' && party < 0 && face !== null && face === pass.sum)
    return leave(pass, 'total-row', at, face);
  // Who they are and how to reach them counts, whatever becomes of the sale.
  if (party >= 0) books.factBook.note(layout, row, party, day);
  if (verdict.skip !== '') return leave(pass, verdict.skip, at, face ?? 0, verdict.column);
  if (face === null) return leave(pass, 'amount-unreadable', at, 0, amountIndex);
  if (day === '') return leaveUndated(pass, row, at, face);
  if (party < 0) return leave(pass, 'client-missing', at, face);
  const line = newLine(layout, row, at, { block: pass.block, party, day, face, refund: verdict.refund });
  if (line.invoice !== '' && pass.invoices && !pass.invoices.has(line.invoice))
    pass.invoices.set(line.invoice, line);
  reportKept(pass, line, row, above !== '', amountIndex);
  books.ledger.enter('used', face);
  pass.sum += face;
  return line;
}

/** A negative amount marked "refunded" is the refund itself, and counts. */
function judged(pass: Pass, row: Cell[], face: Cents | null): Verdict {
  const verdict = pass.verdictOf(row);
  return verdict.skip === 'refunded' && face !== null && face < 0
    ? { ...verdict, skip: '', refund: true }
    : verdict;
}

/** A row without date and amount that names nothing but a text is a note between the sales. */
function isMoneyless(row: Cell[], layout: Layout, amountIndex: number): boolean {
  if (amountIndex >= 0 && !isBlank(row[amountIndex])) return false;
  const date = layout.source.columns.date;
  if (date && !isBlank(row[date.index]) && !isErrorCell(row[date.index]))
    return row.filter((cell) => !isBlank(cell)).length <= 1;
  return row.filter((cell) => !isBlank(cell)).length <= 2;
}

function leaveUndated(pass: Pass, row: Cell[], at: number, face: Cents): null {
  const { columns } = pass.layout.source;
  const index = (columns.date ?? columns.period ?? columns.year)?.index ?? -1;
  return leave(pass, index < 0 || isBlank(row[index]) ? 'date-missing' : 'date-unreadable', at, face, index);
}

/** The line an invoice began with, when this row only adds an item to it: no amount of its own, or the order's repeated. */
function continues(pass: Pass, row: Cell[], face: Cents | null, amountIndex: number): SaleLine | undefined {
  if (!pass.invoices) return undefined;
  const { columns, amountPer } = pass.layout.source;
  const invoice = columns.invoice ? pass.layout.textAt(row, columns.invoice.index) : '';
  const first = invoice === '' ? undefined : pass.invoices.get(invoice);
  if (!first || amountIndex < 0) return undefined;
  if (isBlank(row[amountIndex])) return first;
  return amountPer === 'invoice' && face === first.face ? first : undefined;
}

/** An item without money of its own: the product is kept with the order. */
function continueInvoice(pass: Pass, row: Cell[], at: number, first: SaleLine, face: Cents): SaleLine {
  const { ledger } = pass.books;
  ledger.enter('used', 0);
  ledger.money.skipped += face;
  ledger.money.columnSum += face;
  if (face !== 0)
    ledger.report(
      'amount-repeated',
      pass.layout.source,
      at,
      pass.layout.source.columns.amount!.index,
      row[pass.layout.source.columns.amount!.index],
    );
  return {
    ...first,
    row: at,
    cents: 0,
    face: 0,
    refunded: 0,
    refund: false,
    product: productOf(pass.layout, row),
    quantity: quantityOf(pass.layout, row),
  };
}

/** Problems of a row that is kept. */
function reportKept(pass: Pass, line: SaleLine, row: Cell[], above: boolean, amountIndex: number): void {
  const { ledger, today } = pass.books;
  const { source } = pass.layout;
  const date = source.columns.date?.index ?? -1;
  if (line.day > today) ledger.report('date-future', source, line.row, date, row[date]);
  else if (line.day < '1990') ledger.report('date-old', source, line.row, date, row[date]);
  if (above && source.role === 'sales')
    ledger.report('client-above', source, line.row, source.columns.client!.index, row[0]);
  if (amountIndex >= 0 && isBlank(row[amountIndex]))
    ledger.report('amount-missing', source, line.row, amountIndex, '');
  const verdict = pass.verdictOf(row);
  if (verdict.unpaid) ledger.report('unpaid', source, line.row, verdict.column, row[verdict.column]);
}

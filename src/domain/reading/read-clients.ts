// From the owner's tabs to clients and their sales, with an account of every row and cent.

import type { Cents, ClientFacts, ClientRecord, Sale, Summary } from '../client';
import type { Day } from '../day';
import type { Grid } from '../grid';
import { type ClientRow, readClientRows } from './client-rows';
import { findDuplicates } from './duplicates';
import { openFactBook } from './facts';
import { type Resolved, resolveIdentities } from './identity';
import type { MergedPair } from './identity-holders';
import { reportIdentities } from './identity-problems';
import { openLayout } from './layout';
import { openLedger } from './ledger';
import { dropKnownSales } from './overlap';
import { openPartyBook } from './parties';
import { countReach } from './reach';
import type { SaleLine } from './sale-line';
import { type Books, readSaleLines } from './sale-lines';
import { settleCurrency } from './settle-currency';
import { summarizeLines, summarizeRows } from './summaries';
import type { OtherCurrency, Reading, ReadOptions, Source, Understanding } from './types';

interface Rows {
  lines: SaleLine[];
  clientRows: ClientRow[];
}

/** Reads what was understood. Safe to call before everything is understood: what cannot be used is then in doubt. */
export function readClients(grids: Grid[], understanding: Understanding, options: ReadOptions): Reading {
  const partyBook = openPartyBook();
  const books: Books = {
    ledger: openLedger(),
    partyBook,
    factBook: openFactBook(partyBook.parties),
    today: options.today,
  };
  const rows = readSources(grids, understanding.sources, books);
  const merged = (options.choices?.merged ?? []).map((pair) =>
    pair.map((identity) => [identity, ...(options.alsoKnownAs?.(identity) ?? [])]),
  ) as MergedPair[];
  const resolved = resolveIdentities(partyBook.parties, merged);
  const settled = settle(rows, resolved, options, books);
  const clients = buildClients(rows, resolved, understanding.sources, books);
  reportIdentities(partyBook.parties, resolved, books.ledger);
  const { problems, rows: rowCount, money } = books.ledger;
  return {
    clients,
    problems,
    rows: rowCount,
    money,
    newestSale: newestOf(clients, options.today),
    currency: settled,
    possibleDuplicates: findDuplicates(clients),
    reach: countReach(clients),
  };
}

function readSources(grids: Grid[], sources: Source[], books: Books): Rows {
  const rows: Rows = { lines: [], clientRows: [] };
  const single = sources.some((source) => source.role === 'sales' || source.role === 'report');
  for (const source of sources) {
    const grid =
      grids.find((candidate) => candidate.sheetId === source.sheetId && candidate.tab === source.tab) ??
      grids.find((candidate) => candidate.sheetId === source.sheetId);
    if (!grid || source.role === 'ignored') continue;
    const layout = openLayout(grid, source);
    if (source.role === 'sales' || source.role === 'report')
      for (const line of readSaleLines(layout, books)) rows.lines.push(line);
    else
      for (const row of readClientRows(layout, books, !single && source.role !== 'contacts'))
        rows.clientRows.push(row);
  }
  return rows;
}

/** Currencies first, then sales met twice: the same sale has the same currency in both tabs. */
function settle(
  rows: Rows,
  resolved: Resolved,
  options: ReadOptions,
  books: Books,
): { code: string; others: OtherCurrency[] } {
  const scale = (cents: Cents, rate: number) => Math.round(cents * rate);
  if (rows.lines.length > 0) {
    const settled = settleCurrency(rows.lines, options, books.ledger, (line, rate) => ({
      ...line,
      cents: scale(line.cents, rate),
      refunded: scale(line.refunded, rate),
    }));
    rows.lines = dropKnownSales(settled.kept, (line) => resolved.groupOf[line.party], books.ledger);
    return { code: settled.code, others: settled.others };
  }
  const settled = settleCurrency(rows.clientRows, options, books.ledger, (row, rate) => ({
    ...row,
    total: row.total === undefined ? undefined : scale(row.total, rate),
    periods: row.periods?.map((cents) => scale(cents, rate)),
  }));
  rows.clientRows = settled.kept.concat(
    settled.left.map((row) => ({ ...row, total: undefined, periods: undefined })),
  );
  return { code: settled.code, others: settled.others };
}

function buildClients(rows: Rows, resolved: Resolved, sources: Source[], books: Books): ClientRecord[] {
  const linesOf = groupBy(rows.lines, (line) => resolved.groupOf[line.party]);
  const rowsOf = groupBy(rows.clientRows, (row) => resolved.groupOf[row.party]);
  const amounts = sources.some(
    (source) =>
      (source.role === 'sales' || source.role === 'report') &&
      (source.columns.amount || source.columns.price),
  );
  const single = sources.some((source) => source.role === 'sales' || source.role === 'report');
  return resolved.groups.map((group, at) => {
    const facts = factsOf(group, books);
    const lines = linesOf[at] ?? [];
    const summary = summaryOf(lines, rowsOf[at] ?? [], single, amounts, books);
    return {
      identities: group.identities,
      facts,
      sales: summary ? [] : salesOf(lines),
      ...(summary ? { summary } : {}),
      ...(group.merged ? { merged: group.merged } : {}),
    };
  });
}

/** Of merged clients the kept one's word counts first. */
function factsOf({ parties, kept }: Resolved['groups'][number], { factBook }: Books): ClientFacts {
  const all = factBook.factsOf(parties);
  if (!kept) return all;
  const own = factBook.factsOf(kept);
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
  return { ...all, ...said, extra: { ...all.extra, ...own.extra } };
}

function summaryOf(
  lines: SaleLine[],
  rows: ClientRow[],
  single: boolean,
  amounts: boolean,
  books: Books,
): Summary | undefined {
  if (!single) return summarizeRows(rows, books.ledger);
  return amounts ? undefined : summarizeLines(lines);
}

function groupBy<T>(items: T[], keyOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (groups[key]) groups[key].push(item);
    else groups[key] = [item];
  }
  return groups;
}

/** Sales oldest first; what was given back of a sale is a refund of its own. */
function salesOf(lines: SaleLine[]): Sale[] {
  const sales: Sale[] = [];
  for (const { day, cents, product, quantity, invoice, refund, refunded } of lines) {
    sales.push({ day, cents, product, quantity, invoice, kind: refund ? 'refund' : 'sale' });
    if (refunded > 0) sales.push({ day, cents: -refunded, product, quantity: 0, invoice, kind: 'refund' });
  }
  return sales.sort((a, b) =>
    a.day < b.day
      ? -1
      : a.day > b.day
        ? 1
        : b.cents - a.cents || (a.product < b.product ? -1 : a.product > b.product ? 1 : 0),
  );
}

function newestOf(clients: ClientRecord[], today: Day): Day | null {
  let newest = '';
  const see = (day: Day | undefined) => {
    if (day !== undefined && day > newest && day <= today) newest = day;
  };
  for (const { sales, summary } of clients) {
    for (const sale of sales) if (sale.kind === 'sale' && sale.cents > 0) see(sale.day);
    see(summary?.lastOrder);
    for (const period of summary?.periods ?? []) if (period.cents > 0) see(period.end);
  }
  return newest === '' ? null : newest;
}

// Several currencies are never added: converted by the owner's rate, or left in doubt.

import type { Cents } from '../client';
import { currencyCode } from './currencies';
import type { Layout } from './layout';
import type { Ledger } from './ledger';
import { currencyOf } from './locale';
import type { OtherCurrency, ReadOptions } from './types';

/** A row with money, of sales or of a client list. */
interface MoneyRow {
  layout: Layout;
  row: number;
  currency: string;
  face: Cents;
}

interface Settled<T> {
  code: string;
  others: OtherCurrency[];
  /** Rows in the main currency, those converted included. */
  kept: T[];
  /** Rows in a currency without a rate. */
  left: T[];
}

/**
 * Settles the main currency (the chosen one, else that of most rows) and converts what has a rate. `convert` scales the
 * figures of one row.
 */
export function settleCurrency<T extends MoneyRow>(
  rows: T[],
  options: ReadOptions,
  ledger: Ledger,
  convert: (row: T, rate: number) => T,
): Settled<T> {
  const codes = new Map<string, string>();
  const codeOf = (text: string) => {
    const code =
      codes.get(text) ?? (currencyCode(text, options.locale) || text.trim().toUpperCase().slice(0, 8));
    codes.set(text, code);
    return code;
  };
  const main = mainCurrency(rows, options, codeOf);
  const others = new Map<string, OtherCurrency>();
  const kept: T[] = [];
  const left: T[] = [];
  for (const row of rows) {
    const code = row.currency === '' ? main : codeOf(row.currency);
    if (code === main) {
      kept.push(row);
      continue;
    }
    const rate = options.choices?.rates?.[code] ?? 0;
    const other = others.get(code) ?? { code, rows: 0, cents: 0, rate };
    other.rows++;
    other.cents += row.face;
    others.set(code, other);
    if (rate > 0) kept.push(convert(row, rate));
    else left.push(row);
  }
  for (const row of left) leaveInDoubt(row, ledger, codeOf(row.currency), main);
  return { code: main, others: [...others.values()].sort((a, b) => b.rows - a.rows), kept, left };
}

/** The chosen currency, else the one of most rows; rows that name none count for the locale's. */
function mainCurrency(rows: MoneyRow[], options: ReadOptions, codeOf: (text: string) => string): string {
  const chosen = options.choices?.mainCurrency;
  if (chosen) return codeOf(chosen);
  const home = currencyOf(options.locale);
  const counts = new Map<string, number>();
  for (const { currency } of rows)
    if (currency !== '') counts.set(codeOf(currency), (counts.get(codeOf(currency)) ?? 0) + 1);
  const most = [...counts].sort(
    (a, b) => b[1] - a[1] || Number(b[0] === home) - Number(a[0] === home) || (a[0] < b[0] ? -1 : 1),
  );
  return most[0]?.[0] ?? home;
}

function leaveInDoubt(row: MoneyRow, ledger: Ledger, code: string, main: string): void {
  const { source } = row.layout;
  const use = source.columns.amount ?? source.columns.total ?? source.columns.price ?? source.periods[0];
  const problem = ledger.report(
    'currency-without-rate',
    source,
    row.row,
    use?.index ?? -1,
    use ? row.layout.rows[row.row][use.index] : '',
  );
  problem.problem = `The amount is in ${code}, the others are in ${main}.`;
  problem.todo = `Enter a rate for ${code} in Settings.`;
  ledger.move('used', 'inDoubt', 1, row.face);
}

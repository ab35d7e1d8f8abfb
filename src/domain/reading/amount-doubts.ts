// What is to be said about how a tab tells amounts: not at all, by the piece, or once per order.

import { isBlank, textOf } from './cells';
import { words } from './fold';
import type { TabView } from './tab';
import type { Doubt } from './types';

/** Words of a header that stands for the whole order rather than a line of it. */
const WHOLE = new Set(
  'order invoice total bestellung rechnung gesamt commande facture pedido factura fatura ordine fattura totale totaal factuur grand'.split(
    ' ',
  ),
);

/** Settles whether the amount counts per row or per invoice, and says what is doubtful about it. */
export function amountDoubts(view: TabView): Doubt[] {
  const { source } = view;
  const { amount, price, quantity, date } = source.columns;
  const doubt = (text: string): Doubt[] => [{ tab: source.tab, field: 'amount', text }];
  if (source.role !== 'sales' && source.role !== 'report') return [];
  if (!amount && !price && date)
    return doubt(
      `The tab "${source.tab}" has no amounts. It can be told who went quiet, but not what they may be worth. If a column holds amounts, choose it.`,
    );
  if (!amount && price) {
    const text = quantity ? `"${price.header}" times "${quantity.header}"` : `"${price.header}"`;
    return doubt(
      `No column holds amounts, so the amount of a sale is ${text}. If that is wrong, choose the column with the amount.`,
    );
  }
  if (source.amountPer === 'row' && repeatsTotals(view)) {
    source.amountPer = 'invoice';
    return doubt(
      `"${amount!.header}" is the same on all lines of an order, so it counts once per order. If each line has its own amount, choose that column.`,
    );
  }
  return [];
}

/** Every invoice of several lines has the same amount on each, under a header that means the whole order. */
function repeatsTotals(view: TabView): boolean {
  const { amount, invoice, product } = view.source.columns;
  if (!amount || !invoice || !product || !words(view.headers[amount.index]).some((word) => WHOLE.has(word)))
    return false;
  const first = new Map<string, { amount: string; products: Set<string> }>();
  let repeated = 0;
  for (const row of view.body) {
    const number = textOf(row[invoice.index] ?? '');
    if (number === '' || isBlank(row[amount.index])) continue;
    const [value, item] = [textOf(row[amount.index]), textOf(row[product.index] ?? '')];
    const known = first.get(number);
    if (!known) first.set(number, { amount: value, products: new Set([item]) });
    else if (known.amount !== value || known.products.has(item)) return false;
    else {
      known.products.add(item);
      repeated++;
    }
  }
  return repeated >= 3;
}

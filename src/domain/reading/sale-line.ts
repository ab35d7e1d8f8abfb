// One row of sales as a line: its amount, product, quantity, currency.

import type { Cents } from '../client';
import type { Day } from '../day';
import type { Cell } from '../grid';
import { isBlank } from './cells';
import type { Layout } from './layout';

const LONGEST_PRODUCT = 300;

/** A row that counts as a sale or refund. */
export interface SaleLine {
  layout: Layout;
  row: number;
  /** Which of the blocks that repeated headers part, from 0. */
  block: number;
  party: number;
  day: Day;
  /** In the main currency once that is settled. */
  cents: Cents;
  /** As the account of money has it: at face value. */
  face: Cents;
  /** Given back later of this sale. */
  refunded: Cents;
  currency: string;
  product: string;
  quantity: number;
  invoice: string;
  refund: boolean;
}

/** The amount of a row at face value, of price times quantity where there is no amount; null if unreadable. */
export function faceOf(layout: Layout, row: Cell[]): Cents | null {
  const { amount, price, quantity } = layout.source.columns;
  if (amount) return layout.moneyOf(row[amount.index])?.cents ?? null;
  if (!price) return 0;
  const money = layout.moneyOf(row[price.index]);
  const count = quantity && !isBlank(row[quantity.index]) ? layout.moneyOf(row[quantity.index]) : null;
  return money ? Math.round((money.cents * (count ? count.cents : 100)) / 100) : null;
}

/** What is settled of a row before it becomes a line. */
interface Found {
  block: number;
  party: number;
  day: Day;
  face: Cents;
  refund: boolean;
}

/** The line of a row that counts. */
export function newLine(layout: Layout, row: Cell[], at: number, found: Found): SaleLine {
  const { columns } = layout.source;
  const refund = found.refund || found.face < 0;
  return {
    layout,
    row: at,
    block: found.block,
    party: found.party,
    day: found.day,
    cents: refund ? 0 - Math.abs(found.face) : found.face,
    face: found.face,
    refunded: columns.refunded ? Math.abs(layout.moneyOf(row[columns.refunded.index])?.cents ?? 0) : 0,
    currency: currencyIn(layout, row),
    product: productOf(layout, row),
    quantity: quantityOf(layout, row),
    invoice: columns.invoice ? layout.textAt(row, columns.invoice.index) : '',
    refund,
  };
}

/** What was bought, shortened. */
export function productOf(layout: Layout, row: Cell[]): string {
  const text = layout.textAt(row, layout.source.columns.product?.index);
  return text.length > LONGEST_PRODUCT ? text.slice(0, LONGEST_PRODUCT) : text;
}

/** How many, 0 where it is not said. */
export function quantityOf(layout: Layout, row: Cell[]): number {
  const use = layout.source.columns.quantity;
  const cell = use ? row[use.index] : undefined;
  if (typeof cell === 'number') return cell;
  const count = layout.moneyOf(cell);
  return count ? count.cents / 100 : 0;
}

/** The currency beside an amount: its own column, its sign, or the header's; '' if none is named. */
function currencyIn(layout: Layout, row: Cell[]): string {
  const { columns, currency } = layout.source;
  const named = layout.textAt(row, columns.currency?.index);
  if (named !== '') return named;
  const cell = columns.amount ? row[columns.amount.index] : undefined;
  return (typeof cell === 'string' ? layout.moneyOf(cell)?.currency : '') || currency;
}

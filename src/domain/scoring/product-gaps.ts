// Product gaps: what a client buys, and what similar clients buy that this one does not.

import type { Cents, Sale } from '../client';
import { median } from './numbers';
import type { LineReader } from './purchases';

/** A client's products by key; rare ones and lines without a product are left out. */
export interface Products {
  ever: Set<string>;
  /** Of the last 24 months. */
  recent: Set<string>;
  /** Amounts of the last 12 months. */
  spent: Map<string, Cents>;
  /** The key with its spelling, as met last. */
  names: Map<string, string>;
}

/** A product that many of a group buy. */
export interface Offer {
  key: string;
  product: string;
  buyers: number;
  /** Clients of the group with any product known. */
  clients: number;
  /** What its buyers spend on it a year, the middle one. */
  yearly: Cents;
}

/** Fewer buyers, or a smaller share of the group, are no habit of similar clients. */
const FEWEST_BUYERS = 5;
const SMALLEST_SHARE = 0.3;

interface ProductWindows {
  asOf: number;
  since12: number;
  since24: number;
}

/** What the client bought until the as-of day. */
export function productsOf(
  sales: Sale[],
  windows: ProductWindows,
  { numberOf, keyOf, rare }: LineReader,
): Products {
  const products: Products = { ever: new Set(), recent: new Set(), spent: new Map(), names: new Map() };
  for (const sale of sales) {
    const day = numberOf(sale.day);
    const key = keyOf(sale.product);
    if (key === '' || rare.has(key) || sale.kind === 'refund' || !(sale.cents > 0) || !(day <= windows.asOf))
      continue;
    products.ever.add(key);
    products.names.set(key, sale.product.trim());
    if (day > windows.since24) products.recent.add(key);
    if (day > windows.since12) products.spent.set(key, (products.spent.get(key) ?? 0) + sale.cents);
  }
  return products;
}

/** What many of the group buy, the most bought first. */
export function offersOf(group: Products[]): Offer[] {
  const known = group.filter(({ recent }) => recent.size > 0);
  const amounts = new Map<string, Cents[]>();
  const names = new Map<string, string>();
  for (const products of known)
    for (const [key, cents] of products.spent) {
      const list = amounts.get(key);
      if (list) list.push(cents);
      else amounts.set(key, [cents]);
      const name = products.names.get(key) ?? key;
      const before = names.get(key);
      if (before === undefined || name < before) names.set(key, name);
    }
  const offers: Offer[] = [];
  for (const [key, spent] of amounts) {
    if (spent.length < FEWEST_BUYERS || spent.length < SMALLEST_SHARE * known.length) continue;
    const yearly = Math.round(median(spent) ?? 0);
    offers.push({ key, product: names.get(key) ?? key, buyers: spent.length, clients: known.length, yearly });
  }
  return offers.sort((a, b) => b.buyers - a.buyers || b.yearly - a.yearly || (a.key < b.key ? -1 : 1));
}

/**
 * The first offer this client never bought; null when there is none or the client's products are unknown.
 * `counted` says that the client is one of the group: the offer then counts the others.
 */
export function missingOffer(offers: Offer[], products: Products, counted: boolean): Offer | null {
  if (products.ever.size === 0) return null;
  const offer = offers.find(({ key }) => !products.ever.has(key));
  if (!offer) return null;
  return counted && products.recent.size > 0 ? { ...offer, clients: offer.clients - 1 } : offer;
}

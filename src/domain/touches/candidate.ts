// What planning knows of a client on a list, read afresh from the tabs.

import type { Sale } from '../client';
import type { Day } from '../day';
import type { ListKey } from '../lists/columns';
import { fold } from '../reading/fold';

export interface Candidate {
  clientId: string;
  client: string;
  list: ListKey;
  /** By column key ('approach', 'who', 'email' ...), as the sheet shows them. */
  cells: Readonly<Record<string, string>>;
  /** Every column of the list by its header, the owner's own ones too, as the sheet shows them. */
  columns: Readonly<Record<string, string>>;
  /** The client's row in the owner's source by header, as the sheet shows it. */
  source: Readonly<Record<string, string>>;
  /** All identities ever met, as the state keeps them: 'email:jo@example.com', 'name:acme ltd'. */
  identities: readonly string[];
  /** Country or region of the client; '' where the data does not say. */
  country: string;
  firstOrder: Day | '';
  clientSince: Day | '';
  /** As the sources say now, not as the list said when it was written. */
  lastOrder: Day | '';
  /** The last order when the client came onto the list; any newer one means that they came back by themselves. */
  lastOrderWhenListed: Day | '';
  /** What they bought last; '' where the data does not say. See `lastBought`. */
  lastBought: string;
  /** The sentence for {{Occasion}}, true on the day; '' for none. */
  occasion: string;
  /** The last inquiry or application, where a column says so. */
  lastInquiry: Day | '';
  /** The client said in so many words that mails are welcome. */
  expressConsent: boolean;
  /** The client could say no when the address was taken. */
  toldAtCollection: boolean;
  /** Growth list: the client buys at the level they should by now. */
  reachedLevel: boolean;
  /** Growth list: the client has bought the idea. */
  boughtIdea: boolean;
  /** The row repeats another row's client. */
  isCopy: boolean;
}

/** What was bought on the day of the last order, its dearest product; '' where products are not kept. */
export function lastBought(sales: readonly Sale[]): string {
  const orders = sales.filter((sale) => sale.kind === 'sale' && sale.cents > 0);
  const last = orders.reduce((day, sale) => (sale.day > day ? sale.day : day), '');
  const named = orders.filter((sale) => sale.day === last && sale.product.trim() !== '');
  return (
    named.reduce((best, sale) => (sale.cents > (best?.cents ?? 0) ? sale : best), named[0])?.product ?? ''
  );
}

/** The addresses among the identities met. */
export function knownAddresses(candidate: Candidate): string[] {
  return candidate.identities.filter((one) => one.startsWith('email:')).map((one) => one.slice(6));
}

/** The names among the identities met, folded. */
export function knownNames(candidate: Candidate): string[] {
  return candidate.identities.filter((one) => one.startsWith('name:')).map((one) => one.slice(5));
}

/** The cell without outer blanks; '' where there is no such column. */
export function cell(candidate: Candidate, key: string): string {
  return (candidate.cells[key] ?? '').trim();
}

/** Whether that is the approach the owner chose. */
export function isApproach(candidate: Candidate, approach: string): boolean {
  return fold(cell(candidate, 'approach')) === fold(approach);
}

// A client as read from the owner's tabs, and what is known of what they bought.

import type { Day } from './day';

/** Money in hundredths of the currency's unit, always whole numbers, so that sums add up. */
export type Cents = number;

/** What the owner's data says about a client, apart from sales. Texts as the owner writes them. */
export interface ClientFacts {
  /** Company if there is one, else the person. */
  name: string;
  contact: string;
  /** The cell as it stands: two addresses in one cell are reported, never guessed. */
  email: string;
  phone: string;
  address: string;
  salesperson: string;
  birthday: Day | '';
  clientSince: Day | '';
  region: string;
  segment: string;
  language: string;
  /** Why they left, if the owner already keeps it. */
  reason: string;
  /** Every other column of the owner's client rows by header, for merge fields. */
  extra: Record<string, string>;
}

/** One sale line or refund. Amounts in the list's currency; a refund is negative. */
export interface Sale {
  day: Day;
  cents: Cents;
  product: string;
  quantity: number;
  invoice: string;
  /** 'refund' lowers revenue and is no order; 'sale' with zero cents is no order either. */
  kind: 'sale' | 'refund';
}

/** What a sheet without single sales says of a client; a missing fact is undefined. */
export interface Summary {
  total?: Cents;
  firstOrder?: Day;
  lastOrder?: Day;
  orders?: number;
  /** Revenue of each period with a column (a year or a month), oldest first; `end` is its last day. */
  periods?: { start: Day; end: Day; cents: Cents }[];
}

/** A client read from the sources. Exactly one of `sales` (oldest first) and `summary` tells what they bought. */
export interface ClientRecord {
  /**
   * All identities met, strongest first: 'id:4711', 'email:jo@example.com', 'name:acme ltd' (folded).
   * Two records never share one.
   */
  identities: string[];
  facts: ClientFacts;
  sales: Sale[];
  summary?: Summary;
  /** Where a person merged clients: each of them by itself, the one that is kept first. */
  merged?: MergedPart[];
}

/** One of several clients found to be one. */
export interface MergedPart {
  name: string;
  identities: string[];
}

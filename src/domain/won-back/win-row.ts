// A client won back: what Rekindle knows, and what people write down on the way to a clean hand-over.

import type { Cents } from '../client';
import type { Day } from '../day';
import { WON_BACK } from '../metrics/contacts';
import type { LogRow } from '../touches/log';

export interface WinRow {
  client: string;
  when: Day | '';
  /** The order that brought them back; null where nobody knows. */
  order: Cents | null;
  /** By the rule of Metrics; null where the sheet has no sales and nobody named an amount. */
  newRevenue: Cents | null;
  wonBy: string;
  bountyOwed: Cents;
  paidOn: Day | '';
  lookedAfterBy: string;
  acceptedOn: Day | '';
  introducedHow: string;
  promised: string;
  byWhen: Day | '';
  keptOn: Day | '';
  checked30: Day | '';
  checked90: Day | '';
  story: string;
  mayQuote: string;
  referralAsked: Day | '';
  /** '' for a row that somebody typed by hand. */
  clientId: string;
  round: number;
}

/** Names a win: a client comes back once in a round. */
export function winKey({ clientId, round }: Pick<WinRow, 'clientId' | 'round'>): string {
  return `${clientId}/${round}`;
}

/** Names of the wins that were only told, in the log, and taken back there; an order may still make one of them. */
export function winsTakenBack(log: readonly LogRow[]): Set<string> {
  return new Set(log.filter((row) => row.state === 'Undone' && row.outcome === WON_BACK).map(winKey));
}

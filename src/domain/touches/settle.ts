// Settling what a killed run left: what became of a row whose mail may or may not have left.

import type { LogRow } from './log';

/** What the row's own mailbox shows. */
export interface Evidence {
  /** The row's draft is still listed. */
  draftListed: boolean;
  /** A listed draft that carries the row's key in its header, for rows without a draft id. */
  draftWithKey: Found | null;
  /**
   * A message that is no draft, newer than the row, to its address: first in the stored thread, then anywhere,
   * Scheduled and Bin included.
   */
  message: Found | null;
  /** False while a search may still miss a message that has just left: then nothing is taken for gone. */
  searchIsFresh: boolean;
}

export interface Found {
  draftId: string;
  messageId: string;
  threadId: string;
  /** The moment Gmail gives it, milliseconds since 1970: for a message, when it left. */
  at: number;
  /** As it stands there: a person may have edited it. */
  address: string;
  subject: string;
  text: string;
}

export type Verdict =
  /** Its draft is there. */
  | { is: 'not sent' }
  | { is: 'sent'; found: Found }
  /** A person deleted the draft: prepared again only by a click. */
  | { is: 'withdrawn' }
  /** Its draft was made, but the run ended before it could be noted. */
  | { is: 'adopted'; found: Found }
  | { is: 'retry' }
  | { is: 'wait' }
  /** Another account's row: only its mailbox can tell. */
  | { is: 'not ours'; mailbox: string }
  /** Sent or not? A person decides. */
  | { is: 'unknown' };

/** A planned row without a draft may belong to a run that is still going. */
const YOUNG_MS = 10 * 60_000;

/** The settling table of the protocol of sending once. */
export function settle(row: LogRow, evidence: Evidence, account: string, now: number): Verdict {
  if (!isUnsettled(row) || row.mailbox.trim() === '') return { is: 'unknown' };
  if (!sameAccount(row.mailbox, account)) return { is: 'not ours', mailbox: row.mailbox };
  return row.draftId === '' ? settleWithoutDraft(row, evidence, now) : settleDraft(evidence);
}

function settleDraft({ draftListed, message, searchIsFresh }: Evidence): Verdict {
  if (draftListed) return { is: 'not sent' };
  if (message) return { is: 'sent', found: message };
  return searchIsFresh ? { is: 'withdrawn' } : { is: 'wait' };
}

function settleWithoutDraft(row: LogRow, evidence: Evidence, now: number): Verdict {
  // A note said to be ready has had a draft: without its id nobody can tell what became of it.
  if (row.state !== 'Planned' && !evidence.draftWithKey && !evidence.message) return { is: 'unknown' };
  if (evidence.draftWithKey) return { is: 'adopted', found: evidence.draftWithKey };
  if (evidence.message) return { is: 'sent', found: evidence.message };
  return now - row.at > YOUNG_MS && evidence.searchIsFresh ? { is: 'retry' } : { is: 'wait' };
}

/** Rows that a run has to settle before it may plan anything. */
export function isUnsettled(row: LogRow): boolean {
  return row.state === 'Planned' || row.state === 'Note ready';
}

/** Whether two accounts are the same mailbox, however they are typed. */
export function sameAccount(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

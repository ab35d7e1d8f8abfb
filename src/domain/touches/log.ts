// The Touch Log: the truth about what was sent, prepared, said and answered. Stages and counts are derived from it.

import type { Day } from '../day';
import type { ListKey } from '../lists/columns';

/** 1 note, 2 talk, 3 invitation; or the welcome-back note instead of the three. */
export type Touch = 1 | 2 | 3 | 'welcomeBack';

export type Channel = 'Email' | 'Phone' | 'Visit' | 'Letter';

export const TOUCH_STATES = [
  'Planned',
  'Note ready',
  'Sent',
  'Answered',
  'Auto-reply',
  'Bounced',
  'Opted out',
  'Failed',
  'Withdrawn',
  'Sent or not?',
  'Logged',
] as const;

/** 'Logged' is a touch by a person: a call, a visit, a letter. The others are mails. */
export type TouchState = (typeof TOUCH_STATES)[number];

export interface LogRow {
  /** Milliseconds since 1970. */
  at: number;
  clientId: string;
  client: string;
  list: ListKey;
  /** 1, and one more after each rest. */
  round: number;
  touch: Touch;
  channel: Channel;
  state: TouchState;
  outcome: string;
  followUp: Day | '';
  note: string;
  toldReason: string;
  by: string;
  /** The account whose mailbox it left, or is to leave, from. Only that account can settle the row. */
  mailbox: string;
  /** Normalised. */
  address: string;
  template: string;
  subject: string;
  text: string;
  key: string;
  draftId: string;
  messageId: string;
  threadId: string;
  /** The Message-ID that Gmail gave the mail, needed to answer in its thread. */
  wireId: string;
}

/** Names a touch once and for all: client, list, round, touch. */
export function touchKey(clientId: string, list: ListKey, round: number, touch: Touch): string {
  return `${clientId}/${list}/${round}/${touch}`;
}

/** States in which the mail has left, or may have. */
const MAY_HAVE_LEFT = new Set<TouchState>([
  'Planned',
  'Note ready',
  'Sent',
  'Answered',
  'Auto-reply',
  'Bounced',
  'Opted out',
  'Sent or not?',
]);

/** Whether this row stands in the way of the same touch: it left, is prepared, or nobody knows. */
export function blocksRepeat(row: LogRow): boolean {
  return MAY_HAVE_LEFT.has(row.state) || row.state === 'Withdrawn';
}

/** Whether the client was reached by it, as far as is known. */
export function wasMade(row: LogRow): boolean {
  return row.state === 'Logged' || ['Sent', 'Answered', 'Auto-reply', 'Opted out'].includes(row.state);
}

/** Days that a client rests after the last touch of a round. */
export const REST_DAYS = 180;

/** The outcomes that end a round. */
const ENDS_ROUND = new Set(['not now', 'lost for good', 'won back', 'asked not to be called']);

/**
 * The round that a client is in: one more than the last finished round once its rest is over.
 * A round is finished after touch 3, the welcome-back note, or a no.
 */
export function roundOf(
  rows: LogRow[],
  now: number,
  restDays = REST_DAYS,
): { round: number; restsUntil: number } {
  const last = rows.reduce((most, row) => Math.max(most, row.round), 0);
  if (last === 0) return { round: 1, restsUntil: 0 };
  const current = rows.filter((row) => row.round === last && wasMade(row));
  const ends = current.filter(
    (row) => row.touch === 3 || row.touch === 'welcomeBack' || ENDS_ROUND.has(row.outcome),
  );
  if (ends.length === 0) return { round: last, restsUntil: 0 };
  const restsUntil = Math.max(...ends.map((row) => row.at)) + restDays * 86_400_000;
  return now >= restsUntil ? { round: last + 1, restsUntil: 0 } : { round: last, restsUntil };
}

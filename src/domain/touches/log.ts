// The Touch Log: the truth about what was sent, prepared, said and answered. Stages and counts are derived from it.

import type { Cents } from '../client';
import type { Day } from '../day';
import type { ListKey } from '../lists/columns';

/** 1 note, 2 talk, 3 invitation; or the welcome-back note instead of the three. */
export type Touch = 1 | 2 | 3 | 'welcomeBack';

/** What a line is about: one of the touches, or a mail that a person writes back after an answer. */
export type LoggedTouch = Touch | 'reply';

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
  'Undone',
] as const;

/** 'Logged' is a touch by a person: a call, a visit, a letter; 'Undone' is one taken back. The others are mails. */
export type TouchState = (typeof TOUCH_STATES)[number];

export interface LogRow {
  /** Milliseconds since 1970: when it left or was made; until it has left, when it was prepared. */
  at: number;
  clientId: string;
  client: string;
  list: ListKey;
  /** 1, and one more after each rest. */
  round: number;
  touch: LoggedTouch;
  channel: Channel;
  state: TouchState;
  outcome: string;
  /** When the answer, bounce, opt-out or complaint came in, milliseconds since 1970; 0 where none came or nobody knows. */
  cameBackAt: number;
  followUp: Day | '';
  minutes: number;
  amount: Cents;
  cost: Cents;
  note: string;
  toldReason: string;
  by: string;
  /** The account whose mailbox it left, or is to leave, from. Only that account can settle the row. */
  mailbox: string;
  /** Normalised. */
  address: string;
  /** The template's mark, by which the same words are known again. */
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

/** What a new line begins with: nothing known of what came of it, who did it, which mail it was. */
export const EMPTY_LINE = {
  outcome: '',
  cameBackAt: 0,
  followUp: '',
  minutes: 0,
  amount: 0,
  cost: 0,
  note: '',
  toldReason: '',
  by: '',
  mailbox: '',
  address: '',
  template: '',
  subject: '',
  text: '',
  draftId: '',
  messageId: '',
  threadId: '',
  wireId: '',
} as const;

/** The outcome of a mail after which somebody complained of spam. */
export const COMPLAINED = 'complained';

/** The outcome of a touch after which it is known that the person at the address is gone. */
export const HAS_LEFT = 'has left';

/** What the outcome of a draft begins with that Rekindle removed, since the client is not to get it any more. */
export const TAKEN_BACK = 'taken back';

/** The same where somebody edited the draft, or it lies in another mailbox. */
export const DELETE_DRAFT = 'Delete this draft';

/** The outcome of a correcting line, which tells that a logged touch of the same key was taken back. */
export const UNDONE = 'undone';

/** The outcome of a call after which only mails and letters go on. */
export const ASKED_NO_CALLS = 'asked not to be called';

/** Names a touch once and for all: client, list, round, touch. */
export function touchKey(clientId: string, list: ListKey, round: number, touch: Touch): string {
  return `${clientId}/${list}/${round}/${touch}`;
}

/** The touch of the method that a line makes: who writes back talks with them. */
export function touchOf({ touch }: Pick<LogRow, 'touch'>): Touch {
  return touch === 'reply' ? 2 : touch;
}

/** The key of the next reply to the client: replies are counted, since every answer may get one. */
export function replyKey(log: readonly LogRow[], clientId: string, list: ListKey, round: number): string {
  const first = `${clientId}/${list}/${round}/reply`;
  const before = log.filter(({ key }) => key.replace(/-\d+$/, '') === first).length;
  return before === 0 ? first : `${first}-${before + 1}`;
}

/** States of a mail that has left, as far as is known; it may have come back. */
export const LEFT_STATES: readonly TouchState[] = ['Sent', 'Answered', 'Auto-reply', 'Bounced', 'Opted out'];

/** Whether it is not known to have left: prepared, or in doubt. No second mail goes to that client meanwhile. */
export function isOpen(row: LogRow): boolean {
  return row.state === 'Planned' || row.state === 'Note ready' || row.state === 'Sent or not?';
}

/** A mail, in whatever state; what a person did by hand may share its key. */
export function isMail({ state }: LogRow): boolean {
  return state !== 'Logged' && state !== 'Undone';
}

/** A draft for a person to read, after which it may be sent with others; a reply leaves by their own hand. */
export function awaitsReview({ state, touch }: LogRow): boolean {
  return state === 'Note ready' && touch !== 'reply';
}

/** Whether the mail has left, as far as is known; it may have come back. */
export function hasLeft(row: LogRow): boolean {
  return LEFT_STATES.includes(row.state);
}

/** Outcomes of a call that reached nobody. */
const REACHED_NOBODY = new Set(['no answer', 'wrong number']);

/** Whether the client was reached by it, as far as is known: not by a mail that came back or a phone nobody took. */
export function wasMade(row: LogRow): boolean {
  if (row.state === 'Logged') return !REACHED_NOBODY.has(row.outcome);
  return hasLeft(row) && row.state !== 'Bounced';
}

/** The state that a cell means, in any case; what nobody can read is in doubt, for a person to decide. */
export function touchState(typed: string): TouchState {
  const wanted = typed.trim().toLowerCase();
  return TOUCH_STATES.find((state) => state.toLowerCase() === wanted) ?? 'Sent or not?';
}

/**
 * Lines that a hand has damaged, read the careful way: a state nobody knows is in doubt, a time that cannot be read
 * is now, a round the first. Sound lines stay the same objects.
 */
export function mended(rows: readonly LogRow[], now: number): LogRow[] {
  return rows.map((row) => {
    const state = touchState(row.state);
    const outcome = row.outcome.trim().toLowerCase();
    const sound = row.at > 0 && row.round >= 1 && state === row.state && outcome === row.outcome;
    if (sound) return row;
    return { ...row, state, outcome, at: row.at > 0 ? row.at : now, round: row.round >= 1 ? row.round : 1 };
  });
}

/** The log without what was taken back, and without the lines that say so. */
export function withoutUndone(rows: readonly LogRow[]): LogRow[] {
  return rows.filter((row) => row.state !== 'Undone');
}

/** The newest logged touch of that key, which an undoing takes back; undefined where there is none. */
export function lastLogged(rows: readonly LogRow[], key: string): LogRow | undefined {
  const logged = inOrder(rows.filter((row) => row.state === 'Logged' && row.key === key));
  return logged[logged.length - 1];
}

/** The line that says that a logged touch was taken back. */
export function correctionOf(row: LogRow, at: number): LogRow {
  const { minutes, amount, cost, toldReason, followUp, wireId, ...rest } = row;
  const note = `Takes back: ${row.outcome}`;
  return { ...EMPTY_LINE, ...rest, at, state: 'Undone', outcome: UNDONE, note };
}

/** Lines that a run had marked as taken back when it was ended, before it could add the ones that say so. */
export function halfUndone(log: readonly LogRow[]): LogRow[] {
  const said = new Map<string, number>();
  const undone = log.filter(({ state }) => state === 'Undone');
  for (const { key, outcome } of undone) if (outcome === UNDONE) said.set(key, (said.get(key) ?? 0) + 1);
  return undone.filter(({ key, outcome }) => {
    if (outcome === UNDONE) return false;
    const left = said.get(key) ?? 0;
    said.set(key, left - 1);
    return left <= 0;
  });
}

/** Oldest first; rows of the same moment stay as they stand. */
export function inOrder(rows: readonly LogRow[]): LogRow[] {
  return rows
    .map((row, at) => ({ row, at }))
    .sort((a, b) => a.row.at - b.row.at || a.at - b.at)
    .map(({ row }) => row);
}

// Settling the rows that a killed run left open: what became of each mail is asked of its own mailbox.

import { canonicalAddress } from '../domain/mail';
import { headerOf } from '../domain/mail/inbound/message';
import type { LogRow } from '../domain/touches/log';
import { leftFromHere } from '../domain/touches/mail-labels';
import {
  type Evidence,
  type Found,
  isUnsettled,
  sameAccount,
  settle,
  type Verdict,
} from '../domain/touches/settle';
import type { ListedDraft, Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';
import { once } from './once-a-run';

/** Columns that settling may change. */
export const SETTLED_COLUMNS: (keyof LogRow)[] = [
  'at',
  'state',
  'address',
  'subject',
  'text',
  'draftId',
  'messageId',
  'threadId',
];

export interface Settled {
  /** Rows that changed, as they are to stand. */
  changed: LogRow[];
  /** The whole log with them in it. */
  log: LogRow[];
}

/** The search may miss what left less than this ago. */
const SEARCH_LAG_MS = 60_000;

/** Looks up every open row of this account. */
export function settleLog(mailbox: Mailbox, log: readonly LogRow[], now: number): Settled {
  const account = mailbox.account();
  const open = log.filter((row) => isUnsettled(row) && sameAccount(row.mailbox, account));
  if (open.length === 0) return { changed: [], log: [...log] };
  const look = lookerOf(mailbox, log, open);
  const changes = new Map<LogRow, LogRow>();
  for (const row of open) {
    const evidence = look(row, now);
    const verdict = settle(row, evidence, account, now);
    const next =
      verdict.is === 'retry' && evidence.nameless
        ? settledRow(row, { is: 'unknown' })
        : settledRow(row, verdict, evidence);
    if (next) changes.set(row, next);
  }
  return { changed: [...changes.values()], log: log.map((row) => changes.get(row) ?? row) };
}

interface Seen extends Evidence {
  /** The row's draft as listed. */
  listed?: ListedDraft;
  /** A draft to the row's address without a key, newer than the row: it may be ours, written anew by a person. */
  nameless: boolean;
}

/** Asks the mailbox about one row after another, and for what concerns all of them only once. */
function lookerOf(mailbox: Mailbox, log: readonly LogRow[], open: LogRow[]) {
  const drafts = new Map(mailbox.drafts().map((draft) => [draft.draftId, draft]));
  const strangers = open.some((row) => row.draftId === '') ? unknownDrafts(mailbox, drafts, log) : [];
  const lastSent = once(() => messagesJustSent(mailbox, log));
  return (row: LogRow, now: number): Seen => {
    const listed = row.draftId === '' ? undefined : drafts.get(row.draftId);
    const own =
      row.draftId === ''
        ? strangers.find(({ key, found: { at } }) => key === row.key && at >= row.at - SLACK_MS)
        : undefined;
    return {
      listed,
      draftListed: listed !== undefined,
      draftWithKey: own?.found ?? null,
      message: listed || own ? null : sentMessage(mailbox, row, lastSent),
      searchIsFresh: now - row.at > SEARCH_LAG_MS,
      nameless: strangers.some(({ key, found }) => key === '' && mayBe(row, found)),
    };
  };
}

function settledRow(row: LogRow, verdict: Verdict, evidence?: Seen): LogRow | null {
  switch (verdict.is) {
    case 'not sent':
      return inNewThread(row, evidence?.listed);
    case 'sent':
      return { ...taken(row, verdict.found), state: 'Sent', at: verdict.found.at || row.at };
    case 'adopted':
      return { ...taken(row, verdict.found), state: 'Note ready' };
    case 'withdrawn':
      return { ...row, state: 'Withdrawn' };
    case 'retry':
      return { ...row, state: 'Failed' };
    case 'unknown':
      return { ...row, state: 'Sent or not?' };
    default:
      return null;
  }
}

/** A person gave the draft a new subject, and Gmail gave it a new thread: there it will be found when it has left. */
function inNewThread(row: LogRow, listed: ListedDraft | undefined): LogRow | null {
  return listed && listed.threadId !== row.threadId ? { ...row, threadId: listed.threadId } : null;
}

function taken(row: LogRow, { draftId, messageId, threadId, address, subject, text }: Found): LogRow {
  return {
    ...row,
    draftId: draftId || row.draftId,
    messageId,
    threadId,
    address: address || row.address,
    subject: subject || row.subject,
    text: text || row.text,
  };
}

interface UnknownDraft {
  /** Of our header, '' where there is none. */
  key: string;
  found: Found;
}

/** Drafts that stand in no row of the log. */
export function unknownDrafts(
  mailbox: Mailbox,
  drafts: ReadonlyMap<string, ListedDraft>,
  log: readonly LogRow[],
): UnknownDraft[] {
  const known = new Set(log.map((row) => row.draftId));
  return [...drafts.values()]
    .filter(({ draftId }) => !known.has(draftId))
    .flatMap(({ draftId, messageId }) => {
      const message = mailbox.headers(messageId);
      return message ? [{ key: keyOf(message), found: foundIn(message, draftId) }] : [];
    });
}

export function keyOf(message: ReadMessage): string {
  return headerOf(message, 'X-Rekindle-Key');
}

function mayBe(row: LogRow, { address, at }: Found): boolean {
  return (
    address !== '' && canonicalAddress(address) === canonicalAddress(row.address) && at >= row.at - SLACK_MS
  );
}

/**
 * A message that is no draft, newer than the row: in the thread of its draft, to whomever a person readdressed it;
 * else to its address, found by search or, where the search does not know it yet, among those just sent.
 */
function sentMessage(mailbox: Mailbox, row: LogRow, lastSent: () => ReadMessage[]): Found | null {
  const fits = (message: ReadMessage) =>
    isCandidate(message, row) && (keyOf(message) === row.key || isTo(message, row.address));
  const inThread = sentInThread(mailbox, row);
  const message =
    inThread.find(fits) ?? inThread[0] ?? searched(mailbox, row).find(fits) ?? lastSent().find(fits);
  return message ? foundIn(mailbox.read(message.messageId) ?? message, '') : null;
}

function sentInThread(mailbox: Mailbox, row: LogRow): ReadMessage[] {
  if (row.threadId === '') return [];
  return mailbox.thread(row.threadId).filter((message) => isCandidate(message, row));
}

/** It left from here since, and is no other touch of ours. */
function isCandidate(message: ReadMessage, row: LogRow): boolean {
  const key = keyOf(message);
  return leftFromHere(message) && message.at >= row.at - SLACK_MS && (key === '' || key === row.key);
}

function searched(mailbox: Mailbox, row: LogRow): ReadMessage[] {
  const since = Math.floor((row.at - SLACK_MS) / 1000);
  return mailbox
    .search(`to:${row.address} after:${since} in:anywhere -in:drafts`, true)
    .flatMap(({ messageId }) => mailbox.headers(messageId) ?? []);
}

/** So many messages may have left since the search last took note. */
export const JUST_SENT = 30;

function messagesJustSent(mailbox: Mailbox, log: readonly LogRow[]): ReadMessage[] {
  const known = new Set(log.map((row) => row.messageId));
  return mailbox
    .lastSent(JUST_SENT)
    .filter(({ messageId }) => !known.has(messageId))
    .flatMap(({ messageId }) => mailbox.headers(messageId) ?? []);
}

/** Gmail and the sheet keep time apart by moments, and the sheet keeps whole seconds. */
const SLACK_MS = 2000;

function isTo(message: ReadMessage, address: string): boolean {
  const wanted = canonicalAddress(address);
  return (message.to.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []).some((one) => canonicalAddress(one) === wanted);
}

export function foundIn(message: ReadMessage, draftId: string): Found {
  const [address] = message.to.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [''];
  return {
    draftId,
    messageId: message.messageId,
    threadId: message.threadId,
    at: message.at,
    address: address.toLowerCase(),
    subject: message.subject,
    text: message.text,
  };
}

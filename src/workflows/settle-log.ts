// Settling the rows that a killed run left open: what became of each mail is asked of its own mailbox.

import { canonicalAddress } from '../domain/mail';
import { headerOf } from '../domain/mail/inbound/message';
import type { LogRow } from '../domain/touches/log';
import { type Evidence, type Found, isUnsettled, settle } from '../domain/touches/settle';
import type { ListedDraft, Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';

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

/** Looks up every open row of this account, and those whose draft was deleted: they may have left by hand. */
export function settleLog(mailbox: Mailbox, log: readonly LogRow[], now: number): Settled {
  const account = mailbox.account();
  const open = log.filter((row) => isUnsettled(row) && row.mailbox.toLowerCase() === account.toLowerCase());
  if (open.length === 0) return { changed: [], log: [...log] };
  const drafts = mailbox.drafts();
  const byKey = open.some((row) => row.draftId === '')
    ? draftsByKey(mailbox, drafts, log)
    : new Map<string, Found>();
  const listed = new Set(drafts.map((draft) => draft.draftId));
  const changes = new Map<LogRow, LogRow>();
  for (const row of open) {
    const draftListed = row.draftId !== '' && listed.has(row.draftId);
    const evidence: Evidence = {
      draftListed,
      draftWithKey: row.draftId === '' ? (byKey.get(row.key) ?? null) : null,
      message: draftListed || byKey.has(row.key) ? null : sentMessage(mailbox, row),
      searchIsFresh: now - row.at > SEARCH_LAG_MS,
    };
    const next = settledRow(row, settle(row, evidence, account, now));
    if (next) changes.set(row, next);
  }
  return { changed: [...changes.values()], log: log.map((row) => changes.get(row) ?? row) };
}

function settledRow(row: LogRow, verdict: ReturnType<typeof settle>): LogRow | null {
  switch (verdict.is) {
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

/** Drafts that carry one of our keys and stand in no row of the log, by key. */
function draftsByKey(mailbox: Mailbox, drafts: ListedDraft[], log: readonly LogRow[]): Map<string, Found> {
  const known = new Set(log.map((row) => row.draftId));
  const byKey = new Map<string, Found>();
  for (const draft of drafts) {
    if (known.has(draft.draftId)) continue;
    const message = mailbox.headers(draft.messageId);
    const key = message ? headerOf(message, 'X-Rekindle-Key') : '';
    if (message && key !== '') byKey.set(key, found(message, draft.draftId));
  }
  return byKey;
}

/** A message that is no draft, newer than the row, to its address: in the stored thread, else anywhere. */
function sentMessage(mailbox: Mailbox, row: LogRow): Found | null {
  const fits = (message: ReadMessage) =>
    !message.labels.includes('DRAFT') &&
    message.at >= row.at - SLACK_MS &&
    (headerOf(message, 'X-Rekindle-Key') === row.key || isTo(message, row.address));
  const inThread =
    row.threadId === '' ? [] : mailbox.thread(row.threadId).filter((one) => isOurs(one) && fits(one));
  if (inThread.length > 0) return withText(mailbox, inThread[0]);
  const since = Math.floor((row.at - SLACK_MS) / 1000);
  for (const listed of mailbox.search(`to:${row.address} after:${since} in:anywhere -in:drafts`, true)) {
    const message = mailbox.headers(listed.messageId);
    if (message && fits(message)) return withText(mailbox, message);
  }
  return null;
}

/** Gmail and the sheet keep time apart by moments, and the sheet keeps whole seconds. */
const SLACK_MS = 2000;

/** In a thread only what left from here counts, not what came in. */
function isOurs(message: ReadMessage): boolean {
  return (
    message.labels.includes('SENT') ||
    message.labels.includes('SCHEDULED') ||
    !message.labels.includes('INBOX')
  );
}

function isTo(message: ReadMessage, address: string): boolean {
  const wanted = canonicalAddress(address);
  return (message.to.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []).some((one) => canonicalAddress(one) === wanted);
}

function withText(mailbox: Mailbox, message: ReadMessage): Found {
  return found(mailbox.read(message.messageId) ?? message, '');
}

function found(message: ReadMessage, draftId: string): Found {
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

// What came in since the last look, and what was written to these clients by hand.

import type { Day } from '../domain/day';
import { canonicalAddress, classifyInbound, type Inbound, normaliseAddress } from '../domain/mail';
import { headerOf } from '../domain/mail/inbound/message';
import type { LogRow } from '../domain/touches/log';
import { COMPLAINED, hasLeft } from '../domain/touches/log';
import { leftFromHere } from '../domain/touches/mail-labels';
import { sameAccount } from '../domain/touches/settle';
import { touchByToken } from '../domain/touches/token';
import type { Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';
import type { MailServices } from './mail-services';

export interface Incoming {
  /** Log rows that something came back for, as they are to stand, each once. */
  changed: LogRow[];
  /** Addresses to be added to Do Not Contact. */
  stop: { address: string; client: string; source: string }[];
  /** Human answers with their moments. */
  answers: { address: string; at: number }[];
  /** What each mail was taken for. */
  seen: Inbound[];
}

/** Gmail and the sheet do not keep the same fractions of a second. */
const SLACK_SECONDS = 60;

/**
 * Finds what came in for touches of this mailbox since the oldest of them. Only ids are listed; a mail is read
 * when its thread is in the log or its subject has one of our tokens, and only once: `seen` grows by it.
 */
export function lookForMail(
  { mailbox, inboundWords }: MailServices,
  log: readonly LogRow[],
  seen: Set<string>,
  dayOf: (at: number) => Day,
): Incoming {
  const account = mailbox.account();
  const rows = log.filter((row) => row.threadId !== '' && hasLeft(row) && sameAccount(row.mailbox, account));
  const found: Found = { now: new Map(), stop: [], answers: [], seen: [] };
  if (rows.length > 0) {
    for (const [message, row] of mailFor(mailbox, log, rows, seen)) {
      const context = { ownAddresses: [account], ourText: row.text, receivedOn: dayOf(message.at) };
      take(found, message, row, classifyInbound(message, context, inboundWords()));
    }
  }
  return { ...found, changed: [...found.now.values()] };
}

interface Found extends Omit<Incoming, 'changed'> {
  /** Rows that changed by their row in the log. */
  now: Map<LogRow, LogRow>;
}

/** New mails with the touch that each is about, oldest first: what came later counts more. */
function mailFor(
  mailbox: Mailbox,
  log: readonly LogRow[],
  rows: readonly LogRow[],
  seen: Set<string>,
): [ReadMessage, LogRow][] {
  const account = mailbox.account();
  const oldest = rows.reduce((at, row) => Math.min(at, row.at), Number.POSITIVE_INFINITY);
  const since = `-from:${account} after:${Math.floor(oldest / 1000) - SLACK_SECONDS}`;
  const threads = new Set(rows.map((row) => row.threadId));
  const unread = (query: string) =>
    mailbox.search(query, true).filter(({ messageId }) => !seen.has(messageId));
  const inThreads = unread(since).filter((one) => threads.has(one.threadId));
  const outside = unread(`(${OUTSIDE.join(' OR ')}) ${since}`).filter((one) => !threads.has(one.threadId));
  const found: [ReadMessage, LogRow][] = [];
  for (const { messageId, threadId } of [...inThreads, ...outside]) {
    seen.add(messageId);
    const message = mailbox.read(messageId);
    // A mail of ours from another address of this mailbox passes the query.
    if (!message || message.labels.includes('DRAFT') || leftFromHere(message)) continue;
    const row = threads.has(threadId)
      ? touchBefore(message, rows)
      : (touchByToken(log, message.subject) ?? reportedTouch(message, rows));
    if (row) found.push([message, row]);
  }
  return found.sort(([a], [b]) => a.at - b.at);
}

/** What comes outside the thread: presses of "Unsubscribe", and reports of servers that name no thread. */
const OUTSIDE = [
  'subject:unsubscribe',
  'from:mailer-daemon',
  'from:postmaster',
  'from:complaints',
  'from:abuse',
  'from:fbl',
  'subject:"abuse report"',
];

/** The newest touch that a report of a server is about: by our header in the mail it encloses, else by address. */
function reportedTouch(message: ReadMessage, rows: readonly LogRow[]): LogRow | undefined {
  const report = message.parts.map((part) => part.text).join('\n');
  const key = /^X-Rekindle-Key:\s*(\S+)/im.exec(report)?.[1];
  const told = [
    ...headerOf(message, 'X-Failed-Recipients').split(','),
    ...(report.match(/^(Final|Original)-(Recipient|Rcpt-To):.*$/gim) ?? []),
  ].map((line) => canonicalAddress(line.replace(/^.*[:;\s]/, '')));
  const about = rows.filter(
    (row) => row.at <= message.at && (row.key === key || told.includes(canonicalAddress(row.address))),
  );
  return about.sort((a, b) => b.at - a.at)[0];
}

/** The newest touch of the message's thread that had left when it came. */
function touchBefore(message: ReadMessage, rows: readonly LogRow[]): LogRow | undefined {
  const before = rows.filter((row) => row.threadId === message.threadId && message.at > row.at - 1000);
  return before.sort((a, b) => b.at - a.at)[0];
}

function take(found: Found, message: ReadMessage, logged: LogRow, what: Inbound): void {
  found.seen.push(what);
  const from = normaliseAddress(/<([^<>]+)>/.exec(headerOf(message, 'From'))?.[1] ?? message.from);
  if (what.kind === 'answer') found.answers.push({ address: from, at: message.at });
  const row = found.now.get(logged) ?? logged;
  const next = after(row, what);
  if (!next || !isNews(row, next, message.at)) return;
  found.now.set(logged, { ...next, cameBackAt: message.at });
  const source = SOURCES[what.kind];
  const hard = what.kind !== 'bounce' || what.severity === 'hard';
  if (source && hard) found.stop.push({ address: row.address, client: row.client, source });
}

const SOURCES: Partial<Record<Inbound['kind'], string>> = {
  optOut: 'asked',
  bounce: 'bounced',
  complaint: 'complained',
};

/** The row as it stands after what came back, or null where nothing changes. */
function after(row: LogRow, what: Inbound): LogRow | null {
  if (what.kind === 'answer') return { ...row, state: 'Answered' };
  if (what.kind === 'optOut') return { ...row, state: 'Opted out' };
  if (what.kind === 'complaint') return { ...row, state: 'Opted out', outcome: COMPLAINED };
  if (what.kind === 'autoReply') return { ...row, state: 'Auto-reply' };
  return what.severity === 'delayed' ? null : { ...row, state: 'Bounced', outcome: what.severity };
}

/** What came back only ever weighs more: no auto-reply hides an answer, no answer takes back an opt-out. */
function isNews(row: LogRow, next: LogRow, at: number): boolean {
  const answersAgain = row.state === 'Answered' && next.state === 'Answered' && at > row.cameBackAt + 1000;
  return answersAgain || weight(next) > weight(row);
}

function weight({ state, outcome }: LogRow): number {
  const order = ['Auto-reply', 'Bounced', 'Answered', 'Opted out'];
  return order.indexOf(state) + (state === 'Opted out' && outcome === COMPLAINED ? 1 : 0);
}

/** So many addresses fit into one query. */
const ADDRESSES_PER_QUERY = 50;

/** Mail to or from each address that belongs to no touch of ours, also by hand within a thread of ours. */
export function conversationsWith(
  mailbox: Mailbox,
  addresses: string[],
  log: readonly LogRow[],
  days: number,
): { address: string; at: number }[] {
  const isTouch = touchesIn(log);
  const wanted = new Set(addresses.map(canonicalAddress));
  const found: { address: string; at: number }[] = [];
  for (let i = 0; i < addresses.length; i += ADDRESSES_PER_QUERY) {
    const some = addresses.slice(i, i + ADDRESSES_PER_QUERY);
    const query = `(${some.map((one) => `from:${one} OR to:${one}`).join(' OR ')}) newer_than:${days}d -in:drafts`;
    for (const { messageId } of mailbox.search(query, false)) {
      const message = isTouch.byId(messageId) ? null : mailbox.headers(messageId);
      if (!message || isTouch.orCameBack(message)) continue;
      for (const address of `${message.from},${message.to}`.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []) {
        if (wanted.has(canonicalAddress(address)))
          found.push({ address: normaliseAddress(address), at: message.at });
      }
    }
  }
  return found;
}

/** Tells mails of the log, and what came back to them, from everything else. */
function touchesIn(log: readonly LogRow[]) {
  const ids = new Set(log.map((row) => row.messageId));
  const threads = new Set(log.map((row) => row.threadId));
  const keys = new Set(log.map((row) => row.key));
  return {
    byId: (messageId: string) => ids.has(messageId),
    orCameBack: (message: ReadMessage) =>
      leftFromHere(message) ? keys.has(headerOf(message, 'X-Rekindle-Key')) : threads.has(message.threadId),
  };
}

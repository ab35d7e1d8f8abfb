// What came in since the last look, and what was written to these clients by hand.

import type { Day } from '../domain/day';
import { canonicalAddress, classifyInbound, type Inbound, normaliseAddress } from '../domain/mail';
import { hasHeader, headerOf } from '../domain/mail/inbound/message';
import type { KnownClient } from '../domain/state';
import { afterMail } from '../domain/touches/came-back';
import { withColleague } from '../domain/touches/colleague';
import { isOpen, type LogRow } from '../domain/touches/log';
import { type LookMark, nextMark } from '../domain/touches/look-mark';
import { leftFromHere } from '../domain/touches/mail-labels';
import type { Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';
import { type FoundMail, findMail, senderOf } from './find-mail';
import type { MailServices } from './mail-services';

export interface Incoming {
  /** Log rows that something came back for, as they are to stand, each once. */
  changed: LogRow[];
  /** The whole log with them in their places. */
  log: LogRow[];
  /** Addresses to be added to Do Not Contact. */
  stop: { address: string; client: string; source: string }[];
  /** Human answers with their moments. */
  answers: { address: string; at: number }[];
  /** What each mail was taken for that is news to the log. */
  news: Inbound[];
  /** How far the mailbox has been read; to be kept once all of this is written down. */
  mark: LookMark;
  /** Whether the mark is worth keeping: mail was read. */
  read: boolean;
  /** Too much came in for one look: the rest is for a further one. */
  more: boolean;
}

/** The name under which an account's mark is kept. */
export function markName({ mailbox }: MailServices): string {
  return `looked ${mailbox.account()}`;
}

/**
 * Finds what came back for touches of any mailbox into this one since the last look that was written down.
 * @param clients by id, with every address met
 */
export function lookForMail(
  services: MailServices,
  log: readonly LogRow[],
  clients: Readonly<Record<string, KnownClient>>,
  dayOf: (at: number) => Day,
): Incoming {
  const { mailbox, memory, clock, inboundWords } = services;
  const mark = memory.get<LookMark>(markName(services));
  // The sheet keeps whole seconds: what is sent in this one is to count as later.
  const now = Math.floor(clock.now() / 1000) * 1000 - 1000;
  const { mails, read, readUntil, more } = findMail(mailbox, log, clients, mark);
  const accounts = [mailbox.account(), ...new Set(log.map((row) => row.mailbox))];
  const found: Found = { now: new Map(), stop: [], answers: [], news: [] };
  for (const mail of mails) {
    const { message, row } = mail;
    const context = { ownAddresses: accounts, ourText: row.text, receivedOn: dayOf(message.at) };
    const what = classifyInbound(message, context, inboundWords());
    if (mail.byColleague) noteColleague(found, mail, what);
    else if (mail.inThread || what.kind !== 'autoReply' || isAboutOurs(message, row)) take(found, mail, what);
  }
  const rows = log.map((row) => found.now.get(row) ?? row);
  // While it is open what has left, a message that belongs to nothing yet may belong to it.
  const certain = log.some((row) => isOpen(row))
    ? mails.filter(({ byColleague }) => !byColleague).map(({ message }) => message.messageId)
    : read;
  return {
    ...found,
    changed: [...found.now.values()],
    log: rows,
    mark: nextMark(rows, mark, more ? Math.min(now, readUntil) : now, certain),
    read: read.length > 0,
    more,
  };
}

interface Found extends Pick<Incoming, 'stop' | 'answers' | 'news'> {
  /** Rows that changed by their row in the log. */
  now: Map<LogRow, LogRow>;
}

/** An automatic mail of theirs outside the thread: a reply to our mail, not their newsletter or invoice. */
function isAboutOurs(message: ReadMessage, row: LogRow): boolean {
  return hasHeader(message, 'In-Reply-To') || (row.subject !== '' && message.subject.includes(row.subject));
}

/** A person, not the firm's newsletter; what they ask for themselves is no word of the client's. */
function noteColleague(found: Found, { message, row: logged }: FoundMail, { kind }: Inbound): void {
  if (kind !== 'answer' && kind !== 'optOut') return;
  const address = senderOf(message);
  found.answers.push({ address, at: message.at });
  const next = withColleague(found.now.get(logged) ?? logged, address, message.at);
  if (next) found.now.set(logged, next);
}

function take(found: Found, { message, row: logged }: FoundMail, what: Inbound): void {
  const from = senderOf(message);
  if (what.kind === 'answer') found.answers.push({ address: from, at: message.at });
  const row = found.now.get(logged) ?? logged;
  const next = afterMail(row, what, message.at);
  if (!next) return;
  found.now.set(logged, next);
  found.news.push(what);
  const source = SOURCES[what.kind];
  if (!source || (what.kind === 'bounce' && what.severity !== 'hard')) return;
  found.stop.push({ address: row.address, client: row.client, source });
}

const SOURCES: Partial<Record<Inbound['kind'], string>> = {
  optOut: 'asked',
  bounce: 'bounced',
  complaint: 'complained',
};

/** So many addresses fit into one query, each as sender and as recipient. */
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

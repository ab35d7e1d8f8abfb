// What came in since the last look, and what was written to these clients by hand.

import type { Day } from '../domain/day';
import { canonicalAddress, normaliseAddress } from '../domain/mail';
import { classifyInbound, type Inbound } from '../domain/mail/inbound/classify';
import { headerOf } from '../domain/mail/inbound/message';
import type { LogRow } from '../domain/touches/log';
import { COMPLAINED } from '../domain/touches/log';
import { touchByToken } from '../domain/touches/token';
import type { Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';

export interface Incoming {
  /** Log rows that something came back for, as they are to stand. */
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
  mailbox: Mailbox,
  log: readonly LogRow[],
  seen: Set<string>,
  dayOf: (at: number) => Day,
): Incoming {
  const account = mailbox.account();
  const rows = log.filter(
    (row) => row.threadId !== '' && row.mailbox.toLowerCase() === account.toLowerCase(),
  );
  const found: Incoming = { changed: [], stop: [], answers: [], seen: [] };
  if (rows.length === 0) return found;
  const oldest = rows.reduce((at, row) => Math.min(at, row.at), Number.POSITIVE_INFINITY);
  const from = Math.floor(oldest / 1000) - SLACK_SECONDS;
  const byThread = new Map(rows.map((row) => [row.threadId, row]));
  for (const listed of mailbox.search(`-from:${account} after:${from}`, true)) {
    const row = byThread.get(listed.threadId);
    if (!row || seen.has(listed.messageId)) continue;
    seen.add(listed.messageId);
    const message = mailbox.read(listed.messageId);
    if (message && message.at > row.at - 1000 && !message.labels.includes('DRAFT'))
      take(found, message, row, account, dayOf);
  }
  for (const listed of mailbox.search(`subject:unsubscribe -from:${account} after:${from}`, true)) {
    if (byThread.has(listed.threadId) || seen.has(listed.messageId)) continue;
    seen.add(listed.messageId);
    const message = mailbox.read(listed.messageId);
    const row = message ? touchByToken(log, message.subject) : undefined;
    if (message && row) take(found, message, row, account, dayOf);
  }
  return found;
}

function take(
  found: Incoming,
  message: ReadMessage,
  row: LogRow,
  account: string,
  dayOf: (at: number) => Day,
): void {
  const context = { ownAddresses: [account], ourText: row.text, receivedOn: dayOf(message.at) };
  const what = classifyInbound(message, context);
  found.seen.push(what);
  const from = normaliseAddress(/<([^<>]+)>/.exec(headerOf(message, 'From'))?.[1] ?? message.from);
  if (what.kind === 'answer') found.answers.push({ address: from, at: message.at });
  const next = after(row, what);
  if (!next || isSettled(row)) return;
  found.changed.push({ ...next, cameBackAt: message.at });
  const source = SOURCES[next.outcome === COMPLAINED ? 'complaint' : what.kind];
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
  if (what.kind === 'autoReply') return row.state === 'Sent' ? { ...row, state: 'Auto-reply' } : null;
  return what.severity === 'delayed' ? null : { ...row, state: 'Bounced', outcome: what.severity };
}

/** What came back once stays: an auto-reply after an answer is no news. */
function isSettled(row: LogRow): boolean {
  return row.state === 'Answered' || row.state === 'Opted out' || row.state === 'Bounced';
}

/** So many addresses fit into one query. */
const ADDRESSES_PER_QUERY = 50;

/** The newest mail to or from each address that belongs to no touch of ours. */
export function conversationsWith(
  mailbox: Mailbox,
  addresses: string[],
  log: readonly LogRow[],
  days: number,
): { address: string; at: number }[] {
  const ours = new Set(log.flatMap((row) => [row.threadId, row.messageId]).filter((id) => id !== ''));
  const wanted = new Set(addresses.map(canonicalAddress));
  const found: { address: string; at: number }[] = [];
  for (let i = 0; i < addresses.length; i += ADDRESSES_PER_QUERY) {
    const some = addresses.slice(i, i + ADDRESSES_PER_QUERY);
    const query = `(${some.map((one) => `from:${one} OR to:${one}`).join(' OR ')}) newer_than:${days}d -in:drafts`;
    for (const listed of mailbox.search(query, false)) {
      if (ours.has(listed.threadId) || ours.has(listed.messageId)) continue;
      const message = mailbox.headers(listed.messageId);
      if (!message) continue;
      for (const address of `${message.from},${message.to}`.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []) {
        if (wanted.has(canonicalAddress(address)))
          found.push({ address: normaliseAddress(address), at: message.at });
      }
    }
  }
  return found;
}

// Which messages came back for which touches. Ids are listed and compared; a message is read only when it must be.

import { canonicalAddress } from '../domain/mail';
import { readBounce } from '../domain/mail/inbound/bounce';
import { headerOf } from '../domain/mail/inbound/message';
import type { KnownClient } from '../domain/state';
import { hasLeft, type LogRow } from '../domain/touches/log';
import { type LookMark, lookFrom } from '../domain/touches/look-mark';
import { leftFromHere } from '../domain/touches/mail-labels';
import { sameAccount } from '../domain/touches/settle';
import { companyDomain } from '../domain/touches/shared-domains';
import { touchByToken } from '../domain/touches/token';
import type { Mailbox } from '../gmail/mailbox';
import type { ReadMessage } from '../gmail/message';

export interface FoundMail {
  message: ReadMessage;
  /** The touch that it is about. */
  row: LogRow;
  inThread: boolean;
  /** It came from nobody known, at the company domain of the client of that touch. */
  byColleague: boolean;
}

export interface MailFound {
  /** Oldest first: what came later counts more. */
  mails: FoundMail[];
  /** Ids of the messages that were read, whatever they were about. */
  read: string[];
  /** When the newest of them came. */
  readUntil: number;
  /** Messages are left for a further look. */
  more: boolean;
}

/** Gmail and the sheet do not keep the same fractions of a second. */
const SLACK_MS = 60_000;
/** So many addresses fit into one query. */
const ADDRESSES_PER_QUERY = 100;
/** 20 of Gmail's 6,000 units a minute for each. */
const MOST_READ = 200;

/** What comes outside the thread: presses of "Unsubscribe", and reports of servers that name no thread. */
const OUTSIDE = [
  'subject:unsubscribe',
  'from:mailer-daemon',
  'from:postmaster',
  'from:bounce',
  'from:bounces',
  'subject:undeliverable',
  'subject:undelivered',
  'subject:"failure notice"',
  'subject:"returned mail"',
  'subject:"mail delivery"',
  'from:complaints',
  'from:abuse',
  'from:fbl',
  'subject:"abuse report"',
];

/**
 * Finds new mail by thread, by our token or key, and by the addresses and company domains of the clients written
 * to, from whichever mailbox that was.
 * @param clients by id, with every address met
 */
export function findMail(
  mailbox: Mailbox,
  log: readonly LogRow[],
  clients: Readonly<Record<string, KnownClient>>,
  mark: LookMark | null,
): MailFound {
  const found: MailFound = { mails: [], read: [], readUntil: 0, more: false };
  const from = lookFrom(log, mark);
  if (from === null) return found;
  const account = mailbox.account();
  const rows = log.filter(hasLeft);
  const threads = new Set(
    rows.filter((row) => row.threadId !== '' && sameAccount(row.mailbox, account)).map((row) => row.threadId),
  );
  const accounts = new Set([account, ...rows.map((row) => row.mailbox)].map(canonicalOf));
  const holders = rowsByAddress(rows, clients);
  // Our own people are nobody's colleagues.
  for (const one of accounts) holders.delete(domainOf(one));
  const known = new Set(mark?.ids ?? []);
  const since = `-from:${account} after:${Math.max(0, Math.floor((from - SLACK_MS) / 1000))}`;
  const fresh = mailbox.search(since, true).filter(({ messageId }) => !known.has(messageId));
  const outside = fresh.filter(({ threadId }) => !threads.has(threadId)).map(({ messageId }) => messageId);
  const wanted = wantedOf(mailbox, outside, senders(rows, clients, holders), since);
  const toRead = fresh.filter(({ threadId, messageId }) => threads.has(threadId) || wanted.has(messageId));
  // Gmail lists the newest first.
  for (const { messageId, threadId } of toRead.reverse().slice(0, MOST_READ)) {
    const message = mailbox.read(messageId);
    found.read.push(messageId);
    if (!message) continue;
    found.readUntil = Math.max(found.readUntil, message.at);
    if (message.labels.includes('DRAFT') || leftFromHere(message)) continue;
    const inThread = threads.has(threadId);
    const sender = senderOf(message);
    const own = inThread
      ? newestBefore(
          message,
          rows.filter((one) => one.threadId === threadId),
        )
      : (touchByToken(log, message.subject) ??
        reportedTouch(message, rows, accounts) ??
        newestBefore(message, holders.get(sender) ?? []));
    const byColleague = !own && !inThread;
    const row = byColleague ? newestBefore(message, holders.get(domainOf(sender)) ?? []) : own;
    if (row && (!accounts.has(sender) || !inThread))
      found.mails.push({ message, row, inThread, byColleague });
  }
  found.more = toRead.length > MOST_READ;
  found.mails.sort((a, b) => a.message.at - b.message.at);
  return found;
}

/** Canonical. */
export function senderOf({ from }: ReadMessage): string {
  return canonicalOf(/<([^<>]+)>/.exec(from)?.[1] ?? from);
}

/** '@firm.example.com'; '' where strangers have their mailboxes side by side. */
function domainOf(address: string): string {
  return companyDomain(address).replace(/^(?=[^\s()"{}@]+$)/, '@');
}

/** Of messages outside our threads those worth reading; few of them cost less when simply read. */
function wantedOf(mailbox: Mailbox, outside: string[], addresses: string[], since: string): Set<string> {
  const queries = [`(${OUTSIDE.join(' OR ')}) ${since}`];
  for (let i = 0; i < addresses.length; i += ADDRESSES_PER_QUERY)
    queries.push(`from:(${addresses.slice(i, i + ADDRESSES_PER_QUERY).join(' OR ')}) ${since}`);
  if (outside.length <= queries.length) return new Set(outside);
  return new Set(queries.flatMap((query) => mailbox.search(query, true)).map(({ messageId }) => messageId));
}

/** The touches of each client by every canonical address known of them, and by '@' and their company domain. */
function rowsByAddress(
  rows: readonly LogRow[],
  clients: Readonly<Record<string, KnownClient>>,
): Map<string, LogRow[]> {
  const holders = new Map<string, LogRow[]>();
  for (const row of rows) {
    const addresses = addressesOf(row, clients).map(canonicalOf);
    for (const key of new Set([...addresses, ...addresses.map(domainOf)])) {
      const group = holders.get(key);
      if (group) group.push(row);
      else holders.set(key, [row]);
    }
  }
  holders.delete('');
  return holders;
}

/** The company domains, each of which finds all addresses there; other addresses as they were met and without tags. */
function senders(
  rows: readonly LogRow[],
  clients: Readonly<Record<string, KnownClient>>,
  holders: ReadonlyMap<string, unknown>,
): string[] {
  const met = rows.flatMap((row) => addressesOf(row, clients)).map((one) => one.toLowerCase());
  const spelled = [...met, ...met.map(canonicalOf)].map((one) => {
    const domain = domainOf(one);
    return holders.has(domain) ? domain.slice(1) : one;
  });
  return [...new Set(spelled)].filter((one) => /^[^\s()"{}]+[@.][^\s()"{}]+$/.test(one));
}

function addressesOf(row: LogRow, clients: Readonly<Record<string, KnownClient>>): string[] {
  const met = (clients[row.clientId]?.identities ?? []).filter((one) => one.startsWith('email:'));
  return [row.address, ...met.map((one) => one.slice(6))];
}

function canonicalOf(address: string): string {
  return address.includes('@') ? canonicalAddress(address) : '';
}

/**
 * The newest touch that a report of a server is about: by our header in the mail it encloses, else by the address
 * that failed, which some servers name in their words only.
 */
function reportedTouch(
  message: ReadMessage,
  rows: readonly LogRow[],
  ownAddresses: ReadonlySet<string>,
): LogRow | undefined {
  const report = [...message.parts.map((part) => part.text), message.text].join('\n');
  const key = /^X-Rekindle-Key:\s*(\S+)/im.exec(report)?.[1];
  const context = { ownAddresses: [...ownAddresses], ourText: '', receivedOn: '' };
  const told = [
    readBounce(message, context)?.address ?? '',
    ...headerOf(message, 'X-Failed-Recipients').split(','),
    ...(report.match(/^(Final|Original)-(Recipient|Rcpt-To):.*$/gim) ?? []),
  ]
    .map((line) => canonicalOf(line.replace(/^.*[:;\s]/, '')))
    .filter((address) => address !== '');
  return newestBefore(
    message,
    rows.filter((row) => row.key === key || told.includes(canonicalOf(row.address))),
  );
}

/** The newest touch that had left when the message came. */
function newestBefore(message: ReadMessage, rows: readonly LogRow[]): LogRow | undefined {
  return rows.filter((row) => message.at > row.at - 1000).sort((a, b) => b.at - a.at)[0];
}

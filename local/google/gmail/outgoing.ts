// How a mail leaves: what Gmail writes into it, who gets it, and what stays in the sender's mailbox.

import { wireId } from './ids';
import {
  addMessage,
  type Mailbox,
  type MailWorld,
  nextCount,
  openMailbox,
  type StoredMessage,
} from './mailbox';
import { mailboxOf, readAddresses } from './mime/addresses';
import { withHeader, withHeadersFirst, withoutHeaders } from './mime/head';
import { headerOf, type MimePart, readHead } from './mime/read';
import { mailDate, writeAddress } from './mime/write';
import { threadForArriving } from './threading';

/** The addresses in To, Cc and Bcc of a mail, doubles included: that is how Google counts. */
export function recipientsOf(mail: MimePart): string[] {
  return ['To', 'Cc', 'Bcc'].flatMap((name) => addressesIn(mail, name));
}

/** The addresses in all headers of a name. */
export function addressesIn(mail: MimePart, name: string): string[] {
  return mail.headers
    .filter((header) => header.name.toLowerCase() === name.toLowerCase())
    .flatMap((header) => readAddresses(header.raw))
    .map((entry) => entry.address);
}

/** By script through the API, or by a person in Gmail's window: they differ in what Gmail writes into the head. */
export type Origin = 'api' | 'hand';

/**
 * The mail with Gmail's own Message-ID and Date, and From corrected to an address the account may use. Any
 * Message-ID it came with is lost.
 */
export function stamp(world: MailWorld, mailbox: Mailbox, raw: string, at: number, origin: Origin): string {
  const id = wireId(nextCount(world), mailbox.address);
  const bare = withoutHeaders(raw, ['Message-ID', 'Date']);
  // Seen on mails of both kinds: the API writes Message-Id, Gmail's window Message-ID.
  const named: [string, string][] = [
    ['Date', mailDate(at)],
    [origin === 'api' ? 'Message-Id' : 'Message-ID', id],
  ];
  const stamped = withHeadersFirst(withAllowedFrom(mailbox, bare), named);
  if (origin === 'hand') return stamped;
  const received = `from 100000000001 named unknown by gmailapi.google.com with HTTPREST; ${mailDate(at)}`;
  return withHeadersFirst(stamped, [['Received', received]]);
}

function withAllowedFrom(mailbox: Mailbox, raw: string): string {
  const own = mailbox.sendAs[0];
  const from = readAddresses(
    readHead(raw).headers.find((h) => h.name.toLowerCase() === 'from')?.raw ?? '',
  )[0];
  const allowed = from && mailbox.sendAs.some((alias) => alias.address === from.address.toLowerCase());
  if (allowed) return raw;
  return withHeader(raw, 'From', writeAddress(from?.name || own.displayName, own.address));
}

/** Puts a stamped mail into Sent and into the inboxes of those recipients who are accounts of this world. */
export function dispatch(
  world: MailWorld,
  mailbox: Mailbox,
  mail: { raw: string; threadId?: string },
  at: number,
): StoredMessage {
  const recipients = new Set(recipientsOf(readHead(mail.raw)).map(mailboxOf));
  const toSelf = mailbox.sendAs.some((alias) => recipients.has(mailboxOf(alias.address)));
  const labelIds = toSelf ? ['UNREAD', 'SENT', 'INBOX'] : ['SENT'];
  const sent = addMessage(world, mailbox, { ...mail, labelIds, at });
  for (const other of world.mailboxes.values()) {
    const reached = other.sendAs.some((alias) => recipients.has(mailboxOf(alias.address)));
    if (other !== mailbox && reached) arrive(world, other, withoutHeaders(mail.raw, ['Bcc']), at);
  }
  return sent;
}

/** Delivers a mail into a mailbox: unread, in the inbox, in the thread it belongs to. */
export function arrive(world: MailWorld, mailbox: Mailbox, raw: string, at: number): StoredMessage {
  const mail = readHead(raw);
  const complete = headerOf(mail, 'Message-ID')
    ? raw
    : withHeadersFirst(raw, [['Message-ID', wireId(nextCount(world), `outside of ${mailbox.address}`)]]);
  const threadId = threadForArriving(mailbox, mail);
  return addMessage(world, mailbox, { raw: complete, labelIds: ['UNREAD', 'INBOX'], at, threadId });
}

/** The mailbox of an account that must already exist. */
export function existingMailbox(world: MailWorld, account: string): Mailbox {
  const known = world.mailboxes.has(account.toLowerCase());
  if (!known) throw new Error(`There is no mailbox of ${account} in this world.`);
  return openMailbox(world, account);
}

// The world's mailboxes as plain data, and the few ways in which a message enters, changes labels or leaves.

import { draftId, messageId } from './ids';
import { headerOf, type MimePart, readMail } from './mime/read';

export interface StoredMessage {
  readonly id: string;
  readonly threadId: string;
  labelIds: string[];
  /** Gmail's internal date, milliseconds: when it was sent, received or last saved as a draft. */
  readonly date: number;
  /** When it got its present form here; the search index lags behind this. */
  readonly storedAt: number;
  historyId: number;
  /** The whole mail, one character a byte. Never changed: a changed draft is a new message. */
  readonly raw: string;
}

type HistoryKind = 'messagesAdded' | 'messagesDeleted' | 'labelsAdded' | 'labelsRemoved';
export interface HistoryEntry {
  id: number;
  at: number;
  kind: HistoryKind;
  message: { id: string; threadId: string; labelIds: string[] };
  /** The labels added or removed. */
  labelIds?: string[];
}

export interface SendAs {
  address: string;
  displayName: string;
  signature?: string;
}

export interface Mailbox {
  address: string;
  /** The account itself first, then further addresses it may send from. */
  sendAs: SendAs[];
  messages: Map<string, StoredMessage>;
  drafts: { id: string; messageId: string }[];
  userLabels: { id: string; name: string }[];
  /** Messages a person told Gmail to send later. */
  scheduled: { messageId: string; at: number }[];
  historyId: number;
  history: HistoryEntry[];
  /** Gmail units of the last minute. */
  spent: { at: number; units: number }[];
  /** The running day of recipients: 24 hours from its first mail. */
  day: { since: number; recipients: number } | null;
}

/** Everything Gmail keeps for everybody: plain data, safe to copy with structuredClone. */
export interface MailWorld {
  counter: number;
  mailboxes: Map<string, Mailbox>;
}

const WEEK = 7 * 24 * 3600 * 1000;
const FIRST_HISTORY_ID = 1000;

/** Whether a name can be an account's; it names a folder too. */
export const isAccount = (name: string): boolean => /^[^\s/\\@]+@[^\s/\\@]+$/.test(name);

/** The mailbox of an account, made at first use. */
export function openMailbox(world: MailWorld, account: string): Mailbox {
  const address = account.toLowerCase();
  if (!isAccount(address)) throw new Error(`"${account}" is not the address of an account.`);
  let mailbox = world.mailboxes.get(address);
  if (!mailbox) {
    mailbox = {
      address,
      sendAs: [{ address, displayName: '' }],
      messages: new Map(),
      drafts: [],
      userLabels: [],
      scheduled: [],
      historyId: FIRST_HISTORY_ID,
      history: [],
      spent: [],
      day: null,
    };
    world.mailboxes.set(address, mailbox);
  }
  return mailbox;
}

const parsed = new WeakMap<StoredMessage, MimePart>();

/** A message's parts; read once. */
export function partsOf(message: StoredMessage): MimePart {
  let mail = parsed.get(message);
  if (!mail) {
    mail = readMail(message.raw);
    parsed.set(message, mail);
  }
  return mail;
}

/** A header of a message, decoded, '' when absent. */
export const header = (message: StoredMessage, name: string): string => headerOf(partsOf(message), name);

/** A header of a message as on the wire, unfolded, '' when absent: for address lists. */
export function rawHeader(message: StoredMessage, name: string): string {
  const wanted = name.toLowerCase();
  return partsOf(message).headers.find((entry) => entry.name.toLowerCase() === wanted)?.raw ?? '';
}

/** The next number of the world's counter. */
export const nextCount = (world: MailWorld): number => ++world.counter;

interface NewMessage {
  raw: string;
  labelIds: string[];
  at: number;
  /** Left out: a thread of its own. */
  threadId?: string;
}

/** Puts a message into a mailbox under a new id. */
export function addMessage(world: MailWorld, mailbox: Mailbox, entry: NewMessage): StoredMessage {
  const id = messageId(nextCount(world));
  const message: StoredMessage = {
    id,
    threadId: entry.threadId ?? id,
    labelIds: [...entry.labelIds],
    date: entry.at,
    storedAt: entry.at,
    historyId: 0,
    raw: entry.raw,
  };
  mailbox.messages.set(id, message);
  record(mailbox, message, 'messagesAdded', entry.at);
  return message;
}

/** Takes a message out of a mailbox for good. */
export function removeMessage(mailbox: Mailbox, message: StoredMessage, at: number): void {
  mailbox.messages.delete(message.id);
  mailbox.scheduled = mailbox.scheduled.filter((entry) => entry.messageId !== message.id);
  record(mailbox, message, 'messagesDeleted', at);
}

/** Gives a message the DRAFT label's companion: a draft id that stays while messages come and go under it. */
export function addDraft(world: MailWorld, mailbox: Mailbox, message: StoredMessage): string {
  const id = draftId(nextCount(world));
  mailbox.drafts.push({ id, messageId: message.id });
  return id;
}

/**
 * Adds and removes labels as Gmail does: spam and bin take a message out of the inbox, and each change is one line
 * of history; what is already so is no change.
 */
export function relabel(
  mailbox: Mailbox,
  message: StoredMessage,
  change: { add: string[]; remove: string[] },
  at: number,
): void {
  const away = change.add.includes('SPAM') || change.add.includes('TRASH');
  const remove = away ? [...change.remove, 'INBOX'] : change.remove;
  for (const label of change.add.filter((name) => !message.labelIds.includes(name))) {
    message.labelIds = [...message.labelIds, label];
    record(mailbox, message, 'labelsAdded', at, [label]);
  }
  for (const label of new Set(remove.filter((name) => message.labelIds.includes(name)))) {
    message.labelIds = message.labelIds.filter((name) => name !== label);
    record(mailbox, message, 'labelsRemoved', at, [label]);
  }
}

function record(
  mailbox: Mailbox,
  message: StoredMessage,
  kind: HistoryKind,
  at: number,
  labelIds?: string[],
): void {
  mailbox.historyId += 7;
  message.historyId = mailbox.historyId;
  const { id, threadId } = message;
  const entry: HistoryEntry = {
    id: mailbox.historyId,
    at,
    kind,
    message: { id, threadId, labelIds: [...message.labelIds] },
  };
  mailbox.history.push(labelIds ? { ...entry, labelIds } : entry);
  // One line older than a week stays, to know up to which id history is too old.
  const old = mailbox.history.findIndex((line) => line.at >= at - WEEK);
  if (old > 1) mailbox.history.splice(0, old - 1);
}

/** Whether history still reaches back to an id: it must have been current within the last week. */
export function historyReaches(mailbox: Mailbox, id: number, now: number): boolean {
  if (id < FIRST_HISTORY_ID || id > mailbox.historyId) return false;
  const next = mailbox.history.find((line) => line.id > id);
  return !next || next.at >= now - WEEK;
}

/** The messages of a thread, oldest first. */
export function threadMessages(mailbox: Mailbox, threadId: string): StoredMessage[] {
  return [...mailbox.messages.values()]
    .filter((message) => message.threadId === threadId)
    .sort((a, b) => a.date - b.date);
}

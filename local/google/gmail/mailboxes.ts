// Everybody's mail in one world: what the services work on, what people do to it by hand, and its files.

import {
  createDraft,
  type Draft,
  discardDraft,
  draftMessage,
  editDraft,
  releaseScheduled,
  scheduleDraft,
  sendDraft,
  unscheduleMessage,
} from './drafts';
import { loadWorld } from './files/load';
import { type Disk, saveWorld } from './files/save';
import { type ClientReply, clientReply, complaint, outOfOffice, unsubscribe } from './hand/clients';
import { composeMail, type DraftChange, retypeDraft, type Typed } from './hand/compose';
import { type BounceKind, bounce } from './hand/notices';
import {
  type Mailbox,
  type MailWorld,
  openMailbox,
  relabel,
  type SendAs,
  type StoredMessage,
} from './mailbox';
import { writeAddress } from './mime/write';
import { arrive, existingMailbox } from './outgoing';
import { type Plan, recipientsLeft, takeRecipients } from './quota';
import { type MailLine, type MailView, mailView, type Place, placeLines } from './view';

interface MailboxesOptions {
  /** The world's clock, milliseconds since 1970: dates what is done by hand. */
  now(): number;
  /** Accounts that have a mailbox from the start; others get one when they first act or are opened. */
  accounts?: string[];
}

/** Everybody's mailboxes. Methods that name an account throw when it has none. */
export interface Mailboxes {
  readonly world: MailWorld;
  /** Gives an account a mailbox, a name, and further addresses it may send from. */
  open(account: string, settings?: { displayName?: string; signature?: string; aliases?: SendAs[] }): void;
  accounts(): string[];
  /** Reads mailbox/ below a folder; what outsiders changed there takes effect now. */
  load(dir: string): void;
  save(dir: string): void;
  /** A copy of everything, to come back to with `restore`. */
  snapshot(): MailWorld;
  restore(snapshot: MailWorld): void;
  /** Lets scheduled mail leave up to this time. Gmail calls, `list` and `save` do so by themselves. */
  advance(to: number): void;
  /** Recipients left of the day, and taking some: one count for the Gmail API and MailApp. */
  recipientsLeft(account: string, plan: Plan): number;
  takeRecipients(account: string, count: number, plan: Plan): boolean;

  /** What the workbench shows. */
  list(account: string, place: Place): MailLine[];
  read(account: string, messageId: string): MailView;

  /** A mail typed and sent in Gmail's window; a draft typed there. */
  writeMail(account: string, typed: Typed): StoredMessage;
  writeDraft(account: string, typed: Typed): Draft;
  editDraft(account: string, draftId: string, change: DraftChange): void;
  sendDraft(account: string, draftId: string): StoredMessage;
  scheduleDraft(account: string, draftId: string, leavesAt: number): StoredMessage;
  cancelScheduled(account: string, messageId: string): Draft;
  deleteDraft(account: string, draftId: string): void;
  trash(account: string, messageId: string): void;
  archive(account: string, messageId: string): void;
  reportSpam(account: string, messageId: string): void;

  /** A mail from outside, as bytes (one character a byte) or plain text. */
  deliver(account: string, raw: string): StoredMessage;
  replyAsClient(account: string, messageId: string, reply: ClientReply): StoredMessage;
  bounce(
    account: string,
    messageId: string,
    options: { kind: BounceKind; recipient?: string },
  ): StoredMessage;
  outOfOffice(account: string, messageId: string, options?: { text?: string; from?: string }): StoredMessage;
  /** The client's mail program writes to the mailto of List-Unsubscribe, outside the thread. */
  unsubscribe(account: string, messageId: string, from?: string): StoredMessage;
  complaint(account: string, messageId: string): StoredMessage;
}

/** An empty world of mailboxes. */
export function createMailboxes(options: MailboxesOptions): Mailboxes {
  const world: MailWorld = { counter: 0, mailboxes: new Map() };
  for (const account of options.accounts ?? []) openMailbox(world, account);
  return {
    world,
    ...keeping(world, options.now),
    ...byHand(world, options.now),
    ...fromOutside(world, options.now),
  };
}

function keeping(world: MailWorld, now: () => number) {
  const disk: Disk = new Map();
  const box = (account: string): Mailbox => existingMailbox(world, account);
  return {
    open: (account: string, settings: Parameters<Mailboxes['open']>[1] = {}) => {
      const mailbox = openMailbox(world, account);
      const { aliases = mailbox.sendAs.slice(1), ...own } = settings;
      mailbox.sendAs = [{ ...mailbox.sendAs[0], ...own }, ...aliases];
    },
    accounts: () => [...world.mailboxes.keys()],
    load: (dir: string) => loadWorld(world, dir, disk, now()),
    save: (dir: string) => {
      releaseScheduled(world, now());
      saveWorld(world, dir, disk);
    },
    snapshot: () => structuredClone(world),
    restore: (snapshot: MailWorld) => void Object.assign(world, structuredClone(snapshot)),
    advance: (to: number) => releaseScheduled(world, to),
    recipientsLeft: (account: string, plan: Plan) => recipientsLeft(openMailbox(world, account), plan, now()),
    takeRecipients: (account: string, count: number, plan: Plan) =>
      takeRecipients(openMailbox(world, account), count, plan, now()),
    list: (account: string, place: Place) => {
      releaseScheduled(world, now());
      return placeLines(box(account), place);
    },
    read: (account: string, messageId: string) => mailView(box(account), find(box(account), messageId)),
  };
}

function byHand(world: MailWorld, now: () => number) {
  const box = (account: string): Mailbox => existingMailbox(world, account);
  const compose = (account: string, typed: Typed): string => {
    const own = box(account).sendAs[0];
    return composeMail(writeAddress(own.displayName, own.address), typed, now());
  };
  const draft = (account: string, id: string): Draft => findDraft(box(account), id);
  const label = (account: string, messageId: string, add: string[], remove: string[]): void =>
    relabel(box(account), find(box(account), messageId), { add, remove }, now());
  const writeDraft = (account: string, typed: Typed): Draft =>
    createDraft(world, box(account), { raw: compose(account, typed) }, now(), 'hand');
  return {
    writeDraft,
    writeMail: (account: string, typed: Typed) =>
      sendDraft(world, box(account), writeDraft(account, typed), now(), 'hand'),
    editDraft: (account: string, draftId: string, change: DraftChange) => {
      const { raw } = draftMessage(box(account), draft(account, draftId));
      editDraft(world, box(account), draft(account, draftId), retypeDraft(raw, change, now()), now());
    },
    sendDraft: (account: string, draftId: string) =>
      sendDraft(world, box(account), draft(account, draftId), now(), 'hand'),
    scheduleDraft: (account: string, draftId: string, leavesAt: number) =>
      scheduleDraft(world, box(account), draft(account, draftId), { at: now(), leavesAt }),
    cancelScheduled: (account: string, messageId: string) =>
      unscheduleMessage(world, box(account), find(box(account), messageId), now()),
    deleteDraft: (account: string, draftId: string) =>
      discardDraft(box(account), draft(account, draftId), now()),
    trash: (account: string, messageId: string) => label(account, messageId, ['TRASH'], []),
    archive: (account: string, messageId: string) => label(account, messageId, [], ['INBOX']),
    reportSpam: (account: string, messageId: string) => label(account, messageId, ['SPAM'], []),
  };
}

function fromOutside(world: MailWorld, now: () => number) {
  const box = (account: string): Mailbox => existingMailbox(world, account);
  const answering = (account: string, messageId: string) => ({
    world,
    mailbox: box(account),
    message: find(box(account), messageId),
    at: now(),
  });
  return {
    deliver: (account: string, raw: string) => arrive(world, box(account), asBytes(raw), now()),
    replyAsClient: (account: string, messageId: string, reply: ClientReply) =>
      clientReply(answering(account, messageId), reply),
    bounce: (account: string, messageId: string, options: { kind: BounceKind; recipient?: string }) =>
      bounce(world, box(account), find(box(account), messageId), { ...options, at: now() }),
    outOfOffice: (account: string, messageId: string, options: { text?: string; from?: string } = {}) =>
      outOfOffice(answering(account, messageId), options),
    unsubscribe: (account: string, messageId: string, from?: string) =>
      unsubscribe(answering(account, messageId), from),
    complaint: (account: string, messageId: string) => complaint(answering(account, messageId)),
  };
}

// Text with characters beyond one byte was not bytes yet.
const asBytes = (raw: string): string =>
  /[^\x00-\xff]/.test(raw) ? Buffer.from(raw, 'utf8').toString('latin1') : raw;

function find(mailbox: Mailbox, messageId: string): StoredMessage {
  const message = mailbox.messages.get(messageId);
  if (!message) throw new Error(`There is no message ${messageId} in the mailbox of ${mailbox.address}.`);
  return message;
}

function findDraft(mailbox: Mailbox, id: string): Draft {
  const draft = mailbox.drafts.find((entry) => entry.id === id);
  if (!draft) throw new Error(`There is no draft ${id} in the mailbox of ${mailbox.address}.`);
  return draft;
}

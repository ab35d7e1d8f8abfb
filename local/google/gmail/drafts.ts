// The life of a draft: written, changed, sent now or later, discarded. Sending always makes a new message.

import {
  addDraft,
  addMessage,
  header,
  type Mailbox,
  type MailWorld,
  removeMessage,
  type StoredMessage,
} from './mailbox';
import { readHead } from './mime/read';
import { dispatch, type Origin, stamp } from './outgoing';
import { subjectChanged, threadForSent } from './threading';

export interface Draft {
  id: string;
  messageId: string;
}

/** A mail to save: bytes, and the thread asked for. */
interface Content {
  raw: string;
  threadId?: string;
}

/** The message a draft holds now. */
export const draftMessage = (mailbox: Mailbox, draft: Draft): StoredMessage =>
  mailbox.messages.get(draft.messageId)!;

/** Saves a new draft; it joins the thread asked for only by the three rules. */
export function createDraft(
  world: MailWorld,
  mailbox: Mailbox,
  content: Content,
  at: number,
  origin: Origin,
): Draft {
  const threadId = threadForSent(mailbox, readHead(content.raw), content.threadId);
  const raw = stamp(world, mailbox, content.raw, at, origin);
  const message = addMessage(world, mailbox, { raw, labelIds: ['DRAFT'], at, threadId });
  const id = addDraft(world, mailbox, message);
  return { id, messageId: message.id };
}

/** Replaces a draft's content through the API: new message, thread only if asked for by the three rules. */
export function updateDraft(
  world: MailWorld,
  mailbox: Mailbox,
  draft: Draft,
  content: Content,
  at: number,
): void {
  const threadId = threadForSent(mailbox, readHead(content.raw), content.threadId);
  replace(world, mailbox, draft, { raw: stamp(world, mailbox, content.raw, at, 'api'), threadId }, at);
}

/** A person's change in Gmail's window: new message id; the thread stays unless the subject changed. */
export function editDraft(world: MailWorld, mailbox: Mailbox, draft: Draft, raw: string, at: number): void {
  const before = draftMessage(mailbox, draft);
  const subject = readHead(raw).headers.find((entry) => entry.name.toLowerCase() === 'subject')?.value ?? '';
  const threadId = subjectChanged(header(before, 'Subject'), subject) ? undefined : before.threadId;
  replace(world, mailbox, draft, { raw: stamp(world, mailbox, raw, at, 'hand'), threadId }, at);
}

function replace(world: MailWorld, mailbox: Mailbox, draft: Draft, content: Content, at: number): void {
  removeMessage(mailbox, draftMessage(mailbox, draft), at);
  const message = addMessage(world, mailbox, { ...content, labelIds: ['DRAFT'], at });
  const entry = mailbox.drafts.find((candidate) => candidate.id === draft.id)!;
  entry.messageId = message.id;
}

/** Sends a draft: the draft is gone, the sent message has a new id in the draft's thread. */
export function sendDraft(
  world: MailWorld,
  mailbox: Mailbox,
  draft: Draft,
  at: number,
  origin: Origin,
): StoredMessage {
  const { raw, threadId } = draftMessage(mailbox, draft);
  discardDraft(mailbox, draft, at);
  return dispatch(world, mailbox, { raw: stamp(world, mailbox, raw, at, origin), threadId }, at);
}

/** Deletes a draft for good, as Gmail does: it does not go to the bin. */
export function discardDraft(mailbox: Mailbox, draft: Draft, at: number): void {
  removeMessage(mailbox, draftMessage(mailbox, draft), at);
  mailbox.drafts = mailbox.drafts.filter((entry) => entry.id !== draft.id);
}

/** "Schedule send": out of Drafts at once, a message labelled SCHEDULED until its time comes. */
export function scheduleDraft(
  world: MailWorld,
  mailbox: Mailbox,
  draft: Draft,
  times: { at: number; leavesAt: number },
): StoredMessage {
  const { raw, threadId } = draftMessage(mailbox, draft);
  discardDraft(mailbox, draft, times.at);
  const message = addMessage(world, mailbox, { raw, threadId, labelIds: ['SCHEDULED'], at: times.at });
  mailbox.scheduled.push({ messageId: message.id, at: times.leavesAt });
  return message;
}

/** "Cancel send": the scheduled message is a draft again, under a new draft id. */
export function unscheduleMessage(
  world: MailWorld,
  mailbox: Mailbox,
  message: StoredMessage,
  at: number,
): Draft {
  removeMessage(mailbox, message, at);
  const { raw, threadId } = message;
  const draft = addMessage(world, mailbox, { raw, threadId, labelIds: ['DRAFT'], at });
  return { id: addDraft(world, mailbox, draft), messageId: draft.id };
}

/** Lets every scheduled message leave whose time has come, each at its own time. */
export function releaseScheduled(world: MailWorld, now: number): void {
  for (const mailbox of world.mailboxes.values()) {
    const due = mailbox.scheduled.filter((entry) => entry.at <= now).sort((a, b) => a.at - b.at);
    for (const entry of due) leave(world, mailbox, mailbox.messages.get(entry.messageId)!, entry.at);
  }
}

function leave(world: MailWorld, mailbox: Mailbox, message: StoredMessage, at: number): void {
  removeMessage(mailbox, message, at);
  const raw = stamp(world, mailbox, message.raw, at, 'hand');
  dispatch(world, mailbox, { raw, threadId: message.threadId }, at);
}

// What is done in the mailbox: by its owner's hand, and by clients with what they got. Each tells what came of it.

import { DateTime } from 'luxon';
import { createDraft, type Draft } from '../google/gmail/drafts';
import { composeMail } from '../google/gmail/hand/compose';
import { header, rawHeader, type StoredMessage } from '../google/gmail/mailbox';
import { withHeadersFirst } from '../google/gmail/mime/head';
import { existingMailbox } from '../google/gmail/outgoing';
import { Refusal } from '../google/gmail/refusal';
import { checkAddresses } from '../google/gmail/validate';
import type { World } from '../runtime/world-types';
import type { MailAct, MailDone } from './protocol';

type Did = Exclude<MailDone, { error: string }>;
type Acts = { [Do in MailAct['do']]: (world: World, act: Extract<MailAct, { do: Do }>) => Did };

/** Does it at the world's time. @throws a sentence when it cannot be done; then nothing has changed. */
export function actOnMail(world: World, act: MailAct): MailDone {
  const doIt = ACTS[act.do] as (world: World, act: MailAct) => Did;
  return doIt(world, act);
}

const ACTS: Acts = {
  write: (world, { typed }) => {
    mustBeSendable(composeMail(world.account, typed, world.clock));
    world.mailboxes.writeMail(world.account, typed);
    return { told: `Sent to ${typed.to}.` };
  },
  keep: (world, { typed }) => {
    const { messageId } = world.mailboxes.writeDraft(world.account, typed);
    return { told: 'Kept in Drafts.', open: messageId };
  },
  reply: (world, { id, text }) => {
    const draft = replyDraft(world, messageOf(world, id), text);
    const sent = world.mailboxes.sendDraft(world.account, draft.id);
    return { told: `Sent to ${whom(sent)}.` };
  },
  edit: (world, { draftId, change }) => {
    world.mailboxes.editDraft(world.account, draftId, change);
    return { told: 'The draft is changed.', open: draftOf(world, draftId).messageId };
  },
  send: (world, { draftId }) => {
    mustBeSendable(messageOf(world, draftOf(world, draftId).messageId).raw);
    const sent = world.mailboxes.sendDraft(world.account, draftId);
    return { told: `Sent to ${whom(sent)}.` };
  },
  schedule: (world, { draftId, at }) => {
    const leaves = DateTime.fromISO(at, { zone: world.workbook.timeZone });
    if (!(leaves.toMillis() > world.clock)) throw new Error('Choose a time that is still to come.');
    mustBeSendable(messageOf(world, draftOf(world, draftId).messageId).raw);
    world.mailboxes.scheduleDraft(world.account, draftId, leaves.toMillis());
    return {
      told: `It leaves on ${leaves.toFormat("EEE d MMM yyyy 'at' HH:mm")}. It stands under Scheduled.`,
    };
  },
  delete: (world, { draftId }) => {
    world.mailboxes.deleteDraft(world.account, draftId);
    return { told: 'The draft is deleted.' };
  },
  unschedule: (world, { id }) => {
    world.mailboxes.cancelScheduled(world.account, id);
    return { told: 'It will not be sent. It stands under Drafts again.' };
  },
  bin: (world, { id }) => {
    world.mailboxes.trash(world.account, id);
    return { told: 'Moved to the bin.' };
  },
  archive: (world, { id }) => {
    world.mailboxes.archive(world.account, id);
    return { told: 'Archived.' };
  },
  spam: (world, { id }) => {
    world.mailboxes.reportSpam(world.account, id);
    return { told: 'Reported as spam.' };
  },
  answer: (world, { id, from, text }) => {
    mustBeSendable(composeMail(world.account, { to: from, subject: '', text }, world.clock));
    world.mailboxes.replyAsClient(world.account, id, { from, text });
    return { told: 'The answer is in your Inbox.' };
  },
  bounce: (world, { id, kind }) => {
    world.mailboxes.bounce(world.account, id, { kind });
    return { told: 'The notice of the mail system is in your Inbox.' };
  },
  outOfOffice: (world, { id, text }) => {
    world.mailboxes.outOfOffice(world.account, id, { text });
    return { told: 'The automatic reply is in your Inbox.' };
  },
  unsubscribe: (world, { id }) => {
    world.mailboxes.unsubscribe(world.account, id);
    return { told: 'The request to unsubscribe is in your Inbox.' };
  },
  complain: (world, { id }) => {
    world.mailboxes.complaint(world.account, id);
    return { told: 'The complaint is in your Inbox.' };
  },
};

// In the thread of the mail, as the reply button of Gmail's window does it.
function replyDraft(world: World, message: StoredMessage, text: string): Draft {
  const subject = header(message, 'Subject');
  const wireId = header(message, 'Message-ID');
  const typed = {
    to: rawHeader(message, 'Reply-To') || rawHeader(message, 'From'),
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text,
  };
  const raw = withHeadersFirst(composeMail(world.account, typed, world.clock), [
    ['In-Reply-To', wireId],
    ['References', `${header(message, 'References')} ${wireId}`.trim()],
  ]);
  const { threadId } = message;
  return createDraft(world.mailboxes.world, boxOf(world), { raw, threadId }, world.clock, 'hand');
}

// A bare address may stand in brackets.
const whom = (sent: StoredMessage) => header(sent, 'To').replace(/^<([^<>]*)>$/, '$1');

const boxOf = (world: World) => existingMailbox(world.mailboxes.world, world.account);

function draftOf(world: World, draftId: string): Draft {
  const draft = boxOf(world).drafts.find(({ id }) => id === draftId);
  if (!draft) throw new Error('This draft is gone: it was sent or deleted.');
  return draft;
}

function messageOf(world: World, id: string): StoredMessage {
  const message = boxOf(world).messages.get(id);
  if (!message) throw new Error('This mail is gone: it was sent, changed or deleted.');
  return message;
}

const REFUSALS: Record<string, string> = {
  GMAIL_RECIPIENT_REQUIRED: 'Write an address into "To".',
  GMAIL_INVALID_HEADER: 'One of the addresses is not complete. Correct it.',
  GMAIL_TOO_MANY_RECIPIENTS: 'These are too many addresses for one mail.',
};

function mustBeSendable(raw: string): void {
  try {
    checkAddresses(raw, 'send');
  } catch (thrown) {
    throw thrown instanceof Refusal ? new Error(REFUSALS[thrown.key] ?? thrown.message) : thrown;
  }
}

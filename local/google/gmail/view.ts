// Mail as a person sees it in the workbench: lists of a place, and one mail opened.

import { header, type Mailbox, partsOf, type StoredMessage } from './mailbox';
import { findText, partText } from './mime/read';
import { attachmentNames, snippetOf, visibleText } from './payload';

export type Place = 'inbox' | 'drafts' | 'scheduled' | 'sent' | 'trash' | 'spam' | 'all';

/** One line of a list. */
export interface MailLine {
  id: string;
  threadId: string;
  /** Of a draft. */
  draftId?: string;
  /** When a scheduled mail leaves, milliseconds. */
  leavesAt?: number;
  from: string;
  to: string;
  subject: string;
  /** Milliseconds. */
  date: number;
  unread: boolean;
  labelIds: string[];
  /** HTML-escaped, as Gmail gives it. */
  snippet: string;
}

/** One mail opened. */
export interface MailView extends MailLine {
  headers: { name: string; value: string }[];
  text: string;
  /** '' when the mail has no HTML part. Not cleaned: show it in a sandbox. */
  html: string;
  attachments: string[];
}

const LABEL: Record<Exclude<Place, 'all'>, string> = {
  inbox: 'INBOX',
  drafts: 'DRAFT',
  scheduled: 'SCHEDULED',
  sent: 'SENT',
  trash: 'TRASH',
  spam: 'SPAM',
};

function isIn(message: StoredMessage, place: Place): boolean {
  if (place === 'all') return true;
  const away = message.labelIds.includes('TRASH') || message.labelIds.includes('SPAM');
  const isPlaceAway = place === 'trash' || place === 'spam';
  return message.labelIds.includes(LABEL[place]) && (isPlaceAway || !away);
}

/** The mails of a place, newest first. */
export function placeLines(mailbox: Mailbox, place: Place): MailLine[] {
  return [...mailbox.messages.values()]
    .filter((message) => isIn(message, place))
    .reverse()
    .sort((a, b) => b.date - a.date)
    .map((message) => mailLine(mailbox, message));
}

function mailLine(mailbox: Mailbox, message: StoredMessage): MailLine {
  const { id, threadId, date, labelIds } = message;
  const draft = mailbox.drafts.find((entry) => entry.messageId === id);
  const scheduled = mailbox.scheduled.find((entry) => entry.messageId === id);
  return {
    id,
    threadId,
    ...(draft ? { draftId: draft.id } : {}),
    ...(scheduled ? { leavesAt: scheduled.at } : {}),
    from: header(message, 'From'),
    to: header(message, 'To'),
    subject: header(message, 'Subject'),
    date,
    unread: labelIds.includes('UNREAD'),
    labelIds: [...labelIds],
    snippet: snippetOf(partsOf(message)),
  };
}

/** One mail with its headers and texts. */
export function mailView(mailbox: Mailbox, message: StoredMessage): MailView {
  const mail = partsOf(message);
  const html = findText(mail, 'text/html');
  return {
    ...mailLine(mailbox, message),
    headers: mail.headers.map(({ name, value }) => ({ name, value })),
    text: visibleText(mail),
    html: html ? partText(html) : '',
    attachments: attachmentNames(mail),
  };
}

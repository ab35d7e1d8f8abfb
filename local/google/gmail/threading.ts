// Which thread a message belongs to: Gmail's three rules for what is sent, its looser ones for what arrives.

import { header, type Mailbox, type StoredMessage, threadMessages } from './mailbox';
import { headerOf, type MimePart } from './mime/read';

const wireIds = (value: string): string[] => value.match(/<[^<>\s]+>/g) ?? [];

/** A subject without its leading "Re:"s, as the rule for sent mail compares it. */
const withoutRe = (subject: string): string =>
  subject
    .trim()
    .replace(/^(re\s*:\s*)+/i, '')
    .replace(/\s+/g, ' ');

// Prefixes with which mail programs in many languages mark an answer, a forward or an automatic reply.
const ANSWER =
  /^((re|aw|antw|antwort|sv|vs|rv|ref|r|odp|fwd?|wg|tr|vb|enc|automatic reply|auto(matic)?[ -]?reply|automatische antwort|réponse automatique|respuesta automática|out of office|abwesenheitsnotiz)\s*(\[\d+\])?\s*:\s*)+/i;

const withoutAnswer = (subject: string): string =>
  subject.trim().replace(ANSWER, '').replace(/\s+/g, ' ').toLowerCase();

/**
 * The thread asked for, if all three rules hold: it is asked for, In-Reply-To and References name one of its wire
 * Message-IDs, and the subject is the same apart from "Re:". Otherwise undefined: a thread of its own.
 */
export function threadForSent(mailbox: Mailbox, mail: MimePart, threadId?: string): string | undefined {
  if (!threadId) return undefined;
  const inThread = threadMessages(mailbox, threadId);
  const known = new Set(inThread.flatMap((message) => wireIds(header(message, 'Message-ID'))));
  const names = (field: string): boolean => wireIds(headerOf(mail, field)).some((id) => known.has(id));
  if (!names('In-Reply-To') || !names('References')) return undefined;
  const subject = withoutRe(headerOf(mail, 'Subject'));
  const same = inThread.some((message) => withoutRe(header(message, 'Subject')) === subject);
  return same ? threadId : undefined;
}

/**
 * The thread an arriving message joins: one that holds a message it names, under the same subject whatever the
 * answer prefix. Delivery and complaint reports join whatever their subject.
 */
export function threadForArriving(mailbox: Mailbox, mail: MimePart): string | undefined {
  const named = wireIds(`${headerOf(mail, 'References')} ${headerOf(mail, 'In-Reply-To')}`).reverse();
  for (const id of named) {
    const found = findByWireId(mailbox, id);
    if (found && (mail.type === 'multipart/report' || sameTalk(found, mail))) return found.threadId;
  }
  return undefined;
}

function sameTalk(message: StoredMessage, mail: MimePart): boolean {
  return withoutAnswer(header(message, 'Subject')) === withoutAnswer(headerOf(mail, 'Subject'));
}

/** The newest message that carries a wire Message-ID, drafts left out. */
function findByWireId(mailbox: Mailbox, wireId: string): StoredMessage | undefined {
  return [...mailbox.messages.values()]
    .reverse()
    .find((message) => !message.labelIds.includes('DRAFT') && header(message, 'Message-ID').includes(wireId));
}

/** Whether two subjects differ for Gmail's draft editor, where a new subject starts a new thread. */
export const subjectChanged = (before: string, after: string): boolean =>
  withoutRe(before) !== withoutRe(after);

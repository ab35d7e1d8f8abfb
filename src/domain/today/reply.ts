// What a reply to a client's answer says, and which of the mails in their thread it answers.

import { asReply, merge, normaliseAddress, normaliseText, unknownFieldSentence } from '../mail';
import { headerOf, type InboundMessage } from '../mail/inbound/message';
import { templateMark } from '../templates';
import type { Candidate } from '../touches';
import { touchFields } from '../touches/fields';
import { emptyField, templateFault } from '../touches/stop-text';
import { type SayInput, templateFor } from './say';

export interface ReplyWords {
  text: string;
  /** What the Touch Log says of the text. */
  template: string;
  /** Why no reply can be made of it, as a sentence; '' when it can. */
  fault: string;
}

/** The reply's words for the client, signed; the growth list has the same where it has none of its own. */
export function replyWords(candidate: Candidate, signature: string, input: SayInput): ReplyWords {
  const template =
    templateFor(candidate, 'reply', 'Email', input) ??
    templateFor({ ...candidate, list: 'dormant' }, 'reply', 'Email', input);
  if (!template) return { text: '', template: '', fault: NO_TEXT };
  const { sender, today } = input;
  const merged = merge(template.text, touchFields(candidate, sender, today), 'text');
  const text = [normaliseText(merged.text).trim(), signature.trim()]
    .filter((part) => part !== '')
    .join('\n\n');
  const fault =
    templateFault(merged) || merged.unknown.map(unknownFieldSentence).join(' ') || emptyField(merged);
  return { text, template: templateMark(template), fault };
}

const NO_TEXT =
  'There is no text of a reply that suits this reason: write to them in Gmail yourself, or add a Reply on Templates.';

/** Where a reply goes: as the mail that it answers says. */
export interface ReplyHead {
  to: string;
  subject: string;
  inReplyTo: string;
  references: string[];
}

/** Throws nothing: `to` is '' where the mail names no single address to write back to. */
export function replyHead(answer: InboundMessage): ReplyHead {
  const [to] = [headerOf(answer, 'Reply-To'), answer.from].map(oneAddress).filter((one) => one !== '');
  const id = headerOf(answer, 'Message-ID');
  return {
    to: to ?? '',
    subject: asReply(answer.subject),
    inReplyTo: id,
    references: [headerOf(answer, 'References'), id],
  };
}

function oneAddress(header: string): string {
  const found = header.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  return found.length === 1 ? normaliseAddress(found[0]) : '';
}

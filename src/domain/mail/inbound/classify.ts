// What a received mail is: the order matters, since bounces and auto-replies bear each other's signs.

import { type AutoReply, readAutoReply } from './auto-reply';
import { readBounce } from './bounce';
import type { Bounce } from './bounce-severity';
import { type Complaint, readComplaint } from './complaint';
import { saysLeftCompany } from './left-company';
import type { InboundContext, InboundMessage } from './message';
import { type OptOut, optOutInSubject, optOutInText } from './opt-out';
import { surveyLetter } from './survey-letter';
import { visibleText } from './visible-text';
import type { InboundWords } from './words';

/** A person wrote. */
export interface Answer {
  kind: 'answer';
  /** Their own words, without what they quote. */
  visibleText: string;
  /** The letter of a Why survey, upper case, or ''. */
  letter: string;
  /** They say that somebody has left: ask for the new contact. */
  leftCompany: boolean;
}

/** What stands beyond is a quote or a paste; nobody opts out there. */
const LONGEST_TEXT = 50_000;

export type Inbound = Complaint | Bounce | OptOut | AutoReply | Answer;

/**
 * Tells complaint, bounce, opt-out, auto-reply and answer apart, in this order. Mails of our own are for the
 * caller to leave out.
 * @param words see `readWords`
 */
export function classifyInbound(
  message: InboundMessage,
  context: InboundContext,
  words: InboundWords,
): Inbound {
  return (
    readComplaint(message) ??
    readBounce(message, context) ??
    optOutInSubject(message.subject, words) ??
    readAutoReply(message, context, words) ??
    readPerson(message, context, words)
  );
}

function readPerson(message: InboundMessage, context: InboundContext, words: InboundWords): OptOut | Answer {
  const visible = visibleText(message.text.slice(0, LONGEST_TEXT), context.ourText);
  return (
    optOutInText(visible, words) ?? {
      kind: 'answer',
      visibleText: visible,
      letter: surveyLetter(visible),
      leftCompany: saysLeftCompany(visible, words),
    }
  );
}

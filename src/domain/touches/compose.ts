// The mail of one touch, word for word as it would leave.

import {
  appendFooter,
  type MergeFields,
  merge,
  normaliseText,
  textToHtml,
  type UnknownField,
  unsubscribeHeaders,
} from '../mail';
import { type Template, templateMark } from '../templates';
import type { ClientCase } from './client-case';
import { canonicalOrNone } from './do-not-contact-list';
import { hasLeft, type LogRow } from './log';
import { sameAccount } from './settle';
import { touchToken } from './token';

/** The mail to be answered in its own thread. */
export interface ThreadWish {
  threadId: string;
  /** Gmail's id of the mail, to ask for its Message-ID where `wireId` is ''. */
  messageId: string;
  wireId: string;
}

export interface Composition {
  subject: string;
  /** With the lines beneath: opt-out, company, postal address. */
  text: string;
  /** Nothing but those lines. */
  isEmpty: boolean;
  html: string;
  headers: [name: string, value: string][];
  thread: ThreadWish | null;
  /** What the Touch Log says of the text, by which the same words are known again. */
  template: string;
  unknown: UnknownField[];
  blank: string[];
  /** What is wrong with the template itself, whoever gets it. */
  faults: string[];
}

/** Merges the template for the client. The invitation goes into the thread of the first note, if there is one. */
export function compose(c: ClientCase, template: Template, fields: MergeFields): Composition {
  const { sender, touch } = c.facts.input;
  const subject = merge(template.subject, fields, 'header');
  const body = merge(template.text, fields, 'text');
  const first = touch === 3 ? threadOf(c) : undefined;
  const words = normaliseText(body.text);
  const signed = [words, (sender.signature ?? '').trim()].filter((part) => part !== '').join('\n\n');
  const text = appendFooter(signed, {
    optOutLine: sender.optOutLine,
    company: sender.myCompany,
    postalAddress: sender.postalAddress,
  });
  const used = first ? [body] : [subject, body];
  return {
    subject: first ? `Re: ${first.subject.replace(/^(re:\s*)+/i, '')}` : subject.text,
    text,
    isEmpty: words === '',
    html: textToHtml(text),
    headers: [
      ['X-Rekindle-Key', c.key],
      ...unsubscribeHeaders(sender.from ?? sender.account, touchToken(c.key), sender.ownHttpsAddress),
    ],
    thread: first ? { threadId: first.threadId, messageId: first.messageId, wireId: first.wireId } : null,
    template: templateMark(template),
    unknown: unique(
      used.map((one) => one.unknown),
      (field) => field.name,
    ),
    blank: unique(
      used.map((one) => one.blank),
      String,
    ),
    faults: unique(
      used.map((one) => [...one.faults, ...one.hints]),
      String,
    ),
  };
}

/** The first note of this round as it left this mailbox for this address. */
function threadOf(c: ClientCase): LogRow | undefined {
  return c.inRound.find(
    (row) =>
      row.touch === 1 &&
      hasLeft(row) &&
      row.threadId !== '' &&
      row.subject !== '' &&
      sameAccount(row.mailbox, c.facts.input.sender.account) &&
      canonicalOrNone(row.address) === canonicalOrNone(c.address),
  );
}

function unique<T>(lists: T[][], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const list of lists) for (const item of list) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}

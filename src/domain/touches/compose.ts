// The mail of one touch, word for word as it would leave.

import {
  appendFooter,
  asReply,
  hasPostalAddress,
  type MergeFields,
  merge,
  normaliseText,
  textToHtml,
  type UnknownField,
  unsubscribeHeaders,
} from '../mail';
import { type Template, templateMark } from '../templates';
import type { DraftFile } from '../templates/draft-text';
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
  /** The words are those of a Gmail draft. */
  isDraft: boolean;
  /** Who gets a copy: as the Gmail draft says that is the text. */
  cc: readonly string[];
  files: readonly DraftFile[];
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
  // A Gmail draft may have it already.
  const signature = hasPostalAddress(words, sender.signature ?? '') ? '' : (sender.signature ?? '').trim();
  const signed = [words, signature].filter((part) => part !== '').join('\n\n');
  const text = appendFooter(signed, {
    optOutLine: sender.optOutLine,
    company: sender.myCompany,
    postalAddress: sender.postalAddress,
  });
  const rich = template.draft?.html ? merge(template.draft.html, fields, 'html') : undefined;
  const used = [...(first ? [] : [subject]), body, ...(rich ? [{ ...rich, hints: [] }] : [])];
  return {
    subject: first ? asReply(first.subject) : subject.text,
    text,
    isEmpty: words === '',
    html: rich ? withBelow(rich.text, text.trim().slice(words.trim().length).trim()) : textToHtml(text),
    isDraft: template.draft !== undefined,
    cc: template.draft?.cc ?? [],
    files: template.draft?.files ?? [],
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
    faults: unique([faultsOf(c, template), ...used.map((one) => [...one.faults, ...one.hints])], String),
  };
}

/** What stands beneath the words, beneath the HTML of a draft too. */
function withBelow(html: string, below: string): string {
  if (below === '') return html;
  const end = /<\/body\s*>/i.exec(html)?.index ?? html.length;
  return html.slice(0, end) + textToHtml(below) + html.slice(end);
}

function faultsOf({ facts }: ClientCase, { draft, fault }: Template): string[] {
  const stopped = (draft?.cc ?? []).flatMap((email) => {
    const held = facts.doNotContact.holdsAddress(email);
    return held === '' ? [] : [`Its Cc cannot be: ${held}`];
  });
  return fault ? [fault, ...stopped] : stopped;
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

// Mails as people type them: new ones, and changes to a draft in Gmail's window.

import { readAddresses } from '../mime/addresses';
import { utf8Bytes } from '../mime/encodings';
import { keepHeaders, withHeader, withoutHeaders } from '../mime/head';
import { encodeWords } from '../mime/words';
import { mailDate, writeAddress, writeAlternative, writeMail } from '../mime/write';

/** What a person types. Addresses as in a To field: "Ann <ann@example.com>, bo@example.com". */
export interface Typed {
  to: string;
  cc?: string;
  bcc?: string;
  subject: string;
  text: string;
}

/** A change to a draft: what is left out stays. */
export type DraftChange = Partial<Typed>;

const addressField = (typed: string): string =>
  readAddresses(utf8Bytes(typed))
    .map((entry) => writeAddress(entry.name, entry.address))
    .join(', ');

/** A new mail as bytes. */
export function composeMail(from: string, typed: Typed, at: number): string {
  const { to, cc, bcc, subject, text } = typed;
  const optional = [
    ['Cc', cc],
    ['Bcc', bcc],
  ].filter((field): field is [string, string] => Boolean(field[1]));
  const headers: [string, string][] = [
    ['From', addressField(from)],
    ['To', addressField(to)],
    ...optional.map(([name, value]): [string, string] => [name, addressField(value)]),
    ['Subject', subject],
    ['Date', mailDate(at)],
  ];
  return writeMail(headers, writeAlternative(text, `typed-${at}`));
}

const KEPT =
  /^(from|to|cc|bcc|reply-to|subject|in-reply-to|references|date|message-id|mime-version|content-.*)$/;

/**
 * A draft after a person changed it. Gmail writes such a mail anew: headers of our own making are lost (whether
 * always is not known; losing them is the careful side), a typed text replaces both parts.
 */
export function retypeDraft(raw: string, change: DraftChange, at: number): string {
  let mail = keepHeaders(raw, (name) => KEPT.test(name));
  if (change.subject !== undefined) mail = withHeader(mail, 'Subject', encodeWords(change.subject));
  for (const name of ['to', 'cc', 'bcc'] as const) {
    const value = change[name];
    if (value !== undefined) mail = withHeader(mail, capital(name), addressField(value));
  }
  return change.text === undefined ? mail : withText(mail, change.text, at);
}

const capital = (name: string): string => name[0].toUpperCase() + name.slice(1);

function withText(raw: string, text: string, at: number): string {
  const head = withoutHeaders(raw, ['Content-Type', 'Content-Transfer-Encoding', 'Content-Disposition']);
  return `${head.slice(0, head.indexOf('\r\n\r\n'))}\r\n${writeAlternative(text, `typed-${at}`)}`;
}

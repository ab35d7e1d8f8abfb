// Writes the mails that people and mail servers make in the model: answers, notices, drafts typed by hand.

import { toBase64Lines, utf8Bytes } from './encodings';
import { encodeWords } from './words';

/** One part of a mail to write: its headers beyond the encoding, and its content as text. */
interface PartToWrite {
  headers: [string, string][];
  text: string;
  /** Left as it is (machine-readable reports), instead of base64. */
  plain?: boolean;
}

/** A leaf part as bytes. */
export function writePart({ headers, text, plain }: PartToWrite): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const body = text.replace(/\r\n|\r|\n/g, '\r\n');
  if (plain) return `${lines.join('\r\n')}\r\n\r\n${utf8Bytes(body)}\r\n`;
  lines.push('Content-Transfer-Encoding: base64');
  return `${lines.join('\r\n')}\r\n\r\n${toBase64Lines(utf8Bytes(body))}\r\n`;
}

/** A multipart body as bytes: its Content-Type header, an empty line, the parts. */
export function writeMultipart(type: string, boundary: string, parts: string[]): string {
  const body = parts.map((part) => `--${boundary}\r\n${part.replace(/\r\n$/, '')}\r\n`).join('');
  return `Content-Type: ${type}; boundary="${boundary}"\r\n\r\n${body}--${boundary}--\r\n`;
}

/** A whole mail as bytes: headers (text, encoded here) and a body that begins with its own headers. */
export function writeMail(headers: [string, string][], body: string): string {
  const lines = headers.map(([name, value]) => `${name}: ${encodeHeader(name, value)}`);
  return `${lines.join('\r\n')}\r\nMIME-Version: 1.0\r\n${body}`;
}

const ADDRESSES = new Set(['from', 'to', 'cc', 'bcc', 'reply-to']);

function encodeHeader(name: string, value: string): string {
  // Addresses are written by `writeAddress`: encoding the whole field would hide them.
  return ADDRESSES.has(name.toLowerCase()) ? value.replace(/[\r\n]+(?! )/g, ' ') : encodeWords(value);
}

/** "Name <address>", the name quoted or encoded as it needs. */
export function writeAddress(name: string, address: string): string {
  if (!name) return address;
  const encoded = encodeWords(name);
  const shown =
    encoded === name && /[^A-Za-z0-9 ]/.test(name) ? `"${name.replace(/(["\\])/g, '\\$1')}"` : encoded;
  return `${shown} <${address}>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text and a simple HTML twin, as Gmail writes a mail typed in its window. */
export function writeAlternative(text: string, boundary: string): string {
  const html = `<div dir="ltr">${escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>\r\n')}</div>`;
  return writeMultipart('multipart/alternative', boundary, [
    writePart({ headers: [['Content-Type', 'text/plain; charset="UTF-8"']], text }),
    writePart({ headers: [['Content-Type', 'text/html; charset="UTF-8"']], text: html }),
  ]);
}

/** A date as mail headers carry it, in UTC. */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

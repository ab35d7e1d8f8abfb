// A whole mail as text for Gmail: RFC 5322 headers, plain and HTML part, pictures and attachments.

import { base64, utf8Bytes } from './base64';
import { addressValue, foldedHeader, parameter, unstructuredValue } from './header-values';

export interface Mailbox {
  name?: string;
  address: string;
}

export interface Attachment {
  /** Content type, 'application/pdf'. */
  type: string;
  base64: string;
  filename: string;
}

/** A picture shown in the HTML part as <img src="cid:contentId">. */
export interface InlinePart {
  type: string;
  base64: string;
  contentId: string;
  filename?: string;
}

export interface OutgoingMessage {
  from: Mailbox;
  to: Mailbox[];
  cc?: Mailbox[];
  subject: string;
  text: string;
  /** '' for a mail without an HTML part. */
  html: string;
  /** Further headers by name; names that mail does not allow are left out. */
  headers: [name: string, value: string][];
  /** Message-IDs with their angle brackets. */
  inReplyTo?: string;
  references?: string[];
  attachments?: Attachment[];
  inline?: InlinePart[];
  /** Begins every boundary; letters, digits and - only. Bodies are base64, so it cannot occur in them. */
  boundary: string;
}

/**
 * The mail as it goes over the wire: ASCII only, lines end in CRLF, bodies in base64. No value can add a
 * header. Throws a sentence for an address that is not exactly one plain address.
 */
export function buildMessage(message: OutgoingMessage): string {
  const headers = [
    addressHeader('From', [message.from]),
    addressHeader('To', message.to),
    ...(message.cc?.length ? [addressHeader('Cc', message.cc)] : []),
    `Subject: ${unstructuredValue(message.subject, 'Subject')}`,
    ...threadHeaders(message),
    ...message.headers
      .filter(([name]) => /^[A-Za-z0-9-]+$/.test(name))
      .map(([name, value]) => foldedHeader(name, value)),
    'MIME-Version: 1.0',
  ];
  return `${headers.join('\r\n')}\r\n${body(message)}\r\n`;
}

function addressHeader(name: string, mailboxes: Mailbox[]): string {
  for (const { address } of mailboxes) {
    if (!/^[^\s<>()[\],;:\\"@\x00-\x20\x7f-\uffff]+@[^\s<>()[\],;:\\"@\x00-\x20\x7f-\uffff]+$/.test(address))
      throw new Error(`“${address}” is not one plain email address, so this mail was not made.`);
  }
  const values = mailboxes.map((mailbox, at) => addressValue(mailbox, at === 0 ? name.length + 2 : 1));
  return `${name}: ${values.join(',\r\n ')}`;
}

function threadHeaders({ inReplyTo, references }: OutgoingMessage): string[] {
  const ids = (texts: string[]) => texts.join(' ').match(/<[^<>\s]+>/g) ?? [];
  const parent = ids([inReplyTo ?? '']).slice(0, 1);
  const chain = ids(references ?? []);
  return [
    ...parent.map((id) => foldedHeader('In-Reply-To', id)),
    ...(chain.length ? [foldedHeader('References', chain.join(' '))] : []),
  ];
}

function body(message: OutgoingMessage): string {
  const { boundary, attachments = [], inline = [] } = message;
  const text = textPart('text/plain', message.text);
  if (message.html === '') return withAttachments(text, attachments, boundary);
  const html = textPart('text/html', message.html);
  const shown = inline.length
    ? multipart('related', `${boundary}-r`, [html, ...inline.map(inlinePart)])
    : html;
  return withAttachments(multipart('alternative', `${boundary}-a`, [text, shown]), attachments, boundary);
}

function withAttachments(part: string, attachments: Attachment[], boundary: string): string {
  return attachments.length
    ? multipart('mixed', `${boundary}-m`, [part, ...attachments.map(attachmentPart)])
    : part;
}

function multipart(kind: string, boundary: string, parts: string[]): string {
  const safe = boundary.replace(/[^A-Za-z0-9-]/g, '').slice(-70);
  const inner = parts.map((part) => `--${safe}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${safe}"\r\n\r\n${inner}--${safe}--`;
}

function textPart(type: string, text: string): string {
  const lines = text.replace(/\r\n|\r|\n/g, '\r\n');
  return encodedPart([`Content-Type: ${type}; charset=UTF-8`], base64(utf8Bytes(lines)));
}

function attachmentPart({ type, filename, base64: content }: Attachment): string {
  const headers = [
    `Content-Type: ${contentType(type)}${parameter('name', filename)}`,
    `Content-Disposition: attachment${parameter('filename', filename)}`,
  ];
  return encodedPart(headers, content);
}

function inlinePart({ type, contentId, filename, base64: content }: InlinePart): string {
  const headers = [
    `Content-Type: ${contentType(type)}`,
    `Content-ID: <${contentId.replace(/[^\x21-\x3b\x3d\x3f-\x7e]/g, '')}>`,
    `Content-Disposition: inline${filename ? parameter('filename', filename) : ''}`,
  ];
  return encodedPart(headers, content);
}

function encodedPart(headers: string[], content: string): string {
  const lines = content.replace(/[^A-Za-z0-9+/=]/g, '').match(/.{1,76}/g) ?? [];
  return [...headers, 'Content-Transfer-Encoding: base64', '', ...lines].join('\r\n');
}

function contentType(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream';
}

// A stored message as the API shows it: parts tree with decoded headers, snippet, or the raw bytes.

import { escapeHtml } from '../escape-html';
import type { StoredMessage } from './mailbox';
import { partsOf } from './mailbox';
import { utf8Bytes } from './mime/encodings';
import { allParts, findText, type MimePart, partText } from './mime/read';

export type Format = 'full' | 'metadata' | 'minimal' | 'raw';

/** The advanced service hands `bytes` fields to the script decoded: signed bytes, not base64 text. */
type Bytes = number[];

interface ApiPart {
  partId?: string;
  mimeType: string;
  filename?: string;
  headers: { name: string; value: string }[];
  body?: { size: number; data?: Bytes; attachmentId?: string };
  parts?: ApiPart[];
}

interface ApiMessage {
  id: string;
  threadId: string;
  labelIds?: string[];
  snippet?: string;
  payload?: ApiPart;
  raw?: Bytes;
  sizeEstimate?: number;
  historyId?: string;
  internalDate?: string;
}

/** What list and send answer: the two ids. */
export const shortMessage = ({ id, threadId }: StoredMessage): ApiMessage => ({ id, threadId });

/** What send, modify and trash answer: ids and labels. */
export const labelledMessage = (message: StoredMessage): ApiMessage => ({
  ...shortMessage(message),
  ...labels(message),
});

// The API leaves empty lists out of its answers.
const labels = ({ labelIds }: StoredMessage): { labelIds?: string[] } =>
  labelIds.length > 0 ? { labelIds: [...labelIds] } : {};

/** A message in one of the four formats. `metadataHeaders` limits the headers of format metadata. */
export function apiMessage(message: StoredMessage, format: Format, metadataHeaders?: string[]): ApiMessage {
  const base: ApiMessage = {
    ...labelledMessage(message),
    snippet: snippetOf(partsOf(message)),
    sizeEstimate: message.raw.length,
    historyId: String(message.historyId),
    internalDate: String(message.date),
  };
  if (format === 'full') return { ...base, payload: apiPart(partsOf(message), '') };
  if (format === 'metadata') return { ...base, payload: headersOnly(partsOf(message), metadataHeaders) };
  if (format === 'raw') return { ...base, raw: signedBytes(message.raw) };
  return base;
}

function headersOnly(mail: MimePart, wanted?: string[]): ApiPart {
  const names = wanted?.map((name) => name.toLowerCase());
  const headers = shownHeaders(mail).filter(({ name }) => !names || names.includes(name.toLowerCase()));
  return { mimeType: mail.type, headers };
}

const shownHeaders = (part: MimePart): { name: string; value: string }[] =>
  part.headers.map(({ name, value }) => ({ name, value }));

function apiPart(part: MimePart, partId: string): ApiPart {
  const shown: ApiPart = {
    partId,
    mimeType: part.type,
    filename: part.filename,
    headers: shownHeaders(part),
    body: apiBody(part, partId),
  };
  const prefix = partId === '' ? '' : `${partId}.`;
  if (part.parts.length === 0) return shown;
  return { ...shown, parts: part.parts.map((child, index) => apiPart(child, `${prefix}${index}`)) };
}

function apiBody(part: MimePart, partId: string): ApiPart['body'] {
  if (part.type.startsWith('multipart/') || part.type === 'message/rfc822') return { size: 0 };
  const bytes = bodyBytes(part);
  if (part.filename) return { attachmentId: `ANGjdJ-part-${partId || 'root'}`, size: bytes.length };
  return bytes === '' ? { size: 0 } : { size: bytes.length, data: signedBytes(bytes) };
}

// Text is handed out as UTF-8 whatever the mail says in its Content-Type, which stays as it was.
function bodyBytes(part: MimePart): string {
  return part.type.startsWith('text/') && !part.filename ? utf8Bytes(partText(part)) : part.bytes;
}

/** The content of an attachment by the id `apiMessage` gave it, or undefined. */
export function attachment(
  message: StoredMessage,
  attachmentId: string,
): { size: number; data: Bytes } | undefined {
  const find = (part: MimePart, partId: string): MimePart | undefined => {
    if (part.filename && `ANGjdJ-part-${partId || 'root'}` === attachmentId) return part;
    const prefix = partId === '' ? '' : `${partId}.`;
    for (const [index, child] of part.parts.entries()) {
      const found = find(child, `${prefix}${index}`);
      if (found) return found;
    }
    return undefined;
  };
  const part = find(partsOf(message), '');
  return part && { size: part.bytes.length, data: signedBytes(part.bytes) };
}

function signedBytes(bytes: string): Bytes {
  return [...Buffer.from(bytes, 'latin1')].map((byte) => (byte > 127 ? byte - 256 : byte));
}

/** The first words of a mail, HTML-escaped as the API gives them. */
export function snippetOf(mail: MimePart): string {
  const words = visibleText(mail).replace(/\s+/g, ' ').trim();
  return escapeHtml([...words].slice(0, 200).join('').trim());
}

/** The text a person reads: the plain part, else the HTML one without its tags. */
export function visibleText(mail: MimePart): string {
  const plain = findText(mail, 'text/plain');
  if (plain) return partText(plain);
  const html = findText(mail, 'text/html');
  return html ? textOfHtml(partText(html)) : '';
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

/** Names of attached files. */
export const attachmentNames = (mail: MimePart): string[] =>
  allParts(mail)
    .map((part) => part.filename)
    .filter(Boolean);

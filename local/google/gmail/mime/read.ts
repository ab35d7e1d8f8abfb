// Reads a mail into its tree of parts: headers unfolded, bodies freed from their transfer encoding.

import { decodeCharset, decodeTransfer } from './encodings';
import { decodeWords } from './words';

interface Header {
  name: string;
  /** As on the wire, unfolded. */
  raw: string;
  /** With encoded words decoded. */
  value: string;
}

export interface MimePart {
  headers: Header[];
  /** 'text/plain', lower case. */
  type: string;
  charset: string;
  /** '' when the part has none. */
  filename: string;
  /** The body after its transfer encoding, one character a byte; '' for containers. */
  bytes: string;
  parts: MimePart[];
}

/** The first header of a name, decoded; '' when there is none. Case of the name does not matter. */
export function headerOf(part: MimePart, name: string): string {
  const wanted = name.toLowerCase();
  return part.headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? '';
}

/** A whole mail, given as bytes (one character a byte). Never throws: nonsense reads as an empty text part. */
export function readMail(raw: string): MimePart {
  const { part, body, boundary } = readStart(raw);
  if (boundary) return { ...part, parts: splitParts(body, boundary).map(readMail) };
  const bytes = decodeTransfer(body, rawHeader(part.headers, 'Content-Transfer-Encoding'));
  return { ...part, bytes, parts: part.type === 'message/rfc822' ? [readMail(bytes)] : [] };
}

/** Only the head of a mail: a part without content. For looking at addresses, subject and references. */
export const readHead = (raw: string): MimePart => readStart(raw).part;

function readStart(raw: string): { part: MimePart; body: string; boundary?: string } {
  const { headers, body } = splitHead(raw);
  const { value, params } = structured(rawHeader(headers, 'Content-Type') || 'text/plain');
  const disposition = structured(rawHeader(headers, 'Content-Disposition'));
  const type = value.toLowerCase();
  const filename = disposition.params.filename ?? params.name ?? '';
  const part = { headers, type, charset: params.charset ?? '', filename, bytes: '', parts: [] };
  return type.startsWith('multipart/') ? { part, body, boundary: params.boundary } : { part, body };
}

/** The text of a text part, whatever its character set. */
export const partText = (part: MimePart): string => decodeCharset(part.bytes, part.charset || 'utf-8');

/** A part and everything below it, outermost first. */
export function allParts(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(allParts)];
}

/** The first part of a type that is no attachment and not inside an enclosed mail. */
export function findText(part: MimePart, type: string): MimePart | undefined {
  if (part.type === type && !part.filename) return part;
  if (part.type === 'message/rfc822') return undefined;
  for (const child of part.parts) {
    const found = findText(child, type);
    if (found) return found;
  }
  return undefined;
}

function rawHeader(headers: Header[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.raw ?? '';
}

function splitHead(raw: string): { headers: Header[]; body: string } {
  const end = /^\r?\n|\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const body = end ? raw.slice(end.index + end[0].length) : '';
  const lines = head.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const colon = /^([!-9;-~]+)[ \t]*:[ \t]*/.exec(line);
    if (!colon) return [];
    const value = line.slice(colon[0].length).trimEnd();
    return [{ name: colon[1], raw: value, value: decodeWords(value) }];
  });
  return { headers, body };
}

function splitParts(body: string, boundary: string): string[] {
  const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pieces = `\n${body}`.split(new RegExp(`\\r?\\n--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`));
  const parts: string[] = [];
  // Split keeps the captured closing dashes: text, mark, text, mark ... ; what follows a closing mark is an epilogue.
  for (let index = 1; index < pieces.length; index += 2) {
    if (pieces[index] === '--') break;
    parts.push((pieces[index + 1] ?? '').replace(/^\r?\n/, ''));
  }
  return parts;
}

/** A structured header ("text/plain; charset=utf-8") with parameters, RFC 2231 continuations joined. */
function structured(raw: string): { value: string; params: Record<string, string> } {
  const value = (/^[^;]*/.exec(raw)?.[0] ?? '').trim();
  const pieces: Record<string, { text: string; extended: boolean }[]> = {};
  const pattern = /;\s*([^=;\s]+?)(\*\d+)?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
  for (const [, name, number, star, quoted, plain] of raw.matchAll(pattern)) {
    const text = quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/g, '$1');
    const key = name.toLowerCase();
    pieces[key] ??= [];
    const list = pieces[key];
    list[number ? Number(number.slice(1)) : list.length] = { text, extended: star === '*' };
  }
  const params = Object.fromEntries(
    Object.entries(pieces).map(([name, list]) => [name, joinContinuation(list.filter(Boolean))]),
  );
  return { value, params };
}

function joinContinuation(list: { text: string; extended: boolean }[]): string {
  const charset = list[0]?.extended ? /^([^']*)'[^']*'/.exec(list[0].text) : null;
  if (!charset) return decodeWords(list.map((piece) => piece.text).join(''));
  const percent = (text: string): string =>
    text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const bytes = list.map((piece, index) => {
    const text = index === 0 ? piece.text.slice(charset[0].length) : piece.text;
    return piece.extended ? percent(text) : text;
  });
  return decodeCharset(bytes.join(''), charset[1] || 'utf-8');
}

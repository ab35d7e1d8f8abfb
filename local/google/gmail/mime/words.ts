// Words of a header that are not plain ASCII (RFC 2047), read and written.

import { decodeCharset, fromBase64, fromQuotedPrintable, utf8Bytes } from './encodings';

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\s]*)\?=/g;

/** A header value with its encoded words decoded. Raw bytes outside them are taken as UTF-8. */
export function decodeWords(value: string): string {
  // White space between two encoded words is part of the encoding, not of the text.
  const joined = value.replace(/(=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[BbQq]\?)/g, '$1');
  let text = '';
  let last = 0;
  let pending = { charset: '', bytes: '' };
  const flush = (): void => {
    text += pending.charset ? decodeCharset(pending.bytes, pending.charset) : '';
    pending = { charset: '', bytes: '' };
  };
  for (const match of joined.matchAll(WORD)) {
    const [whole, charset, kind, content] = match;
    if (match.index !== last || charset.toLowerCase() !== pending.charset) flush();
    text += decodeCharset(joined.slice(last, match.index), 'utf-8');
    // Neighbours of one character set are decoded together: some writers cut inside a character.
    pending = { charset: charset.toLowerCase(), bytes: pending.bytes + wordBytes(kind, content) };
    last = match.index + whole.length;
  }
  flush();
  return text + decodeCharset(joined.slice(last), 'utf-8');
}

function wordBytes(kind: string, content: string): string {
  return kind.toUpperCase() === 'B' ? fromBase64(content) : fromQuotedPrintable(content.replace(/_/g, ' '));
}

/** Text as it may stand in a header: unchanged when plain ASCII, else in encoded words of at most 75 characters. */
export function encodeWords(text: string): string {
  const clean = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(clean) && !clean.includes('=?')) return clean;
  const chunks: string[] = [''];
  for (const character of clean) {
    const bytes = utf8Bytes(character);
    if (chunks[chunks.length - 1].length + bytes.length > 45) chunks.push('');
    chunks[chunks.length - 1] += bytes;
  }
  const words = chunks.map((bytes) => `=?UTF-8?B?${Buffer.from(bytes, 'latin1').toString('base64')}?=`);
  return words.join('\r\n ');
}

// Mail header values: encoded words (RFC 2047), file names (RFC 2231), folding (RFC 5322). All ASCII.

import { base64, utf8Bytes } from './base64';
import { singleLine } from './text';

/** RFC 2047: a line that holds an encoded word has at most 76 characters, the word itself 75. */
const LINE_WITH_WORDS = 76;
const LONGEST_WORD = 75;
const WORD_FRAME = '=?UTF-8?B??='.length;
const LINE = 78;

/** A free text such as a subject, for a header of that name. */
export function unstructuredValue(text: string, headerName: string): string {
  const line = singleLine(text);
  const start = headerName.length + 2;
  return isPlain(line) && start + line.length <= LINE ? line : encodedWords(line, start);
}

/** '"Jo Doe" <jo@example.com>', the name encoded where it must be; it starts at that column of its line. */
export function addressValue({ name, address }: { name?: string; address: string }, column: number): string {
  const shown = singleLine(name ?? '');
  if (shown === '') return `<${address}>`;
  // Some readers decode encoded words even within quotes, so a name that looks like one is encoded itself.
  const plain = isPlain(shown) && shown.length < 60;
  const phrase = plain ? `"${shown.replace(/(["\\])/g, '\\$1')}"` : encodedWords(shown, column);
  return phrase + (plain ? ' ' : '\r\n ') + `<${address}>`;
}

/** A whole header line of blank-separated words, folded at blanks; text that is not ASCII is encoded. */
export function foldedHeader(name: string, value: string): string {
  const line = singleLine(value);
  if (!isPlain(line)) return `${name}: ${encodedWords(line, name.length + 2)}`;
  const lines = [`${name}:`];
  for (const word of line.split(' ')) {
    const last = lines.length - 1;
    const fits = lines[last].length + 1 + word.length <= LINE || lines[last] === `${name}:`;
    if (fits) lines[last] += ` ${word}`;
    else lines.push(` ${word}`);
  }
  return lines.join('\r\n');
}

/** '; filename="a.pdf"', or in the numbered and percent-encoded form of RFC 2231. */
export function parameter(name: string, value: string): string {
  const line = singleLine(value);
  if (isPlain(line) && line.length <= 60) return `;\r\n ${name}="${line.replace(/(["\\])/g, '\\$1')}"`;
  const pieces = percentPieces(line, 48);
  const numbered = pieces.map((piece, at) => `;\r\n ${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`);
  return pieces.length === 1 ? `;\r\n ${name}*=UTF-8''${pieces[0]}` : numbered.join('');
}

/** Encoded words of whole code points, one a line; the first starts at that column. */
function encodedWords(text: string, column: number): string {
  const words: string[] = [];
  let room = bytesThatFit(LINE_WITH_WORDS - Math.min(column, LINE_WITH_WORDS));
  let bytes: number[] = [];
  for (const character of text) {
    const next = utf8Bytes(character);
    if (bytes.length + next.length > room) {
      words.push(base64(bytes));
      bytes = [];
      room = bytesThatFit(LONGEST_WORD);
    }
    bytes.push(...next);
  }
  if (bytes.length > 0) words.push(base64(bytes));
  return words.map((word) => (word === '' ? '' : `=?UTF-8?B?${word}?=`)).join('\r\n ');
}

function bytesThatFit(characters: number): number {
  return Math.max(0, Math.floor((characters - WORD_FRAME) / 4) * 3);
}

/** Percent-encoded text in pieces that never split an escape. */
function percentPieces(text: string, longest: number): string[] {
  const pieces = [''];
  for (const byte of utf8Bytes(text)) {
    const letter = String.fromCharCode(byte);
    const escaped = /[A-Za-z0-9._-]/.test(letter)
      ? letter
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (pieces[pieces.length - 1].length + escaped.length > longest) pieces.push('');
    pieces[pieces.length - 1] += escaped;
  }
  return pieces;
}

/** ASCII that nobody could take for an encoded word. */
function isPlain(line: string): boolean {
  return /^[\x20-\x7e]*$/.test(line) && !line.includes('=?');
}

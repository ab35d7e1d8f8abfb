// CSV in: separators and encodings as they come, values as if typed into the sheet.

import { buildWorkbook, type DraftCell } from './draft';
import { FileError } from './file-error';
import { typedEntry } from './typed-entry';
import type { LiveWorkbook } from './workbook';
import type { Workbook } from './workbook-types';

export interface CsvOptions {
  name: string;
  locale?: string;
  timeZone?: string;
}

/** Opens CSV (text or bytes) as a workbook of one tab. Throws FileError for an empty file or one that is no text. */
export function readCsv(
  source: string | Uint8Array,
  { name, locale = 'en_US', timeZone = 'Etc/UTC' }: CsvOptions,
): LiveWorkbook {
  return buildWorkbook([{ name: tabName(name), cells: typedCells(csvText(source), locale) }], {
    locale,
    timeZone,
  });
}

/** Adds CSV as a further tab and returns its id. */
export function addCsvSheet(workbook: Workbook, name: string, source: string | Uint8Array): number {
  const rows = parseCsv(csvText(source));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const size = { rows: Math.max(1000, rows.length), columns: Math.max(26, columns) };
  const id = workbook.addSheet(tabName(name), undefined, size);
  const full = rows.map((row) => Array.from({ length: columns }, (_, c) => row[c] || null));
  const zone = { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
  if (rows.length) workbook.typeCells(id, zone, full);
  return id;
}

/** A file name as tab name: without characters that cannot be in one. */
export const tabName = (name: string): string =>
  name
    .replace(/'/g, '\u2019')
    .replace(/[*?/\\[\]]/g, ' ')
    .trim()
    .slice(0, 100) || 'Sheet1';

function* typedCells(text: string, locale: string): Generator<DraftCell> {
  const year = new Date().getFullYear();
  const rows = parseCsv(text);
  for (let row = 0; row < rows.length; row++)
    for (let col = 0; col < rows[row].length; col++) {
      const entry = typedEntry(rows[row][col], locale, '', year);
      if (entry.kind === 'empty') continue;
      if (entry.kind === 'formula') yield { row, col, input: { formula: entry.text } };
      else if (entry.kind === 'error') yield { row, col, input: { formula: `=${entry.code}` } };
      else if (entry.kind === 'number')
        yield { row, col, input: { value: entry.value }, format: entry.format };
      else yield { row, col, input: { value: entry.value } };
    }
}

/** The text of a CSV file: UTF-8, UTF-16 with its mark, else Windows-1252. */
function csvText(source: string | Uint8Array): string {
  const text = typeof source === 'string' ? source : decode(source);
  if (text.trim() === '') throw new FileError('EMPTY', 'This file is empty.');
  if (text.includes('\u0000'))
    throw new FileError('NOT_A_WORKBOOK', 'This file is not a list of values (CSV).');
  return text.replace(/^\ufeff/, '');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that splits the first lines most often, outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, it) => (it.count > best.count ? it : best)).mark;
}

/** Rows of fields. Quotes protect separators and line breaks; a doubled quote is a quote. */
export function parseCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    row.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length) rows.push(row);
  return rows;
}

function plainField(text: string, at: number, separator: string): { value: string; end: number } {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(at, end), end };
}

function quotedField(text: string, at: number): { value: string; end: number } {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

// Texts, reasons and offers as one plain text, to be handed from sheet to sheet: written, and read again.

import { SetUpProblem } from '../set-up-problem';

/** One row of a tab: the words by header. Empty ones may be left out. */
export interface ExchangeRow {
  kind: 'Text' | 'Reason' | 'Offer';
  cells: Readonly<Record<string, string>>;
}

const FIRST_LINE = 'Texts, reasons and offers from Rekindle (1)';
const KINDS: readonly string[] = ['Text', 'Reason', 'Offer'];

/** A line for each filled cell; words of several lines stand below their header, each after a bar. */
export function writeExchange(rows: readonly ExchangeRow[]): string {
  const blocks = rows.map(({ kind, cells }) => {
    const filled = Object.entries(cells).filter(([, words]) => words !== '');
    return [`== ${kind}`, ...filled.map(([header, words]) => cellLines(header, words))].join('\n');
  });
  return `${[FIRST_LINE, ...blocks].join('\n\n')}\n`;
}

function cellLines(header: string, words: string): string {
  const lines = words.replace(/\r\n?/g, '\n').split('\n');
  return lines.length === 1 && words.trim() === words
    ? `${header}: ${words}`
    : [`${header}:`, ...lines.map((line) => `| ${line}`)].join('\n');
}

/** Throws a SetUpProblem that names the first line that cannot be read. */
export function readExchange(text: string): ExchangeRow[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() !== FIRST_LINE)
    throw new SetUpProblem(`This is no text that Rekindle gave out: it begins with "${FIRST_LINE}".`);
  const rows: { kind: ExchangeRow['kind']; cells: Record<string, string> }[] = [];
  let open = '';
  lines.slice(first + 1).forEach((line, i) => {
    const row = rows[rows.length - 1];
    const kind = /^==\s*(.+?)\s*$/.exec(line)?.[1];
    const cell = /^([^:|]+):\s?(.*)$/.exec(line);
    if (kind !== undefined && KINDS.includes(kind)) {
      rows.push({ kind: kind as ExchangeRow['kind'], cells: {} });
      open = '';
    } else if (row && open !== '' && /^\|/.test(line)) {
      const words = line.replace(/^\| ?/, '');
      row.cells[open] = open in row.cells ? `${row.cells[open]}\n${words}` : words;
    } else if (row && kind === undefined && cell) {
      open = cell[1].trim();
      if (cell[2].trim() !== '') row.cells[open] = cell[2].trim();
    } else if (line.trim() !== '') {
      throw new SetUpProblem(`Line ${first + i + 2} cannot be read: "${line.trim().slice(0, 60)}".`);
    }
  });
  return rows;
}

// Which row holds the headers: anywhere in the first twenty, below titles and blank lines, or nowhere.

import { type Cell, isDateCell } from '../grid';
import { isBlank } from './cells';
import { parseDate } from './dates';
import { matchHeader } from './header-match';
import { isBarePeriod, periodOfHeader } from './periods';

const ROWS_LOOKED_AT = 20;

/** Index of the header row; -1 when the tab begins with data; null when it holds nothing at all. */
export function findHeaderRow(rows: Cell[][]): number | null {
  const first = rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  if (first < 0) return null;
  let best = -1;
  let bestScore = 0;
  for (let at = first; at < Math.min(rows.length, ROWS_LOOKED_AT); at++) {
    const score = headerScore(rows[at]);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  if (bestScore >= 100) return best;
  return headerByLooks(rows, first);
}

/** Sum of what the cells name; a cell that is data (an email, a date, an amount) speaks against a header. */
function headerScore(row: Cell[]): number {
  let score = 0;
  let named = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (periodOfHeader(cell) !== null || isBarePeriod(cell)) {
      score += 45;
      named++;
    } else if (typeof cell !== 'string' || cell.length > 80 || looksLikeData(cell)) score -= 60;
    else {
      const match = matchHeader(cell)[0];
      if (match) named++;
      score += match ? match.score : 0;
    }
  }
  return named >= 2 ? score : 0;
}

function looksLikeData(text: string): boolean {
  return /@|^https?:/.test(text) || /^[\s\d.,'()$€£%-]+$/.test(text) || parseDate(text, 'dmy') !== '';
}

/**
 * Without words we know: the first row of at least two different short texts above a row that is of another kind; a first
 * row that already holds data means there is no header.
 */
function headerByLooks(rows: Cell[][], first: number): number {
  for (let at = first; at < Math.min(rows.length, first + ROWS_LOOKED_AT); at++) {
    const filled = rows[at].filter((cell) => !isBlank(cell));
    const data = filled.some((cell) => typeof cell !== 'string' || looksLikeData(cell));
    // What stands above the first row of data is a title or an empty header; it is no client.
    if (data && filled.length >= 2) return at > first ? at - 1 : -1;
    if (data) return nextOr(rows, at);
    if (filled.length >= 2 && new Set(filled).size === filled.length) return at;
  }
  return first;
}

/** A lone number or date above the table is a title. */
function nextOr(rows: Cell[][], at: number): number {
  const next = rows.findIndex((row, index) => index > at && row.filter((cell) => !isBlank(cell)).length >= 2);
  if (next < 0) return at;
  return rows[next].some((cell) => isDateCell(cell) || typeof cell === 'number') ? -1 : next;
}

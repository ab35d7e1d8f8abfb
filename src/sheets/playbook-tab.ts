// The Playbook tab: lines to print on A4 in portrait; what people wrote under "Our own notes" is kept.

import { PAGE_WIDTHS, type PlaybookLine } from '../domain/playbook/pages';
import { NOTES_HEADING } from '../domain/playbook/words';
import { toSheet } from './cells';
import type { Sheet } from './own-tabs';
import { ensureSize, readAll, setWidths } from './table';

const COLUMNS = PAGE_WIDTHS.length;
const SIZES: Record<PlaybookLine['kind'], number> = {
  title: 20,
  heading: 13,
  head: 9,
  row: 9,
  text: 10,
  gap: 10,
};
const GREEN = '#e8f0ea';

/** Writes the tab anew; `lines` end with the heading of the notes. */
export function writePlaybook(sheet: Sheet, lines: readonly PlaybookLine[]): void {
  const notes = ownNotes(readAll(sheet));
  const height = lines.length + notes.length;
  ensureSize(sheet, height, COLUMNS);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), COLUMNS);
  whole.breakApart().clear().setWrap(true).setNumberFormat('@');
  const values = lines.map(({ cells, spans }) => {
    const row: (string | number | boolean)[] = Array(COLUMNS).fill('');
    let at = 0;
    cells.forEach((cell, i) => {
      row[at] = toSheet(cell);
      at += spans[i];
    });
    return row;
  });
  sheet.getRange(1, 1, height, COLUMNS).setValues([...values, ...notes]);
  dress(sheet, lines);
  setWidths(sheet, [...PAGE_WIDTHS]);
  for (const { first, count, item } of runs(lines.map(heightOf)))
    sheet.setRowHeightsForced(first, count, item);
}

/** What stands below the line after the heading of the notes. */
function ownNotes(values: unknown[][]): (string | number | boolean)[][] {
  const at = values.findIndex((row) => row[0] === NOTES_HEADING);
  if (at < 0) return [];
  return values
    .slice(at + 2)
    .map((row) => Array.from({ length: COLUMNS }, (_, i) => toSheet(String(row[i] ?? ''))));
}

function dress(sheet: Sheet, lines: readonly PlaybookLine[]): void {
  const area = sheet.getRange(1, 1, lines.length, COLUMNS);
  const each = <T>(of: (kind: PlaybookLine['kind']) => T): T[][] =>
    lines.map(({ kind }) => Array<T>(COLUMNS).fill(of(kind)));
  area.setFontSizes(each((kind) => SIZES[kind]));
  area.setFontWeights(each((kind) => (kind === 'row' || kind === 'text' ? 'normal' : 'bold')));
  area.setVerticalAlignments(each((kind) => (kind === 'heading' ? 'bottom' : 'top')));
  area.setBackgrounds(each((kind) => (kind === 'head' ? GREEN : '#ffffff')));
  for (const { first, count, item } of runs(lines.map(({ spans }) => spans))) {
    let column = 1;
    for (const span of item) {
      if (span > 1) sheet.getRange(first, column, count, span).mergeAcross();
      column += span;
    }
  }
}

/** Pixels that a line needs: merged cells do not grow by themselves. */
function heightOf({ kind, cells, spans }: PlaybookLine): number {
  const size = SIZES[kind];
  let column = 0;
  const lines = cells.map((cell, i) => {
    const width = PAGE_WIDTHS.slice(column, column + spans[i]).reduce((sum, one) => sum + one, 0);
    column += spans[i];
    return wrappedLines(cell, Math.floor((width - 8) / (size * SIGN_WIDTH)));
  });
  return Math.max(...lines) * Math.round(size * LINE_HEIGHT) + (kind === 'heading' ? 16 : 6);
}

/** Mean width of a sign and height of a line in Arial, by the font's size in points; generous, so that nothing is cut. */
const SIGN_WIDTH = 0.72;
const LINE_HEIGHT = 1.6;

function wrappedLines(text: string, signs: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    if (used > 0 && used + word.length > signs) [lines, used] = [lines + 1, 0];
    used += word.length + 1;
  }
  return lines;
}

/** Neighbours that are the same, from row 1. */
function runs<T>(items: readonly T[]): { first: number; count: number; item: T }[] {
  const found: { first: number; count: number; item: T }[] = [];
  items.forEach((item, i) => {
    const last = found[found.length - 1];
    if (last && last.item === item) last.count++;
    else found.push({ first: i + 1, count: 1, item });
  });
  return found;
}

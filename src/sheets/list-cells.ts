// Single columns of a list written between two refreshes, and the notes on one of them.

import type { Cell } from '../domain/grid';
import { toSheet } from './cells';
import type { ListSnapshot } from './list-read';
import type { Sheet } from './own-tabs';

export interface CellChange {
  /** Index of the snapshot's rows. */
  row: number;
  /** Of a column that the list has. */
  key: string;
  cell: Cell;
}

/**
 * Writes cells where the snapshot saw them, each column in as few calls as it can: a row between two of them is
 * written again with what it holds where `isOurs` says that this is Rekindle's own.
 */
export function writeCells(
  sheet: Sheet,
  { columns, rows, rowNumbers }: ListSnapshot,
  changes: readonly CellChange[],
  isOurs: (row: number, key: string) => boolean,
): void {
  for (const key of new Set(changes.map((change) => change.key))) {
    const next = new Map<number, Cell>();
    for (const change of changes) if (change.key === key) next.set(change.row, change.cell);
    const wanted = [...next.keys()].sort((a, b) => a - b);
    for (let i = 0; i < wanted.length; ) {
      const first = wanted[i];
      const block = [next.get(first) ?? ''];
      let end = first;
      for (let row = first + 1; row <= wanted[wanted.length - 1]; row++) {
        if (rowNumbers[row] !== rowNumbers[row - 1] + 1 || !(next.has(row) || isOurs(row, key))) break;
        block.push(next.get(row) ?? rows[row].cells[key] ?? '');
        if (next.has(row)) end = row;
      }
      const values = block.slice(0, end - first + 1).map((cell) => [toSheet(cell)]);
      sheet.getRange(rowNumbers[first], columns.at[key] + 1, values.length, 1).setValues(values);
      while (i < wanted.length && wanted[i] <= end) i++;
    }
  }
}

/** By this a note of Rekindle's is told from a person's, which stays. */
const MARK = 'Rekindle: ';

/** Puts notes on a column's cells by index of the snapshot's rows; '' takes Rekindle's own away. */
export function writeNotes(
  sheet: Sheet,
  { columns, headerRow, lastRow, rowNumbers }: ListSnapshot,
  key: string,
  notes: ReadonlyMap<number, string>,
): void {
  const column = columns.at[key];
  if (column === undefined || notes.size === 0) return;
  const range = sheet.getRange(headerRow + 1, column + 1, lastRow - headerRow, 1);
  const held = range.getNotes();
  let changed = false;
  for (const [row, note] of notes) {
    const line = held[rowNumbers[row] - headerRow - 1];
    const text = note && MARK + note;
    if (line[0] === text || !(line[0] === '' || line[0].startsWith(MARK))) continue;
    line[0] = text;
    changed = true;
  }
  if (changed) range.setNotes(held);
}

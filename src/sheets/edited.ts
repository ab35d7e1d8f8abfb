// An edit as Google tells of it, as far as the two dropdowns go: which rows, and whether a word of theirs is in it.

import { AGAIN_CHOICES, LOG_OUTCOMES } from '../domain/lists/columns';

export interface Edited {
  sheetId: number;
  /** Sheet rows, from 1. */
  top: number;
  bottom: number;
  /** Columns, from 1. */
  left: number;
  right: number;
  /** What the cell held before, where one cell was edited. */
  before?: string;
}

/** A larger paste is left to the next run. */
const MOST_CELLS = 2000;
const WORDS = new Set<string>([...LOG_OUTCOMES, ...AGAIN_CHOICES]);

/** Null where nothing of the dropdowns came or went: nearly every edit, and nothing is read for those. */
export function editedCells(event?: GoogleAppsScript.Events.SheetsOnEdit): Edited | null {
  // Run from the editor by hand there is no event.
  if (!event) return null;
  const { range, value, oldValue } = event as {
    range: typeof event.range;
    value?: string;
    oldValue?: string;
  };
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const single = rows * columns === 1;
  if (rows * columns > MOST_CELLS) return null;
  const words = single
    ? [value, oldValue]
    : range.getDisplayValues().reduce((all, row) => all.concat(row), []);
  if (
    !words.some((word) =>
      WORDS.has(
        String(word ?? '')
          .trim()
          .toLowerCase(),
      ),
    )
  )
    return null;
  const [top, left] = [range.getRow(), range.getColumn()];
  return {
    sheetId: range.getSheet().getSheetId(),
    top,
    bottom: top + rows - 1,
    left,
    right: left + columns - 1,
    ...(single ? { before: oldValue ?? '' } : {}),
  };
}

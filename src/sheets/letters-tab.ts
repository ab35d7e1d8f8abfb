// The Letters tab: a cover page for the person, then one cell a page, to be printed.

import { toSheet } from './cells';
import type { Sheet } from './own-tabs';
import { fitRows, setWidths } from './table';

/**
 * Pixels that fit on A4 and on US Letter in portrait, fit to width, whatever the margins. A printed row is never cut in two,
 * and a second one of this height fits on no page: so every row begins a page of its own.
 */
const WIDTH = 656;
const HEIGHT = 850;
const TITLE = 20;

/** Writes the tab anew. */
export function writeLetters(sheet: Sheet, cover: readonly string[], pages: readonly string[]): void {
  const rows = ['Letters', ...cover, ...pages].map((text) => [toSheet(text)]);
  fitRows(sheet, rows.length);
  sheet.getRange(1, 1, rows.length, sheet.getMaxColumns()).clear();
  const area = sheet.getRange(1, 1, rows.length, 1).setNumberFormat('@').setWrap(true);
  area.setFontSize(11).setVerticalAlignment('top').setBackground('#ffffff');
  area.setValues(rows);
  setWidths(sheet, [WIDTH]);
  sheet.setRowHeightsForced(1, rows.length, HEIGHT);
  sheet.setRowHeightsForced(1, 1, TITLE);
  sheet.setRowHeightsForced(2, 1, HEIGHT - TITLE);
}

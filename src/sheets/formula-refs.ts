// References for formulas: whole columns of a tab from its second row on, found by header as the tab stands now.

import { columnLetter } from '../domain/grid';
import type { Sheet } from './own-tabs';

/** 'Touch Log' as a formula names it. */
export function tabRef(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** An open-ended column. @param index from 0 @param top first row, from 1 */
export function openColumn(tab: string, index: number, top = 2): string {
  const letter = columnLetter(index + 1);
  return `${tabRef(tab)}$${letter}$${top}:$${letter}`;
}

/** Whether a formula refers to what somebody deleted: then Google writes an error such as #REF! into it. */
export const isBroken = (formula: string) => /#\p{L}/u.test(formula);

/** Column indices from 0 by header as row 1 has them; headers that are gone are left out. */
export function headerPlaces(sheet: Sheet): Map<string, number> {
  const width = sheet.getLastColumn();
  if (width === 0) return new Map();
  const [headers] = sheet.getRange(1, 1, 1, width).getValues();
  return new Map(headers.map((header, i) => [String(header).trim(), i]));
}

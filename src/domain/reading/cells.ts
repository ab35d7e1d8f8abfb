// Cells as text, emptiness and error values.

import { type Cell, isDateCell } from '../grid';

const ERROR = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|ERROR)[!?]?$/i;

/** A cell as the owner would read it; a date as 'YYYY-MM-DD'. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell;
  if (cell === undefined) return '';
  return isDateCell(cell) ? cell.day : String(cell);
}

/** Empty, blank text, or an unticked checkbox, which is how a row prepared for later looks. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/** '#REF!' and its like: what a formula shows when it cannot be worked out. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERROR.test(cell.trim());
}

/** A cell as an example in a sentence: short, without line breaks. */
export function exampleOf(cell: Cell | undefined): string {
  const text = textOf(cell)
    .slice(0, 200)
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return text.length > 60 ? text.slice(0, 57) + '...' : text;
}

/** True when nothing in the row counts. */
export function isBlankRow(row: Cell[]): boolean {
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

// Rectangles of cells: A1 notation both ways, bounds, and blocks of equal things.
import type { Zone } from '../../engine/workbook-types';
import type { Execution } from '../../runtime/execution-types';

/** 'A' for 0, 'AB' for 27. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 'B2:C5', or 'B2' for one cell. */
export function toA1(zone: Zone): string {
  const first = columnName(zone.left) + (zone.top + 1);
  const last = columnName(zone.right) + (zone.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

interface Corner {
  row?: number;
  column?: number;
}

function corner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

/** The zone of 'B2', 'B2:C5', 'B:C', '2:5' or 'B2:C' on a grid of that size; undefined when it is no A1 notation. */
export function fromA1(text: string, size: { rows: number; columns: number }): Zone | undefined {
  const parts = text.split(':');
  const first = corner(parts[0]);
  const last = parts.length === 1 ? first : corner(parts[1]);
  if (!first || !last || parts.length > 2) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? size.rows - 1];
  const columns = [first.column ?? 0, last.column ?? size.columns - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** "'My tab'!B2" as tab name and rest; a name without '!' is undefined. */
export function splitSheetName(text: string): { sheet?: string; a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { a1: text };
  return { sheet: (match[1] ?? match[2]).replace(/''/g, "'"), a1: match[3] };
}

/** A zone from 1-based numbers, with Google's errors for what cannot be. */
export function zoneOf(execution: Execution, row: number, column: number, rows = 1, columns = 1): Zone {
  if (row < 1) throw execution.error('ROW_TOO_SMALL');
  if (column < 1) throw execution.error('COLUMN_TOO_SMALL');
  if (rows < 1) throw execution.error('NO_ROWS');
  if (columns < 1) throw execution.error('NO_COLUMNS');
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

export const height = (zone: Zone): number => zone.bottom - zone.top + 1;
export const width = (zone: Zone): number => zone.right - zone.left + 1;

/** Whether the two share a cell. */
export const overlap = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A block the size of the zone, each cell made from its 0-based place in it. */
export const block = <T>(zone: Zone, make: (row: number, column: number) => T): T[][] =>
  Array.from({ length: height(zone) }, (_, r) => Array.from({ length: width(zone) }, (__, c) => make(r, c)));

/** Refuses a block of another shape than the zone, as Google does. */
export function checkShape(execution: Execution, zone: Zone, rows: readonly unknown[][]): void {
  if (rows.length !== height(zone))
    throw execution.error('ROWS_DIFFER', { data: rows.length, range: height(zone) });
  const odd = rows.find((row) => row.length !== width(zone));
  if (odd) throw execution.error('COLUMNS_DIFFER', { data: odd.length, range: width(zone) });
}

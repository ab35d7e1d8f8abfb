// Cell references as they stand in .xlsx files.

import { helpers } from '@odoo/o-spreadsheet';
import type { Zone } from '../workbook-types';

const letters = new Map<string, number>();

/** 'BC17' → row 16, col 54. */
export function cellAt(ref: string): { row: number; col: number } {
  const split = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref);
  if (!split) return { row: 0, col: 0 };
  let col = letters.get(split[1]);
  if (col === undefined) {
    col = helpers.lettersToNumber(split[1]);
    letters.set(split[1], col);
  }
  return { row: Number(split[2]) - 1, col };
}

/** 'B2:D7', 'B2', 'B:D' and '2:7' → zone within a grid of this size; undefined for anything else. */
export function zoneAt(ref: string, size: { rows: number; columns: number }): Zone | undefined {
  const plain = ref.replace(/\$/g, '').toUpperCase();
  const whole = /^([A-Z]+)?(\d+)?(?::([A-Z]+)?(\d+)?)?$/.exec(plain);
  if (!whole || plain === '') return undefined;
  const [, left, top, right, bottom] = whole;
  const single = !plain.includes(':');
  const column = (text: string | undefined, or: number) => (text ? helpers.lettersToNumber(text) : or);
  const row = (text: string | undefined, or: number) => (text ? Number(text) - 1 : or);
  const zone = {
    top: row(top, 0),
    left: column(left, 0),
    bottom: row(single ? top : bottom, size.rows - 1),
    right: column(single ? left : right, size.columns - 1),
  };
  return {
    ...zone,
    bottom: Math.min(zone.bottom, size.rows - 1),
    right: Math.min(zone.right, size.columns - 1),
  };
}

/** "'My tab'!$B$2:$D$7" → the tab's name and the rest. */
export function splitSheet(ref: string): { sheet: string | undefined; ref: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(ref.replace(/^=/, ''));
  if (!found) return { sheet: undefined, ref };
  return { sheet: found[1]?.replace(/''/g, "'") ?? found[2], ref: found[3] };
}

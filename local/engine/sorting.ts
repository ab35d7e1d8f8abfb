// Sorting rows in Google's order; whole rows of the zone stay together, formulas are moved as when copied.

import type { Context } from './context';
import type { CellWrite } from './parts/write-cells-plugin';
import { type RawCell, rawCell } from './reading';
import { engineId } from './sheet-ids';
import type { CellError, CellValue, Workbook, Zone } from './workbook-types';

type Key = { rank: number; number: number; text: string };

/** The order of `Range.sort`: numbers, text in any case, FALSE before TRUE, errors; blanks last in both directions. */
export function sorting(context: Context, values: Workbook['values']): Pick<Workbook, 'sort'> {
  return {
    sort(id, zone, by) {
      const keys = by.map(({ column, ascending }) => ({
        ascending,
        keys: values(id, { ...zone, left: column, right: column }).map(([value]) => keyOf(value, context)),
      }));
      const order = Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => i);
      order.sort((a, b) => {
        for (const { keys: column, ascending } of keys) {
          const difference = compare(column[a], column[b], ascending);
          if (difference) return difference;
        }
        return a - b;
      });
      if (order.some((from, to) => from !== to)) reorder(context, id, zone, order);
    },
  };
}

const BLANK = 9;

function keyOf(value: CellValue | CellError, context: Context): Key {
  if (value === null || value === '') return { rank: BLANK, number: 0, text: '' };
  if (typeof value === 'number') return { rank: 0, number: value, text: '' };
  if (typeof value === 'string')
    return { rank: 1, number: 0, text: value.toLocaleLowerCase(context.locale().replace('_', '-')) };
  if (typeof value === 'boolean') return { rank: 2, number: Number(value), text: '' };
  return { rank: 3, number: 0, text: value.error };
}

const words = new Intl.Collator('en', { sensitivity: 'variant' });

function compare(a: Key, b: Key, ascending: boolean): number {
  if (a.rank === BLANK || b.rank === BLANK) return Math.sign(a.rank - b.rank);
  const difference = a.rank - b.rank || a.number - b.number || words.compare(a.text, b.text);
  return ascending ? difference : -difference;
}

function reorder(context: Context, id: number, zone: Zone, order: number[]): void {
  const { core } = context;
  const sheetId = engineId(id);
  const literals: CellWrite[] = [];
  const formulas: object[] = [];
  order.forEach((from, to) => {
    if (from === to) return;
    for (let col = zone.left; col <= zone.right; col++) {
      const [source, row] = [zone.top + from, zone.top + to];
      const raw = rawCell(context, { sheetId, col, row: source });
      if (!raw && !rawCell(context, { sheetId, col, row })) continue;
      const [format, style] = [raw?.format ?? null, raw?.style ?? null];
      if (!raw?.isFormula) literals.push([col, row, raw?.content ?? '', format, style]);
      else
        formulas.push({
          sheetId,
          col,
          row,
          content: movedFormula(context, sheetId, raw, row - source),
          format: format ?? '',
          style,
        });
    }
  });
  const notes = movedNotes(core.getters.getRekindleExtras().notes[sheetId], zone, order);
  core.batch(() => {
    if (literals.length) core.write(id, literals);
    for (const formula of formulas) core.dispatch('UPDATE_CELL', formula);
    if (notes) core.setExtra(['notes', sheetId], notes);
  });
}

function movedFormula({ core }: Context, sheetId: string, raw: RawCell, rows: number): string {
  return core.getters.getTranslatedCellFormula(sheetId, 0, rows, raw.compiledFormula as never);
}

function movedNotes(notes: Record<string, string> | undefined, zone: Zone, order: number[]) {
  if (!notes) return undefined;
  const target = new Map(order.map((from, to) => [zone.top + from, zone.top + to]));
  const moved: Record<string, string> = {};
  for (const [key, text] of Object.entries(notes)) {
    const [col, row] = key.split(',').map(Number);
    const inside = col >= zone.left && col <= zone.right && target.has(row);
    moved[inside ? `${col},${target.get(row)}` : key] = text;
  }
  return moved;
}

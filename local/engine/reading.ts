// Reading cells: values, what is shown, formulas, formats, looks, and how far the content goes.

import { toCellStyle } from './cell-look';
import type { Context } from './context';
import { googleError, isErrorCode } from './error-codes';
import { shownFormat } from './formats-in-use';
import { toGoogleFormula } from './formula-text';
import { displayNumber, displayText, isDateFormat } from './number-format';
import { bareZone } from './ranges';
import { engineId } from './sheet-ids';
import type { CellError, CellValue, Workbook, Zone } from './workbook-types';

/** What the engine keeps of one cell. */
export interface RawCell {
  id: number;
  isFormula: boolean;
  content?: string;
  parsedValue?: CellValue;
  format?: string;
  style?: Record<string, unknown>;
  compiledFormula?: { toFormulaString(getters: unknown): string };
}

interface Position {
  sheetId: string;
  col: number;
  row: number;
}

interface Shown {
  type: string;
  value: CellValue;
  format?: string;
}

type Reading = Pick<
  Workbook,
  'extent' | 'spills' | 'values' | 'isDate' | 'display' | 'formulas' | 'formats' | 'styles' | 'notes'
>;

/** One row of results per row of the zone. */
export function grid<T>(id: number, zone: Zone, cell: (position: Position) => T): T[][] {
  const sheetId = engineId(id);
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const line: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) line.push(cell({ sheetId, col, row }));
    rows.push(line);
  }
  return rows;
}

/** The engine's record of a cell, or undefined where there is nothing. */
export const rawCell = (context: Context, position: Position): RawCell | undefined =>
  context.core.getters.getCell(position) as unknown as RawCell | undefined;

export function reading(context: Context): Reading {
  const { core } = context;
  const sizes = new Map<number, { revision: number; size: { rows: number; columns: number } }>();
  return {
    isDate: isDateFormat,
    spills: (id) => spillsOf(context, id),
    values: (id, zone) => {
      const shown = evaluated(context);
      return grid(id, zone, (at) => cellValue(rawCell(context, at), () => shown(at)));
    },
    display: (id, zone) => {
      const shown = evaluated(context);
      return grid(id, zone, (at) => displayOf(context, rawCell(context, at), () => shown(at)));
    },
    formulas: (id, zone) => grid(id, zone, (at) => formulaOf(context, rawCell(context, at))),
    formats: (id, zone) => {
      const shown = evaluated(context);
      return grid(id, zone, (at) => formatOf(context, rawCell(context, at), () => shown(at)));
    },
    styles: (id, zone) => grid(id, zone, (at) => toCellStyle(rawCell(context, at)?.style)),
    notes: (id, zone) => {
      const notes = core.getters.getRekindleExtras().notes[engineId(id)] ?? {};
      return grid(id, zone, (at) => notes[`${at.col},${at.row}`] ?? '');
    },
    extent(id) {
      const revision = core.revision();
      const kept = sizes.get(id);
      if (kept?.revision === revision) return { ...kept.size };
      const size = contentSize(context, id);
      sizes.set(id, { revision, size });
      return { ...size };
    },
  };
}

/** A function that gives the evaluated cell at a position, with everything written so far computed. */
function evaluated({ core }: Context): (at: Position) => Shown {
  const getters = core.evaluated();
  return (at) => getters.getEvaluatedCell(at) as unknown as Shown;
}

function cellValue(raw: RawCell | undefined, shown: () => Shown): CellValue | CellError {
  if (raw && !raw.isFormula && raw.content) return literalValue(raw);
  const cell = shown();
  if (cell.type === 'error') return { error: googleError(String(cell.value)) };
  if (raw?.isFormula) return cell.value ?? '';
  return cell.type === 'empty' ? null : cell.value;
}

function literalValue(raw: RawCell): CellValue | CellError {
  const content = raw.content as string;
  if (content[0] === '#' && isErrorCode(content)) return { error: googleError(content) };
  if (raw.format === '@' && typeof raw.parsedValue === 'number') return content;
  return raw.parsedValue ?? null;
}

function formatOf(context: Context, raw: RawCell | undefined, shown: () => Shown): string {
  const { formats } = context.core.getters.getRekindleExtras();
  const format = raw?.format ?? (raw && !raw.isFormula ? undefined : shown().format);
  return shownFormat(format, formats, context.locale());
}

function displayOf(context: Context, raw: RawCell | undefined, shown: () => Shown): string {
  const value = cellValue(raw, shown);
  if (value === null || value === '') return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = formatOf(context, raw, shown);
  return typeof value === 'number'
    ? displayNumber(value, format, context.locale())
    : displayText(value, format);
}

/** '' for a cell without formula. */
function formulaOf(context: Context, raw: RawCell | undefined): string {
  if (!raw?.isFormula || !raw.compiledFormula) return '';
  return toGoogleFormula(raw.compiledFormula.toFormulaString(context.core.getters), context.locale());
}

function spillsOf({ core }: Context, id: number): Zone[] {
  const getters = core.evaluated();
  return (getters.getCells(engineId(id)) as unknown as RawCell[]).flatMap((cell) => {
    const spill = cell.isFormula ? getters.getSpreadZone(getters.getCellPosition(cell.id)) : undefined;
    return spill && (spill.top !== spill.bottom || spill.left !== spill.right) ? [bareZone(spill)] : [];
  });
}

function contentSize({ core }: Context, id: number): { rows: number; columns: number } {
  const getters = core.evaluated();
  let rows = 0;
  let columns = 0;
  for (const cell of getters.getCells(engineId(id)) as unknown as RawCell[]) {
    if (!cell.isFormula && !cell.content) continue;
    const at = getters.getCellPosition(cell.id);
    const spill = cell.isFormula ? getters.getSpreadZone(at) : undefined;
    rows = Math.max(rows, (spill?.bottom ?? at.row) + 1);
    columns = Math.max(columns, (spill?.right ?? at.col) + 1);
  }
  return { rows, columns };
}

// A workbook made at once from plain cells: much faster than writing them one after the other. The readers use it.

import { helpers } from '@odoo/o-spreadsheet';
import { literalContent } from './cell-content';
import { toEngineStyle } from './cell-look';
import { chooseFormat } from './formats-in-use';
import { toEngineFormula } from './formula-text';
import { engineLocale } from './locale-facts';
import { engineId, freshId } from './sheet-ids';
import { type LiveWorkbook, openEngineData } from './workbook';
import { type CellStyle, EngineError } from './workbook-types';

export interface DraftCell {
  row: number;
  col: number;
  /** `engineFormula`: with commas and full stops whatever the locale, as in files. */
  input: { value: string | number | boolean } | { formula: string } | { engineFormula: string } | null;
  format?: string;
  style?: CellStyle;
}

export interface DraftSheet {
  name: string;
  /** Google's sheet id; the first tab gets 0 and others a number of their own when it is missing. */
  id?: number;
  rows?: number;
  columns?: number;
  cells: Iterable<DraftCell>;
}

interface Settings {
  locale: string;
  timeZone: string;
}

/** Gives equal things the same number, from 1. */
function numbering() {
  const numbers = new Map<string, number>();
  const items: Record<number, unknown> = {};
  return {
    items,
    of(item: unknown): number {
      const key = JSON.stringify(item);
      let number = numbers.get(key);
      if (!number) {
        number = numbers.size + 1;
        numbers.set(key, number);
        items[number] = item;
      }
      return number;
    },
  };
}

type Numbering = ReturnType<typeof numbering>;

interface Shared extends Settings {
  remembered: Record<string, string>;
  formats: Numbering;
  styles: Numbering;
  engineLocale: object;
}

/** Opens a workbook with these tabs; a grid is at least 1000 x 26. Tab names must be good and different. */
export function buildWorkbook(sheets: DraftSheet[], settings: Settings): LiveWorkbook {
  const shared: Shared = {
    ...settings,
    remembered: {},
    formats: numbering(),
    styles: numbering(),
    engineLocale: engineLocale(settings.locale),
  };
  const taken: number[] = [];
  const data = sheets.map((sheet) => {
    const id = idFor(sheet, taken);
    taken.push(id);
    return sheetData(sheet, id, shared);
  });
  return openEngineData({
    sheets: data,
    formats: shared.formats.items,
    styles: shared.styles.items,
    settings: { locale: shared.engineLocale },
    rekindle: { settings: { ...settings }, formats: shared.remembered },
  });
}

function idFor(sheet: DraftSheet, taken: number[]): number {
  if (sheet.id !== undefined && !taken.includes(sheet.id)) return sheet.id;
  return taken.length ? freshId(taken, sheet.name) : 0;
}

function sheetData(sheet: DraftSheet, id: number, shared: Shared) {
  const cells: Record<string, string> = {};
  const formats = columnRuns();
  const styles = columnRuns();
  const size = { rows: sheet.rows ?? 1000, columns: sheet.columns ?? 26 };
  for (const { row, col, input, format, style } of sheet.cells) {
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, col + 1);
    if (input) cells[helpers.toXC(col, row)] = contentOf(input, shared);
    const stored = format ? chooseFormat(format, shared.remembered, shared.locale) : '';
    if (stored) formats.add(col, row, shared.formats.of(stored));
    const look = style ? toEngineStyle(style) : null;
    if (look) styles.add(col, row, shared.styles.of(look));
  }
  if (size.rows * size.columns > 10_000_000)
    throw new EngineError('TOO_MANY_CELLS', 'A spreadsheet holds at most 10,000,000 cells.');
  return {
    id: engineId(id),
    name: sheet.name,
    rowNumber: size.rows,
    colNumber: size.columns,
    cells,
    formats: formats.zones(),
    styles: styles.zones(),
  };
}

function contentOf(input: NonNullable<DraftCell['input']>, shared: Shared): string {
  if ('engineFormula' in input) return input.engineFormula;
  return 'formula' in input
    ? toEngineFormula(input.formula, shared.locale)
    : literalContent(input.value, shared.engineLocale);
}

/** Collects numbers by cell and gives them back as runs down the columns. */
function columnRuns() {
  const columns = new Map<number, { first: number; last: number; number: number }[]>();
  return {
    add(col: number, row: number, number: number) {
      const runs = columns.get(col) ?? [];
      columns.set(col, runs);
      const last = runs[runs.length - 1];
      if (last && last.last === row - 1 && last.number === number) last.last = row;
      else runs.push({ first: row, last: row, number });
    },
    zones(): Record<string, number> {
      const zones: Record<string, number> = {};
      for (const [col, runs] of columns)
        for (const { first, last, number } of runs)
          zones[`${helpers.toXC(col, first)}:${helpers.toXC(col, last)}`] = number;
      return zones;
    },
  };
}

// The rows of one tab of an .xlsx file.

import { helpers } from '@odoo/o-spreadsheet';
import { toEngineFormula } from '../formula-text';
import type { CellError, CellValue, SheetInfo, Workbook } from '../workbook-types';
import { SPILLED, toFile } from './formulas';
import type { StylesPart } from './write-styles';
import { escapeXml } from './xml';

/** Shared strings of the file, each once. */
export function stringsPart() {
  const numbers = new Map<string, number>();
  return {
    of(text: string): number {
      let number = numbers.get(text);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(text, number);
      }
      return number;
    },
    xml(): string {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
      );
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}

type Strings = ReturnType<typeof stringsPart>;

interface Grids {
  values: (CellValue | CellError)[][];
  formulas: string[][];
  spilled: (row: number, col: number) => boolean;
}

const CODES = new Set(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!']);

/** <sheetData>, with every cell that has content, a format or a look. */
export function sheetDataXml(
  workbook: Workbook,
  sheet: SheetInfo,
  styles: StylesPart,
  strings: Strings,
): string {
  const zone = { top: 0, left: 0, ...lastCell(workbook, sheet) };
  const formulas = workbook.formulas(sheet.id, zone);
  const grids = { values: workbook.values(sheet.id, zone), formulas, spilled: spills(workbook, sheet.id) };
  const formats = workbook.formats(sheet.id, zone);
  const looks = workbook.styles(sheet.id, zone);
  const rows: string[] = [];
  const attributes = rowAttributes(workbook, sheet);
  for (let row = 0; row <= zone.bottom; row++) {
    const cells: string[] = [];
    for (let col = 0; col <= zone.right; col++) {
      const style = styles.cell(formats[row][col], looks[row][col]);
      const ref = `r="${helpers.toXC(col, row)}"${style ? ` s="${style}"` : ''}`;
      const content = cellXml(ref, row, col, grids, strings, sheet.rows, workbook.locale);
      if (content) cells.push(content);
      else if (style) cells.push(`<c ${ref}/>`);
    }
    const own = attributes(row);
    if (cells.length || own) rows.push(`<row r="${row + 1}"${own}>${cells.join('')}</row>`);
  }
  for (let row = zone.bottom + 1; row < sheet.rows; row++) {
    const own = attributes(row);
    if (own) rows.push(`<row r="${row + 1}"${own}/>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

/** Content decides how far the rows go; looks beyond it are written as far as they reach, up to 200 rows. */
function lastCell(workbook: Workbook, sheet: SheetInfo): { bottom: number; right: number } {
  const extent = workbook.extent(sheet.id);
  const beyond = Math.min(sheet.rows, Math.max(extent.rows + 200, 1));
  return {
    bottom: beyond - 1,
    right: Math.max(Math.min(sheet.columns, Math.max(extent.columns, 26)) - 1, 0),
  };
}

/** Which cells hold part of an array formula's result: those with a value but neither content nor formula. */
function spills(workbook: Workbook, id: number): (row: number, col: number) => boolean {
  const zones = workbook.spills(id);
  return (row, col) =>
    zones.some((zone) => helpers.isInside(col, row, zone) && !(zone.top === row && zone.left === col));
}

function cellXml(
  ref: string,
  row: number,
  col: number,
  { values, formulas, spilled }: Grids,
  strings: Strings,
  rows: number,
  locale: string,
): string {
  const value = values[row][col];
  const formula = formulas[row][col];
  const inSpill = !formula && value !== null && spilled(row, col);
  if (!formula && !inSpill) return literalXml(ref, value, strings);
  const cached = cachedText(value);
  const text = inSpill
    ? `${SPILLED},${cached})`
    : toFile(toEngineFormula(formula, locale), cached, rows, spilled(row, col + 1) || spilled(row + 1, col));
  const f = `<f>${escapeXml(text)}</f>`;
  if (typeof value === 'number') return `<c ${ref}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${ref} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value !== null && typeof value === 'object')
    return `<c ${ref} t="e">${f}<v>${CODES.has(value.error) ? value.error : '#VALUE!'}</v></c>`;
  return `<c ${ref} t="str">${f}<v>${escapeXml(value ?? '')}</v></c>`;
}

function literalXml(ref: string, value: CellValue | CellError, strings: Strings): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c ${ref}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${ref} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object')
    return `<c ${ref} t="e"><v>${CODES.has(value.error) ? value.error : '#VALUE!'}</v></c>`;
  return `<c ${ref} t="s"><v>${strings.of(value)}</v></c>`;
}

function cachedText(value: CellValue | CellError): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value === null ? '' : typeof value === 'object' ? value.error : value;
  return `"${text.replace(/"/g, '""')}"`;
}

/** Height, hiding and grouping of the rows that have any. */
function rowAttributes(workbook: Workbook, sheet: SheetInfo): (row: number) => string {
  const hidden = new Set(workbook.hidden(sheet.id, 'rows'));
  const groups = workbook.groups(sheet.id, 'rows');
  return (row) => {
    const height = workbook.rowHeight(sheet.id, row);
    const level = groups.filter(({ first, last }) => row >= first && row <= last).length;
    const folded = groups.some(({ first, last, folded: closed }) => closed && row >= first && row <= last);
    return (
      (height === 21 ? '' : ` ht="${(height * 3) / 4}" customHeight="1"`) +
      (hidden.has(row) || folded ? ' hidden="1"' : '') +
      (level ? ` outlineLevel="${level}"` : '')
    );
  };
}

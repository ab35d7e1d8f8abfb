// The cells of one tab of an .xlsx file, row by row so that large tabs do not fill the memory.

import { helpers } from '@odoo/o-spreadsheet';
import type { DraftCell } from '../draft';
import { isErrorCode } from '../error-codes';
import { isDateFormat } from '../number-format';
import { cellAt } from './a1';
import { fromFile, shifted } from './formulas';
import type { Styles } from './read-styles';
import { child, descendants, parseXml, textOf, type Xml } from './xml';

interface SheetSource {
  name: string;
  text: string;
  strings: string[];
  styles: Styles;
  date1904: boolean;
  /** Rows of the tab when we wrote the file ourselves. */
  ownRows?: number;
  /** Takes the formulas whose value is kept instead. */
  report(kept: string): void;
}

interface SharedFormula {
  text: string;
  row: number;
  col: number;
}

/** The plain text of a shared or inline string: its runs, without reading aids. */
export const stringText = (node: Xml): string =>
  node.children
    .flatMap((part) => (part.name === 't' ? [part] : part.name === 'r' ? descendants(part, 't') : []))
    .map(textOf)
    .join('');

/** The cells with content or a format. */
export function* readCells(source: SheetSource): Generator<DraftCell> {
  const shared = new Map<string, SharedFormula>();
  let nextRow = 0;
  for (const rowText of rowsOf(source.text)) {
    const row = parseXml(rowText).children[0];
    const at = row?.attributes.r ? Number(row.attributes.r) - 1 : nextRow;
    nextRow = at + 1;
    let nextCol = 0;
    for (const cell of row?.children ?? []) {
      const col = cell.attributes.r ? cellAt(cell.attributes.r).col : nextCol;
      nextCol = col + 1;
      const draft = draftOf(cell, at, col, source, shared);
      if (draft) yield draft;
    }
  }
}

function* rowsOf(text: string): Generator<string> {
  const start = /<(\w+:)?sheetData\b[^>]*>/.exec(text);
  if (!start) return;
  const row = new RegExp(`<${start[1] ?? ''}row\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${start[1] ?? ''}row>)`, 'g');
  row.lastIndex = start.index;
  for (let found = row.exec(text); found; found = row.exec(text)) yield found[0];
}

function draftOf(
  cell: Xml,
  row: number,
  col: number,
  source: SheetSource,
  shared: Map<string, SharedFormula>,
): DraftCell | undefined {
  const look = source.styles.cells[Number(cell.attributes.s ?? 0)];
  const formula = formulaOf(cell, row, col, shared);
  const read = formula === undefined ? {} : fromFile(formula, source.ownRows);
  if (read.kept) source.report(`${source.name}!${helpers.toXC(col, row)} ${read.kept}`);
  const spilled = formula !== undefined && !read.formula && !read.kept;
  const value = spilled ? null : cellValue(cell, source, look?.format ?? '');
  const format = dateValueFormat(cell, look?.format ?? '');
  const styled = look && (format || Object.keys(look.style).length);
  if (!read.formula && value === null && !styled) return undefined;
  const input = read.formula ? { engineFormula: read.formula } : value === null ? null : inputOf(value);
  return { row, col, input, format, style: look?.style };
}

const inputOf = (value: string | number | boolean): DraftCell['input'] =>
  typeof value === 'string' && isErrorCode(value) ? { engineFormula: `=${value}` } : { value };

const dateValueFormat = (cell: Xml, format: string): string =>
  cell.attributes.t === 'd' && !format ? 'yyyy-mm-dd' : format;

function formulaOf(
  cell: Xml,
  row: number,
  col: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  const node = child(cell, 'f');
  if (!node) return undefined;
  const { t, si } = node.attributes;
  // LibreOffice writes a plain TRUE as a call.
  if (/^(TRUE|FALSE)\(\)$/.test(node.text)) return undefined;
  if (t !== 'shared') return node.text || undefined;
  if (node.text) {
    shared.set(si, { text: node.text, row, col });
    return node.text;
  }
  const first = shared.get(si);
  return (
    first &&
    shifted(first.text, row - first.row, col - first.col, helpers.numberToLetters, helpers.lettersToNumber)
  );
}

function cellValue(cell: Xml, source: SheetSource, format: string): string | number | boolean | null {
  const inline = child(cell, 'is');
  if (inline) return stringText(inline) || null;
  const text = child(cell, 'v')?.text;
  if (text === undefined || text === '') return null;
  switch (cell.attributes.t) {
    case 's':
      return source.strings[Number(text)] || null;
    case 'str':
    case 'e':
      return text;
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return (Date.parse(`${text.replace(/Z$/, '')}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    default:
      return numberOf(Number(text), source.date1904 && isDateFormat(format));
  }
}

/** Some files count their days from 1904. */
const numberOf = (value: number, from1904: boolean): number | null =>
  Number.isNaN(value) ? null : from1904 ? value + 1462 : value;

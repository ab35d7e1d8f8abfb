// Writing cells: values as given or as typed, formulas, formats, looks, notes, clearing.

import { checkLength, literalContent } from './cell-content';
import { toEngineStyle } from './cell-look';
import type { Context } from './context';
import { shownFormat, storedFormat } from './formats-in-use';
import { toEngineFormula } from './formula-text';
import { engineLocale } from './locale-facts';
import type { CellWrite } from './parts/write-cells-plugin';
import { rawCell } from './reading';
import { engineId } from './sheet-ids';
import { typedEntry } from './typed-entry';
import { clearValidations } from './validations';
import type { CellInput, Workbook, Zone } from './workbook-types';

type Writing = Pick<Workbook, 'setCells' | 'typeCells' | 'setFormats' | 'setStyles' | 'setNotes' | 'clear'>;

type Typed = string | number | boolean | null;

export function writing(context: Context): Writing {
  const { core } = context;
  const setCells = (id: number, zone: Zone, cells: CellInput[][]) =>
    core.batch(() => putCells(context, id, zone, cells));
  return {
    setCells,
    typeCells: (id, zone, values) => {
      const inputs = values.map((line, r) =>
        line.map((value, c) => typedInput(context, id, zone.top + r, zone.left + c, value)),
      );
      setCells(id, zone, inputs);
    },
    setFormats: (id, zone, formats) =>
      core.batch(() => {
        const stored = memoized((format) => storedFormat(core, format, context.locale()));
        putParts(context, id, zone, (r, c) => [undefined, stored(formats[r][c]), undefined]);
      }),
    setStyles: (id, zone, styles) =>
      core.batch(() => {
        const at = (r: number, c: number) => (Array.isArray(styles) ? styles[r][c] : styles);
        putParts(context, id, zone, (r, c) => [undefined, undefined, toEngineStyle(at(r, c))]);
      }),
    setNotes: (id, zone, notes) => core.batch(() => putNotes(context, id, zone, (r, c) => notes[r][c])),
    clear: (id, zone, what) => core.batch(() => clear(context, id, zone, what)),
  };
}

/** Writes a part of every cell; cells that are not there are left out when there is nothing to give them. */
function putParts(
  context: Context,
  id: number,
  zone: Zone,
  parts: (r: number, c: number) => [content: undefined, format: CellWrite[3], style: CellWrite[4]],
): void {
  const sheetId = engineId(id);
  const cells: CellWrite[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const part = parts(row - zone.top, col - zone.left);
      if (part[1] || part[2] || rawCell(context, { sheetId, col, row })) cells.push([col, row, ...part]);
    }
  if (cells.length) context.core.write(id, cells);
}

function memoized<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

function putCells(context: Context, id: number, zone: Zone, inputs: CellInput[][]): void {
  const { core } = context;
  const locale = engineLocale(context.locale());
  const stored = memoized((format) => storedFormat(core, format, context.locale()));
  const literals: CellWrite[] = [];
  const formulas: Record<string, unknown>[] = [];
  for (let r = 0; r < inputs.length; r++)
    for (let c = 0; c < inputs[r].length; c++) {
      const input = inputs[r][c];
      if (input === undefined) continue;
      const [col, row] = [zone.left + c, zone.top + r];
      if (input === null) literals.push([col, row, '', undefined, undefined]);
      else if ('formula' in input) {
        checkLength(input.formula);
        const content = toEngineFormula(input.formula, context.locale());
        const format = input.format === undefined ? {} : { format: stored(input.format) };
        formulas.push({ sheetId: engineId(id), col, row, content, ...format });
      } else {
        const format = input.format === undefined ? undefined : stored(input.format);
        literals.push([col, row, literalContent(input.value, locale), format, undefined]);
      }
    }
  if (literals.length) core.write(id, literals);
  for (const formula of formulas) core.dispatch('UPDATE_CELL', formula);
}

function typedInput(context: Context, id: number, row: number, col: number, value: Typed): CellInput {
  if (value === null || value === '') return null;
  const raw = rawCell(context, { sheetId: engineId(id), col, row });
  const { formats } = context.core.getters.getRekindleExtras();
  const format = shownFormat(raw?.format, formats, context.locale());
  if (typeof value !== 'string') return { value: format === '@' ? String(value).toUpperCase() : value };
  checkLength(value);
  const entry = typedEntry(value, context.locale(), format, context.thisYear());
  switch (entry.kind) {
    case 'empty':
      return null;
    case 'formula':
      return { formula: entry.text };
    case 'error':
      return { formula: `=${entry.code}` };
    case 'number':
      return entry.format && !format ? { value: entry.value, format: entry.format } : { value: entry.value };
    default:
      return { value: entry.value };
  }
}

function putNotes(context: Context, id: number, zone: Zone, note: (r: number, c: number) => string): void {
  const notes = context.core.getters.getRekindleExtras().notes[engineId(id)] ?? {};
  const changed = { ...notes };
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      const text = note(row - zone.top, col - zone.left);
      if (text) changed[`${col},${row}`] = text;
      else delete changed[`${col},${row}`];
    }
  if (Object.keys(notes).length || Object.keys(changed).length)
    context.core.setExtra(['notes', engineId(id)], changed);
}

type What = Parameters<Workbook['clear']>[2];

function clear(context: Context, id: number, zone: Zone, what: What): void {
  const { core } = context;
  const sheetId = engineId(id);
  if (what.content || what.format) {
    const cells: CellWrite[] = [];
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++)
        if (rawCell(context, { sheetId, col, row }))
          cells.push([
            col,
            row,
            what.content ? '' : undefined,
            what.format ? null : undefined,
            what.format ? null : undefined,
          ]);
    if (cells.length) core.write(id, cells);
  }
  if (what.notes) putNotes(context, id, zone, () => '');
  if (what.validation) clearValidations(context, id, zone);
}

// Range.copyTo and moveTo inside one spreadsheet. Formulas would have to be rewritten for their new place: a copy
// with formulas, and a move while any formula could point at the cells, are refused.
import type { CellInput, CellValue, Zone } from '../../engine/workbook-types';
import { notProvided } from '../strict';
import { nameOf } from './enumeration';
import type { Host, Place } from './host';
import { block, height, width } from './zone';

interface Parts {
  content: boolean;
  look: boolean;
  rules: boolean;
}

const PARTS: Record<string, Parts> = {
  PASTE_NORMAL: { content: true, look: true, rules: true },
  PASTE_VALUES: { content: true, look: false, rules: false },
  PASTE_FORMAT: { content: false, look: true, rules: false },
  PASTE_DATA_VALIDATION: { content: false, look: false, rules: true },
};

function partsOf(host: Host, how: unknown[]): Parts {
  const [first, transposed] = how;
  if (first === undefined) return PARTS.PASTE_NORMAL;
  if (how.length === 1) {
    const { formatOnly, contentsOnly } = first as { formatOnly?: boolean; contentsOnly?: boolean };
    if (formatOnly) return PARTS.PASTE_FORMAT;
    return contentsOnly ? PARTS.PASTE_VALUES : PARTS.PASTE_NORMAL;
  }
  const parts = PARTS[nameOf(first)];
  if (transposed || !parts)
    throw notProvided(host.execution, `Range.copyTo(${nameOf(first)}, ${String(transposed)})`);
  return parts;
}

/** The zone a copy fills: the destination in whole repetitions of the source, at least one. */
function target(source: Zone, { top, left, ...end }: Zone): Zone {
  const times = (length: number, unit: number): number => (length % unit === 0 ? length : unit);
  const rows = times(end.bottom - top + 1, height(source));
  const columns = times(end.right - left + 1, width(source));
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** Copies cells; PASTE_VALUES copies what formulas show, every other way refuses formulas. */
export function copyTo(host: Host, source: Place, destination: Place, how: unknown[]): void {
  const parts = partsOf(host, how);
  const { workbook } = host;
  const zone = target(source.zone, destination.zone);
  host.range({ sheetId: destination.sheetId, zone });
  const onlyValues = parts.content && !parts.look;
  const formulas = host.read(() => workbook.formulas(source.sheetId, source.zone));
  if (parts.content && !onlyValues && formulas.flat().some(Boolean))
    throw notProvided(host.execution, 'Range.copyTo with formulas');
  host.write(() => paste(host, source, { sheetId: destination.sheetId, zone }, parts));
}

function paste({ workbook }: Host, from: Place, to: Place, parts: Parts): void {
  const repeat = <T>(cells: T[][]): T[][] =>
    block(to.zone, (r, c) => cells[r % height(from.zone)][c % width(from.zone)]);
  const { sheetId, zone } = from;
  const values = workbook.values(sheetId, zone);
  const formats = workbook.formats(sheetId, zone);
  const styles = workbook.styles(sheetId, zone);
  const rules = workbook.validations(sheetId, zone);
  if (parts.rules) workbook.setValidations(to.sheetId, to.zone, repeat(rules));
  if (parts.look) {
    workbook.setStyles(to.sheetId, to.zone, repeat(styles));
    workbook.setFormats(to.sheetId, to.zone, repeat(formats));
  }
  if (parts.content) workbook.setCells(to.sheetId, to.zone, repeat(values.map((row) => row.map(input))));
}

function input(value: CellValue | { error: string }): CellInput {
  if (value === null) return null;
  return { value: typeof value === 'object' ? value.error : value };
}

/** Moves cells, notes included. */
export function moveTo(host: Host, source: Place, destination: Place): void {
  const { workbook } = host;
  const { top, left } = destination.zone;
  const zone = { top, left, bottom: top + height(source.zone) - 1, right: left + width(source.zone) - 1 };
  host.range({ sheetId: destination.sheetId, zone });
  if (host.read(() => anyFormula(host)))
    throw notProvided(host.execution, 'Range.moveTo while the spreadsheet has formulas');
  host.write(() => {
    const notes = workbook.notes(source.sheetId, source.zone);
    const cut = cutOut(host, source);
    cut(destination.sheetId, zone);
    workbook.setNotes(destination.sheetId, zone, notes);
  });
}

function cutOut({ workbook }: Host, { sheetId, zone }: Place): (sheetId: number, zone: Zone) => void {
  const values = workbook.values(sheetId, zone).map((row) => row.map(input));
  const formats = workbook.formats(sheetId, zone);
  const styles = workbook.styles(sheetId, zone);
  const rules = workbook.validations(sheetId, zone);
  workbook.clear(sheetId, zone, { content: true, format: true, validation: true, notes: true });
  return (toSheet, to) => {
    workbook.setValidations(toSheet, to, rules);
    workbook.setStyles(toSheet, to, styles);
    workbook.setFormats(toSheet, to, formats);
    workbook.setCells(toSheet, to, values);
  };
}

function anyFormula({ workbook }: Host): boolean {
  return workbook.sheets().some(({ id }) => {
    const { rows, columns } = workbook.extent(id);
    if (!rows || !columns) return false;
    const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    return workbook.formulas(id, zone).some((row) => row.some(Boolean));
  });
}

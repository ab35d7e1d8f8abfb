// A workbook as JSON that people and other programs can read and write. An exact copy for ourselves rides along
// under `engine` and counts only as long as nobody has changed the rest.

import { createHash } from 'node:crypto';
import { buildWorkbook, type DraftCell, type DraftSheet } from './draft';
import { FileError } from './file-error';
import { fromIso, toIso } from './iso-dates';
import { a1, bareZone, sheetA1 } from './ranges';
import { type LiveWorkbook, openSnapshot } from './workbook';
import type { CellError, CellValue, ChartSpec, Validation, Workbook, Zone } from './workbook-types';
import { splitSheet, zoneAt } from './xlsx/a1';

type Json = string | number | boolean;
type JsonValidation = Omit<Validation, 'source'> & { range?: string };

/** One tab. Grids are rows from A1 to the last cell with content; '' is an empty cell, hidden columns count from 1. */
export interface JsonSheet {
  name: string;
  id: number;
  hidden: boolean;
  frozenRows: number;
  values: Json[][];
  display: string[][];
  formulas: string[][];
  formats: string[][];
  fontColors: string[][];
  validations: (JsonValidation | null)[][];
  notes: string[][];
  hiddenColumns: number[];
  protections: { id: string; range: string | null; description: string; warningOnly: boolean }[];
  filter: string | null;
  charts: (Omit<ChartSpec, 'ranges'> & { ranges: string[] })[];
}

export interface JsonWorkbook {
  locale: string;
  timeZone: string;
  sheets: JsonSheet[];
  names: Record<string, string>;
  engine?: { digest: string; snapshot: unknown };
}

/** The workbook as plain JSON values. */
export function workbookToJson(workbook: Workbook): JsonWorkbook {
  const names: Record<string, string> = {};
  for (const { name, sheetId, zone } of workbook.names()) names[name] = placeText(workbook, sheetId, zone);
  const open = {
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    sheets: workbook.sheets().map(({ id }) => sheetToJson(workbook, id)),
    names,
  };
  const pure = JSON.parse(JSON.stringify(open));
  return { ...pure, engine: { digest: digestOf(pure), snapshot: workbook.snapshot() } };
}

const digestOf = (open: unknown): string => createHash('sha256').update(JSON.stringify(open)).digest('hex');

function placeText(workbook: Workbook, sheetId: number, zone: Zone): string {
  const name = workbook.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
  return sheetA1(name, zone).replace(/\$/g, '');
}

function sheetToJson(workbook: Workbook, id: number): JsonSheet {
  const info = workbook.sheets().find((sheet) => sheet.id === id)!;
  const { rows, columns } = workbook.extent(id);
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const formats = workbook.formats(id, zone);
  return {
    name: info.name,
    id,
    hidden: info.hidden,
    frozenRows: info.frozenRows,
    values: workbook
      .values(id, zone)
      .map((line, r) => line.map((value, c) => jsonValue(value, workbook.isDate(formats[r][c])))),
    display: workbook.display(id, zone),
    formulas: workbook.formulas(id, zone),
    formats,
    fontColors: workbook.styles(id, zone).map((line) => line.map(({ fontColor }) => fontColor ?? '#000000')),
    validations: workbook
      .validations(id, zone)
      .map((line) => line.map((rule) => (rule ? jsonRule(workbook, rule) : null))),
    notes: workbook.notes(id, zone),
    hiddenColumns: workbook.hidden(id, 'columns').map((column) => column + 1),
    protections: workbook
      .protections(id)
      .map(({ zone: part, ...rest }) => ({ ...rest, range: part ? a1(part) : null })),
    filter: mapped(workbook.filter(id), (filter) => a1(filter)),
    charts: workbook.charts(id).map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => placeText(workbook, range.sheetId, range.zone)),
    })),
  };
}

const mapped = <T, U>(value: T | null, change: (value: T) => U): U | null =>
  value === null ? null : change(value);

function jsonValue(value: CellValue | CellError, date: boolean): Json {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' && date ? toIso(value) : value;
}

function jsonRule(workbook: Workbook, { source, ...rule }: Validation): JsonValidation {
  return source ? { ...rule, range: placeText(workbook, source.sheetId, source.zone) } : rule;
}

interface Place {
  locale: string;
  timeZone: string;
}

/**
 * Opens such JSON, also written or changed by others: then the parts under `sheets` and `names` count, those missing
 * are empty. Text that is a date (YYYY-MM-DD) is a date unless the cell's format says otherwise.
 * `place` decides locale and zone when given. Throws FileError for anything without tabs.
 */
export function workbookFromJson(json: unknown, place: Partial<Place> = {}): LiveWorkbook {
  const { engine, ...open } = (json ?? {}) as Partial<JsonWorkbook>;
  if (!Array.isArray(open.sheets) || open.sheets.length === 0)
    throw new FileError('NOT_A_WORKBOOK', 'This file is not a saved workbook: it lists no tabs.');
  const workbook = engine?.digest === digestOf(open) ? openSnapshot(engine.snapshot) : rebuilt(open, place);
  if (place.locale && workbook.locale !== place.locale) workbook.locale = place.locale;
  if (place.timeZone && workbook.timeZone !== place.timeZone) workbook.timeZone = place.timeZone;
  return workbook;
}

function rebuilt(json: Partial<JsonWorkbook>, place: Partial<Place>): LiveWorkbook {
  const sheets = json.sheets ?? [];
  const workbook = buildWorkbook(sheets.map(draftOf), {
    locale: json.locale ?? place.locale ?? 'en_US',
    timeZone: json.timeZone ?? place.timeZone ?? 'Etc/UTC',
  });
  workbook.batch(() => {
    for (const [name, ref] of Object.entries(json.names ?? {})) {
      const at = placeAt(workbook, ref);
      if (at) workbook.setName(name, at);
    }
    sheets.forEach((sheet, i) => {
      decorate(workbook, workbook.sheets()[i].id, sheet);
    });
    sheets.forEach((sheet, i) => {
      if (sheet.hidden) workbook.setSheetHidden(workbook.sheets()[i].id, true);
    });
  });
  return workbook;
}

function draftOf(sheet: Partial<JsonSheet>, index: number): DraftSheet {
  return { name: sheet.name ?? `Sheet${index + 1}`, id: sheet.id, cells: draftCells(sheet) };
}

function* draftCells({
  values = [],
  formulas = [],
  formats = [],
  fontColors = [],
}: Partial<JsonSheet>): Generator<DraftCell> {
  const rows = Math.max(values.length, formulas.length, formats.length);
  for (let row = 0; row < rows; row++) {
    const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0, formats[row]?.length ?? 0);
    for (let col = 0; col < width; col++) {
      const color = fontColors[row]?.[col];
      const style = color && color !== '#000000' ? { fontColor: color } : undefined;
      const cell = draftInput(values[row]?.[col], formulas[row]?.[col], formats[row]?.[col]);
      if (cell.input || cell.format || style) yield { row, col, style, ...cell };
    }
  }
}

function draftInput(value: Json | null | undefined, formula: string | undefined, format: string | undefined) {
  if (formula) return { input: { formula }, format };
  if (value === undefined || value === null || value === '') return { input: null, format };
  const day = typeof value === 'string' && format !== '@' ? fromIso(value) : undefined;
  if (day) return { input: { value: day.serial }, format: format || day.format };
  return { input: { value }, format };
}

function placeAt(workbook: Workbook, text: string): { sheetId: number; zone: Zone } | undefined {
  const { sheet, ref } = splitSheet(text);
  const info = workbook.sheets().find(({ name }) => name === sheet);
  const zone = info && zoneAt(ref, info);
  return zone && { sheetId: info.id, zone };
}

function decorate(workbook: Workbook, id: number, sheet: Partial<JsonSheet>): void {
  const size = workbook.sheets().find((info) => info.id === id)!;
  const zoneOf = (ref: string | null | undefined) => (ref ? zoneAt(ref, size) : undefined);
  if (sheet.frozenRows) workbook.freeze(id, sheet.frozenRows, 0);
  for (const column of sheet.hiddenColumns ?? []) workbook.setHidden(id, 'columns', column - 1, 1, true);
  eachCell(sheet.notes, (text, zone) => text && workbook.setNotes(id, zone, [[text]]));
  eachCell(
    sheet.validations,
    (rule, zone) => rule && workbook.setValidations(id, zone, ruleOf(workbook, rule)),
  );
  const filter = zoneOf(sheet.filter);
  if (filter) workbook.setFilter(id, filter);
  if (sheet.protections?.length)
    workbook.setProtections(
      id,
      sheet.protections.map(({ range, ...rest }) => ({
        ...rest,
        ...(zoneOf(range) ? { zone: zoneOf(range) } : {}),
      })),
    );
  if (sheet.charts?.length)
    workbook.setCharts(
      id,
      sheet.charts.map((chart) => ({
        ...chart,
        ranges: chart.ranges.flatMap((ref) => placeAt(workbook, ref) ?? []),
      })),
    );
}

function eachCell<T>(grid: T[][] | undefined, apply: (item: T, zone: Zone) => void): void {
  grid?.forEach((line, row) => {
    line.forEach((item, col) => {
      apply(item, bareZone({ top: row, left: col, bottom: row, right: col }));
    });
  });
}

function ruleOf(workbook: Workbook, { range, ...rule }: JsonValidation): Validation {
  const source = range ? placeAt(workbook, range) : undefined;
  return { ...rule, ...(source ? { source } : {}) };
}

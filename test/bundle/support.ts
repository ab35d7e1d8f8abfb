// Driving the built add-on in process: a world around given tabs, calls, and tabs read back as records.

import { newWorkbook, type Workbook } from '../../local/engine';
import { type RunOptions, type RunResult, runFunction } from '../../local/runtime/run-function';
import { createWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';

/** Cells as a person would type them; null is an empty cell. */
export type Typed = string | number | boolean | null;

export interface WorldSetUp {
  /** Tab name to rows, from A1. */
  tabs: Record<string, Typed[][]>;
  /** ISO time on the world's clock. */
  now?: string;
  locale?: string;
  timeZone?: string;
}

export function worldWith({
  tabs,
  now = '2026-11-21T10:00:00Z',
  locale = 'en_US',
  timeZone = 'Etc/UTC',
}: WorldSetUp): World {
  const workbook = newWorkbook({ locale, timeZone, sheets: Object.keys(tabs) });
  Object.values(tabs).forEach((rows, i) => {
    typeRows(workbook, workbook.sheets()[i].id, rows);
  });
  return createWorld({ workbook, now: Date.parse(now), seed: 'test' });
}

export function typeRows(workbook: Workbook, id: number, rows: Typed[][]): void {
  if (rows.length === 0) return;
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  const whole = rows.map((row) => Array.from({ length: right + 1 }, (_, i) => row[i] ?? null));
  const sheet = workbook.sheets().find((one) => one.id === id)!;
  if (sheet.rows < rows.length) workbook.insertRows(id, sheet.rows, rows.length - sheet.rows);
  if (right >= sheet.columns) workbook.insertColumns(id, sheet.columns, right + 1 - sheet.columns);
  workbook.typeCells(id, { top: 0, left: 0, bottom: rows.length - 1, right }, whole);
}

/** Calls a stable function and returns its answer; throws its sentence. */
export function call<T>(
  world: World,
  functionName: string,
  request?: unknown,
  options: Partial<RunOptions> = {},
): T {
  const result = run(world, functionName, request, options);
  if (!result.ok) throw new Error(result.error);
  return JSON.parse(String(result.value)) as T;
}

export function run(
  world: World,
  functionName: string,
  request?: unknown,
  options: Partial<RunOptions> = {},
): RunResult {
  return runFunction(world, { functionName, args: request === undefined ? [] : [request], ...options });
}

export interface Tab {
  id: number;
  headers: string[];
  /** By header; dates as shown. */
  rows: Record<string, string | number | boolean | null>[];
}

/** A tab by name: typed values, dates as the sheet shows them. Throws when there is none of that name. */
export function tab(world: World, name: string): Tab {
  const sheet = world.workbook.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`no tab "${name}"`);
  const { rows, columns } = world.workbook.extent(sheet.id);
  if (rows === 0) return { id: sheet.id, headers: [], rows: [] };
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const values = world.workbook.values(sheet.id, zone);
  const display = world.workbook.display(sheet.id, zone);
  const formats = world.workbook.formats(sheet.id, zone);
  const plain = values.map((row, r) =>
    row.map((value, c) => {
      if (value !== null && typeof value === 'object') return value.error;
      return typeof value === 'number' && world.workbook.isDate(formats[r][c]) ? display[r][c] : value;
    }),
  );
  const headers = plain[0].map(String);
  return {
    id: sheet.id,
    headers,
    rows: plain.slice(1).map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i]]))),
  };
}

export function hasTab(world: World, name: string): boolean {
  return world.workbook.sheets().some((one) => one.name === name);
}

/** A person types into a cell found by header and by the client's name. */
export function typeInto(world: World, tabName: string, client: string, header: string, value: Typed): void {
  const found = tab(world, tabName);
  const row = found.rows.findIndex((one) => one['Client'] === client) + 1;
  const column = found.headers.indexOf(header);
  if (row === 0 || column < 0) throw new Error(`no cell for "${client}", "${header}"`);
  world.workbook.typeCells(found.id, { top: row, left: column, bottom: row, right: column }, [[value]]);
}

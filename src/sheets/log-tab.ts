// The Touch Log tab: rows are added and never removed; State, Outcome, times and ids change, found by Touch Key.

import type { Cell } from '../domain/grid';
import { columnLetter, isDateCell } from '../domain/grid';
import { matchColumns } from '../domain/lists/match-columns';
import { SetUpProblem } from '../domain/set-up-problem';
import type { LoggedTouch, LogRow } from '../domain/touches/log';
import { toSheet } from './cells';
import { LOG_COLUMNS, type LogColumn, TOUCH_WORDS } from './log-schema';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, runsOf, setWidths } from './table';

export interface LogTab {
  rows: LogRow[];
}

type Written = string | number | boolean | Date;

const EXPECTED = Object.fromEntries(LOG_COLUMNS.map((column) => [column.key, column.header]));

/** The log as it stands; empty where the tab is missing. */
export function readLog(tabs: OwnTabs, toCell: (value: unknown) => Cell): LogTab {
  const sheet = tabs.find('log');
  if (!sheet || sheet.getLastRow() === 0) return { rows: [] };
  const values = sheet.getDataRange().getValues();
  const { at } = matchColumns(values[0].map(String), EXPECTED, []);
  const filled = values.slice(1).filter((row) => row.some((value) => value !== ''));
  const rows = filled.map((row) => logRow(row, at, toCell));
  // One that names nobody is none: a row that somebody put in at the moment another was written.
  return {
    rows: rows.filter(({ key, clientId, client, address }) => key + clientId + client + address !== ''),
  };
}

function logRow(values: unknown[], at: Record<string, number>, toCell: (value: unknown) => Cell): LogRow {
  const row: Record<string, unknown> = {};
  for (const { key, look } of LOG_COLUMNS) row[key] = read(look, values[at[key] ?? -1] ?? '', toCell);
  row['touch'] = touchOf(String(row['touch']));
  return row as unknown as LogRow;
}

function read(look: LogColumn['look'], value: unknown, toCell: (value: unknown) => Cell): unknown {
  if (look === 'moment')
    return Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : 0;
  const cell = toCell(value);
  if (look === 'day') return isDateCell(cell) ? cell.day : '';
  if (look === 'number') return Number(isDateCell(cell) ? 0 : cell) || 0;
  if (look === 'money') return Math.round((Number(isDateCell(cell) ? 0 : cell) || 0) * 100);
  return isDateCell(cell) ? cell.day : String(cell);
}

function touchOf(words: string): LoggedTouch {
  const found = Object.keys(TOUCH_WORDS).find((touch) => TOUCH_WORDS[touch] === words);
  return (Number(found) || found || 1) as LoggedTouch;
}

function written({ key, look }: LogColumn, row: LogRow): Written {
  const value = row[key];
  if (look === 'moment') return value ? new Date(Number(value)) : '';
  if (look === 'day') return value === '' ? '' : toSheet({ day: String(value) });
  if (look === 'money') return value ? Number(value) / 100 : '';
  if (look === 'number') return value ? Number(value) : '';
  return toSheet(key === 'touch' ? TOUCH_WORDS[String(value)] : String(value));
}

/** Adds rows below the last one as it stands now, under the headers as they stand now, in one write. */
export function appendLog(tabs: OwnTabs, rows: LogRow[]): void {
  if (rows.length === 0) return;
  const sheet = tabs.ensure('log');
  const at = columnsNow(sheet);
  const top = Math.max(sheet.getLastRow(), 1) + 1;
  const width = Math.max(...Object.values(at)) + 1;
  ensureSize(sheet, top + rows.length - 1, width);
  const block = rows.map((row) => {
    const cells: Written[] = Array.from({ length: width }, () => '');
    for (const column of LOG_COLUMNS) cells[at[column.key]] = written(column, row);
    return cells;
  });
  sheet.getRange(top, 1, block.length, width).setValues(block);
}

/** Adds one row by itself: Google finds the end at that moment, so it needs no lock. */
export function appendOne(tabs: OwnTabs, row: LogRow): void {
  const sheet = tabs.find('log');
  if (!sheet || sheet.getLastRow() === 0) return;
  const at = columnsNow(sheet);
  // A row made by appending has no formats.
  if (sheet.getLastRow() === sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 10);
  const cells: Written[] = Array.from({ length: Math.max(...Object.values(at)) + 1 }, () => '');
  for (const column of LOG_COLUMNS) cells[at[column.key]] = written(column, row);
  sheet.appendRow(cells);
}

/**
 * Writes the given columns of rows that stand in the log, found by their Touch Key as it stands now: people sort
 * while code runs. Of several mails with one key the lowest is meant; calls that share a key, also with a mail, are
 * told apart by their time. Returns the rows that were found.
 */
export function updateLog(tabs: OwnTabs, rows: LogRow[], keys: (keyof LogRow)[]): LogRow[] {
  if (rows.length === 0) return [];
  const sheet = tabs.ensure('log');
  const { at, rowOf } = placesNow(sheet, rows);
  const columns = LOG_COLUMNS.filter((column) => keys.includes(column.key))
    .map((column) => ({ column, index: at[column.key] }))
    .sort((a, b) => a.index - b.index);
  const placed = rows
    .map((row) => ({ row, number: rowOf.get(nameOf(row.key, row.state, row.at)) ?? 0 }))
    .filter((one) => one.number > 0)
    .sort((a, b) => a.number - b.number);
  const runs = runsOf(placed, (one) => one.number);
  for (const block of runsOf(columns, (one) => one.index)) {
    if (runs.length > FEW_RUNS) for (const one of block) writeScattered(sheet, one, placed);
    else for (const run of runs) writeRun(sheet, run, block);
  }
  return placed.map(({ row }) => row);
}

interface Placed {
  row: LogRow;
  /** In the sheet, from 1. */
  number: number;
}

interface PlacedColumn {
  column: LogColumn;
  /** From 0. */
  index: number;
}

/** More rows that stand apart are not written one by one. */
const FEW_RUNS = 3;

function writeRun(sheet: Sheet, run: Placed[], block: PlacedColumn[]): void {
  const values = run.map(({ row }) => block.map(({ column }) => written(column, row)));
  sheet.getRange(run[0].number, block[0].index + 1, run.length, block.length).setValues(values);
}

/**
 * One column of rows that stand apart: value by value where few differ; a hidden column, in which nobody types, with
 * what is between them; else row by row.
 */
function writeScattered(sheet: Sheet, { column, index }: PlacedColumn, placed: Placed[]): void {
  const groups = new Map<string, { value: Written; cells: string[] }>();
  for (const { row, number } of placed) {
    const value = written(column, row);
    const group = groups.get(String(value)) ?? { value, cells: [] };
    group.cells.push(`${columnLetter(index + 1)}${number}`);
    groups.set(String(value), group);
  }
  if (groups.size <= placed.length / 2)
    for (const { value, cells } of groups.values()) sheet.getRangeList(cells).setValue(value);
  else if (column.hidden) {
    const top = placed[0].number;
    const range = sheet.getRange(top, index + 1, placed[placed.length - 1].number - top + 1, 1);
    const values = range.getValues();
    for (const { row, number } of placed) values[number - top] = [written(column, row)];
    range.setValues(values);
  } else for (const one of placed) writeRun(sheet, [one], [{ column, index }]);
}

/** Up to here headers and keys are read together with all that is between them, in one call; beyond apart. */
const CELLS_AT_ONCE = 60_000;

const IS_CALL = /^\s*(logged|undone)\s*$/i;

/** A mail's line is named by its key, a call's also by its time. */
function nameOf(key: string, state: string, at: unknown): string {
  return IS_CALL.test(state) ? `${key} ${Math.floor(Number(at) / 1000)}` : key;
}

/** Columns by key, from 0, and sheet rows by name of their line, from 1, as they stand now. */
function placesNow(
  sheet: Sheet,
  wanted: LogRow[],
): { at: Record<string, number>; rowOf: Map<string, number> } {
  const [last, width] = [sheet.getLastRow(), sheet.getLastColumn()];
  const values = last * width > CELLS_AT_ONCE ? null : sheet.getRange(1, 1, last, width).getValues();
  const at = values ? columnsAt(values[0]) : columnsNow(sheet);
  const column = (key: keyof LogRow) =>
    values
      ? values.slice(1).map((row) => row[at[key]])
      : sheet
          .getRange(2, at[key] + 1, last - 1, 1)
          .getValues()
          .map(([cell]) => cell);
  const keys = column('key').map(String);
  const asked = new Set(wanted.map((row) => row.key));
  // Only where a key stands more than once, or a call is looked for, does it take more than keys to tell lines apart.
  const plain =
    !wanted.some(({ state }) => IS_CALL.test(state)) &&
    keys.filter((key) => asked.has(key)).length <= asked.size;
  const [states, times] = plain ? [[], []] : [column('state').map(String), column('at')];
  return { at, rowOf: new Map(keys.map((key, i) => [nameOf(key, states[i] ?? '', times[i]), i + 2])) };
}

/** Column key to index from 0, as the headers stand now. */
function columnsNow(sheet: Sheet): Record<string, number> {
  return columnsAt(sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]);
}

/** Throws a SetUpProblem where a header is gone. */
function columnsAt(headers: unknown[]): Record<string, number> {
  const { at, missing } = matchColumns(headers.map(String), EXPECTED, []);
  if (missing.length === 0) return at;
  const names = missing.map((key) => `"${EXPECTED[key]}"`).join(', ');
  throw new SetUpProblem(
    `The Touch Log has lost ${names}. Without it nobody can tell who got what: undo that change, or write the header back into row 1.`,
  );
}

/** Fills a fresh tab. */
export function layOutLog(sheet: Sheet, money: string): void {
  ensureSize(sheet, 2, LOG_COLUMNS.length);
  sheet.getRange(1, 1, 1, LOG_COLUMNS.length).setValues([LOG_COLUMNS.map((column) => column.header)]);
  const last = sheet.getMaxRows();
  const format = { text: '@', money, day: 'd mmm yyyy', moment: 'd mmm yyyy hh:mm' };
  for (const [look, pattern] of Object.entries(format)) {
    const areas = LOG_COLUMNS.map((column, i) => ({ column, letter: columnLetter(i + 1) }))
      .filter(({ column }) => column.look === look)
      .map(({ letter }) => `${letter}2:${letter}${last}`);
    sheet.getRangeList(areas).setNumberFormat(pattern);
  }
  dressHeader(sheet, LOG_COLUMNS.length);
  setWidths(
    sheet,
    LOG_COLUMNS.map((column) => (column.key === 'text' ? 300 : 130)),
  );
  const first = LOG_COLUMNS.findIndex((column) => column.hidden);
  sheet.hideColumns(first + 1, LOG_COLUMNS.length - first);
  sheet.hideSheet();
}

// The Touch Log tab: rows are added and never removed; State, Outcome, times and ids change, found by Touch Key.

import type { Cell } from '../domain/grid';
import { columnLetter, isDateCell } from '../domain/grid';
import { matchColumns } from '../domain/lists/match-columns';
import type { LogRow, Touch } from '../domain/touches/log';
import { toSheet } from './cells';
import { LOG_COLUMNS, type LogColumn, TOUCH_WORDS } from './log-schema';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, setWidths } from './table';

export interface LogTab {
  rows: LogRow[];
  /** Sheet row of each, from 1. */
  rowNumbers: number[];
  /** Column key to index from 0. */
  at: Record<string, number>;
  lastRow: number;
}

type Written = string | number | boolean | Date;

const EXPECTED = Object.fromEntries(LOG_COLUMNS.map((column) => [column.key, column.header]));

/** The log as it stands; empty where the tab is missing. */
export function readLog(tabs: OwnTabs, toCell: (value: unknown) => Cell): LogTab {
  const sheet = tabs.find('log');
  if (!sheet || sheet.getLastRow() === 0) return { rows: [], rowNumbers: [], at: {}, lastRow: 0 };
  const values = sheet.getDataRange().getValues();
  const { at } = matchColumns(values[0].map(String), EXPECTED, []);
  const tab: LogTab = { rows: [], rowNumbers: [], at, lastRow: values.length };
  values.slice(1).forEach((row, i) => {
    if (row.every((value) => value === '')) return;
    tab.rows.push(logRow(row, at, toCell));
    tab.rowNumbers.push(i + 2);
  });
  return tab;
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

function touchOf(words: string): Touch {
  const found = Object.keys(TOUCH_WORDS).find((touch) => TOUCH_WORDS[touch] === words);
  return found === 'welcomeBack' ? found : ((Number(found) || 1) as Touch);
}

function written({ key, look }: LogColumn, row: LogRow): Written {
  const value = row[key];
  if (look === 'moment') return value ? new Date(Number(value)) : '';
  if (look === 'day') return value === '' ? '' : toSheet({ day: String(value) });
  if (look === 'money') return value ? Number(value) / 100 : '';
  if (look === 'number') return value ? Number(value) : '';
  return toSheet(key === 'touch' ? TOUCH_WORDS[String(value)] : String(value));
}

/** Adds rows below the last one, in one write. `tab` must have been read under the same lock. */
export function appendLog(tabs: OwnTabs, tab: LogTab, rows: LogRow[]): void {
  if (rows.length === 0) return;
  const sheet = tabs.ensure('log');
  const top = Math.max(tab.lastRow, 1) + 1;
  ensureSize(sheet, top + rows.length - 1, LOG_COLUMNS.length);
  const width = Math.max(...Object.values(tab.at)) + 1 || LOG_COLUMNS.length;
  const block = rows.map((row) => {
    const cells: Written[] = Array.from({ length: width }, () => '');
    LOG_COLUMNS.forEach((column, i) => {
      cells[tab.at[column.key] ?? i] = written(column, row);
    });
    return cells;
  });
  sheet.getRange(top, 1, block.length, width).setValues(block);
}

/**
 * Writes the given columns of rows that stand in the log, found by their Touch Key as it stands now: people sort
 * while code runs. Of several rows with one key the newest is meant.
 */
export function updateLog(tabs: OwnTabs, tab: LogTab, rows: LogRow[], keys: (keyof LogRow)[]): void {
  if (rows.length === 0) return;
  const sheet = tabs.ensure('log');
  const rowOf = rowsByKey(sheet, tab);
  const columns = LOG_COLUMNS.filter((column) => keys.includes(column.key))
    .map((column) => ({ column, index: tab.at[column.key] }))
    .sort((a, b) => a.index - b.index);
  const placed = rows
    .map((row) => ({ row, number: rowOf.get(row.key) ?? 0 }))
    .filter((one) => one.number > 0)
    .sort((a, b) => a.number - b.number);
  for (const run of runsOf(placed, (one) => one.number)) {
    for (const block of runsOf(columns, (one) => one.index)) {
      const values = run.map(({ row }) => block.map(({ column }) => written(column, row)));
      sheet.getRange(run[0].number, block[0].index + 1, run.length, block.length).setValues(values);
    }
  }
}

function rowsByKey(sheet: Sheet, tab: LogTab): Map<string, number> {
  const last = sheet.getLastRow();
  const rows = new Map<string, number>();
  if (last < 2) return rows;
  sheet
    .getRange(2, tab.at['key'] + 1, last - 1, 1)
    .getValues()
    .forEach(([key], i) => {
      rows.set(String(key), i + 2);
    });
  return rows;
}

function runsOf<T>(items: T[], number: (item: T) => number): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run && number(run[run.length - 1]) + 1 === number(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
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

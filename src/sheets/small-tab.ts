// Small tabs that people and Rekindle fill together: columns found by header, rows below the last, typed cells kept.

import type { Cents } from '../domain/client';
import type { Day } from '../domain/day';
import { type Cell, columnLetter, isDateCell } from '../domain/grid';
import { matchColumns } from '../domain/lists/match-columns';
import { toSheet } from './cells';
import type { Sheet } from './own-tabs';
import { dressHeader, ensureSize, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface SmallColumn {
  key: string;
  header: string;
  /** 'free': as typed, such as 10 % or 50. */
  look: 'text' | 'money' | 'day' | 'number' | 'free';
  width: number;
  note?: string;
  choices?: readonly string[];
  hidden?: boolean;
}

/** By which Rekindle finds the client of a row. */
export const CLIENT_ID_COLUMN = {
  key: 'clientId',
  header: 'Client ID',
  look: 'text',
  width: 80,
  hidden: true,
  note: 'Rekindle finds the client by this. Please leave it.',
} as const;

/** Cells by column key: text, a day as text, cents; null for an empty amount. */
export type SmallCells = Record<string, string | number | null>;

export interface SmallRow {
  cells: SmallCells;
  /** Sheet row, from 1. */
  number: number;
}

export interface SmallTab {
  /** Key to column, from 1. */
  at: Record<string, number>;
  rows: SmallRow[];
  /** The first sheet row below everything that has something in the first column. */
  next: number;
}

const LOOKS = { text: '@', day: 'd mmm yyyy', number: '0' };
const ROWS_AT_FIRST = 200;

/** Fills a fresh tab, which is an empty one. */
export function layOutSmall(app: App, sheet: Sheet, columns: readonly SmallColumn[], money: string): void {
  ensureSize(sheet, ROWS_AT_FIRST, columns.length);
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(({ note }) => note ?? '')]);
  for (const [look, format] of Object.entries({ ...LOOKS, money })) {
    const areas = columns.flatMap((column, i) => (column.look === look ? [area(i + 1, rows)] : []));
    if (areas.length) sheet.getRangeList(areas).setNumberFormat(format);
  }
  columns.forEach(({ choices, hidden }, i) => {
    if (choices) sheet.getRange(2, i + 1, rows, 1).setDataValidation(choiceOf(app, choices));
    if (hidden) sheet.hideColumns(i + 1);
  });
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  dressHeader(sheet, columns.length, true);
  sheet.setFrozenColumns(1);
  // Last: a tab without headers is dressed again by the next run.
  sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ header }) => header)]);
}

const area = (column: number, rows: number) => `${columnLetter(column)}2:${columnLetter(column)}${rows + 1}`;

function choiceOf(app: App, choices: readonly string[]) {
  return app
    .newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** The tab as it stands; columns that somebody deleted come back at the end. */
export function readSmall(
  sheet: Sheet,
  columns: readonly SmallColumn[],
  toCell: (value: unknown) => Cell,
): SmallTab {
  const values = sheet.getDataRange().getValues();
  const expected = Object.fromEntries(columns.map(({ key, header }) => [key, header]));
  const { at, missing } = matchColumns(values[0].map(String), expected, []);
  if (missing.length) {
    ensureSize(sheet, 1, values[0].length + missing.length);
    sheet
      .getRange(1, values[0].length + 1, 1, missing.length)
      .setValues([missing.map((key) => expected[key])]);
    missing.forEach((key, i) => {
      at[key] = values[0].length + i;
    });
  }
  const first = at[columns[0].key];
  const rows = values
    .map((row, i) => ({ row, number: i + 1 }))
    .filter(({ row, number }) => number > 1 && String(row[first] ?? '').trim() !== '')
    .map(({ row, number }) => ({
      number,
      cells: Object.fromEntries(
        columns.map(({ key, look }) => [key, readCell(look, toCell(row[at[key]] ?? ''))]),
      ),
    }));
  return {
    at: Object.fromEntries(Object.entries(at).map(([key, index]) => [key, index + 1])),
    rows,
    next: (rows.length ? rows[rows.length - 1].number : 1) + 1,
  };
}

function readCell(look: SmallColumn['look'], cell: Cell): string | number | null {
  if (look === 'day') return isDateCell(cell) ? cell.day : '';
  if (look === 'money') return typeof cell === 'number' ? Math.round(cell * 100) : null;
  if (look === 'number') return Number(isDateCell(cell) ? 0 : cell) || 0;
  if (look === 'free' && typeof cell === 'number') return cell;
  return isDateCell(cell) ? cell.day : String(cell).trim();
}

/** What a row is made of; a text under `formulas` is a formula. */
export interface NewRow {
  cells: SmallCells;
  formulas?: Record<string, string>;
}

/** Adds rows at the foot, as `tab` was read just before. Columns that have nothing keep what stands there. */
export function appendSmall(
  sheet: Sheet,
  columns: readonly SmallColumn[],
  { at, next }: SmallTab,
  rows: readonly NewRow[],
): void {
  if (rows.length === 0) return;
  ensureSize(sheet, next + rows.length - 1, 1);
  const given = columns
    .filter(({ key }) => rows.some(({ cells, formulas }) => key in cells || key in (formulas ?? {})))
    .sort((a, b) => at[a.key] - at[b.key]);
  for (let i = 0; i < given.length; ) {
    let run = 1;
    while (given[i + run] && at[given[i + run].key] === at[given[i].key] + run) run++;
    const block = given.slice(i, i + run);
    const values = rows.map(({ cells, formulas }) =>
      block.map(({ key, look }) => formulas?.[key] ?? written(look, cells[key] ?? '')),
    );
    sheet.getRange(next, at[block[0].key], rows.length, run).setValues(values);
    i += run;
  }
}

/** A value as the cell of that look holds it. */
export function written(look: SmallColumn['look'], value: string | number | null): string | number | boolean {
  if (value === null || value === '') return '';
  if (look === 'day') return toSheet({ day: value as Day });
  if (look === 'money') return (value as Cents) / 100;
  return toSheet(value);
}

/** 'Team'!$A$2:$A for a column of another tab, as formulas name it. */
export function columnRef(sheet: Sheet, column: number): string {
  const letter = columnLetter(column);
  return `'${sheet.getName().replace(/'/g, "''")}'!$${letter}$2:$${letter}`;
}

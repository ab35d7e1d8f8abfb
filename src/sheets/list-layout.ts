// Setting up a list tab: headers, formats, dropdowns, notes, widths, what is folded and hidden.

import { columnLetter } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { LIST_SCHEMA, type ListColumn } from './list-schema';
import type { Sheet } from './own-tabs';
import { dressHeader, ensureSize, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the set-up needs to know from elsewhere. */
export interface ListLook {
  /** Number format of amounts, such as "$"#,##0. */
  money: string;
  /** Header note of Revenue, which names the window. */
  revenueNote: string;
  /** Where the dropdown of reasons takes its values. */
  reasons: Range;
}

const DATE_FORMAT = 'd mmm yyyy';
export const GREY = '#6b6b6b';
export const BLACK = '#000000';

/** Dresses an empty tab. May be called again on a tab that a run left half dressed. */
export function layOutList(app: App, sheet: Sheet, list: ListKey, rows: number, look: ListLook): void {
  const columns = LIST_SCHEMA[list];
  ensureSize(sheet, rows + 1, columns.length);
  const last = Math.max(sheet.getMaxRows(), rows + 1);
  sheet.getRange(1, 1, 1, columns.length).setValues([columns.map((column) => column.header)]);
  sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map((column) => noteOf(column, look))]);
  dressHeader(sheet, columns.length);
  sheet.setFrozenColumns(1);
  setWidths(
    sheet,
    columns.map((column) => column.width),
  );
  sheet.getRange(2, 1, last - 1, columns.length).setVerticalAlignment('top');
  dressRows(
    app,
    sheet,
    columns.map((column, i) => ({ column, at: i + 1 })),
    2,
    last - 1,
    look,
  );
  setGreyRule(app, sheet, columns, last);
  foldAndHide(app, sheet, columns);
  if (!sheet.getFilter()) sheet.getRange(1, 1, last, columns.length).createFilter();
}

/** A column and where it stands, from 1. */
export interface PlacedColumn {
  column: ListColumn;
  at: number;
}

/** Formats and dropdowns of rows: of a fresh tab, below its end, or of a column put back. */
export function dressRows(
  app: App,
  sheet: Sheet,
  placed: PlacedColumn[],
  top: number,
  height: number,
  look: ListLook,
): void {
  const bottom = top + height - 1;
  const areas = (matches: (column: ListColumn) => boolean) =>
    placed
      .filter(({ column }) => matches(column))
      .map(({ at }) => `${columnLetter(at)}${top}:${columnLetter(at)}${bottom}`);
  const format = (pattern: string, matches: (column: ListColumn) => boolean) => {
    const found = areas(matches);
    if (found.length) sheet.getRangeList(found).setNumberFormat(pattern);
  };
  format('@', (column) => column.look === 'text' && column.key !== 'order');
  format(look.money, (column) => column.look === 'money');
  format(DATE_FORMAT, (column) => column.look === 'date');
  format('0', (column) => column.key === 'order');
  const wrapped = areas((column) => column.wrap === true);
  if (wrapped.length) sheet.getRangeList(wrapped).setWrap(true);
  for (const { column, at } of placed) {
    if (!column.choices) continue;
    sheet.getRange(top, at, height, 1).setDataValidation(dropdown(app, column.choices, look));
  }
}

function dropdown(app: App, choices: readonly string[] | 'reasons', look: ListLook) {
  const builder = app.newDataValidation();
  return choices === 'reasons'
    ? builder.requireValueInRange(look.reasons, true).setAllowInvalid(true).build()
    : builder
        .requireValueInList([...choices], true)
        .setAllowInvalid(true)
        .build();
}

function noteOf(column: ListColumn, look: ListLook): string {
  return column.key === 'revenue' ? look.revenueNote : column.note;
}

function setGreyRule(app: App, sheet: Sheet, columns: ListColumn[], last: number): void {
  const letter = (key: string) => columnLetter(columns.findIndex((column) => column.key === key) + 1);
  const [approach, stage] = [letter('approach'), letter('stage')];
  const settled = ['Leave in peace', 'Do not contact', 'Closed'].map((word) => `$${stage}2="${word}"`);
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(`=OR($${approach}2="Leave in peace";${settled.join(';')})`)
    .setFontColor('#767676')
    .setRanges([sheet.getRange(2, 1, last - 1, columns.length)])
    .build();
  sheet.setConditionalFormatRules([rule]);
}

function foldAndHide(app: App, sheet: Sheet, columns: ListColumn[]): void {
  const span = (place: string): [number, number] => {
    const first = columns.findIndex((column) => column.place === place);
    return [first + 1, columns.filter((column) => column.place === place).length];
  };
  const [folded, foldedCount] = span('folded');
  if (sheet.getColumnGroupDepth(folded) === 0) {
    sheet.getRange(1, folded, 1, foldedCount).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(folded, 1)?.collapse();
  }
  const [hidden, hiddenCount] = span('hidden');
  sheet.hideColumns(hidden, hiddenCount);
  const area = sheet.getRange(1, hidden, sheet.getMaxRows(), hiddenCount);
  const description = 'Rekindle finds each client by these cells';
  const isProtected = sheet
    .getProtections(app.ProtectionType.RANGE)
    .some((protection) => protection.getDescription() === description);
  if (!isProtected) area.protect().setDescription(description).setWarningOnly(true);
}

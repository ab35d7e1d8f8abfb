// Setting up a list tab: headers, formats, dropdowns, notes, widths, what is folded and hidden.

import { columnLetter } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { LIST_SCHEMA, type ListColumn } from './list-schema';
import type { Sheet } from './own-tabs';
import { dressHeader, ensureSize, fitRows, setWidths } from './table';

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

/** Dressed beyond what the list holds at first, so that newcomers find their rows ready. */
const SPARE_ROWS = 20;
export const GREY = '#6b6b6b';
export const BLACK = '#000000';

/**
 * Dresses an empty tab for so many rows.
 * @param again the tab may be half dressed already, by a run that was ended
 */
export function layOutList(
  app: App,
  sheet: Sheet,
  list: ListKey,
  rows: number,
  look: ListLook,
  again: boolean,
): void {
  const columns = LIST_SCHEMA[list];
  const last = rows + 1 + SPARE_ROWS;
  fitRows(sheet, last);
  ensureSize(sheet, last, columns.length);
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setValues([columns.map((column) => column.header)]);
  header.setNotes([columns.map((column) => noteOf(column, look))]);
  dressHeader(sheet, columns.length, true);
  sheet.setFrozenColumns(1);
  setWidths(
    sheet,
    columns.map((column) => column.width),
  );
  if (!again || sheet.getColumnGroupDepth(spanOf(columns, 'folded')[0]) === 0) fold(sheet, columns);
  if (!again || sheet.getProtections(app.ProtectionType.RANGE).length === 0) guard(sheet, columns, last);
  sheet.hideColumns(...spanOf(columns, 'hidden'));
  if (!again || !sheet.getFilter()) sheet.getRange(1, 1, last, columns.length).createFilter();
  setGreyRule(app, sheet, columns, last);
  const placed = columns.map((column, i) => ({ column, at: i + 1 }));
  dressRows(app, sheet, placed, 2, last - 1, look);
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
  const areas = (matches: (column: ListColumn) => boolean) =>
    placed
      .filter(({ column }) => matches(column))
      .map(({ at }) => `${columnLetter(at)}${top}:${columnLetter(at)}${top + height - 1}`);
  const dress = (
    matches: (column: ListColumn) => boolean,
    how: (area: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ) => {
    const found = areas(matches);
    if (found.length) how(sheet.getRangeList(found));
  };
  dress(
    (column) => column.look === 'text',
    (area) => area.setNumberFormat('@'),
  );
  dress(
    (column) => column.look === 'money',
    (area) => area.setNumberFormat(look.money),
  );
  dress(
    (column) => column.look === 'date',
    (area) => area.setNumberFormat(DATE_FORMAT),
  );
  dress(
    (column) => column.wrap === true,
    (area) => area.setWrap(true),
  );
  dress(
    () => true,
    (area) => area.setVerticalAlignment('top'),
  );
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

/** First column of a place, from 1, and how many it has. */
function spanOf(columns: ListColumn[], place: ListColumn['place']): [first: number, count: number] {
  const first = columns.findIndex((column) => column.place === place);
  return [first + 1, columns.filter((column) => column.place === place).length];
}

function fold(sheet: Sheet, columns: ListColumn[]): void {
  const [first, count] = spanOf(columns, 'folded');
  sheet.getRange(1, first, 1, count).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

// A warning only: the owner is never locked out of their own sheet.
function guard(sheet: Sheet, columns: ListColumn[], last: number): void {
  const [first, count] = spanOf(columns, 'hidden');
  sheet.getRange(1, first, last, count).protect().setWarningOnly(true);
}

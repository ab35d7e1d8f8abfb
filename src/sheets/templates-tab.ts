// The Templates tab: a text a row, to be changed, added and switched off by the owner.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import { matchColumns } from '../domain/lists/match-columns';
import {
  TEXT_HEADERS as HEADERS,
  rowOfTemplate,
  type TextHeader,
  templateOfRow,
} from '../domain/templates/as-row';
import { TEMPLATE_CHANNELS, type Template, TONES, TOUCH_NAMES } from '../domain/templates/template';
import { toSheet } from './cells';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, readAll, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const KEYS = Object.fromEntries(HEADERS.map((header) => [header, header]));
const SPARE_ROWS = 100;
const NOTES: Partial<Record<TextHeader, string>> = {
  Reason: 'Empty: for any reason. For an own day: its name.',
  Text: 'The words as sent. An empty line makes a paragraph, "- " a list. {{First name|there}} and the like are filled in for each client. To use a Gmail draft, with its formatting, pictures, attachments and Cc: leave its To empty, and write here only Draft: and its subject, such as Draft: Spring letter.',
  Active: 'No: never used.',
  Advice: 'What would make a client put the mail aside. Written when mails are made.',
};

/** A text of the tab, with where it stands. */
export interface OwnTemplate extends Template {
  advice: string;
  /** Sheet row, from 1. */
  row: number;
  /** Columns from 1; 0 where the column was deleted. */
  columns: { advice: number; active: number; reason: number };
}

/** The owner's texts as they stand; rows without a text or a known touch are left out. */
export function readTemplates(tabs: OwnTabs, toCell: (value: unknown) => Cell): OwnTemplate[] {
  const sheet = tabs.find('templates');
  const [headers, ...rows] = sheet ? readAll(sheet) : [];
  if (!headers) return [];
  const { at } = matchColumns(headers.map(String), KEYS, []);
  const place = (header: TextHeader) => (at[header] ?? -1) + 1;
  const columns = { advice: place('Advice'), active: place('Active'), reason: place('Reason') };
  return rows.flatMap((values, i) => {
    const cell = (header: TextHeader) => textOf(toCell(values[at[header] ?? -1] ?? ''));
    const template = templateOfRow(cell);
    return template ? [{ ...template, advice: cell('Advice'), row: i + 2, columns }] : [];
  });
}

function textOf(cell: Cell): string {
  return isDateCell(cell) ? cell.day : String(cell);
}

/** Adds texts below what is there. */
export function addTemplates(tabs: OwnTabs, rows: Template[]): void {
  if (rows.length === 0) return;
  const sheet = tabs.ensure('templates');
  const [last, wide] = [sheet.getLastRow(), sheet.getLastColumn()];
  const top = Math.max(last, 1) + 1;
  ensureSize(sheet, top + rows.length - 1, HEADERS.length);
  const headers = sheet.getRange(1, 1, 1, Math.max(wide, 1)).getValues()[0].map(String);
  const { at } = matchColumns(headers, KEYS, []);
  const values = rows.map((template) => {
    const cells = rowOfTemplate(template);
    const row = headers.map((): string | number | boolean => '');
    for (const header of HEADERS)
      if (at[header] !== undefined) row[at[header]] = toSheet(cells[header] ?? '');
    return row;
  });
  sheet.getRange(top, 1, values.length, headers.length).setValues(values);
}

/** Writes one column of these rows as they are given, a block of neighbours at a time. */
export function updateTemplates(
  tabs: OwnTabs,
  rows: OwnTemplate[],
  key: 'advice' | 'active' | 'reason',
): void {
  const sheet = tabs.find('templates');
  const sorted = rows.filter((one) => one.columns[key] > 0).sort((a, b) => a.row - b.row);
  for (let i = 0; sheet && i < sorted.length; ) {
    let run = 1;
    while (sorted[i + run]?.row === sorted[i].row + run) run++;
    const values = sorted
      .slice(i, i + run)
      .map((one) => [toSheet(key === 'active' ? (one.active ? 'Yes' : 'No') : one[key])]);
    sheet.getRange(sorted[i].row, sorted[i].columns[key], run, 1).setValues(values);
    i += run;
  }
}

/** Fills a fresh tab for so many texts. */
export function layOutTemplates(app: App, sheet: Sheet, rows: number): void {
  const last = rows + SPARE_ROWS;
  ensureSize(sheet, last + 1, HEADERS.length);
  sheet
    .getRange(1, 1, 1, HEADERS.length)
    .setValues([[...HEADERS]])
    .setNotes([HEADERS.map((header) => NOTES[header] ?? '')]);
  sheet.getRange(2, 1, last, HEADERS.length).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  const list = (choices: string[]) =>
    app.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true).build();
  sheet.getRange(2, 2, last, 1).setDataValidation(list([...TOUCH_NAMES.values()]));
  sheet.getRange(2, 3, last, 1).setDataValidation(list([...TEMPLATE_CHANNELS]));
  sheet.getRange(2, 4, last, 1).setDataValidation(list([...TONES]));
  sheet.getRange(2, 7, last, 1).setDataValidation(list(['Yes', 'No']));
  dressHeader(sheet, HEADERS.length, true);
  setWidths(sheet, [180, 120, 120, 120, 180, 420, 120, 240, 120, 120]);
}

// The Templates tab: a text a row, to be changed, added and switched off by the owner.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import { matchColumns } from '../domain/lists/match-columns';
import {
  TEMPLATE_CHANNELS,
  type Template,
  TONES,
  TOUCH_NAMES,
  touchNamed,
} from '../domain/templates/template';
import { toSheet } from './cells';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, readAll, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const HEADERS = [
  'Reason',
  'Touch',
  'Channel',
  'Tone',
  'Subject',
  'Text',
  'Active',
  'Advice',
  'List',
  'Language',
] as const;
const KEYS = Object.fromEntries(HEADERS.map((header) => [header, header]));
const LISTS = { dormant: 'Dormant Clients', growth: 'Growth Clients' } as const;
const SPARE_ROWS = 100;

/** The owner's texts as they stand; rows without a text or a known touch are left out. */
export function readTemplates(tabs: OwnTabs, toCell: (value: unknown) => Cell): Template[] {
  const sheet = tabs.find('templates');
  const [headers, ...rows] = sheet ? readAll(sheet) : [];
  if (!headers) return [];
  const { at } = matchColumns(headers.map(String), KEYS, []);
  return rows.flatMap((values) => {
    const cell = (header: (typeof HEADERS)[number]) => textOf(toCell(values[at[header] ?? -1] ?? ''));
    const touch = touchNamed(cell('Touch'));
    if (touch === undefined || cell('Text').trim() === '') return [];
    const template: Template = {
      list: cell('List') === LISTS.growth ? 'growth' : 'dormant',
      reason: cell('Reason').trim(),
      touch,
      channel: nearest(TEMPLATE_CHANNELS, cell('Channel')),
      tone: nearest(TONES, cell('Tone')),
      language: cell('Language').trim() || 'English',
      subject: cell('Subject'),
      text: cell('Text'),
      active: !/^(no|false)$/i.test(cell('Active').trim()),
      origin: 'owner',
    };
    return [template];
  });
}

/** The choice that is meant, in any case; the first for an empty or unknown one. */
function nearest<T extends string>(choices: readonly T[], typed: string): T {
  const wanted = typed.trim().toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted) ?? choices[0];
}

function textOf(cell: Cell): string {
  return isDateCell(cell) ? cell.day : String(cell);
}

/** Adds texts below what is there. */
export function addTemplates(tabs: OwnTabs, rows: Template[]): void {
  if (rows.length === 0) return;
  const sheet = tabs.ensure('templates');
  const top = Math.max(sheet.getLastRow(), 1) + 1;
  ensureSize(sheet, top + rows.length - 1, HEADERS.length);
  const values = rows.map((template) =>
    [
      template.reason,
      TOUCH_NAMES.get(template.touch) ?? '',
      template.channel,
      template.tone,
      template.subject,
      template.text,
      template.active ? 'Yes' : 'No',
      '',
      LISTS[template.list],
      template.language,
    ].map(toSheet),
  );
  sheet.getRange(top, 1, values.length, HEADERS.length).setValues(values);
}

/** Fills a fresh tab for so many texts. */
export function layOutTemplates(app: App, sheet: Sheet, rows: number): void {
  const last = rows + SPARE_ROWS;
  ensureSize(sheet, last + 1, HEADERS.length);
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([[...HEADERS]]);
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

// The Reasons tab: the choices of the dropdown, whose doing, and what each reason costs, as live formulas.

import { columnLetter } from '../domain/grid';
import { BUILT_IN_REASONS, UNKNOWN_REASON, WHOSE_DOING } from '../domain/reasons';
import { toSheet } from './cells';
import { LIST_SCHEMA } from './list-schema';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, readAll, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const HEADERS = [
  'Reason',
  'Whose doing',
  'Mail?',
  'Fixable?',
  'What we changed',
  'Changed on',
  'Clients',
  'Share',
  'Revenue lost',
] as const;

const NOTES: Partial<Record<(typeof HEADERS)[number], string>> = {
  Reason: 'Add your own below. They appear in the dropdown of Reason for Departure.',
  'Mail?': 'No: clients who left for this reason never get a mail.',
  'Fixable?': 'Could you change what made them leave?',
  Clients: 'On Dormant Clients now. An empty reason counts as "Don\'t know yet".',
  'Revenue lost': 'Market Potential of these clients, a year.',
};

/** Rows the dropdown looks at: room for reasons of the owner's own. */
const DROPDOWN_ROWS = 60;

export function reasonChoices(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(2, 1, DROPDOWN_ROWS, 1);
}

/** Fills a fresh tab. `dormant` is the list that the formulas count. */
export function layOutReasons(app: App, sheet: Sheet, dormant: Sheet, money: string): void {
  const rows = BUILT_IN_REASONS.length;
  const yesNo = (yes: boolean) => (yes ? 'Yes' : 'No');
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([[...HEADERS]]);
  sheet.getRange(1, 1, 1, HEADERS.length).setNotes([HEADERS.map((header) => NOTES[header] ?? '')]);
  const formats = ['@', '@', '@', '@', '@', 'd mmm yyyy', '0', '0%', money];
  sheet
    .getRange(2, 1, DROPDOWN_ROWS, formats.length)
    .setNumberFormats(Array.from({ length: DROPDOWN_ROWS }, () => formats));
  sheet
    .getRange(2, 1, rows, 4)
    .setValues(
      BUILT_IN_REASONS.map((one) => [toSheet(one.reason), one.whose, yesNo(one.mail), yesNo(one.fixable)]),
    );
  const formulas = Array.from({ length: rows }, (_, i) => liveFormulas(dormant.getName(), i + 2, rows + 1));
  sheet.getRange(2, 7, rows, 3).setFormulas(formulas);
  const list = (choices: readonly string[]) =>
    app
      .newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build();
  sheet.getRange(2, 2, DROPDOWN_ROWS, 1).setDataValidation(list(WHOSE_DOING));
  sheet.getRange(2, 3, DROPDOWN_ROWS, 2).setDataValidation(list(['Yes', 'No']));
  dressHeader(sheet, HEADERS.length, true);
  setWidths(sheet, [250, 250, 100, 100, 250, 100, 100, 100, 100]);
}

// Arguments are separated by ; so that every locale reads them.
function liveFormulas(dormantName: string, row: number, lastRow: number): string[] {
  const area = (key: string) => {
    const letter = columnLetter(LIST_SCHEMA.dormant.findIndex((column) => column.key === key) + 1);
    return `'${dormantName.replace(/'/g, "''")}'!$${letter}$2:$${letter}`;
  };
  const [client, reason, potential] = [area('client'), area('reason'), area('potential')];
  const unknown = `$A${row}="${UNKNOWN_REASON}"`;
  return [
    `=COUNTIFS(${reason};$A${row})+IF(${unknown};COUNTIFS(${client};"?*";${reason};"");0)`,
    `=IF(SUM($G$2:$G$${lastRow})=0;0;G${row}/SUM($G$2:$G$${lastRow}))`,
    `=SUMIFS(${potential};${reason};$A${row})+IF(${unknown};SUMIFS(${potential};${reason};"");0)`,
  ];
}

export interface ReasonLine {
  reason: string;
  whose: string;
  fixable: boolean;
  /** False: clients who left for this reason get no mail. */
  mail: boolean;
  whatWeChanged: string;
}

/** The reasons as the owner keeps them. */
export function readReasons(tabs: OwnTabs): ReasonLine[] {
  const sheet = tabs.find('reasons');
  const [headers, ...rows] = sheet ? readAll(sheet) : [];
  if (!headers) return [];
  const at = (header: (typeof HEADERS)[number]) => headers.map(String).indexOf(header);
  return rows
    .map((row) => ({
      reason: String(row[at('Reason')] ?? '').trim(),
      whose: String(row[at('Whose doing')] ?? ''),
      mail: !/^no$/i.test(String(row[at('Mail?')] ?? '').trim()),
      fixable: !/^no$/i.test(String(row[at('Fixable?')] ?? '').trim()),
      whatWeChanged: String(row[at('What we changed')] ?? ''),
    }))
    .filter((line) => line.reason !== '');
}

/** Adds reasons below the last one. */
export function addReasons(tabs: OwnTabs, reasons: readonly ReasonLine[]): void {
  const sheet = tabs.find('reasons');
  if (!sheet || reasons.length === 0) return;
  const [headers, ...rows] = readAll(sheet);
  const first = headers.map(String).indexOf('Reason');
  const filled = rows.map((row) => String(row[first] ?? '').trim() !== '').lastIndexOf(true) + 1;
  ensureSize(sheet, filled + 1 + reasons.length, HEADERS.length);
  const columns: [(typeof HEADERS)[number], (line: ReasonLine) => string][] = [
    ['Reason', (line) => line.reason],
    ['Whose doing', (line) => line.whose],
    ['Mail?', (line) => (line.mail ? 'Yes' : 'No')],
    ['Fixable?', (line) => (line.fixable ? 'Yes' : 'No')],
    ['What we changed', (line) => line.whatWeChanged],
  ];
  for (const [header, wordsOf] of columns) {
    const column = headers.map(String).indexOf(header) + 1;
    const cells = reasons.map((line) => [toSheet(wordsOf(line))]);
    if (column > 0) sheet.getRange(filled + 2, column, reasons.length, 1).setValues(cells);
  }
}

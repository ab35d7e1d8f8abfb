// The Reasons tab: the choices of the dropdown, whose doing, and what each reason costs, as live formulas.

import { columnLetter } from '../domain/grid';
import { BUILT_IN_REASONS, UNKNOWN_REASON, WHOSE_DOING } from '../domain/reasons';
import { toSheet } from './cells';
import { openColumn } from './formula-refs';
import { LIST_SCHEMA } from './list-schema';
import type { NumberColumn } from './numbers-columns';
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
  'Told by clients',
  'Won back',
  'Look at this',
] as const;

const NOTES: Partial<Record<(typeof HEADERS)[number], string>> = {
  Reason: 'Add your own below. They appear in the dropdown of Reason for Departure.',
  'Mail?': 'No: clients who left for this reason never get a mail.',
  'Fixable?': 'Could you change what made them leave?',
  Clients: 'On Dormant Clients now. An empty reason counts as "Don\'t know yet".',
  'Revenue lost': 'Market Potential of these clients, a year.',
  'Told by clients': 'Of these, clients who said so themselves, by the Touch Log.',
  'Won back': 'Of these, clients who are back, by the rule of Metrics.',
  'Look at this': 'Told by 3 of 10 clients or more, once at least 10 have told you why they left.',
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
  const formats = ['@', '@', '@', '@', '@', 'd mmm yyyy', '0', '0%', money, '0', '0', '@'];
  sheet
    .getRange(2, 1, DROPDOWN_ROWS, formats.length)
    .setNumberFormats(Array.from({ length: DROPDOWN_ROWS }, () => formats));
  sheet
    .getRange(2, 1, rows, 4)
    .setValues(
      BUILT_IN_REASONS.map((one) => [toSheet(one.reason), one.whose, yesNo(one.mail), yesNo(one.fixable)]),
    );
  const area = (key: string) => {
    const at = LIST_SCHEMA.dormant.findIndex((column) => column.key === key);
    return openColumn(dormant.getName(), at);
  };
  const formulas = Array.from({ length: rows }, (_, i) => countFormulas(area, i + 2));
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
  setWidths(sheet, [250, 250, 100, 100, 250, 100, 100, 100, 100, 100, 100, 220]);
}

// Arguments are separated by ; so that every locale reads them. Columns of a fresh tab: a refresh finds them anew.
function countFormulas(dormant: (key: string) => string, row: number, at: Places = FRESH): string[] {
  const [client, reason, potential] = ['client', 'reason', 'potential'].map(dormant);
  const own = `$${at.Reason}${row}`;
  const unknown = `${own}="${UNKNOWN_REASON}"`;
  const all = `SUM($${at.Clients}$2:$${at.Clients})`;
  return [
    `=COUNTIFS(${reason};${own})+IF(${unknown};COUNTIFS(${client};"?*";${reason};"");0)`,
    `=IF(${all}=0;0;${at.Clients}${row}/${all})`,
    `=SUMIFS(${potential};${reason};${own})+IF(${unknown};SUMIFS(${potential};${reason};"");0)`,
  ];
}

/** Column letters by header. */
type Places = Record<(typeof HEADERS)[number], string>;

const FRESH = Object.fromEntries(HEADERS.map((header, i) => [header, columnLetter(i + 1)])) as Places;

/** What the live columns refer to. */
export interface LiveReasons {
  dormant(key: string): string;
  numbers(column: NumberColumn): string;
  money: string;
}

/** Every live column for every reason that stands there now, the owner's own too; headers that are missing are added at the right. */
export function writeLiveReasons(tabs: OwnTabs, { dormant, numbers, money }: LiveReasons): void {
  const sheet = tabs.ensure('reasons');
  const values = readAll(sheet);
  const headers = (values[0] ?? []).map((header) => String(header).trim());
  const missing = LIVE.filter((header) => !headers.includes(header));
  if (missing.length > 0) {
    ensureSize(sheet, 1, headers.length + missing.length);
    const added = sheet.getRange(1, headers.length + 1, 1, missing.length);
    added.setValues([missing]).setNotes([missing.map((header) => NOTES[header] ?? '')]);
    added.setFontWeight('bold').setBackground('#e8f0ea');
    headers.push(...missing);
  }
  const at = Object.fromEntries(
    HEADERS.map((header) => [header, columnLetter(headers.indexOf(header) + 1)]),
  ) as Places;
  const rows = values
    .slice(1)
    .map((row, i) => (String(row[headers.indexOf('Reason')] ?? '') === '' ? null : i + 2));
  const last = rows.reduce<number>((most, row) => row ?? most, 1);
  if (headers.indexOf('Reason') < 0 || last < 2) return;
  const lines = rows
    .slice(0, last - 1)
    .map((row) => (row ? liveFormulas(dormant, numbers, row, at) : LIVE.map(() => '')));
  LIVE.forEach((header, i) => {
    const cells = sheet.getRange(2, headers.indexOf(header) + 1, lines.length, 1);
    cells.setNumberFormat(FORMATS[header] ?? money).setFormulas(lines.map((line) => [line[i]]));
  });
}

const LIVE = ['Clients', 'Share', 'Revenue lost', 'Told by clients', 'Won back', 'Look at this'] as const;
const FORMATS: Partial<Record<(typeof LIVE)[number], string>> = {
  Clients: '0',
  Share: '0%',
  'Told by clients': '0',
  'Won back': '0',
  'Look at this': '0',
};

function liveFormulas(
  dormant: LiveReasons['dormant'],
  numbers: LiveReasons['numbers'],
  row: number,
  at: Places,
): string[] {
  const own = `$${at.Reason}${row}`;
  const told = at['Told by clients'];
  const all = `SUM($${told}$2:$${told})`;
  const many = `AND(${all}>=10;10*${told}${row}>=3*${all})`;
  return [
    ...countFormulas(dormant, row, at),
    `=COUNTIFS(${numbers('toldReason')};${own})`,
    `=SUMIFS(${numbers('back')};${numbers('list')};"dormant";${numbers('reason')};${own})`,
    `=IF(${many};"Told by "&${told}${row}&" of "&${all}&". Fix this first.";"")`,
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

// The Today tab: the day's lines to be worked down, on a phone too. Written whole; what was typed is taken in before.

import type { Cell } from '../domain/grid';
import { columnLetter } from '../domain/grid';
import { AGAIN_CHOICES, LOG_OUTCOMES } from '../domain/lists/columns';
import type { OwnTabs, Sheet } from './own-tabs';
import { layOutSmall, readSmall, type SmallColumn } from './small-tab';
import { replaceRows } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface TodayLine {
  client: string;
  phone: string;
  todo: string;
  say: string;
  log: string;
  again: string;
  clientId: string;
  list: string;
  /** What was done with it; the line is grey then. */
  done: string;
}

/** A line where it stands. */
export interface PlacedLine extends TodayLine {
  /** Sheet row, from 1. */
  number: number;
  /** The column of Log, from 1. */
  column: number;
}

const text = (key: keyof TodayLine, header: string, width: number, more: Partial<SmallColumn> = {}) => ({
  key,
  header,
  width,
  look: 'text' as const,
  ...more,
});

const COLUMNS: SmallColumn[] = [
  text('client', 'Client', 170),
  text('phone', 'Phone', 120),
  text('todo', 'What to do', 190),
  text('say', 'Say this', 420),
  text('log', 'Log', 130, {
    choices: LOG_OUTCOMES,
    note: 'What came of it. Rekindle takes it over and empties the cell.',
  }),
  text('again', 'Again', 130, {
    choices: AGAIN_CHOICES,
    note: 'When to get in touch again. Alone, without Log: put off until then.',
  }),
  text('clientId', 'Client ID', 80, { hidden: true }),
  text('list', 'List', 80, { hidden: true }),
  text('done', 'Done', 80, { hidden: true }),
];

/** The lines with a client; none where the tab is missing. */
export function readToday(tabs: OwnTabs, toCell: (value: unknown) => Cell): PlacedLine[] {
  const sheet = tabs.find('today');
  if (!sheet || sheet.getLastRow() === 0) return [];
  const { at, rows } = readSmall(sheet, COLUMNS, toCell);
  return rows
    .map(({ cells, number }) => ({ ...(cells as unknown as TodayLine), number, column: at['log'] }))
    .filter((line) => line.clientId !== '');
}

/** Makes the tab where it is missing and writes the lines; `empty` stands on top when none is left to be done. */
export function writeToday(
  app: App,
  tabs: OwnTabs,
  lines: readonly TodayLine[],
  empty: string,
  toCell: (value: unknown) => Cell,
): void {
  const sheet = tabs.ensure('today');
  if (sheet.getLastRow() === 0) {
    greyOut(app, sheet);
    layOutSmall(app, sheet, COLUMNS, '0');
    sheet
      .getRange(2, 1, sheet.getMaxRows() - 1, 4)
      .setWrap(true)
      .setVerticalAlignment('top');
  }
  const { at } = readSmall(sheet, COLUMNS, toCell);
  const width = Math.max(...Object.values(at));
  const isLeft = lines.some((line) => line.done === '');
  const rows = [...(isLeft ? [] : [{ client: empty }]), ...lines].map((line) => {
    const row: Cell[] = Array.from({ length: width }, () => '');
    for (const [key, value] of Object.entries(line)) if (key in at) row[at[key] - 1] = value;
    return row;
  });
  replaceRows(sheet, 2, rows, width);
}

/** What was taken over of a client's line: what its cells held, and what was done by it. */
export type TakenLine = Pick<TodayLine, 'clientId' | 'log' | 'again' | 'done'>;

/** Empties Log and Again of these lines where they still hold what was taken over; what was done stays in grey. */
export function clearToday(
  tabs: OwnTabs,
  taken: readonly TakenLine[],
  toCell: (value: unknown) => Cell,
): void {
  const sheet = tabs.find('today');
  if (!sheet || taken.length === 0) return;
  const { at, rows } = readSmall(sheet, COLUMNS, toCell);
  const cells = new Map<string, string[]>();
  for (const { cells: now, number } of rows)
    for (const line of taken.filter(({ clientId }) => clientId === now['clientId']))
      for (const [key, word] of [
        ['done', line.done],
        ['log', ''],
        ['again', ''],
      ] as const)
        if (word !== '' || (line[key] !== '' && line[key] === now[key]))
          cells.set(word, [...(cells.get(word) ?? []), `${columnLetter(at[key])}${number}`]);
  // First what stays grey: else the line would look undone for a moment.
  for (const word of [...cells.keys()].sort().reverse())
    sheet.getRangeList(cells.get(word) ?? []).setValue(word);
}

/** Grey as soon as something is logged, on a phone too. */
function greyOut(app: App, sheet: Sheet): void {
  const letter = (key: string) => columnLetter(COLUMNS.findIndex((column) => column.key === key) + 1);
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(`=OR($${letter('log')}2<>"";$${letter('done')}2<>"")`)
    .setFontColor('#767676')
    .setRanges([sheet.getRange(2, 1, sheet.getMaxRows() - 1, COLUMNS.length)])
    .build();
  sheet.setConditionalFormatRules([rule]);
}

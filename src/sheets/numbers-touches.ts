// The first block of 'Rekindle Numbers': what each line of the Touch Log counts for.

import { columnLetter } from '../domain/grid';
import { headerPlaces, tabRef } from './formula-refs';
import { LOG_COLUMNS } from './log-schema';
import { letter, type NumberColumn, type Written } from './numbers-columns';
import type { Sheet } from './own-tabs';

/** Rows of the log to come that are counted before the next refresh. */
const SPARE_ROWS = 150;

/** One row a line of the log, by position, so that sorting the log does no harm. */
export function touchRows(log: Sheet, mergedInto: Record<string, string>): Written[][] {
  const places = headerPlaces(log);
  const tab = tabRef(log.getName());
  const last = Math.min(log.getMaxRows(), log.getLastRow() + SPARE_ROWS);
  const column: Record<string, string> = {};
  for (const { key, header } of LOG_COLUMNS) {
    const place = places.get(header);
    if (place !== undefined) column[key] = `${tab}$${columnLetter(place + 1)}`;
  }
  const rows: Written[][] = [];
  for (let row = 2; row <= last; row++) rows.push(touchRow(row, (key) => `${column[key]}${row}`, mergedInto));
  return rows;
}

const anyOf = (cell: string, words: readonly string[]) => words.map((word) => `${cell}="${word}"`).join(';');

const LEFT = ['Sent', 'Answered', 'Auto-reply', 'Opted out'];
const NOBODY = ['no answer', 'wrong number', 'undone'];
const TALKED = ['spoke', 'visited', 'meeting booked', 'not now', 'won back', 'lost for good', 'has left'];

function touchRow(row: number, log: (key: string) => string, mergedInto: Record<string, string>): Written[] {
  const own = (column: NumberColumn) => `$${letter(column)}${row}`;
  const [state, outcome] = [log('state'), log('outcome')];
  const client = `${idFormula(log('clientId'), mergedInto)}&"|"&${log('list')}`;
  const made = `OR(${anyOf(state, LEFT)};AND(${state}="Logged";NOT(OR(${anyOf(outcome, NOBODY)}))))`;
  const when = (condition: string) => `=IF(${own('key')}="";"";IF(${condition};${own('key')};""))`;
  const talked = `AND(${state}="Logged";OR(${anyOf(outcome, TALKED)}))`;
  return [
    `=IFERROR(IF(AND(${log('clientId')}<>"";ISNUMBER(${log('at')});${made});${client};"");"")`,
    `=IF(${own('key')}="";"";INT(${log('at')}))`,
    when(`OR(${state}="Answered";${talked})`),
    when(talked),
    when(`${outcome}="won back"`),
    `=IF(${own('won')}="";"";N(${log('amount')}))`,
    `=IF(${own('talked')}="";0;IF(ISNUMBER(${log('followUp')});1;0))`,
    `=IF(${own('key')}="";"";${log('channel')})`,
    `=IF(${own('key')}="";"";${log('touch')})`,
    `=IFERROR(IF(OR(${log('toldReason')}="";${state}="Undone");"";${client}&"|"&${log('toldReason')});"")`,
  ];
}

/** A merged client's lines count for the one that was kept. */
function idFormula(cell: string, mergedInto: Record<string, string>): string {
  return Object.entries(mergedInto).reduce(
    (inner, [drop, keep]) => `IF(${cell}="${drop}";"${keep}";${inner})`,
    cell,
  );
}

// What was chosen in the two dropdowns of a client's row: the log's line it makes, or the date it gives one.

import { addDays, type Day } from '../day';
import { type LogRow, UNDONE, withoutUndone } from './log';
import {
  againDay,
  channelToLog,
  type LoggedFor,
  NO_DATE,
  outcomeNamed,
  touchNow,
  withoutDate,
} from './logging';
import type { Moment } from './rounds';
import type { TouchSettings } from './touch-settings';

export interface TypedCells {
  /** As they stand in the cells, without outer blanks. */
  log: string;
  again: string;
}

/** A follow-up for a line that stands in the log. */
export interface Again {
  row: LogRow;
  followUp: Day | '';
  note: string;
}

export interface TypedLines {
  /** What the new line says; the rest is the client's. */
  row?: Pick<LogRow, 'at' | 'touch' | 'channel' | 'outcome' | 'followUp' | 'note' | 'wireId'>;
  again?: Again;
  /** A line that stood already, and for which the cell stands from now on. */
  hold?: LogRow;
  /** The day until which the client is put off. */
  putOff?: Day;
  /** What was done with the client by it, in a word; '' for nothing. */
  done: string;
}

/** Stands in the hidden Wire ID of a line while the cell that made it holds its word: mails alone have such an id. */
const FROM_CELL = 'from a cell';
/** The same for a line that stood already when its word was chosen. */
export const ALSO_IN_CELL = 'also from a cell';

/** Whether a cell holds the line's word, as far as is known: a sweep empties the cell and lets the line go. */
export function isHeld({ wireId, outcome }: LogRow): boolean {
  return wireId.endsWith(FROM_CELL) && outcome !== UNDONE;
}

/** The newest line for which a cell with that outcome stands. */
export function heldLine(lines: readonly LogRow[], outcome: string | undefined): LogRow | undefined {
  return [...lines].reverse().find((row) => isHeld(row) && row.outcome === outcome);
}

export interface TypedInput extends Moment {
  settings: TouchSettings;
  /** The cell that a person has just changed; absent for a sweep, which finds what has stood there for a while. */
  edited?: 'log' | 'again';
}

/** What of two cells can be taken in, '' for the rest: a word nobody can read, and a day in the past, wait. */
export function readable(
  { log, again }: TypedCells,
  input: Pick<TypedInput, 'today' | 'settings'>,
): TypedCells {
  const known = outcomeNamed(log) === undefined ? '' : log;
  return { log: known, again: known === log && againOf(again, input) !== undefined ? again : '' };
}

function againOf(again: string, { today, settings }: Pick<TypedInput, 'today' | 'settings'>) {
  const day = again === '' ? undefined : againDay(again, today, settings.working);
  return day !== undefined && day !== '' && day < today ? undefined : day;
}

/**
 * Log and Again are one choice: while the cell holds the word that made a line, on whatever day, it is that line
 * which gets the date. A word chosen anew is a new line; a client, an outcome and a day count once.
 * @param all the client's lines, oldest first
 */
export function linesFor(
  typed: TypedCells,
  all: readonly LogRow[],
  client: Omit<LoggedFor, 'own'>,
  input: TypedInput,
): TypedLines {
  const { today, dayOf, now, settings, edited } = input;
  const own = withoutUndone(all);
  const outcome = outcomeNamed(typed.log);
  const day = againOf(typed.again, input);
  if (!outcome) return typed.log === '' && day !== undefined ? alone(own, day) : NOTHING;
  const held = edited === 'log' ? undefined : heldLine(all, outcome);
  // Taken back elsewhere while its word still stood.
  if (held?.state === 'Undone') return NOTHING;
  const isOfToday = (row: LogRow) =>
    row.state === 'Logged' && row.outcome === outcome && dayOf(row.at) === today;
  const known = held ?? own.find(isOfToday);
  if (known) {
    const hold = edited && !held ? { hold: known } : {};
    const isDated = day === undefined || (!edited && wasMeant(typed.again, known, input));
    return { ...hold, ...(isDated ? {} : { again: dated(known, day) }), done: outcome };
  }
  const touch = touchNow({ ...client, own }, outcome, settings.tries);
  const channel = channelToLog(outcome, String(client.cells['channel'] ?? ''));
  const note = day === '' ? NO_DATE : '';
  const row = { at: now, touch, channel, outcome, followUp: day ?? '', note, wireId: FROM_CELL };
  return { row, done: outcome };
}

const NOTHING: TypedLines = { done: '' };

/** Whether the line has the day that the word meant on some day since: a sweep later on must not move it. */
function wasMeant(again: string, { at, followUp }: LogRow, { today, dayOf, settings }: TypedInput): boolean {
  if (followUp === '') return false;
  for (let day = dayOf(at); day <= today; day = addDays(day, 1))
    if (againDay(again, day, settings.working) === followUp) return true;
  return false;
}

/** Again without Log: the date that the newest line lacks, else the client waits until then. */
function alone(own: readonly LogRow[], day: Day | ''): TypedLines {
  const lacking = withoutDate(own);
  if (lacking) return { again: dated(lacking, day), done: lacking.outcome };
  return day === '' ? NOTHING : { putOff: day, done: day };
}

/** The line with its date; '' where a person said that none is needed. */
export function dated(row: LogRow, day: Day | ''): Again {
  const note =
    day === '' && !row.note.includes(NO_DATE) ? [row.note, NO_DATE].filter(Boolean).join('; ') : row.note;
  return { row, followUp: day, note };
}

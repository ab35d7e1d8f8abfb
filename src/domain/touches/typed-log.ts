// What was chosen in the two dropdowns of a client's row: the log's line it makes, or the date it gives one.

import type { Day } from '../day';
import type { LogRow } from './log';
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
  /** The day until which the client is put off. */
  putOff?: Day;
}

/** Stands in the hidden Wire ID of a line that came from a cell: mails alone have such an id. */
const FROM_CELL = 'from a cell';

interface TypedInput extends Moment {
  settings: TouchSettings;
  /** When the cells were last taken over and emptied, milliseconds since 1970. */
  sweptAt: number;
}

/**
 * A client, an outcome and a day count once; so does a cell whose line was written on an earlier day, and which has
 * not been emptied since.
 * @param own the client's lines, oldest first, without what was taken back
 */
export function linesFor(
  typed: TypedCells,
  own: readonly LogRow[],
  client: Omit<LoggedFor, 'own'>,
  input: TypedInput,
): TypedLines {
  const { today, dayOf, now, settings, sweptAt } = input;
  const outcome = outcomeNamed(typed.log);
  const day = typed.again === '' ? undefined : againDay(typed.again, today, settings.working);
  if (!outcome) return typed.log === '' && day !== undefined ? alone(own, day) : {};
  const known = own.find(
    (row) =>
      row.state === 'Logged' &&
      row.outcome === outcome &&
      (dayOf(row.at) === today || (row.wireId === FROM_CELL && row.at > sweptAt)),
  );
  if (known) return day === undefined ? {} : { again: dated(known, day) };
  const touch = touchNow({ ...client, own }, outcome, settings.tries);
  const channel = channelToLog(outcome, String(client.cells['channel'] ?? ''));
  const note = day === '' ? NO_DATE : '';
  return { row: { at: now, touch, channel, outcome, followUp: day ?? '', note, wireId: FROM_CELL } };
}

/** Again without Log: the date that the newest line lacks, else the client waits until then. */
function alone(own: readonly LogRow[], day: Day | ''): TypedLines {
  const lacking = withoutDate(own);
  if (lacking) return { again: dated(lacking, day) };
  return day === '' ? {} : { putOff: day };
}

/** The line with its date; '' where a person said that none is needed. */
export function dated(row: LogRow, day: Day | ''): Again {
  const note =
    day === '' && !row.note.includes(NO_DATE) ? [row.note, NO_DATE].filter(Boolean).join('; ') : row.note;
  return { row, followUp: day, note };
}

/** The line that a cell's former word made today, which the person has just chosen differently or taken away. */
export function replaced(
  before: string,
  own: readonly LogRow[],
  { today, dayOf }: Moment,
): LogRow | undefined {
  const outcome = outcomeNamed(before);
  return [...own]
    .reverse()
    .find(
      (row) =>
        row.state === 'Logged' &&
        row.outcome === outcome &&
        row.wireId === FROM_CELL &&
        dayOf(row.at) === today,
    );
}

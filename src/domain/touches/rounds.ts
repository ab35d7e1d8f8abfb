// Rounds and rest: a client is left alone after the last touch of a round, then may be asked once more.

import { addDays, type Day } from '../day';
import { isTalk } from './answers';
import { type Candidate, isApproach } from './candidate';
import { inOrder, type LogRow, wasMade } from './log';
import type { TouchSettings } from './touch-settings';
import { addWorkingDays } from './working-days';

/** Days that a client rests after the last touch of a round. */
const REST_DAYS = 180;

/** The moment of deciding, and the day of any moment in the sheet's zone. */
export interface Moment {
  /** Milliseconds since 1970. */
  now: number;
  today: Day;
  dayOf(at: number): Day;
}

export interface Round {
  round: number;
  /** The first day on which a touch may be made again; '' when the client is not resting. */
  restsUntil: Day | '';
  /** The row that the rest comes from, or null. */
  because: LogRow | null;
}

/** Outcomes that are a no, and the happy end. */
const ENDS_ROUND = new Set(['lost for good', 'won back']);

/** The approach of one bland note, whatever the reason, which goes further only if they answer. */
export const LOW_KEY = 'Low-key note';

/**
 * The round of a client as the owner decided to approach them: a low-key note ends it where nothing came.
 * @param rows all rows of that client
 */
export function roundOfClient(
  rows: readonly LogRow[],
  candidate: Candidate,
  moment: Moment & { settings: TouchSettings },
): Round {
  const { restDays, talkAfter, working } = moment.settings;
  const round = roundOf(rows, moment, restDays);
  if (round.restsUntil !== '' || !isApproach(candidate, LOW_KEY)) return round;
  const note = unansweredNote(rows.filter((row) => row.round === round.round && wasMade(row)));
  // Until the day on which others would be called, an answer may come.
  if (!note || moment.today < addWorkingDays(moment.dayOf(note.at), talkAfter, working)) return round;
  return resting(round.round, note, moment, restDays);
}

/** The note after which nothing came and nothing was done or agreed; null where there is none. */
function unansweredNote(made: LogRow[]): LogRow | null {
  const isNote = (row: LogRow) =>
    row.touch === 1 && row.state !== 'Answered' && !isTalk(row) && row.followUp === '';
  return made.every(isNote) ? latest(inOrder(made)) : null;
}

/** Resting since the row that ended the round, or in the next round once the rest is over. */
function resting(round: number, because: LogRow, { today, dayOf }: Moment, restDays: number): Round {
  const restsUntil = addDays(dayOf(because.at), restDays);
  return today >= restsUntil
    ? { round: round + 1, restsUntil: '', because: null }
    : { round, restsUntil, because };
}

/**
 * The round that a client is in, from all rows of that client: one more than the last finished round once its
 * rest is over. A round is finished after touch 3, the welcome-back note, or a no. "Not now" with a date rests
 * until that date and goes on in the same round, as does a round whose newest talk agreed a date; "has left" begins
 * a new round with the successor at once.
 */
export function roundOf(rows: readonly LogRow[], moment: Moment, restDays = REST_DAYS): Round {
  const last = rows.reduce((most, row) => Math.max(most, row.round), 0);
  if (last === 0) return { round: 1, restsUntil: '', because: null };
  const made = inOrder(rows.filter((row) => row.round === last && wasMade(row)));
  const free = { round: last, restsUntil: '' as const, because: null };
  if (made.some((row) => row.outcome === 'has left')) return { ...free, round: last + 1 };
  const end = latest(made.filter(endsRound));
  if (end && !agreedSince(made, end)) return resting(last, end, moment, restDays);
  const pause = latest(made.filter((row) => row.outcome === 'not now'));
  return pause && pause.followUp > moment.today
    ? { round: last, restsUntil: pause.followUp, because: pause }
    : free;
}

function endsRound(row: LogRow): boolean {
  if (row.touch === 3 || row.touch === 'welcomeBack') return true;
  return ENDS_ROUND.has(row.outcome) || (row.outcome === 'not now' && row.followUp === '');
}

/** Whether the newest talk, which is not older than the end of the round, agreed a day. */
function agreedSince(made: LogRow[], end: LogRow): boolean {
  const talk = latest(made.filter(isTalk));
  return talk !== null && talk.at >= end.at && talk.followUp !== '' && !ENDS_ROUND.has(talk.outcome);
}

function latest(rows: LogRow[]): LogRow | null {
  return rows.length === 0 ? null : rows[rows.length - 1];
}

// Logging a touch by hand: which touch it was, by which channel, and when to get in touch again.

import { addDays, addMonths, type Day, isDay } from '../day';
import { AGAIN_CHOICES, CHANNELS, LOG_OUTCOMES } from '../lists/columns';
import { fold } from '../reading/fold';
import { isTalk } from './answers';
import { type Channel, inOrder, type LogRow, type Touch, wasMade } from './log';
import { onWorkingDay, type WorkingTime } from './working-days';

/** Outcomes after which a next date belongs in the log: never hang up without one. */
const NEEDS_DATE = new Set(['spoke', 'not now', 'meeting booked']);

/** Stands in the note where a person said that no date is needed. */
export const NO_DATE = 'no date needed';

/** The outcome that is meant, in any case; undefined for any other word. */
export function outcomeNamed(typed: string): string | undefined {
  return LOG_OUTCOMES.find((outcome) => outcome === fold(typed));
}

export function needsDate(outcome: string): boolean {
  return NEEDS_DATE.has(outcome);
}

/** The newest line of the client if it still lacks the date that it needs. */
export function withoutDate(rows: readonly LogRow[]): LogRow | undefined {
  const last = inOrder(rows).pop();
  const lacks =
    last?.state === 'Logged' && needsDate(last.outcome) && !last.followUp && !last.note.includes(NO_DATE);
  return lacks ? last : undefined;
}

/**
 * The day that a word of the dropdown, or a day itself, means; '' where none is needed, undefined for what nobody
 * can read. Counted days that fall on a day off move to the next working day.
 */
export function againDay(typed: string, today: Day, working: WorkingTime): Day | '' | undefined {
  const word = fold(typed);
  if (isDay(word)) return word;
  const days: Record<string, Day> = {
    today,
    tomorrow: addDays(today, 1),
    'in 3 days': addDays(today, 3),
    'next week': addDays(today, 7),
    'in 2 weeks': addDays(today, 14),
    'next month': addMonths(today, 1),
    'in 3 months': addMonths(today, 3),
  };
  if (word === fold(AGAIN_CHOICES[AGAIN_CHOICES.length - 1])) return '';
  const day = days[word];
  return day === undefined || word === 'today' ? day : onWorkingDay(day, working);
}

/**
 * Which touch a call, visit or letter made, as the rows of the present round say: who was never reached has a first
 * note by voicemail or letter, everything else is the talk, and after a talk or all tries the invitation. A later
 * letter is the invitation, since nobody talks by letter; by that approach it is the welcome-back note.
 */
export function touchToLog(inRound: readonly LogRow[], outcome: string, tries: number, approach = ''): Touch {
  const made = inRound.filter(wasMade);
  if (outcome === 'letter sent' && fold(approach) === 'welcome-back note') return 'welcomeBack';
  const tried = inRound.filter((row) => row.state === 'Logged' && row.touch === 2 && !isTalk(row)).length;
  if (made.some((row) => isTalk(row) || row.touch === 3) || tried >= tries) return 3;
  if (outcome === 'letter sent') return made.length === 0 ? 1 : 3;
  return outcome === 'voicemail' && made.length === 0 ? 1 : 2;
}

/** A client of a list, as far as the touch goes by it. */
export interface LoggedFor {
  list: string;
  stands: { round: number };
  cells: Record<string, unknown>;
  /** Oldest first, without what was taken back. */
  own: readonly LogRow[];
}

/** The touch of what is logged now; see touchToLog. */
export function touchNow({ list, stands, cells, own }: LoggedFor, outcome: string, tries: number): Touch {
  const inRound = own.filter((row) => row.round === stands.round && row.list === list);
  return touchToLog(inRound, outcome, tries, String(cells['approach'] ?? ''));
}

/** By what the outcome says, else as asked for or as the row says; a call where neither does. */
export function channelToLog(outcome: string, asked: string): Channel {
  if (outcome === 'visited') return 'Visit';
  if (outcome === 'letter sent') return 'Letter';
  return CHANNELS.find((channel) => fold(channel) === fold(asked)) ?? 'Phone';
}

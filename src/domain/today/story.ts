// The story so far with a client: each line of the Touch Log in words.

import type { Day } from '../day';
import { answerTime } from '../touches/answers';
import { type LogRow, UNDONE } from '../touches/log';

export interface StoryLine {
  day: Day;
  words: string;
  /** Of a logged touch that may be taken back; '' otherwise. */
  undo: string;
}

interface StoryInput {
  dayOf(at: number): Day;
  date(day: Day): string;
  money(cents: number): string;
}

/** Newest first. Correcting lines are left out; what was taken back says so. */
export function story(rows: readonly LogRow[], input: StoryInput): StoryLine[] {
  const told = rows.filter((row) => row.outcome !== UNDONE);
  return told
    .map((row) => ({
      day: input.dayOf(row.at),
      words: wordsOf(row, input),
      undo: row.state === 'Logged' ? row.key : '',
    }))
    .reverse();
}

function wordsOf(row: LogRow, { dayOf, date, money }: StoryInput): string {
  const { state, subject, followUp, toldReason, note, amount, by, minutes } = row;
  const isCall = state === 'Logged' || state === 'Undone';
  const came = row.cameBackAt > 0 ? ` on ${date(dayOf(answerTime(row)))}` : '';
  const parts = [
    isCall
      ? `${row.channel}: ${row.outcome}`
      : `${BY_MAIL[state] ?? state}${came}${subject && `: “${subject}”`}`,
    amount > 0 ? money(amount) : '',
    toldReason && `They said why: ${toldReason}`,
    note,
    followUp && `Next date: ${date(followUp)}`,
    minutes > 0 ? `${minutes} min` : '',
    CAME_BACK.has(state) ? '' : by && `By ${by}`,
    state === 'Undone' ? 'Taken back' : '',
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** What the client's side did, whoever wrote to them. */
const CAME_BACK = new Set<LogRow['state']>(['Answered', 'Auto-reply', 'Bounced', 'Opted out']);

const BY_MAIL: Partial<Record<LogRow['state'], string>> = {
  Planned: 'A mail was begun',
  'Note ready': 'Draft made',
  Sent: 'Mail sent',
  Answered: 'They answered',
  'Auto-reply': 'An automatic reply came',
  Bounced: 'Mail came back',
  'Opted out': 'They asked not to be written to',
  Failed: 'A mail could not be made',
  Withdrawn: 'Draft deleted',
};

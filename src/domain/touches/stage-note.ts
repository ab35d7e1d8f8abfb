// The note on a client's Stage: when what happened, and from whose mailbox.

import type { Day } from '../day';
import { answerTime } from './answers';
import { inOrder, type LogRow, mended, withoutUndone } from './log';

interface NoteInput {
  now: number;
  dayOf(at: number): Day;
  date(day: Day): string;
}

/** One or two sentences about the client's newest line, '' where there is none. */
export function stageNote(log: readonly LogRow[], { now, dayOf, date }: NoteInput): string {
  const rows = inOrder(withoutUndone(mended(log, now)));
  const row = rows[rows.length - 1];
  if (!row) return '';
  const on = (at: number) => date(dayOf(at));
  if (row.state === 'Logged')
    return `${row.channel}${row.outcome && `: ${row.outcome}`} on ${on(row.at)}${row.by && `, by ${row.by}`}.`;
  const where = row.mailbox && ` from ${row.mailbox}`;
  const before = BEFORE[row.state];
  if (before) return `${before} on ${on(row.at)}${where}.`;
  const left = `Left on ${on(row.at)}${where} to ${row.address}.`;
  const back = CAME_BACK[row.state];
  return back ? `${left} ${back}${row.cameBackAt ? ` on ${on(answerTime(row))}` : ''}.` : left;
}

const BEFORE: Partial<Record<LogRow['state'], string>> = {
  Planned: 'A note was begun',
  'Note ready': 'A draft was made',
  Failed: 'A note could not be made',
  Withdrawn: 'Somebody deleted the draft made',
  'Sent or not?': 'Nobody knows whether a note left',
};

const CAME_BACK: Partial<Record<LogRow['state'], string>> = {
  Answered: 'They answered',
  'Auto-reply': 'An automatic reply came',
  Bounced: 'It came back',
  'Opted out': 'They asked not to be written to',
};

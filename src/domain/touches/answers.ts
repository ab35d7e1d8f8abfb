// Answers that wait for a person: whoever answered is not written to again until somebody took it up.

import type { LogRow } from './log';

/** Outcomes of a talk in which the client had their say. */
const TALKED = new Set([
  'spoke',
  'visited',
  'meeting booked',
  'not now',
  'won back',
  'lost for good',
  'has left',
]);

/** Whether the client was spoken to. */
export function isTalk(row: LogRow): boolean {
  return row.state === 'Logged' && TALKED.has(row.outcome);
}

/** Whether the client was spoken to after this draft was made: what was agreed then goes before it. */
export function overtaken(row: LogRow, rows: readonly LogRow[]): boolean {
  return row.state === 'Note ready' && rows.some((one) => isTalk(one) && one.at >= row.at);
}

/**
 * The row with the newest answer that nobody took up yet, by a talk or by a mail after it; undefined when there
 * is none. An answer of unknown time (a state set by hand) is taken up by a talk only: a mail may have crossed it.
 */
export function waitingAnswer(rows: readonly LogRow[]): LogRow | undefined {
  const answered = rows.filter((row) => row.state === 'Answered');
  const waiting = answered.filter((answer) => !rows.some((row) => takesUp(row, answer)));
  return waiting.sort((a, b) => answerTime(b) - answerTime(a))[0];
}

/** When the answer came in, as far as is known. */
export function answerTime(row: LogRow): number {
  return row.cameBackAt || row.at;
}

function takesUp(row: LogRow, answer: LogRow): boolean {
  if (row === answer || row.at < answerTime(answer)) return false;
  if (isTalk(row)) return true;
  const mail = row.state === 'Sent' || row.state === 'Answered' || row.state === 'Auto-reply';
  return mail && answer.cameBackAt > 0 && row.at > answer.cameBackAt;
}

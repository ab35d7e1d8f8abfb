// What comes next with a client and when, from the touches of the present round.

import { addDays, type Day } from '../day';
import { fold } from '../reading/fold';
import { answerTime, isTalk, waitingAnswer } from './answers';
import { type Candidate, cell } from './candidate';
import { hasLeft, inOrder, isOpen, type LogRow, wasMade } from './log';
import type { Moment } from './rounds';
import type { TouchSettings } from './touch-settings';
import { addWorkingDays, onWorkingDay } from './working-days';

export interface NextStep {
  /** In the owner's words; '' when there is nothing to do. */
  step: string;
  /** '' means now, or no day. */
  due: Day | '';
}

export interface StepInput extends Moment {
  settings: TouchSettings;
}

/** @param rows the client's touches of the present round on this list */
export function nextStep(rows: readonly LogRow[], candidate: Candidate, input: StepInput): NextStep {
  const done = inOrder(rows.filter((row) => hasLeft(row) || isOpen(row) || row.state === 'Logged'));
  if (done.some((row) => row.state === 'Sent or not?'))
    return { step: 'Look into Sent: did it go out?', due: input.today };
  if (done.some(isOpen)) return { step: 'Read the draft and send it', due: input.today };
  const answer = waitingAnswer(done);
  if (answer)
    return { step: 'They answered: call or write back', due: workingDaysAfter(answerTime(answer), 1, input) };
  const last = done[done.length - 1];
  if (!last) return firstStep(candidate);
  if (last.state === 'Bounced') return { step: 'Find another address, or call', due: '' };
  return afterTouch(last, done, candidate, input);
}

function firstStep(candidate: Candidate): NextStep {
  const steps: Record<string, string> = {
    '': 'Decide the approach',
    'reach out': 'Send the first note',
    'low-key note': 'Send the low-key note',
    'welcome-back note': 'Send the welcome-back note',
    'new face, no pitch': 'Somebody new: call or visit, only ask what happened',
    'leave in peace': '',
  };
  return { step: steps[fold(cell(candidate, 'approach'))] ?? 'Decide the approach', due: '' };
}

/** A date agreed with the client, or set by hand on the line, goes before every rule. */
function afterTouch(last: LogRow, done: LogRow[], candidate: Candidate, input: StepInput): NextStep {
  if (done.some((row) => wasMade(row) && (row.touch === 3 || row.touch === 'welcomeBack')))
    return { step: 'Wait for their answer', due: last.followUp };
  if (last.followUp !== '') return { step: agreedStep(last), due: last.followUp };
  if (last.outcome === 'wrong number')
    return { step: 'Find the right number', due: workingDaysAfter(last.at, 1, input) };
  if (last.touch === 1 && last.state !== 'Logged') return talkAfterNote(last, candidate, input);
  if (isTalk(last)) return inviteAfter(last, input);
  return last.touch === 2 || last.state === 'Logged'
    ? afterTry(last, done, input)
    : talkAfterNote(last, candidate, input);
}

function agreedStep(last: LogRow): string {
  if (last.outcome === 'meeting booked') return 'Keep the meeting';
  return isTalk(last) && last.outcome !== 'not now' ? 'Invite them back, as agreed' : 'Call them, as agreed';
}

function talkAfterNote(last: LogRow, candidate: Candidate, input: StepInput): NextStep {
  if (fold(cell(candidate, 'approach')) === 'low-key note') return { step: 'Wait for their answer', due: '' };
  const step = cell(candidate, 'phone') === '' ? 'Mail: ask for a time to talk' : 'Call: ask what happened';
  return { step, due: workingDaysAfter(last.at, input.settings.talkAfter, input) };
}

/** Three tries at different times of the day, the last of which leaves a voicemail; then the invitation. */
function afterTry(last: LogRow, done: LogRow[], input: StepInput): NextStep {
  const { tries, againAfter } = input.settings;
  const tried = done.filter((row) => row.state === 'Logged' && UNHEARD.has(row.outcome)).length;
  if (!UNHEARD.has(last.outcome) || tried >= tries) return inviteAfter(last, input);
  const step =
    tried === tries - 1
      ? 'Call once more; leave a voicemail if nobody answers'
      : 'Call again at another time of day';
  return { step, due: workingDaysAfter(last.at, againAfter, input) };
}

const UNHEARD = new Set(['no answer', 'voicemail']);

function inviteAfter(last: LogRow, { settings, dayOf }: StepInput): NextStep {
  const due = onWorkingDay(addDays(dayOf(last.at), settings.inviteAfter), settings.working);
  return { step: 'Invite them back', due };
}

function workingDaysAfter(at: number, days: number, { settings, dayOf }: StepInput): Day {
  return addWorkingDays(dayOf(at), days, settings.working);
}

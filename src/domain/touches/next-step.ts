// What comes next with a client and when, from the touches of the present round.

import { addDays, type Day } from '../day';
import { fold } from '../reading/fold';
import { answerTime, isTalk, waitingAnswer } from './answers';
import { type Candidate, cell, isApproach } from './candidate';
import { canonicalOrNone } from './do-not-contact-list';
import { ASKED_NO_CALLS, hasLeft, inOrder, isOpen, type LogRow, wasMade } from './log';
import { LOW_KEY, type Moment } from './rounds';
import type { TouchSettings } from './touch-settings';
import { addWorkingDays, onWorkingDay } from './working-days';

/** What kind of work a step is; '' and what only waits is none. */
export type StepKind =
  | 'decide'
  | 'note'
  | 'draft'
  | 'doubt'
  | 'answer'
  | 'date'
  | 'call'
  | 'mail'
  | 'invite'
  | 'contact'
  | 'wait'
  | 'rest'
  | '';

export interface NextStep {
  kind: StepKind;
  /** In the owner's words; '' when there is nothing to do. */
  step: string;
  /** '' means now, or no day. */
  due: Day | '';
}

export interface StepInput extends Moment {
  settings: TouchSettings;
}

interface RoundInput extends StepInput {
  /** They asked not to be called: from then on everything goes by mail or letter. */
  noCalls?: boolean;
}

/** @param rows the client's touches of the present round on this list */
export function nextStep(rows: readonly LogRow[], candidate: Candidate, input: RoundInput): NextStep {
  const counts = (row: LogRow) => hasLeft(row) || isOpen(row) || row.state === 'Logged';
  const done = inOrder(rows.filter((row) => counts(row) && !cameBackElsewhere(row, candidate)));
  if (done.some((row) => row.state === 'Sent or not?'))
    return { kind: 'doubt', step: 'Look into Sent: did it go out?', due: input.today };
  if (done.some(isOpen)) return { kind: 'draft', step: 'Read the draft and send it', due: input.today };
  const answer = waitingAnswer(done);
  if (answer)
    return {
      kind: 'answer',
      step: input.noCalls ? 'They answered: write back' : 'They answered: call or write back',
      due: workingDaysAfter(answerTime(answer), 1, input),
    };
  const last = done[done.length - 1];
  if (!last) return firstStep(candidate);
  if (last.state === 'Bounced')
    return {
      kind: 'contact',
      step: input.noCalls ? 'Find another address' : 'Find another address, or call',
      due: '',
    };
  return afterTouch(last, done, candidate, input);
}

/** A mail that came back reached nobody: once the address is another, the same step comes again. */
function cameBackElsewhere({ state, address }: LogRow, candidate: Candidate): boolean {
  const email = canonicalOrNone(cell(candidate, 'email'));
  return state === 'Bounced' && email !== '' && email !== canonicalOrNone(address);
}

const FIRST_STEPS: Record<string, [kind: StepKind, step: string]> = {
  'reach out': ['note', 'Send the first note'],
  'low-key note': ['note', 'Send the low-key note'],
  'welcome-back note': ['note', 'Send the welcome-back note'],
  'new face, no pitch': ['call', 'Somebody new: call or visit, only ask what happened'],
  'leave in peace': ['', ''],
};

function firstStep(candidate: Candidate): NextStep {
  const [kind, step] = FIRST_STEPS[fold(cell(candidate, 'approach'))] ?? ['decide', 'Decide the approach'];
  return { kind, step, due: '' };
}

/** A date agreed with the client, or set by hand on the line, goes before every rule. */
function afterTouch(last: LogRow, done: LogRow[], candidate: Candidate, input: RoundInput): NextStep {
  if (last.followUp !== '')
    return { kind: 'date', step: agreedStep(last, input.noCalls), due: last.followUp };
  if (last.outcome === 'wrong number' && !input.noCalls)
    return { kind: 'contact', step: 'Find the right number', due: workingDaysAfter(last.at, 1, input) };
  const again = input.noCalls ? null : anotherTry(last, done, input);
  if (again) return again;
  if (done.some((row) => wasMade(row) && (row.touch === 3 || row.touch === 'welcomeBack')))
    return { kind: 'wait', step: 'Wait for their answer', due: '' };
  if (asksForTalk(last, done, candidate, input)) return talkAfterNote(last, candidate, input);
  const due = onWorkingDay(addDays(input.dayOf(last.at), input.settings.inviteAfter), input.settings.working);
  return {
    kind: 'invite',
    step: input.noCalls ? 'Invite them back by mail or letter' : 'Invite them back',
    due,
  };
}

function agreedStep(last: LogRow, noCalls = false): string {
  if (last.outcome === 'meeting booked') return 'Keep the meeting';
  if (isTalk(last) && last.outcome !== 'not now' && last.touch !== 3) return 'Invite them back, as agreed';
  return noCalls ? 'Write to them, as agreed' : 'Call them, as agreed';
}

/** After the first note; and after a reply by mail, which has asked for a call already, where they can be called. */
function asksForTalk(last: LogRow, done: LogRow[], candidate: Candidate, { noCalls }: RoundInput): boolean {
  if (last.touch === 1) return !isTalk(last) && last.outcome !== ASKED_NO_CALLS;
  const canCall = !noCalls && cell(candidate, 'phone') !== '';
  return last.touch === 'reply' && canCall && !done.some(isTalk);
}

function talkAfterNote(last: LogRow, candidate: Candidate, input: RoundInput): NextStep {
  if (isApproach(candidate, LOW_KEY)) return { kind: 'wait', step: 'Wait for their answer', due: '' };
  const byMail = input.noCalls || cell(candidate, 'phone') === '';
  const step = byMail ? 'Mail: ask for a time to talk' : 'Call: ask what happened';
  const due = workingDaysAfter(last.at, input.settings.talkAfter, input);
  return { kind: byMail ? 'mail' : 'call', step, due };
}

/**
 * Three tries at different times of the day, the last of which leaves a voicemail; null when it is not the turn of
 * another. A voicemail as the first note is the note itself.
 */
function anotherTry(last: LogRow, done: LogRow[], input: StepInput): NextStep | null {
  const { tries, againAfter } = input.settings;
  const isTry = ({ state, outcome, touch }: LogRow) =>
    state === 'Logged' && (outcome === 'no answer' || (outcome === 'voicemail' && touch === 2));
  const tried = done.filter((row) => row.touch === last.touch && isTry(row)).length;
  if (!isTry(last) || tried >= tries) return null;
  const step =
    tried === tries - 1
      ? 'Call once more; leave a voicemail if nobody answers'
      : 'Call again at another time of day';
  return { kind: 'call', step, due: workingDaysAfter(last.at, againAfter, input) };
}

function workingDaysAfter(at: number, days: number, { settings, dayOf }: StepInput): Day {
  return addWorkingDays(dayOf(at), days, settings.working);
}

// Where a client stands, derived from the log alone: a line repaired by hand heals the stage.

import { addDays, type Day } from '../day';
import type { Stage } from '../lists/columns';
import { isTalk, overtaken, waitingAnswer } from './answers';
import { type Candidate, cell, isApproach } from './candidate';
import { canonicalOrNone } from './do-not-contact-list';
import {
  ASKED_NO_CALLS,
  HAS_LEFT,
  hasLeft,
  inOrder,
  isOpen,
  type LogRow,
  mended,
  wasMade,
  withoutUndone,
} from './log';
import { type NextStep, nextStep, type StepInput } from './next-step';
import { type Round, roundOfClient } from './rounds';

export interface StageInput extends StepInput {
  /** Whether Do Not Contact holds the client back; a dead address alone does not. */
  doNotContact: boolean;
}

export interface Standing extends NextStep {
  stage: Stage;
  round: number;
}

/**
 * Stage, next step and due day of a client on a list.
 * @param log all lines of this client, on either list
 */
export function standing(log: readonly LogRow[], candidate: Candidate, input: StageInput): Standing {
  const all = inOrder(withoutUndone(mended(log, input.now)));
  const rows = all.filter((row) => !overtaken(row, all));
  const round = roundOfClient(rows, candidate, input);
  const inRound = rows.filter((row) => row.round === round.round && row.list === candidate.list);
  const settled = settledStage(rows, candidate, input);
  if (settled) return { stage: settled, kind: '', step: '', due: '', round: round.round };
  const stage = stageInRound(rows, inRound, round, input);
  const noCalls = rows.some((row) => row.outcome === ASKED_NO_CALLS);
  const step = stepFor(stage, inRound, candidate, round, { ...input, noCalls });
  return {
    stage,
    round: round.round,
    ...step,
    ...(stage === 'Won back' ? {} : afterLeaving(all, candidate)),
  };
}

/** Until anything is begun with the successor: who that is, where the row still names the one who has left; and when. */
function afterLeaving(rows: LogRow[], candidate: Candidate): Partial<NextStep> {
  const last = [...rows].reverse().find((row) => row.outcome === HAS_LEFT);
  if (!last || rows.some((row) => row.at > last.at && row.round > last.round)) return {};
  const due = last.followUp;
  const before = rows.filter((row) => row.at <= last.at && row.address !== '');
  const email = canonicalOrNone(cell(candidate, 'email'));
  const gone = before.length === 0 ? '' : before[before.length - 1].address;
  const isFound = email === '' ? isByPhone(candidate, gone) : email !== canonicalOrNone(gone);
  return isFound ? { due } : { kind: 'contact', step: NEW_CONTACT, due };
}

/** Somebody named who is to be called, where their address gave way or the number is another. */
function isByPhone(candidate: Candidate, gone: string): boolean {
  const phone = cell(candidate, 'phone');
  return cell(candidate, 'contact') !== '' && phone !== '' && gone !== '' && phone !== gone;
}

const NEW_CONTACT = 'Who is the new contact? Write name and address';

/** Stages in which nothing is to be done. */
function settledStage(rows: LogRow[], candidate: Candidate, input: StageInput): Stage | undefined {
  if (input.doNotContact || rows.some((row) => row.state === 'Opted out')) return 'Do not contact';
  if (isApproach(candidate, 'Leave in peace')) return 'Leave in peace';
  if (rows.some((row) => row.outcome === 'lost for good')) return 'Closed';
  if (candidate.list !== 'dormant' || candidate.lastOrder <= candidate.lastOrderWhenListed) return undefined;
  return rows.some(wasMade) ? 'Won back' : 'Closed';
}

function stageInRound(rows: LogRow[], inRound: LogRow[], round: Round, input: StageInput): Stage {
  if (rows.some((row) => row.state === 'Sent or not?')) return 'Sent or not?';
  if (rows.some(isOpen)) return 'Note ready';
  if (round.because?.outcome === 'won back') return 'Won back';
  if (waitingAnswer(rows)) return 'Answered';
  if (round.restsUntil !== '') return restingStage(round, input);
  const made = inRound.filter(wasMade);
  if (made.some(isTalk)) return 'Talked';
  if (made.some((row) => row.touch === 'reply')) return 'Answered';
  return made.some((row) => hasLeft(row) || row.state === 'Logged') ? 'Note sent' : 'Not started';
}

/**
 * After the last touch an answer is waited for as long as for an invitation, then the client rests; after a low-key
 * note it was waited for already.
 */
function restingStage({ because }: Round, { today, dayOf, settings }: StageInput): Stage {
  if (!because || because.state === 'Logged' || because.touch === 1) return 'Resting';
  if (today >= addDays(dayOf(because.at), settings.inviteAfter)) return 'Resting';
  return because.touch === 'welcomeBack' ? 'Note sent' : 'Invited';
}

function stepFor(
  stage: Stage,
  inRound: LogRow[],
  candidate: Candidate,
  round: Round,
  input: StageInput & { noCalls: boolean },
): NextStep {
  if (stage === 'Won back') return { kind: 'wait', step: 'Look after them', due: '' };
  if (stage === 'Resting')
    return { kind: 'rest', step: 'Rests; may be asked again', due: round.restsUntil as Day };
  return nextStep(inRound, candidate, input);
}

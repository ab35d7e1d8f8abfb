// Drafts that are not to leave any more, since something was learned of their client after they were made.

import { clientCase, type PlanFacts, planFacts } from './client-case';
import { type LogRow, touchOf } from './log';
import type { PlanInput } from './plan-input';
import { clientStops, type Stop, type StopRule } from './stop-rules';

/** What is learned after planning, and what the log calls it. */
const LEARNED: Partial<Record<StopRule, string>> = {
  answered: 'they answered',
  'do-not-contact': 'they are on Do Not Contact',
  'opted-out': 'they asked not to be written to',
  'dead-address': 'mail to this address came back',
  'has-left': 'this person has left',
  'ordered-since': 'they ordered',
  'bought-idea': 'they ordered',
  'reached-level': 'they ordered',
  'no-longer-listed': 'they are no longer on your lists',
};

const NOT_LISTED: Stop = { rule: 'no-longer-listed', reason: 'They are no longer on your lists.' };

export interface StoppedDraft {
  row: LogRow;
  stop: Stop;
  /** 'they answered' */
  why: string;
}

/**
 * @param rows lines of drafts on the list that `fresh` is about
 * @param isListed whether a client who is not on that list may be on another
 */
export function stoppedDrafts(
  rows: readonly LogRow[],
  fresh: PlanInput,
  isListed: (clientId: string) => boolean = () => true,
): StoppedDraft[] {
  const facts = planFacts(fresh);
  return rows.flatMap((row) => {
    const stop = learnedStop(row, facts, isListed);
    return stop ? [{ row, stop, why: LEARNED[stop.rule] ?? '' }] : [];
  });
}

function learnedStop(
  row: LogRow,
  facts: PlanFacts,
  isListed: (clientId: string) => boolean,
): Stop | undefined {
  const candidate = facts.input.candidates.find((one) => one.clientId === row.clientId && !one.isCopy);
  // A reply belongs to a conversation, whatever became of the row.
  if (!candidate) return row.touch === 'reply' || isListed(row.clientId) ? undefined : NOT_LISTED;
  const ofTouch = { ...facts, input: { ...facts.input, touch: touchOf(row) } };
  // The address in the sheet stays theirs: what is known of it holds for the draft too.
  const identities = [...candidate.identities, `email:${candidate.cells['email'] ?? ''}`];
  const readdressed = { ...candidate, identities, cells: { ...candidate.cells, email: row.address } };
  const own = facts.input.log.find((one) => one.key === row.key && one.draftId === row.draftId);
  const c = clientCase(ofTouch, readdressed, own);
  // A reply is made because they answered.
  const passes = (rule: StopRule) => row.touch === 'reply' && rule === 'answered';
  return clientStops(c).find(({ rule }) => rule in LEARNED && !passes(rule));
}

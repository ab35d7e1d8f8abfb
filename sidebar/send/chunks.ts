// Making drafts or sending, one chunk a call, until nothing remains or somebody stops it.

import type { ApiRequest, SendResult, TouchPlanAnswer } from '../../src/api';
import { type Choice, modeOf } from './choice';
import type { Withheld } from './withheld';

type Request = ApiRequest<'sendTouches'>;

/** What a call does at most, so that Stop is heard soon. */
const CHUNK = 10;

export interface Totals {
  /** Sent or drafted. */
  done: number;
  failed: number;
  inDoubt: number;
  remaining: number;
  withheld: Withheld[];
}

export const NOTHING_DONE: Totals = { done: 0, failed: 0, inDoubt: 0, remaining: 0, withheld: [] };

/** The call that makes exactly what a person looked at. */
export function requestOf(
  choice: Choice,
  due: TouchPlanAnswer['due'],
  despite?: Request['despite'],
): Request {
  const { list, touch, survey } = choice;
  return {
    list,
    touch,
    survey,
    mode: modeOf(choice),
    despite,
    limit: CHUNK,
    clientIds: due.map(({ clientId }) => clientId),
    confirmed: due.map(({ key, clientId, client, confirmed, plannedOn }) => ({
      key,
      clientId,
      client,
      confirmed,
      plannedOn,
    })),
  };
}

/** What a client that this job has served is withheld by in its next call. */
const SERVED: readonly Withheld['rule'][] = ['already-prepared', 'already-sent', 'already-made'];

/** The totals after one more answer. */
export function added(totals: Totals, answer: SendResult): Totals {
  const known = new Set(totals.withheld.map(({ clientId }) => clientId));
  const isOurs = ({ rule, clientId }: Withheld) =>
    totals.done > 0 && SERVED.includes(rule) && !known.has(clientId);
  return {
    done: totals.done + answer.sent + answer.drafted,
    // One that failed is tried again by the next call: only the last count holds.
    failed: answer.failed,
    inDoubt: answer.inDoubt,
    remaining: answer.remaining,
    withheld: answer.withheld.filter((one) => !isOurs(one)),
  };
}

interface Way {
  send: (request: Request) => Promise<SendResult>;
  isStopped: () => boolean;
  /** Told after each chunk, also when a later one fails. */
  tell: (totals: Totals) => void;
}

/** Asks again and again, until nothing remains, a call does nothing, or it is stopped. Rejects as the call does. */
export async function sendInChunks(
  request: Request,
  from: Totals,
  { send, isStopped, tell }: Way,
): Promise<void> {
  let totals = from;
  for (;;) {
    const answer = await send(request);
    totals = added(totals, answer);
    tell(totals);
    if (answer.remaining === 0 || answer.sent + answer.drafted === 0 || isStopped()) return;
  }
}

/** 'about 2 minutes left'; '' while nothing is known. */
export function timeLeft(done: number, total: number, milliseconds: number): string {
  if (done === 0 || done >= total) return '';
  const minutes = Math.round(((milliseconds / done) * (total - done)) / 60_000);
  if (minutes < 1) return 'less than a minute left';
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}

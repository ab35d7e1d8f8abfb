// Sending a touch, each once: written down before anything is made, made before anything leaves, noted after.

import {
  type Confirmed,
  type LogMark,
  type LogRow,
  markAfter,
  type PlannedTouch,
  type Withheld,
} from '../domain/touches';
import type { MailServices } from './mail-services';
import { makeDrafts, plannedRow } from './make-drafts';
import { onceARun } from './once-a-run';
import { planChunk } from './plan-chunk';
import { prepareDesk } from './prepare-desk';
import { readSwept } from './read-swept';
import { type RunMemory, refreshLog, startRun } from './refresh-log';
import {
  asMade,
  type DraftsSent,
  JUST_SENT_COLUMNS,
  NOTHING_SENT,
  noteSent,
  ON_ITS_WAY,
  sendEach,
  sendReadyDrafts,
} from './send-drafts';
import type { TouchRequest, TouchView } from './touch-input';
import { showStanding } from './update-standing';

export interface SendRequest extends TouchRequest {
  mode: 'draft' | 'send';
  /** At most so many in this run. */
  limit?: number;
  /** What a person saw and confirmed; without it the plan of this moment is taken as confirmed. */
  confirmed?: Confirmed[];
}

export interface SendResult {
  sent: number;
  drafted: number;
  failed: number;
  /** Rows of which nobody knows yet whether they left. */
  inDoubt: number;
  /** Still to be done by a later run. */
  remaining: number;
  withheld: Withheld[];
  quotaLeft: number;
}

/** A chunk is done under one lock. */
const CHUNK = 10;
/** Gmail's units a minute, and what a draft that is sent costs. */
const UNITS_A_MINUTE = 6000;
const UNITS_A_MAIL = 110;
/** Reading around each chunk. */
const UNITS_A_CHUNK = 60;

export function sendTouches(given: MailServices, request: SendRequest): SendResult {
  given.lock.alone(() => prepareDesk(given));
  const result = sendChunks(onceARun(given), request);
  const chosen = request.clientIds ?? request.confirmed?.map((one) => one.clientId) ?? [];
  showStanding(given, result.withheld, chosen);
  return result;
}

function sendChunks(services: MailServices, request: SendRequest): SendResult {
  const run = startRun();
  const done = new Set<string>();
  // A later chunk looks only at those confirmed: whom the first one withheld is told all the same.
  const withheld = new Map<string, Withheld>();
  const result: SendResult = { ...NOTHING };
  let left = request.limit ?? Number.POSITIVE_INFINITY;
  let confirmed = request.confirmed;
  for (;;) {
    const started = services.clock.now();
    const chunk = services.lock.alone(() =>
      sendChunk(services, { ...request, confirmed }, Math.min(CHUNK, left), run),
    );
    confirmed = chunk.confirmed;
    left -= chunk.taken;
    const { sent, drafted, failed } = result;
    for (const clientId of chunk.done) done.add(clientId);
    for (const one of chunk.result.withheld) withheld.set(one.clientId, one);
    Object.assign(result, chunk.result, {
      // The plan of a later chunk knows them as sent already.
      withheld: [...withheld.values()].filter((one) => !done.has(one.clientId)),
      sent: sent + chunk.result.sent,
      drafted: drafted + chunk.result.drafted,
      failed: failed + chunk.result.failed,
    });
    if (chunk.taken === 0 || chunk.broken || left <= 0 || result.remaining === 0) return result;
    if (services.clock.isLate()) return result;
    // Waiting without the lock, so that others can work.
    const needed = (60_000 * (chunk.taken * UNITS_A_MAIL + UNITS_A_CHUNK)) / UNITS_A_MINUTE;
    services.clock.sleep(Math.max(0, Math.ceil(needed - (services.clock.now() - started))));
  }
}

export const NOTHING: SendResult = {
  sent: 0,
  drafted: 0,
  failed: 0,
  inDoubt: 0,
  remaining: 0,
  withheld: [],
  quotaLeft: 0,
};

interface Chunk {
  result: SendResult;
  /** How many were tried in this chunk. */
  taken: number;
  /** Clients whose mail was made or sent in it. */
  done: string[];
  /** Gmail said "not now": no further chunk in this run. */
  broken: boolean;
  confirmed: Confirmed[] | undefined;
}

/** Goes on with what an ended run had made; once nothing of the kind is left, makes what is new. */
function sendChunk(services: MailServices, request: SendRequest, most: number, run: RunMemory): Chunk {
  const view = readSwept(services, request.list, run);
  refreshLog(services, view, request.list, run);
  const wanted = (row: LogRow) =>
    row.outcome === ON_ITS_WAY && row.touch === request.touch && !run.refused.has(row.key);
  const left =
    request.mode === 'send'
      ? sendReadyDrafts(services, view, request.list, run.answers, wanted, most, request.despite)
      : { ...NOTHING_SENT, withheld: [], remaining: 0 };
  const tried = left.rows.length + left.refused.length;
  const chunk =
    tried >= most || left.broken
      ? { result: { ...NOTHING, inDoubt: inDoubt(view.log.rows) }, taken: 0, done: [], broken: left.broken }
      : newChunk(services, view, request, most - tried, run);
  return withLeft({ confirmed: request.confirmed, ...chunk }, left, services);
}

/** Both halves of a chunk as one; whoever's draft waits is told why, not that there is a draft. */
function withLeft(chunk: Chunk, left: DraftsSent, services: MailServices): Chunk {
  const tried = left.rows.length + left.refused.length;
  if (tried + left.withheld.length === 0) return chunk;
  const { result } = chunk;
  const waiting = new Set(left.withheld.map((one) => one.clientId));
  const full = chunk.taken === 0 && tried > 0;
  return {
    ...chunk,
    taken: chunk.taken + tried,
    done: [...chunk.done, ...left.rows.map((row) => row.clientId)],
    result: {
      ...result,
      sent: result.sent + left.rows.length,
      failed: result.failed + left.refused.length,
      // Whether anything new is due is looked at once the drafts are gone.
      remaining: full ? Math.max(1, left.remaining) : result.remaining,
      quotaLeft: full ? services.mailbox.quotaLeft() : result.quotaLeft,
      withheld: [...left.withheld, ...result.withheld.filter((one) => !waiting.has(one.clientId))],
    },
  };
}

function newChunk(
  services: MailServices,
  view: TouchView,
  request: SendRequest,
  most: number,
  run: RunMemory,
): Chunk {
  const plan = planChunk(services, view, request, most, run);
  const { log, made, ready, sent, broken } = makeAndSend(services, view, request, plan.chosen);
  const refused = [...made.filter((row) => row.state === 'Failed'), ...sent.refused];
  for (const row of refused) run.refused.add(row.key);
  return {
    result: {
      sent: sent.rows.length,
      drafted: request.mode === 'draft' ? ready.length : 0,
      failed: refused.length,
      inDoubt: inDoubt(log),
      remaining: plan.due.length - made.length,
      withheld: plan.withheld,
      quotaLeft: Math.max(0, plan.quotaLeft - sent.rows.length),
    },
    taken: plan.chosen.length,
    done: ready.filter((row) => row.outcome === '').map((row) => row.clientId),
    broken,
    confirmed: plan.confirmed,
  };
}

/** Down in the log, then into Drafts, then noted, then out, then noted again. */
function makeAndSend(services: MailServices, view: TouchView, request: SendRequest, chosen: PlannedTouch[]) {
  const { desk } = view;
  const standing = writeDown(
    view,
    chosen.map((touch) => plannedRow(services, view, request, touch)),
  );
  const keys = new Set(standing.map((row) => row.key));
  const log = [...view.log.rows.filter((row) => !keys.has(row.key)), ...standing];
  // What is written down must not be lost from here on, whatever ends this run.
  if (standing.length > 0)
    services.memory.set('logMark', markAfter(log, services.memory.get<LogMark>('logMark')));
  const made = makeDrafts(services.mailbox, chosen, standing);
  const noted = desk.updateLog(made.rows, ['state', 'outcome', 'draftId', 'messageId', 'threadId']);
  desk.flush();
  // Nothing leaves whose line somebody has just deleted.
  const ready = made.rows.filter((row) => row.state === 'Note ready' && noted.includes(row));
  const drafts = request.mode === 'send' && !made.broken ? ready.map(asMade) : [];
  const sent = sendEach(services, drafts);
  noteSent(view, sent, JUST_SENT_COLUMNS);
  return { log, made: made.rows, ready, sent, broken: made.broken || sent.broken };
}

function inDoubt(log: readonly LogRow[]): number {
  return log.filter((row) => row.state === 'Sent or not?').length;
}

/** Before anything is made: new lines below, and lines of a failed try as they stand from now; those that stand. */
function writeDown({ desk, log }: TouchView, rows: LogRow[]): LogRow[] {
  const known = new Set(log.rows.map((row) => row.key));
  const fresh = rows.filter((row) => !known.has(row.key));
  desk.appendLog(fresh);
  const again = rows.filter((row) => known.has(row.key));
  const standing = desk.updateLog(again, Object.keys(again[0] ?? {}) as (keyof LogRow)[]);
  desk.flush();
  return rows.filter((row) => fresh.includes(row) || standing.includes(row));
}

// Sending a touch, each once: written down before anything is made, made before anything leaves, noted after.

import type { Day } from '../domain/day';
import { buildMessage } from '../domain/mail';
import { MailFailure } from '../domain/mail-failure';
import {
  type Confirmed,
  type LogRow,
  markOf,
  type PlannedTouch,
  planTouches,
  type ReviewedDraft,
  recheck,
  type Withheld,
} from '../domain/touches';
import type { Mailbox } from '../gmail/mailbox';
import { conversationsWith, lookForMail } from './look-for-mail';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import { ON_ITS_WAY, sendEach, sendReadyDrafts } from './send-drafts';
import { SETTLED_COLUMNS, settleLog } from './settle-log';
import { dayOfIn, planInput, readDesk, type TouchRequest, type TouchView } from './touch-input';

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

export function sendTouches(services: MailServices, request: SendRequest): SendResult {
  const result: SendResult = {
    sent: 0,
    drafted: 0,
    failed: 0,
    inDoubt: 0,
    remaining: 0,
    withheld: [],
    quotaLeft: 0,
  };
  services.lock.alone(() => prepareDesk(services));
  const seen = new Set<string>();
  let left = request.limit ?? Number.POSITIVE_INFINITY;
  let confirmed = request.confirmed;
  for (;;) {
    const chunk = services.lock.alone(() =>
      sendChunk(services, { ...request, confirmed }, Math.min(CHUNK, left), seen),
    );
    confirmed = chunk.confirmed;
    result.sent += chunk.sent;
    result.drafted += chunk.drafted;
    result.failed += chunk.failed;
    left -= chunk.taken;
    Object.assign(result, {
      inDoubt: chunk.inDoubt,
      remaining: chunk.remaining,
      withheld: chunk.withheld,
      quotaLeft: chunk.quotaLeft,
    });
    if (chunk.taken === 0 || chunk.broken || left <= 0 || chunk.remaining === 0) return result;
    if (services.clock.isLate()) return result;
    // Waiting without the lock, so that others can work.
    services.clock.sleep((60_000 * (chunk.taken * UNITS_A_MAIL + UNITS_A_CHUNK)) / UNITS_A_MINUTE);
  }
}

interface Chunk extends SendResult {
  /** How many were written down in this chunk. */
  taken: number;
  /** Gmail refused: no further chunk in this run. */
  broken: boolean;
  confirmed: Confirmed[] | undefined;
}

function sendChunk(services: MailServices, request: SendRequest, most: number, seen: Set<string>): Chunk {
  const view = readDesk(services, request.list);
  const log = refreshLog(services, view, seen);
  const left = request.mode === 'send' ? goOn(services, view, request, most) : null;
  return left ?? newChunk(services, view, log, request, most);
}

/** Sends what an ended run had made and was about to send; null when there is nothing of the kind. */
function goOn(services: MailServices, view: TouchView, request: SendRequest, most: number): Chunk | null {
  const wanted = (row: LogRow) => row.outcome === ON_ITS_WAY && row.touch === request.touch;
  const { rows, withheld, broken } = sendReadyDrafts(services, view, request.list, wanted, most);
  if (rows.length === 0 && !broken) return null;
  return {
    sent: rows.length,
    drafted: 0,
    failed: 0,
    inDoubt: 0,
    // Whether anything is left the next chunk finds out.
    remaining: 1,
    withheld,
    quotaLeft: 0,
    taken: rows.length,
    broken,
    confirmed: request.confirmed,
  };
}

function newChunk(
  services: MailServices,
  view: TouchView,
  log: LogRow[],
  request: SendRequest,
  most: number,
): Chunk {
  const plan = planNow(services, view, log, request);
  const chosen = plan.due.slice(0, most);
  const rows = chosen.map((touch) => plannedRow(services, view, request, touch));
  writeDown(view, log, rows);
  const made = makeDrafts(services.mailbox, chosen, rows);
  view.desk.updateLog(view.log, made.rows, ['state', 'outcome', 'draftId', 'messageId', 'threadId']);
  view.desk.flush();
  const sent = request.mode === 'send' && !made.broken ? sendEach(services, ready(made.rows)) : NONE_SENT;
  view.desk.updateLog(view.log, sent.rows, ['at', 'state', 'outcome', 'messageId', 'threadId']);
  view.desk.flush();
  const after = [...log.filter((row) => !rows.some((one) => one.key === row.key)), ...rows];
  if (rows.length > 0) services.memory.set('logMark', markOf(after));
  return {
    sent: sent.rows.length,
    drafted: request.mode === 'draft' ? ready(made.rows).length : 0,
    failed: made.rows.filter((row) => row.state === 'Failed').length,
    inDoubt: after.filter((row) => row.state === 'Sent or not?').length,
    remaining: plan.due.length - made.rows.length,
    withheld: plan.withheld,
    quotaLeft: Math.max(0, plan.quotaLeft - sent.rows.length),
    taken: rows.length,
    broken: made.broken || sent.broken,
    confirmed: plan.confirmed,
  };
}

const NONE_SENT: { rows: LogRow[]; broken: boolean } = { rows: [], broken: false };

function ready(rows: LogRow[]): ReviewedDraft[] {
  return rows
    .filter((row) => row.state === 'Note ready')
    .map((row) => ({ row, address: row.address, text: row.text }));
}

/**
 * Settles what earlier runs left and takes in what came back; returns the log as it stands then.
 * @param seen ids of mails that this run has read already
 */
export function refreshLog(services: MailServices, view: TouchView, seen: Set<string>): LogRow[] {
  const { desk } = view;
  const settled = settleLog(services.mailbox, view.log.rows, services.clock.now());
  desk.updateLog(view.log, settled.changed, SETTLED_COLUMNS);
  const incoming = lookForMail(services.mailbox, settled.log, seen, dayOfIn(services));
  const byKey = new Map(incoming.changed.map((row) => [row.key, row]));
  desk.updateLog(view.log, incoming.changed, ['state', 'outcome', 'cameBackAt']);
  const today: Day = view.picture.today;
  desk.addDoNotContact(incoming.stop.map((entry) => ({ ...entry, since: today, note: '' })));
  view.log.rows = settled.log.map((row) => byKey.get(row.key) ?? row);
  return view.log.rows;
}

interface Plan {
  due: PlannedTouch[];
  withheld: Withheld[];
  quotaLeft: number;
  confirmed: Confirmed[];
}

function planNow(services: MailServices, view: TouchView, log: LogRow[], request: SendRequest): Plan {
  const input = planInput(services, view, request, {
    answers: [],
    conversations: [],
  });
  const wanted = planTouches(input);
  const addresses = wanted.due.slice(0, LOOKED_AHEAD).map((touch) => touch.to);
  const conversations = conversationsWith(services.mailbox, addresses, log, 60);
  const fresh = { ...input, mailbox: { answers: [], conversations } };
  if (request.confirmed) {
    return {
      ...recheck(request.confirmed, fresh),
      quotaLeft: wanted.quotaLeft,
      confirmed: request.confirmed,
    };
  }
  const plan = planTouches(fresh);
  return { ...plan, confirmed: plan.due };
}

/** More than a chunk, since some of those looked at may be withheld. */
const LOOKED_AHEAD = 20;

/** Before anything is made: new lines below, and lines of a failed try as they stand from now. */
function writeDown(view: TouchView, log: LogRow[], rows: LogRow[]): void {
  const known = new Set(log.map((row) => row.key));
  view.desk.appendLog(
    view.log,
    rows.filter((row) => !known.has(row.key)),
  );
  const again = rows.filter((row) => known.has(row.key));
  const columns = Object.keys(again[0] ?? {}) as (keyof LogRow)[];
  view.desk.updateLog(view.log, again, columns);
  view.desk.flush();
}

function plannedRow(
  services: MailServices,
  view: TouchView,
  request: SendRequest,
  touch: PlannedTouch,
): LogRow {
  return {
    // The sheet keeps whole seconds.
    at: Math.floor(services.clock.now() / 1000) * 1000,
    clientId: touch.clientId,
    client: touch.client,
    list: request.list,
    round: touch.round,
    touch: touch.touch,
    channel: 'Email',
    state: 'Planned',
    outcome: request.mode === 'send' ? ON_ITS_WAY : '',
    cameBackAt: 0,
    followUp: '',
    minutes: 0,
    amount: 0,
    cost: 0,
    note: '',
    toldReason: '',
    by: view.picture.settings.myName || services.mailbox.account(),
    mailbox: services.mailbox.account(),
    address: touch.to,
    template: touch.template,
    subject: touch.subject,
    text: touch.text,
    key: touch.key,
    draftId: '',
    messageId: '',
    threadId: '',
    wireId: '',
  };
}

/** Makes the drafts one after another; rows get their ids. What Gmail refuses for good is Failed. */
function makeDrafts(
  mailbox: Mailbox,
  touches: PlannedTouch[],
  rows: LogRow[],
): { rows: LogRow[]; broken: boolean } {
  const done: LogRow[] = [];
  for (let i = 0; i < touches.length; i++) {
    try {
      const draft = mailbox.createDraft(rawMessage(mailbox, touches[i]), touches[i].thread?.threadId);
      Object.assign(rows[i], { ...draft, state: 'Note ready' });
      done.push(rows[i]);
    } catch (error) {
      // Only a refusal tells for sure that nothing was made; everything else is settled by the next run.
      if (!(error instanceof MailFailure)) throw error;
      if (error.kind !== 'refused') return { rows: done, broken: true };
      done.push(Object.assign(rows[i], { state: 'Failed', outcome: 'Gmail refused it' }));
    }
  }
  return { rows: done, broken: false };
}

function rawMessage(mailbox: Mailbox, touch: PlannedTouch): string {
  const wire = touch.thread ? touch.thread.wireId || wireId(mailbox, touch.thread.messageId) : '';
  return buildMessage({
    from: { address: mailbox.account() },
    to: [{ address: touch.to, name: touch.name }],
    subject: touch.subject,
    text: touch.text,
    html: touch.html,
    headers: touch.headers,
    boundary: `rekindle-${touch.confirmed}`,
    ...(wire ? { inReplyTo: wire, references: [wire] } : {}),
  });
}

function wireId(mailbox: Mailbox, messageId: string): string {
  const headers = mailbox.headers(messageId)?.headers ?? [];
  return headers.find(([name]) => name.toLowerCase() === 'message-id')?.[1] ?? '';
}

// Logging a call, a visit or a letter, and what follows from it: one line in the Touch Log, reason, contact, next step.

import { type Day, isDay } from '../domain/day';
import { type ListKey, LOG_OUTCOMES } from '../domain/lists/columns';
import { fingerprint } from '../domain/lists/memory';
import { normaliseAddress, readAddress } from '../domain/mail';
import { fold } from '../domain/reading/fold';
import { SetUpProblem } from '../domain/set-up-problem';
import { type LogMark, type LogRow, markAfter, type Touch, touchKey } from '../domain/touches';
import { EMPTY_LINE, touchOf } from '../domain/touches/log';
import {
  againDay,
  channelToLog,
  NO_DATE,
  needsDate,
  outcomeNamed,
  touchNow,
} from '../domain/touches/logging';
import type { CellChange } from '../sheets/list-cells';
import { accountOrNone, type MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import type { Services } from './services';
import { updateStanding } from './update-standing';
import { readWork, standingWith, type WorkClient, type WorkView, workClient } from './work-view';

export interface NewContact {
  name: string;
  email?: string;
  phone?: string;
}

export interface LogTouchRequest {
  clientId: string;
  list: ListKey;
  /** Worked out of the client's lines when absent. */
  touch?: Touch;
  channel?: string;
  /** One of the outcomes of the Log dropdown. */
  outcome: string;
  minutes?: number;
  note?: string;
  /** A day, or a word of the Again dropdown; required after spoke, not now, meeting booked. */
  followUp?: string;
  /** In the sheet's currency; with won back. */
  amount?: number;
  /** The day it happened, if not today. */
  date?: Day;
  /** Why they left, as the client said; a reason of the Reasons tab also goes into the row. */
  toldReason?: string;
  /** With has left: who took over. */
  newContact?: NewContact;
}

export interface LogTouchResult {
  touchKey: string;
  stage: string;
  nextStep: string;
  due: Day | '';
  /** Whether the told reason now stands in the client's row. */
  reasonSet: boolean;
}

export function logTouch(services: MailServices, request: LogTouchRequest): LogTouchResult {
  return services.lock.alone(() => logNow(services, request));
}

/** Refuses what cannot stand before it makes the tabs that lack. */
function logNow(services: MailServices, request: LogTouchRequest): LogTouchResult {
  const view = readWork(services);
  const client = workClient(view, request.clientId);
  checkList(client, request.list);
  const made = rowOf(services, view, client, request);
  made.by = made.by || accountOrNone(services);
  if (request.newContact) checkContact(request.newContact, made.outcome);
  if (view.desk.isIncomplete()) {
    prepareDesk(services);
    return logNow(services, request);
  }
  const known = repeated(view.log, made, request.touch);
  const row = known ?? made;
  const log = known ? view.log : appendLogged(services, view, row);
  const reason = row.toldReason === '' ? '' : reasonNamed(view, client, row.toldReason);
  writeTold(services, view, client, reason, request.newContact);
  const { stage, step, due } = afterLogging(services, view, client, log);
  return { touchKey: row.key, stage, nextStep: step, due, reasonSet: reason !== '' };
}

/** What is logged moves the next date: a day that was typed before gives way. Returns where the client stands then. */
export function afterLogging(services: Services, view: WorkView, client: WorkClient, log: LogRow[]) {
  releaseDates(services, [client]);
  updateStanding(services, log, new Set([client.clientId]));
  const own = [...view.facts.logOf(client.clientId), ...log.slice(view.log.length)];
  return standingWith(view.facts, client.candidate, own);
}

/** Next Step and Due of these clients are Rekindle's to write again. */
export function releaseDates(services: Services, clients: WorkClient[]): void {
  const held = clients.filter((one) => one.isTyped('due') || one.isTyped('nextStep'));
  if (held.length === 0) return;
  // Read again: others wrote to it in this run.
  const state = services.book.readState();
  for (const { list, clientId, cells } of held) {
    const memory = { ...state.memory[list][clientId] };
    for (const key of ['due', 'nextStep']) memory[key] = [fingerprint(cells[key] ?? '')];
    state.memory[list] = { ...state.memory[list], [clientId]: memory };
  }
  services.book.writeState(state);
  services.book.flush();
}

/** Adds the line, marks the log, and returns the whole log. */
export function appendLogged(services: MailServices, { desk, log }: WorkView, ...rows: LogRow[]): LogRow[] {
  desk.appendLog(rows);
  desk.flush();
  const all = [...log, ...rows];
  services.memory.set('logMark', markAfter(all, services.memory.get<LogMark>('logMark')));
  return all;
}

function checkList({ client, list }: WorkClient, asked: ListKey): void {
  if (list === asked) return;
  throw new SetUpProblem(`${client} is on the list "${list}", not on "${asked}".`);
}

const SAME_WITHIN_MS = 120_000;

/**
 * The line that a second click, or a second try after a run that was ended, finds already there. Where the touch is
 * worked out, that line may have moved it on.
 */
function repeated(log: readonly LogRow[], row: LogRow, asked: Touch | undefined): LogRow | undefined {
  const words = ({ clientId, list, state, outcome, note, minutes, followUp, amount, toldReason }: LogRow) =>
    [clientId, list, state, outcome, note, minutes, followUp, amount, toldReason].join('\n');
  return log.find(
    (one) =>
      words(one) === words(row) &&
      one.touch === (asked ?? one.touch) &&
      Math.abs(one.at - row.at) < SAME_WITHIN_MS,
  );
}

function rowOf(services: MailServices, view: WorkView, client: WorkClient, request: LogTouchRequest): LogRow {
  const outcome = outcomeNamed(request.outcome);
  if (!outcome)
    throw new SetUpProblem(`"${request.outcome}" cannot be logged. There are: ${LOG_OUTCOMES.join(', ')}.`);
  const followUp = followUpOf(view, request, outcome);
  const note = [request.note?.trim() ?? '', followUp === null ? NO_DATE : ''].filter(Boolean).join('; ');
  return loggedRow(view, client, {
    touch: request.touch ?? touchNow(client, outcome, view.facts.input.settings.tries),
    channel: channelToLog(outcome, request.channel ?? String(client.cells['channel'] ?? '')),
    outcome,
    at: momentOf(services, request.date),
    followUp: followUp ?? '',
    minutes: request.minutes ?? 0,
    amount: Math.round((request.amount ?? 0) * 100),
    note,
    toldReason: request.toldReason?.trim() ?? '',
  });
}

/** The day; '' for none, null where a person said that none is needed. */
function followUpOf({ facts }: WorkView, { followUp = '' }: LogTouchRequest, outcome: string): Day | null {
  const { today, settings } = facts.input;
  const day = followUp === '' ? undefined : againDay(followUp, today, settings.working);
  if (followUp !== '' && day === undefined)
    throw new SetUpProblem(`"${followUp}" is no day. Choose when to get in touch again.`);
  if (day !== undefined && day !== '' && day < today)
    throw new SetUpProblem('The next date lies in the past. Choose today or a later day.');
  if (day === undefined && needsDate(outcome))
    throw new SetUpProblem(`After "${outcome}" a next date is needed: when will you get in touch again?`);
  return day === undefined ? '' : day || null;
}

/** Now, or the middle of the day on which it happened; in whole seconds, as the sheet keeps them. */
function momentOf({ clock, book }: MailServices, date: Day | undefined): number {
  const now = Math.floor(clock.now() / 1000) * 1000;
  const zone = book.timeZone();
  if (date === undefined || date === '' || date === clock.today(zone)) return now;
  if (!isDay(date) || date > clock.today(zone))
    throw new SetUpProblem(`"${date}" is no day up to today. Write it as 2026-03-31.`);
  const noon = Date.parse(`${date}T12:00:00Z`);
  const off = [0, -1, 1].find((half) => clock.dayOf(noon + half * 43_200_000, zone) === date) ?? 0;
  return noon + off * 43_200_000;
}

type Logged = Pick<LogRow, 'touch' | 'channel' | 'outcome' | 'at'> & Partial<LogRow>;

/** A line for something that was done by hand. */
export function loggedRow(
  view: WorkView,
  { clientId, client, list, stands, cells }: WorkClient,
  what: Logged,
): LogRow {
  const text = (key: string) => String(cells[key] ?? '').trim();
  return {
    ...EMPTY_LINE,
    clientId,
    client,
    list,
    round: stands.round,
    state: 'Logged',
    by: text('who') || view.settings.myName,
    // Whoever has left is known by the address they had, or the number.
    address: what.outcome === 'has left' ? normaliseAddress(text('email')) || text('phone') : '',
    key: touchKey(clientId, list, stands.round, touchOf(what)),
    ...what,
  };
}

export function checkContact({ name, email = '' }: NewContact, outcome = 'has left'): void {
  if (outcome !== 'has left')
    throw new SetUpProblem(`"newContact" goes with "has left", not with "${outcome}".`);
  if (name.trim() === '') throw new SetUpProblem('Write the name of the new contact.');
  if (email.trim() !== '' && readAddress(email).kind !== 'one')
    throw new SetUpProblem(`"${email}" is no address that mail can go to. Correct it, or leave it empty.`);
}

/** The reason as the Reasons tab has it; '' where it has none such, or the list no such column. */
export function reasonNamed({ desk, snapshots }: WorkView, { list }: WorkClient, told: string): string {
  if (snapshots[list].columns.at['reason'] === undefined) return '';
  return desk.reasons().find(({ reason }) => fold(reason) === fold(told))?.reason ?? '';
}

/** Writes on a person's word: the reason, marked as told, and the new contact. */
export function writeTold(
  services: Services,
  { snapshots }: WorkView,
  { list, row, candidate }: WorkClient,
  reason: string,
  contact?: NewContact,
): void {
  const cells: CellChange[] = reason === '' ? [] : [{ row, key: 'reason', cell: reason }];
  if (contact) {
    const { name, email = '', phone = '' } = contact;
    // No mail goes to who left; the number may be the company's.
    const told = { contact: name.trim(), email: email.trim(), ...(phone.trim() && { phone: phone.trim() }) };
    // Where they stand is told with it.
    candidate.cells = { ...candidate.cells, ...told };
    for (const [key, cell] of Object.entries(told)) cells.push({ row, key, cell });
  }
  services.book.writeCells(list, snapshots[list], cells, () => false);
  if (reason !== '')
    services.book.writeNotes(list, snapshots[list], 'reason', new Map([[row, 'told by the client.']]));
}

// The day's work: what is due with whom, for the sidebar, for getToday, and for the Today tab.

import type { Day } from '../domain/day';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { fold } from '../domain/reading/fold';
import { dueToday, isMine, nextDue, type QueueClient, queue, type TodayItem } from '../domain/today';
import { sameAccount } from '../domain/touches';
import { proposedReason } from '../domain/touches/proposed-reason';
import { stageNote } from '../domain/touches/stage-note';
import { dueFromWins } from '../domain/won-back/due';
import { type WinRow, winKey, winsTakenBack } from '../domain/won-back/win-row';
import { dayWriter } from '../domain/wording';
import { accountOrNone, type MailServices } from './mail-services';
import { sweepNow } from './phone-columns';
import { readWork, type WorkClient, type WorkView } from './work-view';

export interface DueItem {
  kind: TodayItem['kind'];
  clientId: string;
  client: string;
  due: Day | '';
  why: string;
}

/** The whole queue in order, everybody's. */
export function getToday(services: MailServices): DueItem[] {
  const { due } = workOfToday(services, readWork(services));
  return due.map(({ kind, clientId, client, due, why }) => ({ kind, clientId, client, due, why }));
}

export interface TodayAnswer {
  items: TodayItem[];
  /** Touches logged or mailed today by hand or by these people. */
  doneToday: number;
  next: { day: Day; count: number } | null;
  /** The name by which work is this person's. */
  me: string;
  /** Where the sheet is; the browser may be elsewhere. */
  today: Day;
}

/** What is due, after the phone's columns were taken in; `mine` leaves out what is somebody else's. */
export function today(services: MailServices, request: { mine?: boolean } = {}): TodayAnswer {
  const view = readSwept(services);
  const { all, due } = workOfToday(services, view);
  const names = namesOf(services, view);
  const wanted = (item: TodayItem) => !request.mine || isMine(item, names);
  const { input } = view.facts;
  const done = view.log.filter((row) => row.state === 'Logged' && input.dayOf(row.at) === input.today);
  return {
    items: due.filter(wanted),
    doneToday: done.length,
    next: nextDue(all.filter(wanted), input.today),
    me: names[0] ?? '',
    today: input.today,
  };
}

/** The clients as they stand once the phone's columns are taken in. */
function readSwept(services: MailServices): WorkView {
  return services.lock.alone(() => {
    const view = readWork(services);
    return sweepNow(services, view) ? readWork(services) : view;
  });
}

/** The queue of everybody, with what is due later. */
export function workOfToday(services: MailServices, view: WorkView): { all: TodayItem[]; due: TodayItem[] } {
  const { input } = view.facts;
  const date = dayWriter(services.book.locale());
  const all = queue({
    ...input,
    clients: view.clients.map(queueClient),
    wins: dueFromWins(winsStanding(view), input.today, input.settings.working),
    date,
    lastSaid: (own) => stageNote(own, { ...input, date }),
  });
  return { all, due: dueToday(all, input.today) };
}

/** Won Back as the next refresh shows it: a win that was told and taken back brought nothing, unless they ordered. */
function winsStanding({ desk, log, clients }: WorkView): WinRow[] {
  const taken = winsTakenBack(log);
  for (const { clientId, stands } of clients)
    if (stands.stage === 'Won back') taken.delete(winKey({ clientId, round: stands.round }));
  return desk.wonBack().map((row) => (taken.has(winKey(row)) ? { ...row, newRevenue: 0 } : row));
}

/** Names under which work is this person's: in Team, in Settings, the address. */
export function namesOf(services: MailServices, { desk, settings }: WorkView): string[] {
  const account = accountOrNone(services);
  const team = desk.team().filter(({ email }) => email.trim() !== '' && sameAccount(email, account));
  // The name in Settings is the owner's: it is nobody else's where Team knows this account.
  const names = team.length > 0 ? team.map(({ name }) => name) : [settings.myName];
  return [...names, account].filter((name) => name.trim() !== '');
}

function queueClient(one: WorkClient): QueueClient {
  const { cells, own, list } = one;
  const text = (key: string) => String(cells[key] ?? '').trim();
  const due = cells['due'] ?? '';
  return {
    clientId: one.clientId,
    client: one.client,
    list,
    stands: one.stands,
    typedDue: isDateCell(due) && one.isTyped('due') ? due.day : '',
    typedStep: one.isTyped('nextStep') ? text('nextStep') : '',
    who: text('who'),
    channel: text('channel'),
    email: text('email'),
    phone: text('phone'),
    potential: centsOf(cells['potential']),
    occasion: text('occasion'),
    proposed: proposedFor(list, own, text('reason')),
    reason: text('reason'),
    own,
  };
}

const centsOf = (cell: unknown) => (typeof cell === 'number' ? Math.round(cell * 100) : 0);

/** The reason of the newest answer that says one and was not taken over; a row's own until it is marked as told. */
export function proposedFor(list: ListKey, own: WorkClient['own'], reason: string): string {
  if (list !== 'dormant') return '';
  const proposed = own.map((row) => (row.toldReason === '' ? proposedReason(row) : '')).filter(Boolean);
  const newest = proposed[proposed.length - 1] ?? '';
  return newest === reason && own.some(({ toldReason }) => fold(toldReason) === fold(reason)) ? '' : newest;
}

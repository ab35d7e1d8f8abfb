// Writing the Today tab: what is due, mine first, with the words to say; what was done today stays in grey.

import type { Day } from '../domain/day';
import type { ListKey } from '../domain/lists/columns';
import { isMine, nextDue, type TodayItem, textOfStep, textToSay } from '../domain/today';
import { readable } from '../domain/touches/typed-log';
import type { PlacedLine, TodayLine } from '../sheets/today-tab';
import { sayInput } from './client-card';
import type { MailServices } from './mail-services';
import { once } from './once-a-run';
import { sweepNow, typedLines } from './phone-columns';
import { type Picture, readAndScore } from './read-and-score';
import { namesOf, workOfToday } from './today';
import { candidatesOf, viewOf } from './touch-input';
import { readWork, type WorkView } from './work-view';

/** More than a person does in a day is no help. */
const MOST_LINES = 30;

/**
 * Takes in what was typed, then writes the tab. To be called under the lock.
 * @param picture what was read of the sources just now; read anew when absent
 * @param evenFirst also where there is nothing but decisions and first notes, which have their place on the list
 */
export function writeToday(services: MailServices, picture?: Picture, evenFirst = true): void {
  let view = readWork(services);
  if (sweepNow(services, view)) view = readWork(services);
  const { all, due } = workOfToday(services, view);
  if (!evenFirst && due.every(({ kind }) => kind === 'decision' || kind === 'note')) return;
  const names = namesOf(services, view);
  const mine = (item: TodayItem) => isMine(item, names);
  const ordered = [...due.filter(mine), ...due.filter((item) => !mine(item))];
  const before = view.desk.today();
  const lines = ordered.slice(0, MOST_LINES).map(lineOf(services, view, picture));
  const kept = withTyped(lines, before, view);
  const room = Math.max(0, MOST_LINES - kept.length);
  const empty = emptyWords(nextDue(all, view.facts.input.today), services.book.locale());
  const left = new Set(kept.map(({ clientId }) => clientId));
  const done = doneToday(before, view).filter(({ clientId }) => !left.has(clientId));
  view.desk.writeToday([...kept, ...done.slice(0, room)], empty);
  if (view.state.tabs['today'] === undefined) rememberTab(services, view);
}

function rememberTab({ book }: MailServices, { desk }: WorkView): void {
  // Read again: the sweep may have written to it.
  const state = book.readState();
  book.writeState({ ...state, tabs: { ...state.tabs, ...desk.ids() } });
}

function lineOf(services: MailServices, view: WorkView, picture?: Picture): (item: TodayItem) => TodayLine {
  const read = once(() => picture ?? readAndScore(services));
  const sayer = once(() => ({ dormant: sayOf('dormant'), growth: sayOf('growth') }));
  const sayOf = (list: ListKey) => {
    const desk = viewOf(services, read(), list);
    const candidates = new Map(candidatesOf(desk, list).map((one) => [one.clientId, one]));
    return { candidates, input: sayInput(services, desk) };
  };
  const clients = new Map(view.clients.map((one) => [one.clientId, one]));
  return (item) => {
    const client = clients.get(item.clientId);
    const { candidates, input } = sayer()[item.list];
    const candidate = candidates.get(item.clientId);
    const says = client && candidate && SPOKEN.has(item.kind);
    const say = says ? textToSay(candidate, ...textOfStep(candidate, client.stands), input) : '';
    const todo = item.who.trim() === '' ? item.todo : `${item.todo} (${item.who})`;
    return {
      ...EMPTY_LINE,
      client: item.client,
      phone: String(client?.cells['phone'] ?? ''),
      todo,
      say: say || [item.why, ON_THE_TAB[item.kind] ?? ''].filter((part) => part !== '').join(' '),
      clientId: item.clientId,
      list: item.list,
    };
  };
}

/** Work that is held by a text. */
const SPOKEN = new Set<TodayItem['kind']>(['answer', 'date', 'call', 'note']);

/** Where it is done without a sidebar: what the two columns beside it cannot say. */
const ON_THE_TAB: Partial<Record<TodayItem['kind'], string>> = {
  handOver: 'Note it on Won Back.',
  promise: 'Note it on Won Back.',
  check: 'Note it on Won Back.',
  whenAgain: 'Choose the day under Again.',
  contact: 'Write it into the client’s row.',
  doubt: 'Look into Sent in Gmail, then say so in the sidebar.',
  oldDraft: 'Delete it in Gmail, or send it from there.',
  deleteDraft: 'Delete it in Gmail.',
  reason: 'Choose it under Reason for Departure in the client’s row.',
  decision: 'Choose it under Approach in the client’s row.',
};

const EMPTY_LINE: TodayLine = {
  client: '',
  phone: '',
  todo: '',
  say: '',
  log: '',
  again: '',
  clientId: '',
  list: '',
  done: '',
};

/** A word that nobody can read waits where it was typed; the client's line says so. */
function withTyped(lines: TodayLine[], before: PlacedLine[], view: WorkView): TodayLine[] {
  const unread = typedLines(view, before).flatMap(({ client, log, again, onToday, number }): TodayLine[] => {
    const read = readable({ log, again }, view.facts.input);
    const left = { log: read.log === log ? '' : log, again: read.again === again ? '' : again };
    if (left.log + left.again === '') return [];
    const [word, column, todo] = left.log
      ? [left.log, 'Log', 'What came of it?']
      : [left.again, 'Again', 'When again?'];
    const where = onToday ? '' : ` on ${view.snapshots[client.list].tab}`;
    const say = `“${word}” under ${column}${where} cannot be read: choose from the list${left.log ? '' : ', or a day to come as 2027-03-31'}.`;
    const line = before.find((one) => one.number === number);
    if (onToday && line) return [{ ...line, ...left, say, done: '' }];
    const { clientId, list } = client;
    return [{ ...EMPTY_LINE, client: client.client, todo, say, clientId, list }];
  });
  const kept = lines.map((line) => {
    const own = unread.filter((one) => one.clientId === line.clientId);
    const all = (key: 'log' | 'again') => own.map((one) => one[key]).join('');
    const say = [...own, line].map((one) => one.say).join('\n\n');
    return { ...line, log: all('log'), again: all('again'), say };
  });
  const shown = new Set(lines.map((line) => line.clientId));
  return [...kept, ...unread.filter((line) => !shown.has(line.clientId))];
}

/** The lines whose client was called today, in grey. */
function doneToday(before: PlacedLine[], { clients, facts }: WorkView): TodayLine[] {
  const { today, dayOf } = facts.input;
  const done = new Map(
    clients.flatMap(({ clientId, own }) => {
      const rows = own.filter((row) => row.state === 'Logged' && dayOf(row.at) === today);
      return rows.length > 0 ? [[clientId, rows[rows.length - 1].outcome] as const] : [];
    }),
  );
  return before
    .filter(
      (line, i) => done.has(line.clientId) && before.findIndex((one) => one.clientId === line.clientId) === i,
    )
    .map((line) => ({ ...line, log: '', again: '', done: done.get(line.clientId) ?? '' }));
}

/** 'Nothing is due. Next: Thursday, 6.' */
function emptyWords(next: { day: Day; count: number } | null, locale: string): string {
  if (!next) return 'Nothing is due.';
  const tag = locale.replace('_', '-');
  const weekday = new Date(`${next.day}T00:00:00Z`).toLocaleDateString(tag, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return `Nothing is due. Next: ${weekday}, ${next.count}.`;
}

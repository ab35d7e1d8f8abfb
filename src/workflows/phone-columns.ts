// The phone's way: what was chosen under Log and Again, on the lists and in Today, becomes lines of the Touch Log.

import type { Day } from '../domain/day';
import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { type LogRow, mended, START_SETTINGS } from '../domain/touches';
import { correctionOf, halfUndone, inOrder } from '../domain/touches/log';
import { type Again, dated, isHeld, linesFor, readable, type TypedCells } from '../domain/touches/typed-log';
import type { CellChange } from '../sheets/list-cells';
import type { PlacedLine, TakenLine } from '../sheets/today-tab';
import { appendLogged, loggedRow, releaseDates } from './log-touch';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import { updateStanding } from './update-standing';
import { readWork, type WorkClient, type WorkView } from './work-view';

export interface TypedLine extends TypedCells {
  client: WorkClient;
  onToday: boolean;
  /** Sheet row, and the column of Log, from 1. */
  number: number;
  column: number;
}

const LISTS: ListKey[] = ['dormant', 'growth'];

/** Whether a word stands there that a sweep takes in. */
export function isTyped(lines: readonly Partial<TypedCells>[], today: Day): boolean {
  return lines.some(({ log = '', again = '' }) => {
    const typed = readable({ log: log.trim(), again: again.trim() }, { today, settings: START_SETTINGS });
    return typed.log + typed.again !== '';
  });
}

/**
 * Takes over what stands under Log and Again: client, outcome and day count once. Then the cells are emptied; a word
 * that nobody can read stays. Also ends what an ended run left of this. To be called under the lock.
 * @returns whether anything was written; `view` is old then
 */
export function sweepNow(services: MailServices, view: WorkView): boolean {
  const { desk } = view;
  const typed = typedLines(view)
    .map((line) => ({ ...line, ...readable(line, view.facts.input) }))
    .filter(({ log, again }) => log + again !== '');
  const half = halfUndone(view.log);
  const held = view.log.filter(isHeld);
  if (typed.length + half.length + held.length === 0) return false;
  if (desk.isIncomplete()) {
    prepareDesk(services);
    return sweepNow(services, readWork(services));
  }
  const now = Math.floor(services.clock.now() / 1000) * 1000;
  const { rows, again, put, done } = taken(view, typed, now);
  const fresh = [...rows, ...half.map((row) => correctionOf(row, now))];
  const log = fresh.length > 0 ? appendLogged(services, view, ...fresh) : view.log;
  writeAgain(view, again);
  const moved = new Set([...rows, ...again.map(({ row }) => row)].map((row) => row.clientId));
  releaseDates(
    services,
    view.clients.filter((one) => moved.has(one.clientId)),
  );
  updateStanding(services, log, new Set([...moved, ...[...half, ...held].map((row) => row.clientId)]));
  emptyCells(services, view, typed, put, done);
  // Last: until then the words that the cells may still hold are known as these lines.
  const gone = log.filter(isHeld).map((row) => ({ ...row, wireId: '' }));
  desk.updateLog(gone, ['wireId']);
  desk.flush();
  return true;
}

/** All lines of a client, oldest first, also what was taken back. */
export function linesOf({ facts }: WorkView, { clientId }: WorkClient): LogRow[] {
  return inOrder(mended(facts.logOf(clientId), facts.input.now));
}

/** A day chosen alone puts the client off until then. */
interface PutOff {
  client: WorkClient;
  day: string;
}

function taken(view: WorkView, typed: TypedLine[], now: number) {
  const rows: LogRow[] = [];
  const again: Again[] = [];
  const put: PutOff[] = [];
  const done: TakenLine[] = [];
  for (const line of typed) {
    const { client } = line;
    const all = [...linesOf(view, client), ...rows.filter((row) => row.clientId === client.clientId)];
    const found = linesFor(line, all, client, { ...view.facts.input, now });
    if (found.row) rows.push(loggedRow(view, client, found.row));
    if (found.again) again.push(found.again);
    if (found.putOff) put.push({ client, day: found.putOff });
    const held = line.onToday ? line : { log: '', again: '' };
    done.push({ clientId: client.clientId, log: held.log, again: held.again, done: found.done });
  }
  return { rows, again, put, done };
}

function writeAgain({ desk }: WorkView, again: Again[]): void {
  if (again.length === 0) return;
  const rows = again.map(({ row, followUp, note }) => Object.assign(row, { followUp, note }));
  desk.updateLog(rows, ['followUp', 'note']);
  desk.flush();
}

/** Gives a logged line its date; '' where a person said that none is needed. */
export function dateLine(view: WorkView, row: LogRow, day: Day | ''): void {
  // The view may hold a mended copy of the line; where clients stand is told from the log itself.
  const line = view.log.find((one) => one.key === row.key && one.at === row.at && one.state === row.state);
  writeAgain(view, [dated(line ?? row, day)]);
}

/** Every line of the lists and of Today, also those where nothing is typed. */
export function typedLines(view: WorkView, today: readonly PlacedLine[] = view.desk.today()): TypedLine[] {
  const fromLists = view.clients.map((client) => ({
    client,
    log: wordIn(client.cells['log']),
    again: wordIn(client.cells['again']),
    onToday: false,
    number: view.snapshots[client.list].rowNumbers[client.row],
    column: view.snapshots[client.list].columns.at['log'] + 1,
  }));
  const byId = new Map(view.clients.map((one) => [one.clientId, one]));
  const fromToday = today.flatMap(({ clientId, log, again, number, column }) => {
    const client = byId.get(clientId);
    return client ? [{ client, log, again, onToday: true, number, column }] : [];
  });
  return [...fromLists, ...fromToday];
}

const wordIn = (cell: Cell = '') => (isDateCell(cell) ? cell.day : String(cell).trim());

/** Empties what was taken over, where it still stands: rows are looked up again, since people sort. */
function emptyCells(
  services: MailServices,
  view: WorkView,
  typed: TypedLine[],
  put: PutOff[],
  done: TakenLine[],
): void {
  const { book } = services;
  for (const list of LISTS) {
    const lines = typed.filter((line) => !line.onToday && line.client.list === list);
    const days = put.filter(({ client }) => client.list === list);
    if (lines.length + days.length === 0) continue;
    const snapshot = book.readList(list, view.state.columns[list]);
    const changes: CellChange[] = [];
    snapshot.rows.forEach((row, i) => {
      for (const line of lines.filter(({ client }) => client.clientId === row.clientId))
        for (const key of ['log', 'again'] as const)
          if (line[key] !== '' && wordIn(row.cells[key]) === line[key])
            changes.push({ row: i, key, cell: '' });
      const day = days.find(({ client }) => client.clientId === row.clientId)?.day;
      if (day) changes.push({ row: i, key: 'due', cell: { day } });
    });
    book.writeCells(list, snapshot, changes, () => false);
  }
  view.desk.clearToday(done);
  book.flush();
}

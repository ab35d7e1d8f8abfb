// The phone's way: what was chosen under Log and Again, on the lists and in Today, becomes lines of the Touch Log.

import type { Day } from '../domain/day';
import { type ListKey, LOG_OUTCOMES } from '../domain/lists/columns';
import { fold } from '../domain/reading/fold';
import type { LogRow } from '../domain/touches';
import { type Again, dated, linesFor, type TypedCells } from '../domain/touches/typed-log';
import type { CellChange } from '../sheets/list-cells';
import { appendLogged, loggedRow, releaseDates } from './log-touch';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import { updateStanding } from './update-standing';
import { readWork, type WorkClient, type WorkView } from './work-view';

export interface TypedLine extends TypedCells {
  client: WorkClient;
  onToday: boolean;
  /** Sheet row, from 1. */
  number: number;
}

const LISTS: ListKey[] = ['dormant', 'growth'];

/**
 * Takes over what stands under Log and Again: client, outcome and day count once. Then the cells are emptied;
 * a word that nobody can read stays.
 */
export function sweepPhone(services: MailServices): { taken: number } {
  return services.lock.alone(() => ({ taken: sweepNow(services, readWork(services)) }));
}

/** The same under the lock. Returns how many cells' lines were taken over; `view` is old then. */
export function sweepNow(services: MailServices, view: WorkView): number {
  const typed = typedLines(view).filter(({ log, again }) => log !== '' || again !== '');
  if (typed.length === 0) return 0;
  if (view.desk.isIncomplete()) {
    prepareDesk(services);
    return sweepNow(services, readWork(services));
  }
  const sweptAt = services.memory.get<number>('sweptAt') ?? 0;
  const now = Math.floor(services.clock.now() / 1000) * 1000;
  const { rows, again, put } = taken(view, typed, now, sweptAt);
  const log = rows.length > 0 ? appendLogged(services, view, ...rows) : view.log;
  writeAgain(view, again);
  const touched = new Set([...rows, ...again.map(({ row }) => row)].map((row) => row.clientId));
  releaseDates(
    services,
    view.clients.filter((one) => touched.has(one.clientId)),
  );
  updateStanding(services, log, touched);
  emptyCells(services, view, typed, put);
  services.memory.set('sweptAt', now);
  return rows.length + again.length + put.length;
}

/** A day chosen alone puts the client off until then. */
interface PutOff {
  client: WorkClient;
  day: string;
}

function taken(view: WorkView, typed: TypedLine[], now: number, sweptAt: number) {
  const { input } = view.facts;
  const rows: LogRow[] = [];
  const again: Again[] = [];
  const put: PutOff[] = [];
  for (const line of typed) {
    const { client } = line;
    const own = [...client.own, ...rows.filter((row) => row.clientId === client.clientId)];
    const found = linesFor(line, own, client, { ...input, now, sweptAt });
    if (found.row) rows.push(loggedRow(view, client, found.row));
    if (found.again) again.push(found.again);
    if (found.putOff) put.push({ client, day: found.putOff });
  }
  return { rows, again, put };
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
export function typedLines(view: WorkView): TypedLine[] {
  const fromLists = view.clients.map((client) => ({
    client,
    log: String(client.cells['log'] ?? '').trim(),
    again: String(client.cells['again'] ?? '').trim(),
    onToday: false,
    number: view.snapshots[client.list].rowNumbers[client.row],
  }));
  const byId = new Map(view.clients.map((one) => [one.clientId, one]));
  const fromToday = view.desk.today().flatMap(({ clientId, log, again, number }) => {
    const client = byId.get(clientId);
    return client ? [{ client, log, again, onToday: true, number }] : [];
  });
  return [...fromLists, ...fromToday];
}

/** Empties what was taken over, where it still stands: rows are looked up again, since people sort. */
function emptyCells(services: MailServices, view: WorkView, typed: TypedLine[], put: PutOff[]): void {
  const { book } = services;
  const read = typed.filter((line) => isReadable(line));
  for (const list of LISTS) {
    const lines = read.filter((line) => !line.onToday && line.client.list === list);
    const days = put.filter(({ client }) => client.list === list);
    if (lines.length + days.length === 0) continue;
    const snapshot = book.readList(list, view.state.columns[list]);
    const changes: CellChange[] = [];
    snapshot.rows.forEach((row, i) => {
      for (const line of lines.filter(({ client }) => client.clientId === row.clientId))
        for (const key of ['log', 'again'] as const)
          if (line[key] !== '' && String(row.cells[key] ?? '').trim() === line[key])
            changes.push({ row: i, key, cell: '' });
      const day = days.find(({ client }) => client.clientId === row.clientId)?.day;
      if (day) changes.push({ row: i, key: 'due', cell: { day } });
    });
    book.writeCells(list, snapshot, changes, () => false);
  }
  view.desk.clearToday(
    read.filter((line) => line.onToday).map((line) => ({ ...line, clientId: line.client.clientId })),
  );
  book.flush();
}

/** A word of the dropdowns; anything else waits for a person. */
function isReadable({ log }: TypedCells): boolean {
  return log === '' || LOG_OUTCOMES.some((outcome) => outcome === fold(log));
}

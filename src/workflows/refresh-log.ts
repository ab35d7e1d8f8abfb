// The beginning of each chunk: what earlier runs left is settled, and what came back since is taken in.

import type { DoNotContactEntry } from '../sheets/do-not-contact-tab';
import { type Incoming, lookForMail } from './look-for-mail';
import type { MailServices } from './mail-services';
import { SETTLED_COLUMNS, settleLog } from './settle-log';
import { dayOfIn, type TouchView } from './touch-input';

/** What one run remembers from chunk to chunk. */
export interface RunMemory {
  /** Ids of mails that it has read. */
  seen: Set<string>;
  /** Human answers among them. */
  answers: { address: string; at: number }[];
  /** Keys of touches that Gmail refused in this run. */
  refused: Set<string>;
}

export function startRun(): RunMemory {
  return { seen: new Set(), answers: [], refused: new Set() };
}

/** Settles what earlier runs left and takes in what came back; `view` and `run` hold it then. */
export function refreshLog(services: MailServices, view: TouchView, run: RunMemory): void {
  const { desk } = view;
  const settled = settleLog(services.mailbox, view.log.rows, services.clock.now());
  desk.updateLog(settled.changed, SETTLED_COLUMNS);
  const incoming = lookForMail(services, settled.log, run.seen, dayOfIn(services));
  const byKey = new Map(incoming.changed.map((row) => [row.key, row]));
  // Before the log: an ended run then finds the same mail once more.
  stop(view, incoming.stop);
  desk.updateLog(incoming.changed, ['state', 'outcome', 'cameBackAt']);
  run.answers.push(...incoming.answers);
  view.log.rows = settled.log.map((row) => byKey.get(row.key) ?? row);
}

function stop({ desk, picture }: TouchView, found: Incoming['stop']): void {
  if (found.length === 0) return;
  const known = new Set(desk.doNotContact().map(({ address, source }) => `${address} ${source}`));
  const entries: DoNotContactEntry[] = [];
  for (const entry of found) {
    const name = `${entry.address} ${entry.source}`;
    if (!known.has(name)) entries.push({ ...entry, since: picture.today, note: '' });
    known.add(name);
  }
  desk.addDoNotContact(entries);
}

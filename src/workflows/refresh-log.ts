// The beginning of each chunk: what earlier runs left is settled, and what came back since is taken in.

import type { Day } from '../domain/day';
import type { ListKey } from '../domain/lists/columns';
import type { Inbound } from '../domain/mail';
import { SetUpProblem } from '../domain/set-up-problem';
import type { KnownClient } from '../domain/state';
import type { LogRow, Withheld } from '../domain/touches';
import type { Desk } from '../sheets/desk';
import type { DoNotContactEntry } from '../sheets/do-not-contact-tab';
import { type Incoming, lookForMail, markName } from './look-for-mail';
import type { MailServices } from './mail-services';
import { SETTLED_COLUMNS, settleLog } from './settle-log';
import { takeBackDrafts } from './take-back-drafts';
import { dayOfIn, type TouchView } from './touch-input';

/** What one run remembers from chunk to chunk. */
export interface RunMemory {
  /** Whether this run has looked for mail and kept how far. */
  looked: boolean;
  /** Whether it has read what stands in Today. */
  sawToday: boolean;
  /** Human answers among the mails that it has read. */
  answers: { address: string; at: number }[];
  /** What the mails were taken for that were news. */
  news: Inbound[];
  /** Keys of touches that Gmail refused in this run. */
  refused: Set<string>;
  /** Whose drafts it removed, with the reason. */
  takenBack: Withheld[];
}

export function startRun(): RunMemory {
  return { looked: false, sawToday: false, answers: [], news: [], refused: new Set(), takenBack: [] };
}

/**
 * Settles what earlier runs left, takes in what came back, and takes back drafts of the list whose clients are not
 * to be written to any more; `view` and `run` hold it then.
 */
export function refreshLog(services: MailServices, view: TouchView, list: ListKey, run: RunMemory): void {
  const { desk, picture, log } = view;
  const taken = takeInMail(
    services,
    { desk, log: log.rows, clients: picture.clients, today: picture.today },
    run,
  );
  if (taken.more) throw new SetUpProblem(MUCH);
  log.rows = taken.log;
  takeBackDrafts(services, view, list, run);
}

const MUCH =
  'Much mail came in since the last look. Choose Rekindle > Look for answers first, until it has read everything.';

export interface LogView {
  desk: Desk;
  log: readonly LogRow[];
  clients: Readonly<Record<string, KnownClient>>;
  today: Day;
}

/** Settles and looks once, and writes both down; how far it looked is kept last, so that an ended run loses nothing. */
export function takeInMail(
  services: MailServices,
  { desk, log, clients, today }: LogView,
  run: RunMemory,
): { log: LogRow[]; more: boolean } {
  const settled = settleLog(services.mailbox, log, services.clock.now());
  desk.updateLog(settled.changed, SETTLED_COLUMNS);
  const incoming = lookForMail(services, settled.log, clients, dayOfIn(services));
  const { changed, mark, more } = incoming;
  // Before the log: an ended run then finds the same mail once more.
  stop(desk, incoming.stop, today);
  desk.updateLog(changed, columnsOf(settled.log, incoming.log));
  if (settled.changed.length + changed.length > 0) desk.flush();
  if (incoming.read || !run.looked) services.memory.set(markName(services), mark);
  run.looked = true;
  run.answers.push(...incoming.answers);
  run.news.push(...incoming.news);
  return { log: incoming.log, more };
}

/** Those columns in which any of the rows changed. */
function columnsOf(before: readonly LogRow[], now: readonly LogRow[]): (keyof LogRow)[] {
  const may: (keyof LogRow)[] = ['state', 'outcome', 'cameBackAt', 'note'];
  return may.filter((key) => now.some((row, i) => row[key] !== before[i][key]));
}

function stop(desk: Desk, found: Incoming['stop'], today: Day): void {
  if (found.length === 0) return;
  const known = new Set(desk.doNotContact().map(({ address, source }) => `${address} ${source}`));
  const entries: DoNotContactEntry[] = [];
  for (const entry of found) {
    const name = `${entry.address} ${entry.source}`;
    if (!known.has(name)) entries.push({ ...entry, since: today, note: '' });
    known.add(name);
  }
  desk.addDoNotContact(entries);
}

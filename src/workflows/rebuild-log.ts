// "Rebuild the log from Sent": lines that the Touch Log lost come back from the mails and drafts of this mailbox.

import { SetUpProblem } from '../domain/set-up-problem';
import { type LogMark, type LogRow, mailboxesShort, markRebuilt } from '../domain/touches';
import { hasLeft, isMail } from '../domain/touches/log';
import { leftFromHere } from '../domain/touches/mail-labels';
import { rebuiltLine } from '../domain/touches/rebuild';
import type { Found } from '../domain/touches/settle';
import { count } from '../domain/wording';
import { markName } from './look-for-mail';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import { foundIn, JUST_SENT, keyOf, SETTLED_COLUMNS, unknownDrafts } from './settle-log';
import { showStanding } from './update-standing';

export interface RebuildRequest {
  /** Mailboxes that nobody can open any more: what left from them is given up. */
  without?: string[];
  /** Lines that earlier calls of the same rebuild brought back: counted in. */
  before?: number;
}

export interface RebuildResult {
  /** Lines that came back or were put right. */
  back: number;
  /** There is more to read: the same call goes on. */
  remaining: boolean;
  /** Other mailboxes of which lines are missing: the same is to be done from each of them. */
  mailboxes: string[];
  /** All of this for the owner. */
  say: string;
}

/** Mails read under one lock, and what Gmail counts for each: its headers, then its text where it is ours. */
const READ_AT_ONCE = 100;
const UNITS_A_MAIL = 40;
const MS_A_UNIT = 10;

/** Reads newest first and keeps its place, so that it may be ended anywhere and called again. */
export function rebuildLog(services: MailServices, request: RebuildRequest = {}): RebuildResult {
  const { clock, lock } = services;
  lock.alone(() => prepareDesk(services));
  let back = request.before ?? 0;
  for (;;) {
    const started = clock.now();
    const part = lock.alone(() => rebuildPart(services, request.without ?? []));
    back += part.back;
    if (!part.remaining || clock.isLate()) {
      showStanding(services, [], []);
      return { ...part, back, say: sentence({ ...part, back }) };
    }
    clock.sleep(Math.max(0, READ_AT_ONCE * UNITS_A_MAIL * MS_A_UNIT - (clock.now() - started)));
  }
}

function sentence({ back, remaining, mailboxes }: Omit<RebuildResult, 'say'>): string {
  const lines = `${count(back, 'line')} came back.`;
  if (remaining) return `${lines} There is more to read in Sent: choose it again.`;
  const rest =
    'Calls, visits and letters cannot come back: log again what you remember. Answers are found at the next look.';
  const others =
    mailboxes.length > 0
      ? ` Lines of ${mailboxes.join(', ')} are missing still: do the same from there.`
      : '';
  return `${lines} ${rest}${others}`;
}

type Part = Omit<RebuildResult, 'say'>;

function rebuildPart(services: MailServices, without: string[]): Part {
  const { book, mailbox, memory } = services;
  const state = book.readState();
  if (state.fileId !== book.fileId())
    throw new SetUpProblem(
      'This sheet is a copy: say first whether it starts new or goes on as the original.',
    );
  const desk = services.openDesk(state.tabs);
  const { rows } = desk.log();
  const mark = memory.get<LogMark>('logMark');
  const names = { account: mailbox.account(), client: (id: string) => state.clients[id]?.name ?? id };
  const place = `rebuilding ${names.account}`;
  const { sent, next } = sentMails(services, rows, mark, memory.get<number>(place));
  const lines = new Map<string, LogRow>();
  const take = (key: string, found: () => Found) => {
    const line = lines.has(key) ? null : rebuiltLine(key, found(), rows, names);
    if (line) lines.set(key, line);
  };
  for (const { key, found } of sent) take(key, found);
  const drafts = new Map(mailbox.drafts().map((draft) => [draft.draftId, draft]));
  if (next === null)
    for (const { key, found } of unknownDrafts(mailbox, drafts, rows)) take(key, () => found);
  const known = new Set(rows.filter(isMail).map((row) => row.key));
  const all = [...lines.values()];
  desk.appendLog(all.filter((row) => !known.has(row.key)));
  desk.updateLog(
    all.filter((row) => known.has(row.key)),
    [...SETTLED_COLUMNS, 'outcome', 'mailbox'],
  );
  desk.flush();
  memory.set(place, next);
  const log = [...rows.filter((row) => !isMail(row) || !lines.has(row.key)), ...all];
  if (next !== null) return { back: all.length, remaining: true, mailboxes: [] };
  // What came back to these mails is looked for from the beginning.
  memory.set(markName(services), null);
  const rebuilt = markRebuilt(log, mark, [names.account, ...without]);
  memory.set('logMark', rebuilt);
  return { back: all.length, remaining: false, mailboxes: mailboxesShort(log, rebuilt) };
}

const DAY_MS = 86_400_000;

/** Mails with our key that no line names by id, newest first, and the second to go on before, or null at the end. */
function sentMails({ mailbox }: MailServices, rows: LogRow[], mark: LogMark | null, before: number | null) {
  const times = [mark?.since ?? 0, ...rows.map((row) => row.at)].filter((at) => at > 0);
  // Where nobody knows when the first left, all of Sent is read.
  const since = times.length > 0 && mark ? Math.min(...times) - DAY_MS : 0;
  const seconds = (at: number) => Math.max(0, Math.floor(at / 1000));
  const range = `after:${seconds(since)}${before === null ? '' : ` before:${before}`}`;
  // The search lags behind: what has just left is listed.
  const listed = before === null ? mailbox.lastSent(JUST_SENT) : [];
  const searched = mailbox.search(`(in:sent OR in:scheduled) ${range}`, true);
  const known = new Set(rows.filter(hasLeft).map((row) => row.messageId));
  const ids = [...new Set([...listed, ...searched].map((one) => one.messageId))].filter(
    (id) => !known.has(id),
  );
  const read = ids.slice(0, READ_AT_ONCE).flatMap((id) => mailbox.headers(id) ?? []);
  const sent = read
    .filter((message) => leftFromHere(message) && keyOf(message) !== '')
    .map((message) => ({
      key: keyOf(message),
      found: () => foundIn(mailbox.read(message.messageId) ?? message, ''),
    }));
  const oldest = read.reduce((at, message) => Math.min(at, message.at), Number.POSITIVE_INFINITY);
  return { sent, next: ids.length > READ_AT_ONCE ? seconds(oldest) + 1 : null };
}

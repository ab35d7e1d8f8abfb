// Drafts whose clients are not to be written to any more: removed where nobody touched them, else marked in the log.

import type { ListKey } from '../domain/lists/columns';
import { type LogRow, sameAccount } from '../domain/touches';
import { DELETE_DRAFT, TAKEN_BACK } from '../domain/touches/log';
import { type StoppedDraft, stoppedDrafts } from '../domain/touches/stopped-drafts';
import type { Mailbox } from '../gmail/mailbox';
import type { MailServices } from './mail-services';
import { once } from './once-a-run';
import type { RunMemory } from './refresh-log';
import { planInput, type TouchView } from './touch-input';

/**
 * Looks at the waiting drafts of one list. A draft of this mailbox that stands as it was made is deleted and its
 * row withdrawn; an edited one, and one in another mailbox, is marked "Delete this draft".
 */
export function takeBackDrafts(services: MailServices, view: TouchView, list: ListKey, run: RunMemory): void {
  const waiting = view.log.rows.filter((row) => row.list === list && row.state === 'Note ready');
  if (waiting.length === 0) return;
  const facts = { answers: run.answers, conversations: [] };
  const input = planInput(services, view, { list, touch: 1 }, facts);
  const stopped = stoppedDrafts(waiting, input, mayBeListed(view, list));
  const untouched = stopped.length > 0 ? untouchedOf(services.mailbox, stopped) : [];
  const outcomes = new Map<LogRow, string>();
  // Where the reason is gone, the mark goes too.
  for (const row of waiting) if (isMarked(row)) outcomes.set(row, '');
  for (const one of stopped)
    outcomes.set(one.row, `${untouched.includes(one) ? TAKEN_BACK : DELETE_DRAFT}: ${one.why}`);
  const marked = changed(view, outcomes, (row, outcome) => ({ ...row, outcome }));
  view.desk.updateLog(marked, ['outcome']);
  for (const { row, stop } of untouched)
    run.takenBack.push({ clientId: row.clientId, client: row.client, ...stop });
  if (untouched.length > 0) withdraw(services.mailbox, view, untouched);
}

/** Those of this mailbox that stand as they were made. */
function untouchedOf(mailbox: Mailbox, stopped: StoppedDraft[]): StoppedDraft[] {
  const drafts = new Map(mailbox.drafts().map(({ draftId, messageId }) => [draftId, messageId]));
  return stopped.filter(
    ({ row }) => sameAccount(row.mailbox, mailbox.account()) && drafts.get(row.draftId) === row.messageId,
  );
}

function withdraw(mailbox: Mailbox, view: TouchView, drafts: StoppedDraft[]): void {
  // The reason first: a run ended in between is settled as withdrawn, and the reason stays.
  view.desk.flush();
  for (const { row } of drafts) mailbox.removeDraft(row.draftId);
  const keys = new Set(drafts.map(({ row }) => row.key));
  const gone = view.log.rows.filter((row) => keys.has(row.key));
  const withdrawn = changed(view, new Map(gone.map((row) => [row, ''])), (row) => ({
    ...row,
    state: 'Withdrawn',
  }));
  view.desk.updateLog(withdrawn, ['state']);
}

/**
 * Whether a client who is not on this list is on the other one, which is read when it is first asked for. A list that
 * shows nobody says nothing: its tab or its Client IDs may be gone.
 */
function mayBeListed({ desk, rows, picture }: TouchView, list: ListKey): (clientId: string) => boolean {
  const other = list === 'dormant' ? 'growth' : 'dormant';
  const there = once(
    () => new Set(desk.list(other, picture.state.columns[other]).map(({ clientId }) => clientId)),
  );
  return (clientId) => rows.length === 0 || there().has(clientId);
}

function isMarked({ outcome }: LogRow): boolean {
  return outcome.toLowerCase().startsWith(DELETE_DRAFT.toLowerCase());
}

/** Puts changed rows into the view; returns those that differ. */
function changed(
  view: TouchView,
  values: ReadonlyMap<LogRow, string>,
  change: (row: LogRow, value: string) => LogRow,
): LogRow[] {
  const next: LogRow[] = [];
  view.log.rows = view.log.rows.map((row) => {
    const value = values.get(row);
    if (value === undefined) return row;
    const now = change(row, value);
    if (now.outcome === row.outcome && now.state === row.state) return row;
    next.push(now);
    return now;
  });
  return next;
}

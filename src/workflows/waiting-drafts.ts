// What waits: drafts in this mailbox, to be kept or removed by a person's click, and the batch that goes on alone.

import { SetUpProblem } from '../domain/set-up-problem';
import { type Batch, batchFromTexts } from '../domain/touches/batch';
import { awaitsReview, type LogRow } from '../domain/touches/log';
import { KEPT, KEPT_KNOWING } from '../domain/touches/recheck-drafts';
import { sameAccount } from '../domain/touches/settle';
import type { StopRule } from '../domain/touches/stop-rules';
import type { MailServices } from './mail-services';
import { updateStanding } from './update-standing';

export interface WaitingMail {
  /** Drafts of this mailbox that the log knows. */
  drafts: number;
  /** Nothing was ever sent, prepared or logged. */
  isFirst: boolean;
  away: Away | null;
  /** The server's clock, milliseconds since 1970. */
  now: number;
}

/** What goes on while its person is away. */
export interface Away extends Pick<Batch, 'account' | 'mode' | 'startAt'> {
  /** How many were confirmed; some of them may have left. */
  clients: number;
}

/** For the first look at the place Send. */
export function waitingMail(services: MailServices): WaitingMail {
  const { rows } = services.openDesk(services.book.readState().tabs).log();
  const account = services.mailbox.account();
  const noted = rows.filter((row) => awaitsReview(row) && sameAccount(row.mailbox, account));
  // A person may have deleted or sent some in Gmail.
  const listed = new Set(noted.length > 0 ? services.mailbox.drafts().map(({ draftId }) => draftId) : []);
  const batch = keptBatch(services);
  return {
    drafts: noted.filter(({ draftId }) => listed.has(draftId)).length,
    isFirst: rows.length === 0,
    now: services.clock.now(),
    away: batch && {
      account: batch.account,
      mode: batch.mode,
      startAt: batch.startAt,
      clients: batch.confirmed.length,
    },
  };
}

/** The batch that an hourly run goes on with; null when there is none. */
export function keptBatch(
  { memory }: MailServices,
  names: (clientId: string) => string = (id) => id,
): Batch | null {
  const parts = memory.get<number>('batch') ?? 0;
  const texts = Array.from({ length: parts }, (_, i) => memory.get<string>(`batch ${i}`) ?? '');
  return parts === 0 ? null : batchFromTexts(texts, names);
}

/** Deletes the draft; it is prepared again only by a click. */
export function removeDraft(services: MailServices, request: { touchKey: string }): { state: string } {
  return changeDraft(services, request.touchKey, (row) => {
    // If the run ends here, the next one finds the draft gone and writes the same.
    services.mailbox.removeDraft(row.draftId);
    return { ...row, state: 'Withdrawn' };
  });
}

export interface KeepRequest {
  touchKey: string;
  /** What the person was told of the draft. */
  rule?: StopRule;
}

/**
 * Counts the draft as read just now, so that it is no old one; and where a colleague's answer was what they were
 * told of, no answer until now holds it. All else still does.
 */
export function keepDraft(services: MailServices, { touchKey, rule }: KeepRequest): { state: string } {
  const at = Math.floor(services.clock.now() / 1000) * 1000;
  const outcome = rule === 'colleague-answered' ? KEPT_KNOWING : KEPT;
  return changeDraft(services, touchKey, (row) => ({ ...row, at, outcome }));
}

function changeDraft(services: MailServices, touchKey: string, change: (row: LogRow) => LogRow) {
  return services.lock.alone(() => {
    const { book, mailbox, openDesk } = services;
    const desk = openDesk(book.readState().tabs);
    const { rows } = desk.log();
    const row = rows.find((one) => one.key === touchKey && one.state === 'Note ready');
    if (row && !sameAccount(row.mailbox, mailbox.account()))
      throw new SetUpProblem(`This draft is in the mailbox of ${row.mailbox}: only they can change it.`);
    if (!row || !mailbox.drafts().some(({ draftId }) => draftId === row.draftId))
      throw new SetUpProblem(
        'This draft is not in your Gmail any more. Choose Send reviewed drafts: that notes what became of it.',
      );
    const changed = change(row);
    desk.updateLog([changed], ['at', 'state', 'outcome']);
    const log = rows.map((one) => (one === row ? changed : one));
    updateStanding(services, log, new Set([row.clientId]));
    return { state: changed.state };
  });
}

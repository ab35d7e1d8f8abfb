// Sending drafts that are ready: those a person has reviewed, and those a run was about to send when it ended.

import type { ListKey } from '../domain/lists/columns';
import { canonicalAddress } from '../domain/mail';
import { headerOf } from '../domain/mail/inbound/message';
import { MailFailure } from '../domain/mail-failure';
import {
  type Despite,
  type LogRow,
  type ReviewedDraft,
  recheckDrafts,
  sameAccount,
  type Withheld,
} from '../domain/touches';
import { awaitsReview } from '../domain/touches/log';
import type { Mailbox } from '../gmail/mailbox';
import { conversationsWith } from './look-for-mail';
import type { MailServices } from './mail-services';
import { planInput, type TouchView } from './touch-input';

/** Outcome of a row whose draft a run means to send at once; a draft for review has none. */
export const ON_ITS_WAY = 'on its way';
/** Outcome of a row whose draft Gmail would not send; in lower case, as outcomes are compared. */
const REFUSED = 'refused by gmail';

/** A draft with the words that it has now. */
export interface ReadyDraft extends ReviewedDraft {
  subject: string;
}

export interface EachSent {
  /** Rows that left. */
  rows: LogRow[];
  /** Rows whose draft Gmail would not send. */
  refused: LogRow[];
  /** Gmail said "not now": no further chunk in this run. */
  broken: boolean;
}

export interface DraftsSent extends EachSent {
  withheld: Withheld[];
  /** Due drafts that this chunk left for the next. */
  remaining: number;
}

/** Columns that sending changes where the draft was made a moment ago. */
export const JUST_SENT_COLUMNS: (keyof LogRow)[] = ['state', 'outcome', 'messageId', 'threadId'];

/** Columns that sending a draft changes that a person may have edited since. */
const SENT_COLUMNS: (keyof LogRow)[] = [
  'at',
  'state',
  'outcome',
  'address',
  'subject',
  'text',
  'messageId',
  'threadId',
];

/**
 * Sends up to `most` of the list's drafts of this mailbox that `wanted` chooses, after the stop rules, as they
 * stand in Drafts now.
 * @param answers human answers that this run has read
 * @param despite what a person's click overruled
 */
export function sendReadyDrafts(
  services: MailServices,
  view: TouchView,
  list: ListKey,
  answers: { address: string; at: number }[],
  wanted: (row: LogRow) => boolean,
  most: number,
  despite: readonly Despite[] = [],
): DraftsSent {
  const { mailbox } = services;
  const rows = view.log.rows.filter(
    (row) =>
      awaitsReview(row) && row.list === list && sameAccount(row.mailbox, mailbox.account()) && wanted(row),
  );
  if (rows.length === 0) return { ...NOTHING_SENT, withheld: [], remaining: 0 };
  const drafts = asTheyStand(mailbox, rows);
  const addresses = drafts.flatMap((draft) => draft.address.split(', ')).filter((address) => address !== '');
  const conversations = conversationsWith(mailbox, addresses, view.log.rows, QUIET_DAYS);
  const request = { list, touch: 1 as const, despite };
  const input = planInput(services, view, request, { answers, conversations });
  const { due, withheld } = recheckDrafts(drafts, input);
  const mayLeave = drafts.filter((draft) => due.includes(draft));
  const sent = sendEach(services, mayLeave.slice(0, most));
  noteSent(view, sent);
  return { ...sent, withheld, remaining: Math.max(0, mayLeave.length - most) };
}

const QUIET_DAYS = 60;

/** Nothing was tried. */
export const NOTHING_SENT: EachSent = { rows: [], refused: [], broken: false };

/** Writes into the log what left and what did not. */
export function noteSent(
  { desk }: TouchView,
  { rows, refused }: EachSent,
  columns: (keyof LogRow)[] = SENT_COLUMNS,
): void {
  desk.updateLog(rows, columns);
  desk.updateLog(refused, ['outcome']);
  desk.flush();
}

/** The drafts with the words and the recipients they have now. */
function asTheyStand(mailbox: Mailbox, rows: LogRow[]): ReadyDraft[] {
  const listed = new Map(mailbox.drafts().map((draft) => [draft.draftId, draft]));
  return rows.flatMap((row) => {
    const draft = listed.get(row.draftId);
    if (!draft) return [];
    // Untouched since it was made: the log has its words.
    if (draft.messageId === row.messageId) return [asMade(row)];
    const message = mailbox.read(draft.messageId);
    if (!message) return [];
    const { subject, text } = message;
    const copied = addressesOf(headerOf(message, 'Cc'), headerOf(message, 'Bcc'));
    return [{ row, address: addressesOf(message.to).join(', '), copied, subject, text }];
  });
}

/** A draft that nobody has touched. */
export function asMade(row: LogRow): ReadyDraft {
  return { row, address: row.address, copied: [], subject: row.subject, text: row.text };
}

/** Everybody whom these headers name, each once. */
function addressesOf(...headers: string[]): string[] {
  const all =
    headers
      .join(',')
      .toLowerCase()
      .match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  const known = all.map(canonicalAddress);
  return all.filter((_, i) => known.indexOf(known[i]) === i);
}

/**
 * Sends drafts one after another. What Gmail refuses stays ready and is marked; where it does not tell, the next run
 * finds out.
 */
export function sendEach(services: MailServices, drafts: ReadyDraft[]): EachSent {
  const sent: EachSent = { rows: [], refused: [], broken: false };
  for (const { row, address, subject, text } of drafts) {
    try {
      const message = services.mailbox.sendDraft(row.draftId);
      const at = Math.floor(services.clock.now() / 1000) * 1000;
      sent.rows.push(
        Object.assign(row, { ...message, at, address, subject, text, state: 'Sent', outcome: '' }),
      );
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      if (error.kind !== 'refused') return { ...sent, broken: true };
      sent.refused.push(Object.assign(row, { outcome: REFUSED }));
    }
  }
  return sent;
}

// Sending drafts that are ready: those a person has reviewed, and those a run was about to send when it ended.

import type { ListKey } from '../domain/lists/columns';
import { MailFailure } from '../domain/mail-failure';
import {
  type LogRow,
  type ReviewedDraft,
  recheckDrafts,
  sameAccount,
  type Withheld,
} from '../domain/touches';
import type { Mailbox } from '../gmail/mailbox';
import { conversationsWith } from './look-for-mail';
import type { MailServices } from './mail-services';
import { planInput, type TouchView } from './touch-input';

/** Outcome of a row whose draft a run means to send at once; a draft for review has none. */
export const ON_ITS_WAY = 'on its way';

export interface DraftsSent {
  rows: LogRow[];
  withheld: Withheld[];
  /** Drafts looked at; 0 when there were none. */
  looked: number;
  /** Due drafts that this chunk left for the next. */
  remaining: number;
  /** Gmail refused: no further chunk in this run. */
  broken: boolean;
}

/** Columns that sending a draft changes. */
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
 */
export function sendReadyDrafts(
  services: MailServices,
  view: TouchView,
  list: ListKey,
  wanted: (row: LogRow) => boolean,
  most: number,
): DraftsSent {
  const { mailbox } = services;
  const rows = view.log.rows.filter(
    (row) =>
      row.state === 'Note ready' &&
      row.list === list &&
      sameAccount(row.mailbox, mailbox.account()) &&
      wanted(row),
  );
  const nothing: DraftsSent = { rows: [], withheld: [], looked: 0, remaining: 0, broken: false };
  if (rows.length === 0) return nothing;
  const drafts = asTheyStand(mailbox, rows);
  const facts = { answers: [], conversations: conversationsOf(services, drafts, view) };
  const { due, withheld } = recheckDrafts(drafts, planInput(services, view, { list, touch: 1 }, facts));
  const sent = sendEach(services, due.slice(0, most));
  view.desk.updateLog(view.log, sent.rows, SENT_COLUMNS);
  view.desk.flush();
  const remaining = due.length - Math.min(most, due.length);
  return { ...sent, withheld, looked: rows.length, remaining };
}

/** The drafts with the words and the address they have now. */
function asTheyStand(mailbox: Mailbox, rows: LogRow[]): ReviewedDraft[] {
  const listed = new Map(mailbox.drafts().map((draft) => [draft.draftId, draft]));
  return rows.flatMap((row) => {
    const draft = listed.get(row.draftId);
    if (!draft) return [];
    // Untouched since it was made: the log has its words.
    if (draft.messageId === row.messageId) return [{ row, address: row.address, text: row.text }];
    const message = mailbox.read(draft.messageId);
    const [address] = message?.to.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [''];
    return message ? [{ row, address: address.toLowerCase(), text: message.text }] : [];
  });
}

function conversationsOf(services: MailServices, drafts: ReviewedDraft[], view: TouchView) {
  const addresses = drafts.map((draft) => draft.address).filter((address) => address !== '');
  return conversationsWith(services.mailbox, addresses, view.log.rows, QUIET_DAYS);
}

const QUIET_DAYS = 60;

/** Sends drafts one after another; one whose sending failed stays ready, and the next run finds out about it. */
export function sendEach(
  services: MailServices,
  drafts: ReviewedDraft[],
): { rows: LogRow[]; broken: boolean } {
  const rows: LogRow[] = [];
  for (const { row, address, text } of drafts) {
    try {
      const sent = services.mailbox.sendDraft(row.draftId);
      const at = Math.floor(services.clock.now() / 1000) * 1000;
      rows.push(Object.assign(row, { ...sent, at, address, text, state: 'Sent', outcome: '' }));
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      return { rows, broken: true };
    }
  }
  return { rows, broken: false };
}

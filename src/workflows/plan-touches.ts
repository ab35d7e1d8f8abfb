// The plan a person looks at before anything is made: who would get what, and who is withheld and why. Writes nothing.

import { SetUpProblem } from '../domain/set-up-problem';
import { type PlannedTouch, planTouches as plan, type Withheld } from '../domain/touches/plan';
import type { Warning } from '../domain/touches/warnings';
import type { Mailbox } from '../gmail/mailbox';
import { conversationsWith, lookForMail } from './look-for-mail';
import type { MailServices } from './mail-services';
import { dayOfIn, planInput, readDesk, type TouchRequest } from './touch-input';

export interface TouchPlanAnswer {
  due: {
    clientId: string;
    client: string;
    to: string;
    subject: string;
    text: string;
    key: string;
    confirmed: string;
    /** Who gets a copy, and what is attached or shown: of a Gmail draft that is the text. */
    cc?: readonly string[];
    files?: string[];
    plannedOn: string;
    /** As it stands in the list. */
    personalLine: string;
  }[];
  withheld: Withheld[];
  /** What is worth knowing of those who are due; it keeps nobody back. */
  warnings: Warning[];
  /** Mails that the owner lets leave a day. */
  perDay: number;
  /** Mails that Google lets this account send today; null where it was not allowed to tell. */
  quotaLeft: number | null;
  /** Why it is not known. */
  quotaUnknown?: string;
  /** The mailbox that they would leave from. */
  mailbox: string;
}

export function planTouches(services: MailServices, request: TouchRequest): TouchPlanAnswer {
  const view = readDesk(services, request.list);
  const { mailbox } = services;
  const incoming = lookForMail(services, view.log.rows, view.picture.clients, dayOfIn(services));
  const changed = new Map(incoming.changed.map((row) => [row.key, row]));
  view.log.rows = view.log.rows.map((row) => changed.get(row.key) ?? row);
  const quota = quotaOf(mailbox);
  const asked = {
    ...services,
    mailbox: { ...mailbox, quotaLeft: () => quota.left ?? Number.POSITIVE_INFINITY },
  };
  const input = planInput(asked, view, request, { answers: incoming.answers, conversations: [] });
  // Conversations are looked for only with those who are due otherwise.
  const addresses = plan(input).due.map((touch) => touch.to);
  const conversations = conversationsWith(mailbox, addresses, view.log.rows, input.settings.quietDays);
  const { due, withheld, warnings } = plan({
    ...input,
    mailbox: { answers: incoming.answers, conversations },
  });
  const lines = new Map(view.rows.map((row) => [row.clientId, row.cells['personalLine'] ?? '']));
  return {
    due: due.map((touch) => shownTouch(touch, lines.get(touch.clientId) ?? '')),
    withheld,
    warnings,
    perDay: input.settings.mailsPerDay,
    quotaLeft: quota.left,
    quotaUnknown: quota.why,
    mailbox: mailbox.account(),
  };
}

/** What the sidebar needs of a touch: files by name, no HTML. */
function shownTouch(touch: PlannedTouch, personalLine: string): TouchPlanAnswer['due'][number] {
  const { clientId, client, to, cc = [], files = [], subject, text, key, confirmed, plannedOn } = touch;
  const names = files.map((file) => file.name);
  return { clientId, client, to, cc, files: names, subject, text, key, confirmed, plannedOn, personalLine };
}

/** Looking at a plan works without the permission to ask for the quota; sending does not. */
function quotaOf(mailbox: Mailbox): { left: number | null; why?: string } {
  try {
    return { left: mailbox.quotaLeft() };
  } catch (error) {
    if (error instanceof SetUpProblem) return { left: null, why: error.message };
    throw error;
  }
}

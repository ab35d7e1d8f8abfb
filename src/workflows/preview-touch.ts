// One mail as it would leave, for the preview; and the same sent to oneself as a test, which counts nowhere.

import { buildMessage } from '../domain/mail';
import { SetUpProblem } from '../domain/set-up-problem';
import { type PlannedTouch, planTouches } from '../domain/touches';
import type { MailServices } from './mail-services';
import { contentOf } from './make-drafts';
import { planInput, readDesk, type TouchRequest } from './touch-input';

export interface PreviewRequest extends TouchRequest {
  clientIds: [string];
}

export type Preview = Pick<PlannedTouch, 'client' | 'to' | 'cc' | 'subject' | 'text' | 'html'>;

/** The mail of one client. Throws a SetUpProblem with the reason where there would be none. */
export function previewTouch(services: MailServices, request: PreviewRequest): Preview {
  const { client, to, cc, subject, text, html } = plannedFor(services, request);
  return { client, to, cc, subject, text, html };
}

/** Sends the mail of one client to the account itself, with a mark in the subject. */
export function sendTest(services: MailServices, request: PreviewRequest): { to: string } {
  const touch = plannedFor(services, request);
  const { mailbox } = services;
  const to = mailbox.account();
  const raw = buildMessage({
    ...contentOf(mailbox, touch),
    to: [{ address: to }],
    subject: `[Test for ${touch.client}] ${touch.subject}`,
    headers: [],
  });
  mailbox.sendDraft(mailbox.createDraft(raw).draftId);
  return { to };
}

function plannedFor(services: MailServices, request: PreviewRequest): PlannedTouch {
  const view = readDesk(services, request.list);
  const { due, withheld } = planTouches(
    // What today allows is no matter of the words.
    planInput(services, view, { ...request, anyDay: true }, { answers: [], conversations: [] }),
  );
  if (due.length > 0) return due[0];
  throw new SetUpProblem(withheld[0]?.reason ?? 'This client is not on the list.');
}

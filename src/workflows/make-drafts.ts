// Writing a touch down and making its draft.

import { buildMessage } from '../domain/mail';
import { MailFailure } from '../domain/mail-failure';
import type { LogRow, PlannedTouch } from '../domain/touches';
import { EMPTY_LINE } from '../domain/touches/log';
import type { Mailbox } from '../gmail/mailbox';
import type { MailServices } from './mail-services';
import { ON_ITS_WAY } from './send-drafts';
import type { TouchRequest, TouchView } from './touch-input';

/** The log's line of a touch, before anything is made of it. */
export function plannedRow(
  services: MailServices,
  view: TouchView,
  request: TouchRequest & { mode: 'draft' | 'send' },
  touch: PlannedTouch,
): LogRow {
  return {
    ...EMPTY_LINE,
    // The sheet keeps whole seconds.
    at: Math.floor(services.clock.now() / 1000) * 1000,
    clientId: touch.clientId,
    client: touch.client,
    list: request.list,
    round: touch.round,
    touch: touch.touch,
    channel: 'Email',
    state: 'Planned',
    outcome: request.mode === 'send' ? ON_ITS_WAY : '',
    by: view.picture.settings.myName || services.mailbox.account(),
    mailbox: services.mailbox.account(),
    address: touch.to,
    template: touch.template,
    subject: touch.subject,
    text: touch.text,
    key: touch.key,
  };
}

/** Makes the drafts one after another; their rows get the ids; one without a row is left out. What Gmail refuses for good is Failed. */
export function makeDrafts(
  mailbox: Mailbox,
  touches: PlannedTouch[],
  rows: LogRow[],
): { rows: LogRow[]; broken: boolean } {
  const done: LogRow[] = [];
  for (const touch of touches) {
    const row = rows.find((one) => one.key === touch.key);
    if (!row) continue;
    try {
      const draft = mailbox.createDraft(rawMessage(mailbox, touch), touch.thread?.threadId);
      done.push(Object.assign(row, { ...draft, state: 'Note ready' }));
    } catch (error) {
      // Only a refusal tells for sure that nothing was made; everything else is settled by the next run.
      if (!(error instanceof MailFailure)) throw error;
      if (error.kind !== 'refused') return { rows: done, broken: true };
      done.push(Object.assign(row, { state: 'Failed', outcome: 'Gmail refused it' }));
    }
  }
  return { rows: done, broken: false };
}

function rawMessage(mailbox: Mailbox, touch: PlannedTouch): string {
  const wire = touch.thread ? touch.thread.wireId || wireId(mailbox, touch.thread.messageId) : '';
  return buildMessage({
    ...contentOf(mailbox, touch),
    to: [{ address: touch.to, name: touch.name }],
    cc: touch.cc?.map((address) => ({ address })),
    headers: touch.headers,
    ...(wire ? { inReplyTo: wire, references: [wire] } : {}),
  });
}

/** A touch as a message but for the people it goes to, with the files of the Gmail draft it was made of. */
export function contentOf(mailbox: Mailbox, touch: PlannedTouch) {
  const files = (touch.files ?? []).map((file) => ({
    type: file.type,
    filename: file.name,
    contentId: file.contentId,
    base64: mailbox.file(file),
  }));
  return {
    from: { address: touch.from ?? mailbox.account() },
    subject: touch.subject,
    text: touch.text,
    html: touch.html,
    attachments: files.filter((file) => file.contentId === ''),
    inline: files.filter((file) => file.contentId !== ''),
    boundary: `rekindle-${touch.confirmed}`,
  };
}

function wireId(mailbox: Mailbox, messageId: string): string {
  const headers = mailbox.headers(messageId)?.headers ?? [];
  return headers.find(([name]) => name.toLowerCase() === 'message-id')?.[1] ?? '';
}

// What mail servers send back when a mail cannot be delivered: reports as in RFC 3464, in the thread of the mail.

import { messageId } from '../ids';
import { header, type Mailbox, type MailWorld, nextCount, rawHeader, type StoredMessage } from '../mailbox';
import { readAddresses } from '../mime/addresses';
import { mailDate, writeMail, writeMultipart, writePart } from '../mime/write';
import { arrive } from '../outgoing';

export type BounceKind = 'hard' | 'soft' | 'unclear' | 'delayed';

const NOTICES: Record<BounceKind, { action: string; status: string; diagnostic: string; text: string }> = {
  hard: {
    action: 'failed',
    status: '5.1.1',
    diagnostic: 'smtp; 550 5.1.1 The email account that you tried to reach does not exist.',
    text: 'Address not found: your message was not delivered to {to} because nobody has this address.',
  },
  soft: {
    action: 'failed',
    status: '5.2.2',
    diagnostic: 'smtp; 552 5.2.2 The email account that you tried to reach is over quota.',
    text: 'Inbox full: your message was not delivered to {to}. Their inbox is full, or gets too much mail now.',
  },
  unclear: {
    action: 'failed',
    status: '5.0.0',
    diagnostic: 'smtp; 550 Administrative prohibition - message refused.',
    text: 'Message not delivered: the server of {to} refused your message.',
  },
  delayed: {
    action: 'delayed',
    status: '4.4.1',
    diagnostic: 'smtp; The recipient server did not accept our requests to connect.',
    text: 'Delivery incomplete: there was a temporary problem with {to}. We will go on trying for some hours.',
  },
};

/** The headers of a mail, as a report encloses them. */
export const headOnly = (raw: string): string => `${raw.split(/\r?\n\r?\n/, 1)[0]}\r\n`;

function deliveryStatus(recipient: string, kind: BounceKind, at: number): string {
  const { action, status, diagnostic } = NOTICES[kind];
  return [
    'Reporting-MTA: dns; googlemail.com',
    `Arrival-Date: ${mailDate(at)}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    `Last-Attempt-Date: ${mailDate(at)}`,
  ].join('\r\n');
}

/** A delivery notice about a sent mail arrives in the sender's mailbox. */
export function bounce(
  world: MailWorld,
  mailbox: Mailbox,
  message: StoredMessage,
  options: { kind: BounceKind; recipient?: string; at: number },
): StoredMessage {
  const { kind, at } = options;
  const recipient = options.recipient ?? readAddresses(rawHeader(message, 'To'))[0]?.address ?? '';
  const wireId = header(message, 'Message-ID');
  const headers: [string, string][] = [
    ['From', 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>'],
    ['To', mailbox.address],
    ['Subject', `Delivery Status Notification (${kind === 'delayed' ? 'Delay' : 'Failure'})`],
    ['Date', mailDate(at)],
    ['Message-ID', `<${messageId(nextCount(world))}.GMR@mx.google.com>`],
    ['In-Reply-To', wireId],
    ['References', wireId],
    ['Auto-Submitted', 'auto-replied'],
    ['X-Failed-Recipients', recipient],
  ];
  const text = NOTICES[kind].text.replace('{to}', recipient);
  const body = writeMultipart('multipart/report; report-type=delivery-status', `dsn-${message.id}`, [
    writePart({ headers: [['Content-Type', 'text/plain; charset="UTF-8"']], text }),
    writePart({
      headers: [['Content-Type', 'message/delivery-status']],
      text: deliveryStatus(recipient, kind, at),
      plain: true,
    }),
    `Content-Type: message/rfc822\r\n\r\n${headOnly(message.raw)}`,
  ]);
  return arrive(world, mailbox, writeMail(headers, body), at);
}

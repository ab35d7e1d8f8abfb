// Notices of mail servers and reports of providers, with or without a machine-readable part.

import { fromLine, part, word } from './mail';
import { OUR_ID, OUR_NAME, OUR_SUBJECT, OURS, US } from './ours';
import type { Sample, Truth } from './person';

export interface Notice {
  from?: string;
  subject: string;
  headers?: readonly string[];
  text: string;
  /** Fields of message/delivery-status, one per line; left out: a notice without machine-readable part. */
  status?: readonly string[];
  /** What of our mail hangs on: header lines (default) or nothing. */
  original?: 'headers' | 'whole' | 'none';
  report?: string;
}

const OUR_HEADERS = `From: ${OUR_NAME} <${US}>\r\nTo: Paula Reyes <paula@reyes-bakery.example.org>\r\nSubject: ${OUR_SUBJECT}\r\nDate: Tue, 17 Nov 2026 09:12:00 +0000\r\nMessage-ID: ${OUR_ID}\r\nList-Unsubscribe: <mailto:${US}?subject=unsubscribe%20k7f2a9>`;

/** A notice of a mail server about our mail: multipart/report when it has status fields, else plain text. */
export function notice(title: string, truth: readonly Truth[], n: Notice): Sample {
  const head = [
    `Return-Path: <>`,
    'Received: by mx.example.com with SMTP id x14; Tue, 17 Nov 2026 09:12:40 +0000',
    ...(n.headers ?? []),
    'MIME-Version: 1.0',
    `From: ${fromLine(n.from ?? 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>')}`,
    `To: ${US}`,
    `Subject: ${word(n.subject)}`,
    'Date: Tue, 17 Nov 2026 09:12:41 +0000',
    'Message-ID: <notice.5512@mx.example.org>',
  ];
  const whole = n.original === 'whole';
  const tail = whole ? `${OUR_HEADERS}\r\n\r\n${OURS.en.replace(/\n/g, '\r\n')}` : OUR_HEADERS;
  if (!n.status) {
    const added = n.original === undefined || n.original === 'none' ? '' : `\r\n\r\n${tail}`;
    return {
      title,
      truth,
      raw: `${head.join('\r\n')}\r\n${part('text/plain', n.text, undefined)}${added}\r\n`,
    };
  }
  const parts = [
    part('text/plain', n.text, undefined),
    `Content-Type: message/${n.report === 'disposition-notification' ? n.report : n.report === 'feedback-report' ? n.report : 'delivery-status'}\r\n\r\n${n.status.join('\r\n')}\r\n`,
    ...(n.original === 'none'
      ? []
      : [`Content-Type: ${whole ? 'message/rfc822' : 'text/rfc822-headers'}\r\n\r\n${tail}\r\n`]),
  ];
  const body = `${parts.map((p) => `--b77_report\r\n${p}\r\n`).join('')}--b77_report--`;
  const type = `Content-Type: multipart/report; report-type=${n.report ?? 'delivery-status'}; boundary="b77_report"`;
  return { title, truth, raw: `${head.join('\r\n')}\r\n${type}\r\n\r\n${body}\r\n` };
}

/** The status fields of one recipient. */
export const failed = (
  status: string,
  diagnostic: string,
  action = 'failed',
  to = 'paula@reyes-bakery.example.org',
): string[] => [
  'Reporting-MTA: dns; mx.example.com',
  'Arrival-Date: Tue, 17 Nov 2026 09:12:38 +0000',
  '',
  `Final-Recipient: rfc822; ${to}`,
  `Action: ${action}`,
  `Status: ${status}`,
  'Remote-MTA: dns; mx.example.org. (192.0.2.14, the server for the domain.)',
  `Diagnostic-Code: smtp; ${diagnostic}`,
];

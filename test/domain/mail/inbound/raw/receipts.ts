// Receipts, reports of success, calendar answers and newsletters: what is neither an answer nor a failure.

import { notice } from './notice';
import { OURS, US } from './ours';
import { machine, type Sample } from './person';

const receipt = (action: string): string[] => [
  'Reporting-UA: mail.example.org; Microsoft Outlook 16.0',
  'Final-Recipient: rfc822;paula@reyes-bakery.example.org',
  'Original-Message-ID: <CAKx81b7Q2mZ0@mail.gmail.com>',
  `Disposition: ${action}`,
];

const RECEIPTS: Sample[] = [
  notice('receipt: read, Outlook', ['nothing', 'autoReply'], {
    from: 'Paula Reyes <paula@reyes-bakery.example.org>',
    subject: 'Read: Your blue kitchen',
    text: 'Your message was read on 17 November 2026.',
    status: receipt('automatic-action/MDN-sent-automatically; displayed'),
    report: 'disposition-notification',
    original: 'none',
  }),
  notice('receipt: read by hand, Thunderbird, German', ['nothing', 'autoReply'], {
    from: 'Paula Reyes <paula@reyes-bakery.example.org>',
    subject: 'Lesebestätigung (angezeigt) - Your blue kitchen',
    text: 'Dies ist eine Bestätigung, dass die Mail angezeigt wurde.',
    status: receipt('manual-action/MDN-sent-manually; displayed'),
    report: 'disposition-notification',
  }),
  notice('receipt: deleted unread', ['nothing', 'autoReply'], {
    from: 'Paula Reyes <paula@reyes-bakery.example.org>',
    subject: 'Not read: Your blue kitchen',
    text: 'Your message was deleted without being read.',
    status: receipt('automatic-action/MDN-sent-automatically; deleted'),
    report: 'disposition-notification',
    original: 'none',
  }),
  notice('receipt: delivered, Exchange success notice', ['nothing', 'autoReply'], {
    from: 'postmaster@reyes-bakery.example.org',
    subject: 'Delivered: Your blue kitchen',
    text: 'Your message has been delivered to the following recipients.',
    status: [
      'Reporting-MTA: dns;ex.example.org',
      '',
      'Final-Recipient: rfc822;paula@reyes-bakery.example.org',
      'Action: delivered',
      'Status: 2.0.0',
    ],
  }),
  notice('receipt: relayed, Postfix', ['nothing', 'autoReply'], {
    from: 'MAILER-DAEMON@mx.example.com (Mail Delivery System)',
    subject: 'Successful Mail Delivery Report',
    headers: ['Auto-Submitted: auto-replied'],
    text: 'Your message was successfully delivered to the destination(s) listed below. If the message was delivered to mailbox you will receive no further notifications.',
    status: [
      'Reporting-MTA: dns; mx.example.com',
      '',
      'Final-Recipient: rfc822; paula@reyes-bakery.example.org',
      'Action: relayed',
      'Status: 2.1.5',
      'Diagnostic-Code: smtp; 250 2.1.5 Ok',
    ],
  }),
  notice('receipt: expanded to a list', ['nothing', 'autoReply'], {
    from: 'postmaster@reyes-bakery.example.org',
    subject: 'Expanded: Your blue kitchen',
    text: 'Your message was expanded to a group.',
    status: [
      'Reporting-MTA: dns;ex.example.org',
      '',
      'Final-Recipient: rfc822;team@reyes-bakery.example.org',
      'Action: expanded',
      'Status: 2.0.0',
    ],
  }),
];

const calendar = (title: string, subject: string, state: string): Sample => ({
  title,
  truth: ['answer', 'autoReply', 'nothing'],
  raw: [
    'Return-Path: <paula@reyes-bakery.example.org>',
    'MIME-Version: 1.0',
    'From: Paula Reyes <paula@reyes-bakery.example.org>',
    `To: ${US}`,
    `Subject: ${subject}`,
    'Date: Tue, 17 Nov 2026 11:02:08 +0000',
    'Message-ID: <cal.9@mx.example.org>',
    'Content-Type: text/calendar; method=REPLY; charset="UTF-8"',
    '',
    `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nATTENDEE;PARTSTAT=${state}:mailto:paula@reyes-bakery.example.org\r\nSUMMARY:Coffee\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  ].join('\r\n'),
});

const OTHERS: Sample[] = [
  calendar('calendar: accepted', 'Accepted: Coffee @ Thu 19 Nov 2026', 'ACCEPTED'),
  calendar('calendar: declined', 'Declined: Coffee @ Thu 19 Nov 2026', 'DECLINED'),
  machine('newsletter of the client', ['nothing', 'autoReply'], {
    from: 'Reyes Bakery <news@reyes-bakery.example.org>',
    subject: 'Stollen week at Reyes Bakery',
    fresh: true,
    headers: [
      'Precedence: bulk',
      'List-ID: <news.reyes-bakery.example.org>',
      'List-Unsubscribe: <https://reyes-bakery.example.org/u/1>',
    ],
    text: 'Fresh Stollen from Monday!\n\nUnsubscribe: https://reyes-bakery.example.org/u/1',
  }),
  machine('newsletter by a bulk service, without Precedence', ['nothing', 'autoReply'], {
    from: 'Reyes Bakery <paula@reyes-bakery.example.org>',
    subject: 'Our winter hours',
    fresh: true,
    headers: [
      'List-ID: 8812 <8812.list-id.mail.example.net>',
      'List-Unsubscribe: <mailto:u@mail.example.net>, <https://mail.example.net/u/1>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'X-Report-Abuse: Please report abuse here: https://mail.example.net/abuse',
    ],
    text: 'We close at four in January.\n\nYou receive this because you are our customer. Click to unsubscribe or be removed from our list.',
    html: '<p>We close at four in January.</p><p>Click to unsubscribe.</p>',
  }),
  machine('invoice mailer of the client', ['autoReply', 'nothing'], {
    from: 'Reyes Bakery <no-reply@reyes-bakery.example.org>',
    subject: 'Invoice 2026-114',
    headers: ['Auto-Submitted: auto-generated'],
    fresh: true,
    text: 'Please find the invoice attached.',
  }),
  machine('reaction by Outlook', ['answer', 'autoReply', 'nothing'], {
    subject: 'Paula Reyes reacted to your message: Your blue kitchen',
    from: 'Paula Reyes <paula@reyes-bakery.example.org>',
    text: `Paula Reyes reacted to your message:\n\n${OURS.en}`,
    headers: [`X-MS-Reactions: {"like"}`, `Reply-To: ${US}`],
  }),
];

const FOOTER: Sample[] = [
  machine('auto: Gmail vacation with our footer hung on', ['autoReply'], {
    text: `I am away.\n\n${OURS.en}`,
    headers: ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes'],
  }),
];
export const NEITHER: Sample[] = [...RECEIPTS, ...OTHERS, ...FOOTER];

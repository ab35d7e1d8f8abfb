// Notices of qmail, Exim, sendmail and Postfix.

import { plain } from './bounces-plain';
import { failed, notice } from './notice';
import type { Sample, Truth } from './person';

const TO = 'paula@reyes-bakery.example.org';
const SOFT: Truth[] = ['soft', 'unclear'];

const POSTFIX = 'Mail Delivery System <MAILER-DAEMON@mx.example.com>';
const QMAIL =
  "Hi. This is the qmail-send program at mx.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n";
const EXIM =
  'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n';
const SENDMAIL =
  'The original message was received at Tue, 17 Nov 2026 09:12:39 GMT\nfrom localhost [127.0.0.1]\n\n   ----- The following addresses had permanent fatal errors -----\n';

export const SERVERS: Sample[] = [
  plain(
    'qmail: no mailbox',
    ['hard'],
    'MAILER-DAEMON@mx.example.com',
    'failure notice',
    `${QMAIL}<${TO}>:\n192.0.2.14 does not like recipient.\nRemote host said: 550 sorry, no mailbox here by that name. (#5.1.1 - chkuser)\nGiving up on 192.0.2.14.\n\n--- Below this line is a copy of the message.\n`,
    [],
    'whole',
  ),
  plain(
    'qmail: no host',
    ['hard'],
    'MAILER-DAEMON@mx.example.com',
    'failure notice',
    `${QMAIL}<${TO}>:\nSorry, I couldn't find any host named reyes-bakery.example.org. (#5.1.2)\n`,
  ),
  plain(
    'qmail: over quota',
    SOFT,
    'MAILER-DAEMON@mx.example.com',
    'failure notice',
    `${QMAIL}<${TO}>:\nThe users mailfolder is over the allowed quota (size). (#5.2.2)\n`,
  ),
  plain(
    'qmail: too long in the queue',
    SOFT,
    'MAILER-DAEMON@mx.example.com',
    'failure notice',
    `${QMAIL}<${TO}>:\nConnected to 192.0.2.14 but greeting failed.\nRemote host said: 421 try again later\nI'm not going to try again; this message has been in the queue too long.\n`,
  ),
  plain(
    'Exim: unrouteable',
    ['hard'],
    'Mail Delivery System <Mailer-Daemon@mx.example.com>',
    'Mail delivery failed: returning message to sender',
    `${EXIM}  ${TO}\n    Unrouteable address\n`,
    [`X-Failed-Recipients: ${TO}`, 'Auto-Submitted: auto-replied'],
    'whole',
  ),
  plain(
    'Exim: user unknown',
    ['hard'],
    'Mail Delivery System <Mailer-Daemon@mx.example.com>',
    'Mail delivery failed: returning message to sender',
    `${EXIM}  ${TO}\n    host mx.example.org [192.0.2.14]\n    SMTP error from remote mail server after RCPT TO:<${TO}>:\n    550 No such user here\n`,
    [`X-Failed-Recipients: ${TO}`],
  ),
  plain(
    'Exim: spam score',
    SOFT,
    'Mail Delivery System <Mailer-Daemon@mx.example.com>',
    'Mail delivery failed: returning message to sender',
    `${EXIM}  ${TO}\n    SMTP error from remote mail server after end of data:\n    550 This message was classified as SPAM and may not be delivered\n`,
    [`X-Failed-Recipients: ${TO}`],
  ),
  plain(
    'Exim: warning, delayed',
    ['delayed'],
    'Mail Delivery System <Mailer-Daemon@mx.example.com>',
    'Warning: message 1rT4xZ-0004x delayed 24 hours',
    `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.com.\n\nNo action is required on your part. Delivery attempts will continue for some time.`,
    ['Auto-Submitted: auto-replied'],
  ),
  plain(
    'sendmail: user unknown',
    ['hard'],
    'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.com>',
    'Returned mail: see transcript for details',
    `${SENDMAIL}<${TO}>\n    (reason: 550 5.1.1 <${TO}>... User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.org.:\n>>> RCPT To:<${TO}>\n<<< 550 5.1.1 <${TO}>... User unknown\n550 5.1.1 <${TO}>... User unknown`,
  ),
  plain(
    'sendmail: host unknown',
    ['hard'],
    'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.com>',
    'Returned mail: Host unknown (Name server: reyes-bakery.example.org: host not found)',
    `${SENDMAIL}<${TO}>\n    (reason: 550 Host unknown)`,
  ),
  notice('sendmail: warning, four hours', ['delayed'], {
    from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.com>',
    subject: 'Warning: could not send message for past 4 hours',
    text: '**********************************************\n**      THIS IS A WARNING MESSAGE ONLY      **\n**  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n**********************************************',
    status: failed('4.4.1', '', 'delayed'),
  }),
  notice('Postfix: user unknown', ['hard'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    headers: ['Auto-Submitted: auto-replied'],
    text: `This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${TO}>: host mx.example.org[192.0.2.14] said: 550 5.1.1 <${TO}>: Recipient address rejected: User unknown in local recipient table (in reply to RCPT TO command)`,
    status: failed('5.1.1', '550 5.1.1 Recipient address rejected: User unknown in local recipient table'),
    original: 'whole',
  }),
  notice('Postfix: 5.0.0 with plain words', ['hard'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: `<${TO}>: host mx.example.org said: 550 Requested action not taken: mailbox unavailable`,
    status: failed('5.0.0', '550 user does not exist'),
  }),
  notice('Postfix: 5.0.0 without words', ['unclear'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: `<${TO}>: host mx.example.org said: 550 rejected`,
    status: failed('5.0.0', '550 rejected'),
  }),
  notice('Postfix: host not found', ['hard'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'Host or domain name not found. Name service error for name=reyes-bakery.example.org type=AAAA: Host not found',
    status: failed('5.4.4', 'X-Postfix; Host or domain name not found. Name service error: Host not found'),
  }),
  notice('Postfix: null MX', ['hard'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'Domain reyes-bakery.example.org does not accept mail (nullMX)',
    status: failed('5.1.0', 'X-Postfix; Domain reyes-bakery.example.org does not accept mail (nullMX)'),
  }),
  notice('Postfix: greylisted, delayed', ['delayed'], {
    from: POSTFIX,
    subject: 'Delayed Mail (still being retried)',
    headers: ['Auto-Submitted: auto-replied'],
    text: 'THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n\nYour message could not be delivered for more than 4 hour(s). It will be retried until it is 5 day(s) old.',
    status: failed('4.7.1', '450 4.7.1 Greylisted, please try again later', 'delayed'),
  }),
  notice('Postfix: connection timed out for days', SOFT, {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'connect to mx.example.org[192.0.2.14]:25: Connection timed out',
    status: failed('4.4.1', 'X-Postfix; connect to mx.example.org: Connection timed out'),
  }),
  notice('Postfix: blocklist', SOFT, {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'blocked using zen.blocklist.example',
    status: failed(
      '5.7.1',
      '554 5.7.1 Service unavailable; Client host [192.0.2.14] blocked using zen.blocklist.example',
    ),
  }),
  notice('Postfix: German mailbox full', SOFT, {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'Quota exceeded',
    status: failed(
      '5.2.2',
      '552 5.2.2 <paula@reyes-bakery.example.org>: Quota exceeded (mailbox for user is full)',
    ),
  }),
];

// Notices of providers and filters, in several languages, and mails that only look like one.

import { plain } from './bounces-plain';
import { failed, notice } from './notice';
import { machine, type Sample, type Truth } from './person';

const TO = 'paula@reyes-bakery.example.org';
const SOFT: Truth[] = ['soft', 'unclear'];

const POSTFIX = 'Mail Delivery System <MAILER-DAEMON@mx.example.com>';
export const PROVIDERS: Sample[] = [
  plain(
    'Yahoo: no account',
    ['hard'],
    'MAILER-DAEMON@mail.example.net',
    'Failure Notice',
    `Sorry, we were unable to deliver your message to the following address.\n\n<${TO}>:\n552: 1 Requested mail action aborted, mailbox not found`,
  ),
  plain(
    'Yahoo: account is disabled',
    ['hard', 'unclear'],
    'MAILER-DAEMON@mail.example.net',
    'Failure Notice',
    `Sorry, we were unable to deliver your message to the following address.\n\n<${TO}>:\n554: 30: Sorry, your message to paula@reyes-bakery.example.org cannot be delivered. This mailbox is disabled (554.30).`,
  ),
  plain(
    'Barracuda: content block',
    SOFT,
    'Barracuda Spam Firewall <bounce@filter.example.org>',
    '**Message you sent blocked by our bulk email filter**',
    'Your message to: paula@reyes-bakery.example.org\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Your blue kitchen',
    ['Auto-Submitted: auto-replied'],
  ),
  plain(
    'Mimecast: held by policy',
    SOFT,
    'Postmaster <postmaster@reyes-bakery.example.org>',
    '[Postmaster] Email Delivery Failure',
    'This is a system-generated message to inform you that your email could not be delivered to the intended recipient.\n\nThe remote server said: 550 Rejected by header based Anti-Spoofing policy',
  ),
  notice('Mimecast: user unknown', ['hard'], {
    from: 'Postmaster <postmaster@reyes-bakery.example.org>',
    subject: '[Postmaster] Email Delivery Failure',
    text: 'Details of the failure: 550 Invalid Recipient',
    status: failed('5.1.1', '550 Invalid Recipient - https://community.example.org/docs'),
  }),
  notice('Proofpoint: blocked', SOFT, {
    from: 'MAILER-DAEMON@filter.example.org',
    subject: 'Undeliverable: Your blue kitchen',
    text: 'Blocked',
    status: failed('5.7.0', '554 5.7.0 Blocked - see https://ipcheck.example.org/?ip=192.0.2.14'),
  }),
  notice('Web.de: refused sender', SOFT, {
    from: 'MAILER-DAEMON@mx.example.com',
    subject: 'Mail delivery failed: returning message to sender',
    text: '554-Transaction failed. Reject due to policy restrictions.',
    status: failed('5.0.0', '554-Transaction failed 554-Reject due to policy restrictions.'),
  }),
  notice('Amazon: suppressed', ['hard', 'unclear'], {
    from: 'MAILER-DAEMON@eu-west-1.mail.example.net',
    subject: 'Delivery Status Notification (Failure)',
    text: 'An error occurred while trying to deliver the mail to the following recipients:\npaula@reyes-bakery.example.org',
    status: failed(
      '5.1.1',
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address',
    ),
  }),
  notice('moved', ['hard'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'User has moved to somewhere else',
    status: failed('5.1.6', '550 5.1.6 recipient no longer on server'),
  }),
  notice('address syntax', ['hard', 'unclear'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'bad address syntax',
    status: failed('5.1.3', '501 5.1.3 Bad recipient address syntax'),
  }),
  notice('sender rejected, not the recipient', ['unclear', 'soft'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'Sender address rejected: Domain not found',
    status: failed(
      '5.1.8',
      '550 5.1.8 <nora@lindt-interiors.example.com>: Sender address rejected: Domain not found',
    ),
  }),
  notice('recipient asks for a verified sender, user words', ['unclear', 'soft'], {
    from: POSTFIX,
    subject: 'Undelivered Mail Returned to Sender',
    text: 'Sender verify failed',
    status: failed(
      '5.0.0',
      '550 Verification failed for <nora@lindt-interiors.example.com> No Such User Here Sender verify failed',
    ),
  }),
  plain(
    'Russian notice without machine part',
    ['hard'],
    'mailer-daemon@mail.example.net',
    'Недоставленное сообщение',
    `Это письмо создано автоматически сервером.\n\nПисьмо не доставлено: ${TO}\n550 Message was not accepted -- invalid mailbox. Local mailbox ${TO} is unavailable: user not found`,
    ['Auto-Submitted: auto-replied'],
  ),
  plain(
    'Japanese notice, dead',
    ['hard'],
    'Mail Delivery Subsystem <MAILER-DAEMON@mobile.example.jp>',
    'Mail System Error - Returned Mail',
    `次のあて先へのメッセージはエラーのため送信できませんでした。\n送信先メールアドレスが見つかりません。\n<${TO}>: 550 Unknown user ${TO}`,
  ),
  plain(
    'nothing told at all',
    ['unclear'],
    'MAILER-DAEMON@mx.example.com',
    'Undelivered mail',
    'Your message could not be delivered.',
    [],
    'none',
  ),
  plain(
    'from postmaster, Exchange 2003 words',
    ['hard'],
    'postmaster@reyes-bakery.example.org',
    'Undeliverable: Your blue kitchen',
    `Your message did not reach some or all of the intended recipients.\n\n      Subject: Your blue kitchen\n\nThe following recipient(s) could not be reached:\n\n      ${TO} on 17/11/2026 09:12\n            The e-mail account does not exist at the organization this message was sent to.\n            <mx.example.org #5.1.1>`,
  ),
  plain(
    'from "System Administrator", no null return path',
    ['hard'],
    'System Administrator <admin@reyes-bakery.example.org>',
    'Undeliverable: Your blue kitchen',
    `Your message did not reach some or all of the intended recipients.\n\nThe following recipient(s) cannot be reached:\n\n ${TO}\n  The recipient name is not recognized\n  The MTS-ID of the original message is: c=GB;a= ;p=Reyes`,
  ),
  plain(
    'our quoted text says user unknown',
    ['soft', 'unclear'],
    'MAILER-DAEMON@mx.example.com',
    'Undelivered Mail Returned to Sender',
    `<${TO}>: host mx.example.org said: 452 4.2.2 Mailbox full\n\n------ This is a copy of the message, including all the headers. ------\n\nSubject: No such user? User unknown!\n\nDear Paula, my last mail came back: 550 5.1.1 user unknown.`,
  ),
];

const daemon = 'Mail Delivery System <MAILER-DAEMON@mx.example.com>';
const code = (title: string, truth: Sample['truth'], status: string, words: string): Sample =>
  notice(title, truth, {
    from: daemon,
    subject: 'Undelivered Mail Returned to Sender',
    text: words,
    status: failed(status, words),
  });

export const NOTICES: Sample[] = [
  code('notice: recipient rejected, no reason', ['unclear', 'hard'], '5.1.1', '550 5.1.1 Recipient rejected'),
  code(
    'notice: mailbox unavailable alone',
    ['unclear', 'hard'],
    '5.0.0',
    '550 Requested action not taken: mailbox unavailable',
  ),
  code('notice: full, no code of its own', ['soft'], '5.0.0', '552 Mailbox is full'),
  code('notice: user over quota, 5.1.1 wrongly used', ['soft'], '5.1.1', '550 5.1.1 user over quota'),
  code('notice: spam refused with 5.1.1', ['unclear', 'soft'], '5.1.1', '550 5.1.1 message rejected as spam'),
  code('notice: account closed', ['hard', 'unclear'], '5.2.1', '550 5.2.1 This account has been closed'),
  code(
    'notice: address retired',
    ['hard', 'unclear'],
    '5.1.1',
    '550 5.1.1 This address is no longer in service',
  ),
  code(
    'notice: too many connections',
    ['soft', 'unclear'],
    '4.7.0',
    '421 4.7.0 Too many connections from your IP',
  ),
  code(
    'notice: attachments refused',
    ['unclear', 'soft'],
    '5.7.0',
    '552 5.7.0 This message was blocked because its content presents a potential security issue',
  ),
  code('notice: TLS wanted', ['unclear', 'soft'], '5.7.10', '550 5.7.10 Encryption required'),
  code(
    'notice: name server failed for a while',
    ['soft', 'unclear'],
    '4.4.3',
    '451 4.4.3 Temporary name server failure: host not found, try again',
  ),
  code(
    'notice: user unknown in a local table',
    ['hard'],
    '5.1.1',
    '550 5.1.1 <paula@reyes-bakery.example.org>: user unknown in relay recipient table',
  ),
  code(
    'notice: French, no such box',
    ['hard'],
    '5.1.1',
    "550 5.1.1 Adresse d'au moins un destinataire invalide. Invalid recipient.",
  ),
  code('notice: Italian, unknown', ['hard'], '5.0.0', '550 Utente sconosciuto'),
  code('notice: Spanish, no such account', ['hard'], '5.0.0', '550 La cuenta de correo no existe'),
  machine('notice: a relay without any report, English', ['hard'], {
    from: 'Mail Administrator <postmaster@relay.example.net>',
    subject: 'Mail System Error - Returned Mail',
    headers: ['Return-Path: <>'],
    fresh: true,
    text: `This Message was undeliverable due to the following reason:\n\nEach of the following recipients was rejected by a remote mail server.\n\n    Recipient: <${TO}>\n    Reason:    5.1.1 <${TO}>... User unknown`,
  }),
  machine('a person writes "undeliverable" in the subject', ['answer'], {
    subject: 'Re: Undeliverable kitchen parts',
    text: 'The parts you sent came back to you as undeliverable. Where shall I collect them?',
  }),
  machine('a person called Postmaster', ['answer'], {
    from: 'Hans Postmaster <hans@reyes-bakery.example.org>',
    subject: 'Re: Your blue kitchen',
    text: 'Paula asked me to answer: the delivery could not be delivered last time, please call.',
  }),
];

// Notices of Gmail and Office 365: dead addresses, full mailboxes, delays, refusals.

import { failed, type Notice, notice } from './notice';
import type { Sample, Truth } from './person';

const TO = 'paula@reyes-bakery.example.org';
const SOFT: Truth[] = ['soft', 'unclear'];

const GOOGLE = ['Auto-Submitted: auto-replied', `X-Failed-Recipients: ${TO}`];
const MS = 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@reyes-bakery.example.org>';
const google = (
  title: string,
  truth: Truth[],
  code: string,
  words: string,
  subject = 'Delivery Status Notification (Failure)',
): Sample =>
  notice(`Gmail: ${title}`, truth, {
    subject,
    headers: GOOGLE,
    text: `** Message not delivered **\n\nYour message wasn't delivered to ${TO}. See the technical details below.\n\nThe response from the remote server was:\n${words}`,
    status: failed(code, words),
    original: 'whole',
  });

const GMAIL: Sample[] = [
  google(
    'no such user',
    ['hard'],
    '5.1.1',
    '550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address. 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser k7-20020a gsmtp',
  ),
  google(
    'domain not found',
    ['hard'],
    '5.1.2',
    "DNS Error: DNS type 'mx' lookup of reyes-bakery.example.org responded with code NXDOMAIN Domain name not found: reyes-bakery.example.org",
  ),
  google(
    'disabled account',
    ['hard', 'unclear'],
    '5.2.1',
    '550-5.2.1 The email account that you tried to reach is inactive. For more information, go to 550 5.2.1 https://support.google.com/mail/?p=DisabledUser x1 gsmtp',
  ),
  google(
    'over quota',
    SOFT,
    '5.2.2',
    '552-5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm gsmtp',
  ),
  google(
    'over quota, temporary',
    ['soft'],
    '4.2.2',
    '452-4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to clear space. gsmtp',
  ),
  google(
    'unauthenticated sender',
    SOFT,
    '5.7.26',
    '550-5.7.26 Your email has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. gsmtp',
  ),
  google(
    'likely unsolicited',
    SOFT,
    '5.7.1',
    '550-5.7.1 [192.0.2.14] Gmail has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. gsmtp',
  ),
  google(
    'DMARC',
    SOFT,
    '5.7.26',
    "550-5.7.26 Unauthenticated email from lindt-interiors.example.com is not accepted due to domain's DMARC policy. gsmtp",
  ),
  google(
    'rate limit of the receiver',
    SOFT,
    '4.2.1',
    '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered. gsmtp',
  ),
  google(
    'German notice, no such user',
    ['hard'],
    '5.1.1',
    '550 5.1.1 <paula@reyes-bakery.example.org>: Recipient address rejected: User unknown in virtual mailbox table',
    'Benachrichtigung zum Zustellstatus (fehlgeschlagen)',
  ),
  google(
    'relay access denied',
    SOFT,
    '5.7.1',
    '554 5.7.1 <paula@reyes-bakery.example.org>: Relay access denied',
  ),
  notice('Gmail: delay', ['delayed'], {
    subject: 'Delivery Status Notification (Delay)',
    headers: GOOGLE,
    text: `** Delivery incomplete **\n\nThere was a temporary problem delivering your message to ${TO}. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently.`,
    status: [
      ...failed('4.4.1', 'The recipient server did not accept our requests to connect.', 'delayed'),
      'Will-Retry-Until: Thu, 19 Nov 2026 09:12:38 -0800',
    ],
  }),
  notice('Gmail: gave up after days', SOFT, {
    subject: 'Delivery Status Notification (Failure)',
    headers: GOOGLE,
    text: 'The recipient server did not accept our requests to connect. Message could not be delivered after 3 days.',
    status: failed(
      '4.4.1',
      'The recipient server did not accept our requests to connect. [192.0.2.14: timed out]',
    ),
  }),
  notice('Gmail: too large', SOFT, {
    subject: 'Delivery Status Notification (Failure)',
    headers: GOOGLE,
    text: 'Message too large. Your message exceeded the size limit of the recipient.',
    status: failed('5.2.3', "552-5.2.3 Your message exceeded Google's message size limits."),
  }),
  notice('Gmail: sending limit reached', SOFT, {
    subject: 'Delivery Status Notification (Failure)',
    headers: ['Auto-Submitted: auto-replied'],
    text: 'You have reached a limit for sending mail. Your message was not sent.',
  }),
  notice('Gmail: dead address, without machine part', ['hard'], {
    subject: 'Delivery Status Notification (Failure)',
    headers: [`X-Failed-Recipients: ${TO}`],
    text: `Delivery to the following recipient failed permanently:\n\n     ${TO}\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain. The error that the other server returned was:\n550 5.1.1 User unknown\n\n----- Original message -----\n`,
    original: 'whole',
  }),
  notice('Gmail: two recipients, one dead', ['hard'], {
    subject: 'Delivery Status Notification (Failure)',
    headers: GOOGLE,
    text: 'Address not found',
    status: [
      ...failed('5.1.1', '550 5.1.1 No such user'),
      '',
      'Final-Recipient: rfc822; team@reyes-bakery.example.org',
      'Action: delivered',
      'Status: 2.0.0',
    ],
  }),
];

const office = (
  title: string,
  truth: Truth[],
  code: string,
  words: string,
  extra: Partial<Notice> = {},
): Sample =>
  notice(`Office 365: ${title}`, truth, {
    from: MS,
    subject: 'Undeliverable: Your blue kitchen',
    headers: [
      'Auto-Submitted: auto-replied',
      'X-MS-Exchange-Message-Is-Ndr:',
      'X-MS-Exchange-Organization-SCL: -1',
    ],
    text: `Delivery has failed to these recipients or groups:\n\n${TO}\n\nDiagnostic information for administrators:\nRemote Server returned '${words}'`,
    status: failed(code, words),
    ...extra,
  });

const OFFICE: Sample[] = [
  office(
    'not found by lookup',
    ['hard'],
    '5.1.10',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  ),
  office(
    'access denied, no user',
    ['hard', 'unclear'],
    '5.4.1',
    '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)',
  ),
  office(
    'group closed for outsiders',
    ['unclear', 'soft'],
    '5.7.1',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
  ),
  office(
    'not allowed to send',
    ['unclear', 'soft'],
    '5.7.124',
    '550 5.7.124 RESOLVER.RST.NotInGroup; sender not in allowed-senders list',
  ),
  office(
    'mailbox full',
    SOFT,
    '5.2.2',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  ),
  office('bad reputation', SOFT, '5.7.606', '550 5.7.606 Access denied, banned sending IP [192.0.2.14]'),
  office('loop', ['unclear', 'soft'], '5.4.6', '554 5.4.6 Hop count exceeded - possible mail loop'),
  office(
    'invalid recipient, legacy form',
    ['hard'],
    '5.1.1',
    '#< #5.1.1 smtp;550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found> #SMTP#',
  ),
  office('expired', SOFT, '4.4.7', '550 4.4.7 QUEUE.Expired; message expired'),
  office(
    'domain without mail',
    ['hard'],
    '5.4.310',
    '550 5.4.310 DNS domain reyes-bakery.example.org does not exist [Message=InfoDomainNonexistent]',
  ),
  office(
    'blocked by a rule',
    ['unclear', 'soft'],
    '5.7.1',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
  ),
  office(
    'unknown five',
    ['unclear'],
    '5.0.350',
    '550 5.0.350 Remote server returned an error -> 554 5.0.0 something is odd',
  ),
  office('too large', SOFT, '5.3.4', '552 5.3.4 Message size exceeds fixed maximum message size', {
    subject: 'Undeliverable: Your blue kitchen',
  }),
  office('German NDR', ['hard'], '5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', {
    subject: 'Unzustellbar: Your blue kitchen',
  }),
  office('French NDR', ['hard'], '5.1.1', '550 5.1.1 User unknown', {
    subject: 'Non remis : Your blue kitchen',
    from: 'postmaster@reyes-bakery.example.org',
  }),
  office('delayed', ['delayed'], '4.4.7', '', {
    subject: 'Delivery delayed: Your blue kitchen',
    text: "Delivery is delayed to these recipients or groups. This message hasn't been delivered yet. Delivery will continue to be attempted.",
    status: failed('4.4.7', '400 4.4.7 Message delayed', 'delayed'),
  }),
];

export const LARGE_HOSTS: Sample[] = [...GMAIL, ...OFFICE];

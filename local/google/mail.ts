// MailApp: plain sending, and what is left of the day's recipients.

import type { Run } from '../runtime/execution';
import { data, notProvided, provide } from './strict';

type Service = Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'>;

interface Message {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: unknown;
  inlineImages?: unknown;
}

const SERVICE = {
  name: 'MailApp',
  inErrors: 'MailApp',
  members: {
    getRemainingDailyQuota: data(),
    sendEmail: data(
      'object',
      'string,string,string',
      'string,string,string,string',
      'string,string,string,object',
    ),
  },
};

const MAX_RECIPIENTS = 50;
const MAX_SUBJECT = 250;
const BODY_BYTES = { consumer: 200 * 1024, workspace: 400 * 1024 };
const NOT_PROVIDED = ['htmlBody', 'name', 'replyTo', 'noReply', 'attachments', 'inlineImages'] as const;

function messageOf(args: unknown[]): Message {
  if (args.length === 1) return args[0] as Message;
  const [to, second, third, fourth] = args as string[];
  if (typeof fourth === 'string') return { to, replyTo: second, subject: third, body: fourth };
  return { ...((fourth as Message | undefined) ?? {}), to, subject: second, body: third };
}

const addressesOf = (list = ''): string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function check(run: Run, message: Message): string[] {
  const absent = NOT_PROVIDED.find((key) => message[key] !== undefined);
  if (absent) throw notProvided(run, `MailApp.sendEmail with ${absent}`);
  const everybody = [message.to, message.cc, message.bcc].flatMap(addressesOf);
  if (everybody.length === 0) throw run.error('NO_RECIPIENT');
  const bad = everybody.find((address) => !/^(?:[^<>@]*<)?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/.test(address));
  if (bad) throw run.error('INVALID_EMAIL', { address: bad });
  if (everybody.length > MAX_RECIPIENTS) throw run.error('TOO_MANY_RECIPIENTS');
  if ((message.subject ?? '').length > MAX_SUBJECT) throw run.error('TOO_LARGE', { argument: 'subject' });
  if (Buffer.byteLength(message.body ?? '') > BODY_BYTES[run.plan]) throw run.error('BODY_TOO_LARGE');
  return everybody;
}

/** MailApp for one run. Only plain text is provided; the day's recipients are those of Gmail too. */
export function createMailApp(run: Run): Service {
  const { mailboxes } = run.world;
  return provide(run, SERVICE, {
    getRemainingDailyQuota: () => mailboxes.recipientsLeft(run.account, run.plan),
    sendEmail(...args: unknown[]) {
      const message = messageOf(args);
      const everybody = check(run, message);
      if (!mailboxes.takeRecipients(run.account, everybody.length, run.plan)) throw run.error('MAIL_QUOTA');
      run.tally('recipients', everybody.length);
      mailboxes.open(run.account);
      const { to = '', cc, bcc, subject = '', body = '' } = message;
      mailboxes.writeMail(run.account, { to, cc, bcc, subject, text: body });
    },
  }) as Service;
}

// All mails of this folder, read as the add-on reads them: from bytes, through the mailbox, to a message.

import { apiMessage } from '../../../../../local/google/gmail/payload';
import type { InboundMessage } from '../../../../../src/domain/mail/inbound/message';
import { messageOf } from '../../../../../src/gmail/message';
import { SHORT_ANSWERS } from './answers';
import { LONG_ANSWERS } from './answers-long';
import { AUTOMATIC } from './automatic';
import { LARGE_HOSTS } from './bounces-large';
import { NOTICES, PROVIDERS } from './bounces-others';
import { SERVERS } from './bounces-servers';
import { FORMATS } from './formats';
import { LOOKS_LIKE } from './looks-like';
import { SAID_OPT_OUTS } from './opt-outs';
import { REPORTS, SHAPED_OPT_OUTS } from './opt-outs-shapes';
import type { Sample } from './person';
import { NEITHER } from './receipts';
import { SENTENCES } from './sentences';

export const RAW_MAILS: readonly Sample[] = [
  ...SHORT_ANSWERS,
  ...LONG_ANSWERS,
  ...AUTOMATIC,
  ...NEITHER,
  ...LARGE_HOSTS,
  ...SERVERS,
  ...PROVIDERS,
  ...NOTICES,
  ...SAID_OPT_OUTS,
  ...SHAPED_OPT_OUTS,
  ...REPORTS,
  ...FORMATS,
  ...LOOKS_LIKE,
  ...SENTENCES,
];

/** The mail as the mailbox hands it to the add-on. */
export function readRaw(raw: string): InboundMessage {
  const stored = {
    id: 'm1',
    threadId: 't1',
    labelIds: ['INBOX'],
    date: 0,
    storedAt: 0,
    historyId: 1,
    raw: Buffer.from(raw, 'utf8').toString('latin1'),
  };
  const message = apiMessage(stored, 'full') as unknown as GoogleAppsScript.Gmail.Schema.Message;
  return messageOf(message, (bytes) => Buffer.from(bytes).toString('utf8'));
}

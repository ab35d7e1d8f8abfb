// What Gmail refuses to save or send: nonsense for bytes, no recipient, addresses that cannot be, too much of it.

import { isSendable } from './mime/addresses';
import { type MimePart, readHead } from './mime/read';
import { addressesIn, recipientsOf } from './outgoing';
import { Refusal } from './refusal';

// A request that carries the mail as text, not as an upload, may not be larger.
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_RECIPIENTS = 50;

/**
 * The bytes behind `raw`: base64url and nothing else. Bytes instead of text are refused too, though Google may
 * take them.
 * @throws Refusal when it is missing, not base64url, or too large.
 */
export function decodeRaw(raw: unknown): string {
  if (raw === undefined || raw === null || raw === '') throw new Refusal('GMAIL_RAW_REQUIRED');
  // A sign that does not belong there is looked for: to match megabytes of those that do may take too much of the stack.
  if (typeof raw !== 'string' || /[^A-Za-z0-9_-]/.test(raw.replace(/={1,2}$/, '')))
    throw new Refusal('GMAIL_RAW_ENCODING');
  if (raw.length > MOST_BYTES) throw new Refusal('GMAIL_TOO_LARGE', { limit: MOST_BYTES });
  return Buffer.from(raw, 'base64url').toString('latin1');
}

/**
 * Checks the addresses of a mail. A draft may lack recipients, but those it has must be sendable.
 * @throws Refusal as Gmail would.
 */
export function checkAddresses(raw: string, purpose: 'draft' | 'send'): MimePart {
  const mail = readHead(raw);
  for (const header of ['From', 'To', 'Cc', 'Bcc']) {
    if (!addressesIn(mail, header).every(isSendable)) throw new Refusal('GMAIL_INVALID_HEADER', { header });
  }
  const recipients = recipientsOf(mail);
  if (purpose === 'send' && recipients.length === 0) throw new Refusal('GMAIL_RECIPIENT_REQUIRED');
  if (recipients.length > MOST_RECIPIENTS) throw new Refusal('GMAIL_TOO_MANY_RECIPIENTS');
  return mail;
}

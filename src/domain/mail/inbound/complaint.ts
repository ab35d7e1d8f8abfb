// Complaints: a mail provider's notice that somebody pressed "spam" (RFC 5965).

import { normaliseAddress } from '../addresses';
import { type InboundMessage, reportFields, reportType } from './message';

export interface Complaint {
  kind: 'complaint';
  /** Who complained; '' where the provider keeps it back. */
  address: string;
}

/** The complaint that this mail is, or undefined. A report of "not spam" is none, nor one of a failed signature. */
export function readComplaint(message: InboundMessage): Complaint | undefined {
  if (reportType(message) !== 'feedback-report') return undefined;
  const fields = reportFields(message, 'feedback-report');
  if ((fields.get('feedback-type') ?? []).some((kind) => /^(not-spam|auth-failure|dmarc|dkim)/i.test(kind)))
    return undefined;
  const told = ['original-rcpt-to', 'removal-recipient', 'final-recipient'].flatMap(
    (name) => fields.get(name) ?? [],
  );
  const address = told
    .map((value) => normaliseAddress(value.replace(/^rfc822;\s*/i, '')))
    .find((text) => text.includes('@'));
  return { kind: 'complaint', address: address ?? '' };
}

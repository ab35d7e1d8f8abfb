// A received mail as the classifier sees it.

import type { Day } from '../../day';

/** One MIME part. `text` of message/* parts is what they hold; other parts may leave it ''. */
export interface InboundPart {
  /** Content type without parameters, 'message/delivery-status'. */
  type: string;
  text: string;
}

export interface InboundMessage {
  /** Header values as they came, decoded. */
  from: string;
  to: string;
  subject: string;
  /** All headers; names in any case, a name may come more than once. */
  headers: readonly (readonly [name: string, value: string])[];
  /** The plain body. */
  text: string;
  parts: readonly InboundPart[];
}

/** What is known of the mail that this one may answer. */
export interface InboundContext {
  /** Mailboxes and aliases of ours: never a failed address. */
  ownAddresses: readonly string[];
  /** What we sent, footer included, so that a quote of it is not taken for the client's words; '' if unknown. */
  ourText: string;
  /** The day it came, to complete dates without a year. */
  receivedOn: Day;
}

/** The header's first value, '' when it is missing. */
export function headerOf(message: InboundMessage, name: string): string {
  const wanted = name.toLowerCase();
  return message.headers.find(([header]) => header.toLowerCase() === wanted)?.[1].trim() ?? '';
}

export function hasHeader(message: InboundMessage, name: string): boolean {
  const wanted = name.toLowerCase();
  return message.headers.some(([header]) => header.toLowerCase() === wanted);
}

/** The kind of report a multipart/report is, 'delivery-status' or 'feedback-report'; '' for other mails. */
export function reportType(message: InboundMessage): string {
  const declared = /report-type="?([\w-]+)/i.exec(headerOf(message, 'Content-Type'))?.[1].toLowerCase();
  const known = ['feedback-report', 'disposition-notification', 'delivery-status'];
  const part = known.find((kind) => message.parts.some(({ type }) => bareType(type).endsWith(`/${kind}`)));
  const global = message.parts.some(({ type }) => bareType(type) === 'message/global-delivery-status');
  return declared ?? part ?? (global ? 'delivery-status' : '');
}

/** 'Name: value' lines of a report's machine-readable part, folded lines joined, values by lower-case name. */
export function reportFields(message: InboundMessage, kind: string): Map<string, string[]> {
  const text = message.parts.filter(({ type }) => bareType(type).endsWith(kind)).map((part) => part.text);
  const fields = new Map<string, string[]>();
  for (const line of text
    .join('\n')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z0-9-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (!name) continue;
    const values = fields.get(name.toLowerCase()) ?? [];
    values.push(value.trim());
    fields.set(name.toLowerCase(), values);
  }
  return fields;
}

function bareType(type: string): string {
  return type.split(';')[0].trim().toLowerCase();
}

// A message of the Gmail service as plain facts: headers by name, labels, time, and the text if it was fetched.

import type { InboundMessage } from '../domain/mail/inbound/message';

export type Message = GoogleAppsScript.Gmail.Schema.Message;
export type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

export interface ReadMessage extends InboundMessage {
  messageId: string;
  threadId: string;
  labels: string[];
  /** Milliseconds since 1970, as Gmail took it in. */
  at: number;
}

/** Parts of a server's report. */
const REPORTED = /^(message\/|text\/rfc822-headers)/i;

/** @param decode turns the signed bytes that the service hands over into text */
export function messageOf(message: Message, decode: (bytes: number[]) => string): ReadMessage {
  const parts = allParts(message.payload);
  const bodyOf = (part: Part | undefined) => {
    const data = part?.body?.data as unknown as number[] | undefined;
    return data?.length ? decode(data) : '';
  };
  const first = (type: string) =>
    parts.find((part) => part.mimeType?.toLowerCase() === type && !part.filename);
  const headers = (message.payload?.headers ?? []).map(({ name, value }): [string, string] => [
    name ?? '',
    value ?? '',
  ]);
  const header = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
  return {
    messageId: message.id ?? '',
    threadId: message.threadId ?? '',
    labels: message.labelIds ?? [],
    at: Number(message.internalDate ?? 0),
    from: header('from'),
    to: header('to'),
    subject: header('subject'),
    headers,
    text: bodyOf(first('text/plain')) || textOfHtml(bodyOf(first('text/html'))),
    parts: parts.map((part) => ({
      type: part.mimeType ?? '',
      text: REPORTED.test(part.mimeType ?? '') ? bodyOf(part) : '',
    })),
  };
}

export function allParts(part: Part | undefined): Part[] {
  return part ? [part, ...(part.parts ?? []).flatMap(allParts)] : [];
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

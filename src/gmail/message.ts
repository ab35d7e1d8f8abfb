// A message of the Gmail service as plain facts: headers by name, labels, time, and the text if it was fetched.

type Message = GoogleAppsScript.Gmail.Schema.Message;
type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

export interface ReadMessage {
  messageId: string;
  threadId: string;
  labels: string[];
  /** Milliseconds since 1970, as Gmail took it in. */
  at: number;
  /** By name in lower case; the first of several equal ones. */
  headers: Record<string, string>;
  /** The plain text, else the text of the HTML part; '' where only headers were fetched. */
  text: string;
  /** Types of all parts in lower case. */
  types: string[];
  /** Contents of the parts of a report, such as message/delivery-status. */
  reports: string[];
}

/** @param decode turns the signed bytes that the service hands over into text */
export function messageOf(message: Message, decode: (bytes: number[]) => string): ReadMessage {
  const parts = allParts(message.payload);
  const bodyOf = (part: Part | undefined) => {
    const data = part?.body?.data as unknown as number[] | undefined;
    return data?.length ? decode(data) : '';
  };
  const first = (type: string) =>
    parts.find((part) => part.mimeType?.toLowerCase() === type && !part.filename);
  return {
    messageId: message.id ?? '',
    threadId: message.threadId ?? '',
    labels: message.labelIds ?? [],
    at: Number(message.internalDate ?? 0),
    headers: headersOf(message.payload),
    text: bodyOf(first('text/plain')) || textOfHtml(bodyOf(first('text/html'))),
    types: parts.map((part) => (part.mimeType ?? '').toLowerCase()),
    reports: parts.filter((part) => /^message\//i.test(part.mimeType ?? '')).map(bodyOf),
  };
}

function allParts(part: Part | undefined): Part[] {
  return part ? [part, ...(part.parts ?? []).flatMap(allParts)] : [];
}

function headersOf(part: Part | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, value } of part?.headers ?? []) {
    const key = (name ?? '').toLowerCase();
    if (!(key in headers)) headers[key] = value ?? '';
  }
  return headers;
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

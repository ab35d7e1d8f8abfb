// A draft of the Gmail service as the text of a template: its words, its formatting, its pictures and attachments.

import { normaliseAddress } from '../domain/mail';
import type { DraftFile, DraftText } from '../domain/templates/draft-text';
import { allParts, type Message, messageOf, type Part } from './message';

/** A whole draft, with the addresses in its To beside it. @param decode turns signed bytes into text */
export function draftTextOf(
  message: Message,
  decode: (bytes: number[]) => string,
): { draft: DraftText; to: string } {
  const read = messageOf(message, decode);
  const parts = allParts(message.payload);
  const html = parts.find((part) => part.mimeType?.toLowerCase() === 'text/html' && !part.filename);
  const data = html?.body?.data as unknown as number[] | undefined;
  const cc = headerOf(message.payload, 'cc').match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
  return {
    to: read.to,
    draft: {
      subject: read.subject,
      text: read.text,
      html: data?.length ? decode(data) : '',
      cc: cc.map(normaliseAddress),
      files: parts.flatMap((part) => fileOf(part, message.id ?? '')),
    },
  };
}

function fileOf(part: Part, messageId: string): DraftFile[] {
  const fileId = part.body?.attachmentId ?? '';
  if (fileId === '') return [];
  const contentId = headerOf(part, 'content-id').replace(/^<|>$/g, '');
  const isAttached = /^attachment/i.test(headerOf(part, 'content-disposition'));
  return [
    {
      name: part.filename ?? '',
      type: part.mimeType ?? '',
      size: part.body?.size ?? 0,
      contentId: isAttached ? '' : contentId,
      messageId,
      fileId,
    },
  ];
}

function headerOf(part: Part | undefined, name: string): string {
  return part?.headers?.find((header) => header.name?.toLowerCase() === name)?.value ?? '';
}

// Whole mails as bytes on the wire, with the header lines that servers and programs put there.

import { OUR_ID, OUR_NAME, OUR_SUBJECT, US } from './ours';

export interface Parts {
  from?: string;
  subject?: string;
  text?: string;
  html?: string;
  headers?: readonly string[];
  encode?: 'base64' | 'quoted-printable';
  /** It answers nothing of ours. */
  fresh?: boolean;
}

export const word = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

export function fromLine(from: string): string {
  const named = /^(.*) (<[^>]+>)$/.exec(from);
  return named ? `${word(named[1])} ${named[2]}` : from;
}

function qp(text: string): string {
  const bytes = Array.from(Buffer.from(text.replace(/\r?\n/g, '\r\n')));
  const coded = bytes
    .map((b) => {
      if (b === 13 || b === 10 || (b >= 32 && b < 127 && b !== 61)) return String.fromCharCode(b);
      return `=${b.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return coded.replace(/([^\r\n]{60,72}?)(?=[ A-Za-z])(?!\r\n)/g, '$1=\r\n');
}

export function part(kind: string, text: string, how: Parts['encode']): string {
  const body =
    how === 'base64'
      ? (
          Buffer.from(text)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n')
      : how === 'quoted-printable'
        ? qp(text)
        : text.replace(/\r?\n/g, '\r\n');
  return `Content-Type: ${kind}; charset="UTF-8"\r\nContent-Transfer-Encoding: ${how ?? '8bit'}\r\n\r\n${body}`;
}

/** A whole mail to us, with the header lines a server puts on top. */
export function mail(parts: Parts): string {
  const from = parts.from ?? 'Paula Reyes <paula@reyes-bakery.example.org>';
  const own = (parts.headers ?? []).join('\r\n');
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(own);
  const head = [
    has('Return-Path') ? '' : `Return-Path: ${/<[^>]+>/.exec(from)?.[0] ?? `<${from}>`}`,
    'Received: from mx.example.org (mx.example.org [192.0.2.14]) by mx.example.com; Tue, 17 Nov 2026 11:02:09 +0000',
    own,
    'MIME-Version: 1.0',
    `From: ${fromLine(from)}`,
    has('To') ? '' : `To: ${OUR_NAME} <${US}>`,
    `Subject: ${word(parts.subject ?? `Re: ${OUR_SUBJECT}`)}`,
    'Date: Tue, 17 Nov 2026 11:02:08 +0000',
    has('Message-ID') ? '' : '<ID>',
    parts.fresh || has('In-Reply-To') ? '' : `In-Reply-To: ${OUR_ID}\r\nReferences: ${OUR_ID}`,
  ]
    .filter((line) => line)
    .join('\r\n')
    .replace('<ID>', `Message-ID: <m${(parts.text ?? parts.html ?? '').length}.77@mx.example.org>`);
  return `${head}\r\n${content(parts)}\r\n`;
}

function content(parts: Parts): string {
  const { text, html, encode } = parts;
  if (html === undefined) return part('text/plain', text ?? '', encode);
  if (text === undefined) return part('text/html', html, encode);
  const line = '--=_both_41';
  return [
    'Content-Type: multipart/alternative; boundary="=_both_41"\r\n',
    line,
    part('text/plain', text, encode),
    line,
    part('text/html', html, encode),
    `${line}--`,
  ].join('\r\n');
}

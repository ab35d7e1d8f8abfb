// Shapes of received mails for the tests: headers as mail programs write them, our note quoted beneath as they do.

import { BUILT_IN_WORDS } from '../../../../src/domain/mail/inbound/built-in-words';
import type {
  InboundContext,
  InboundMessage,
  InboundPart,
} from '../../../../src/domain/mail/inbound/message';
import { readWords } from '../../../../src/domain/mail/inbound/words';

export const OWNER = 'owner@shop.example';
export const CLIENT = 'maria@client.example';

/** What we sent: its footer has every word an opt-out could have. */
export const OUR_TEXT = `Hi Maria,

it has been a year since we fixed your boiler, and I wondered how it is doing.

How have you been?

Jo

--
If you would rather not hear from us, reply "unsubscribe" and we will not write again.
Wenn Sie keine E-Mails mehr wünschen, antworten Sie mit "abmelden". Pour vous désabonner, répondez STOP.
Acme Ltd, 1 High Street, Springfield`;

export const CONTEXT: InboundContext = { ownAddresses: [OWNER], ourText: OUR_TEXT, receivedOn: '2026-11-21' };

export const WORDS = readWords(BUILT_IN_WORDS);

const marked = OUR_TEXT.replace(/^/gm, '> ');

/** How programs put our note under an answer. `{}` is where the note stands, marked or not. */
export const QUOTES = {
  none: '',
  gmail: `\n\nOn Tue, Nov 3, 2026 at 10:12 AM Jo <${OWNER}> wrote:\n\n${marked}`,
  gmailWrapped: `\n\nOn Tue, Nov 3, 2026 at 10:12 AM Jo from Acme Limited and Sons\n<${OWNER}> wrote:\n\n${marked}`,
  apple: `\n\n> On 3 Nov 2026, at 10:12, Jo <${OWNER}> wrote:\n> \n${marked}`,
  outlook: `\n\n________________________________\nFrom: Jo <${OWNER}>\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Maria <${CLIENT}>\nSubject: How is the boiler?\n\n${OUR_TEXT}`,
  outlookOld: `\n\n-----Original Message-----\nFrom: Jo [mailto:${OWNER}]\nSent: Tuesday, November 3, 2026 10:12 AM\nTo: Maria\nSubject: How is the boiler?\n\n${OUR_TEXT}`,
  outlookBold: `\n\n*From:* Jo <${OWNER}>\n*Sent:* Tuesday, November 3, 2026 10:12 AM\n*To:* Maria\n*Subject:* How is the boiler?\n\n${OUR_TEXT}`,
  bare: `\n\n${OUR_TEXT}`,
  gmailDe: `\n\nAm Di., 3. Nov. 2026 um 10:12 Uhr schrieb Jo <${OWNER}>:\n\n${marked}`,
  outlookDe: `\n\nVon: Jo <${OWNER}>\nGesendet: Dienstag, 3. November 2026 10:12\nAn: Maria\nBetreff: Heizung\n\n${OUR_TEXT}`,
  gmxDe: `\n\nGesendet: Dienstag, 03. November 2026 um 10:12 Uhr\nVon: "Jo" <${OWNER}>\nAn: ${CLIENT}\nBetreff: Heizung\n${OUR_TEXT}`,
  gmailFr: `\n\nLe mar. 3 nov. 2026 à 10:12, Jo <${OWNER}> a écrit :\n\n${marked}`,
  outlookFr: `\n\n________________________________\nDe : Jo <${OWNER}>\nEnvoyé : mardi 3 novembre 2026 10:12\nÀ : Maria\nObjet : Chaudière\n\n${OUR_TEXT}`,
  gmailEs: `\n\nEl mar, 3 nov 2026 a las 10:12, Jo (<${OWNER}>) escribió:\n\n${marked}`,
  gmailIt: `\n\nIl giorno mar 3 nov 2026 alle ore 10:12 Jo <${OWNER}> ha scritto:\n\n${marked}`,
  gmailPt: `\n\nEm ter., 3 de nov. de 2026 às 10:12, Jo <${OWNER}> escreveu:\n\n${marked}`,
  gmailNl: `\n\nOp di 3 nov 2026 om 10:12 schreef Jo <${OWNER}>:\n\n${marked}`,
  outlookNl: `\n\nVan: Jo <${OWNER}>\nVerzonden: dinsdag 3 november 2026 10:12\nAan: Maria\nOnderwerp: Ketel\n\n${OUR_TEXT}`,
  gmailPl: `\n\nwt., 3 lis 2026 o 10:12 Jo <${OWNER}> napisał(a):\n\n${marked}`,
  gmailSv: `\n\nDen tis 3 nov. 2026 kl 10:12 skrev Jo <${OWNER}>:\n\n${marked}`,
  gmailDa: `\n\nDen tirs. 3. nov. 2026 kl. 10.12 skrev Jo <${OWNER}>:\n\n${marked}`,
  gmailFi: `\n\nti 3. marrask. 2026 klo 10.12 Jo <${OWNER}> kirjoitti:\n\n${marked}`,
  gmailCs: `\n\nút 3. 11. 2026 v 10:12 odesílatel Jo <${OWNER}> napsal:\n\n${marked}`,
  gmailRu: `\n\nвт, 3 нояб. 2026 г. в 10:12, Jo <${OWNER}>:\n\n${marked}`,
  gmailTr: `\n\nJo <${OWNER}>, 3 Kas 2026 Sal, 10:12 tarihinde şunu yazdı:\n\n${marked}`,
  gmailJa: `\n\n2026年11月3日(火) 10:12 Jo <${OWNER}>:\n\n${marked}`,
  gmailZh: `\n\nJo <${OWNER}> 于2026年11月3日周二 10:12写道：\n\n${marked}`,
  gmailKo: `\n\n2026년 11월 3일 (화) 오전 10:12, Jo <${OWNER}>님이 작성:\n\n${marked}`,
} as const;

export type Quote = keyof typeof QUOTES;

/** A mail as a person's program sends it. */
export function mail(changes: Partial<InboundMessage> & { text: string }): InboundMessage {
  return {
    from: `Maria <${CLIENT}>`,
    to: OWNER,
    subject: 'Re: How is the boiler?',
    headers: [
      ['Return-Path', `<${CLIENT}>`],
      ['MIME-Version', '1.0'],
      ['Message-ID', '<CAF1234@mail.client.example>'],
      ['In-Reply-To', '<CAF0001@mail.gmail.com>'],
      ['Content-Type', 'multipart/alternative; boundary="0000"'],
    ],
    parts: [
      { type: 'text/plain', text: changes.text },
      { type: 'text/html', text: '' },
    ],
    ...changes,
  };
}

/** An answer with our note quoted under it. */
export function reply(text: string, quote: Quote = 'gmail', subject?: string): InboundMessage {
  return mail({ text: text + QUOTES[quote], ...(subject === undefined ? {} : { subject }) });
}

/** An automatic reply with these headers beside the usual ones. */
export function automatic(subject: string, text: string, headers: Record<string, string>): InboundMessage {
  return mail({
    subject,
    text,
    headers: [...mail({ text }).headers.filter(([name]) => !(name in headers)), ...Object.entries(headers)],
  });
}

export interface Dsn {
  from?: string;
  subject?: string;
  text?: string;
  fields?: string;
  headers?: Record<string, string>;
}

/** A bounce with a delivery report, as RFC 3464 has it. */
export function dsn({ from, subject, text, fields, headers }: Dsn): InboundMessage {
  const parts: InboundPart[] = [{ type: 'text/plain', text: text ?? '' }];
  if (fields)
    parts.push({ type: 'message/delivery-status', text: fields }, { type: 'message/rfc822', text: OUR_TEXT });
  return {
    from: from ?? 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    to: OWNER,
    subject: subject ?? 'Delivery Status Notification (Failure)',
    headers: [
      ['Return-Path', '<>'],
      ...(fields
        ? [['Content-Type', 'multipart/report; boundary="0"; report-type=delivery-status'] as const]
        : []),
      ...Object.entries(headers ?? {}),
    ],
    text: text ?? '',
    parts,
  };
}

/** The machine-readable part of a bounce. */
export function status(action: string, code: string, diagnostic: string, address = CLIENT): string {
  return `Reporting-MTA: dns; mx.example\nArrival-Date: Sat, 21 Nov 2026 10:00:00 +0000\n\nFinal-Recipient: rfc822; ${address}\nAction: ${action}\nStatus: ${code}\n${diagnostic ? `Diagnostic-Code: smtp; ${diagnostic}\n` : ''}`;
}

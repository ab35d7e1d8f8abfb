// Automatic replies, each: its header lines | what is special about it | its subject | its text.

import { mail } from './mail';
import type { Sample, Truth } from './person';
import { rows } from './rows';

const EXCHANGE = [
  'Auto-Submitted: auto-generated',
  'X-Auto-Response-Suppress: All',
  'X-MS-Exchange-Inbox-Rules-Loop: paula@reyes-bakery.example.org',
];
/** Names for header lines that often come together. */
const HEADERS: Record<string, string[]> = {
  '-': [],
  exchange: EXCHANGE,
  rule: EXCHANGE.slice(1),
  vacation: ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes'],
};

const AWAY = `
  exchange | Exchange, English | Automatic reply: Your blue kitchen | I am out of the office until 1 December. In urgent cases call 0117 496 0112.
  rule | Exchange without Auto-Submitted | Automatic reply: Your blue kitchen | Thank you for your message. I am away and will answer next week.
  X-Auto-Response-Suppress: All | Exchange, suppress only | Automatic reply: Your blue kitchen | On leave.
  - | subject alone, English | Out of Office: Your blue kitchen | Back on Monday.
  - | subject alone, hyphens | Out-of-office reply | I am on annual leave until 2 December.
  vacation | Gmail vacation | Re: Your blue kitchen | Hi! I'm hiking in the Alps and read nothing until the 30th.
  vacation | vacation that tells of unsubscribe | Re: Your blue kitchen | I am away. To stop receiving my newsletter reply unsubscribe to news@reyes-bakery.example.org.
  X-Autoreply: yes | X-Autoreply alone | Re: Your blue kitchen | We received your mail.
  X-Autorespond: Your blue kitchen | X-Autorespond alone | Re: Your blue kitchen | Thank you, we will be in touch.
  Precedence: auto_reply | Precedence auto_reply alone | Re: Your blue kitchen | Wir sind im Urlaub.
  Precedence: junk | Precedence junk, vacation program | away from my mail | I will not be reading my mail for a while.
  X-Apple-Action: vacation | Apple server | Re: Your blue kitchen | In ferie fino al 3.
  X-Mail-Autoreply: 1 ;; Delivered-To: Autoresponder | autoresponder of a hosting panel | Re: Your blue kitchen | The shop is closed for the season.
  X-FC-MachineGenerated: true | FirstClass | Auto Reply: Your blue kitchen | School is closed.
  Auto-Submitted: auto-replied (vacation) ;; Precedence: bulk | Sieve vacation | Auto: Your blue kitchen | Away until the 5th.
  - | Lotus Notes | Paula Reyes is out of the office (returning 01.12.2026) | I will be out of the office starting 16.11.2026 and will not return until 01.12.2026.
  auto-submitted: Auto-Replied; owner-email="paula@reyes-bakery.example.org" | Auto-Submitted vacation with odd case | Re: Your blue kitchen | Back soon.
  rule | German Exchange | Automatische Antwort: Your blue kitchen | Ich bin bis 1. Dezember nicht im Büro.
  - | German subject alone | Abwesenheitsnotiz: Your blue kitchen | Ich bin im Urlaub. Ihre E-Mail wird nicht weitergeleitet.
  - | German, auto-reply on holiday, bare | Automatische Antwort: Your blue kitchen | Vielen Dank für Ihre Nachricht.
  - | German, Abwesenheit with dates | Abwesend: Your blue kitchen | Ich bin vom 16.11. bis 30.11. abwesend.
  - | French | Réponse automatique : Your blue kitchen | Je suis absente du bureau jusqu'au 1er décembre.
  - | French, absence | Absence du bureau : Your blue kitchen | De retour le 3.
  - | Spanish | Respuesta automática: Your blue kitchen | Estaré fuera de la oficina hasta el día 1.
  - | Spanish, fuera de | Fuera de la oficina: Your blue kitchen | Vuelvo el lunes.
  - | Italian | Risposta automatica: Your blue kitchen | Sono fuori sede.
  - | Italian, fuori ufficio | Fuori ufficio | Rientro il 2 dicembre.
  - | Portuguese | Resposta automática: Your blue kitchen | Estou de férias.
  - | Brazilian | Ausência temporária: Your blue kitchen | Estou fora do escritório.
  - | Dutch | Automatisch antwoord: Your blue kitchen | Ik ben met vakantie.
  - | Dutch, afwezig | Afwezig: Your blue kitchen | Ik ben er maandag weer.
  - | Polish | Autoodpowiedź: Your blue kitchen | Jestem na urlopie.
  - | Polish, automatyczna | Odpowiedź automatyczna: Your blue kitchen | Wracam 1 grudnia.
  - | Swedish | Autosvar: Your blue kitchen | Jag är på semester.
  - | Swedish, automatiskt | Automatiskt svar: Your blue kitchen | Tillbaka på måndag.
  - | Danish | Automatisk svar: Your blue kitchen | Jeg er på ferie.
  - | Norwegian | Fravær: Your blue kitchen | Jeg er tilbake mandag.
  - | Finnish | Automaattinen vastaus: Your blue kitchen | Olen lomalla.
  - | Czech | Automatická odpověď: Your blue kitchen | Jsem na dovolené.
  - | Slovak | Automatická odpoveď: Your blue kitchen | Som na dovolenke.
  - | Hungarian | Automatikus válasz: Your blue kitchen | Szabadságon vagyok.
  - | Romanian | Răspuns automat: Your blue kitchen | Sunt în concediu.
  - | Greek | Αυτόματη απάντηση: Your blue kitchen | Λείπω με άδεια.
  - | Turkish | Otomatik yanıt: Your blue kitchen | İzindeyim.
  - | Russian | Автоматический ответ: Your blue kitchen | Я в отпуске.
  - | Ukrainian | Автоматична відповідь: Your blue kitchen | Я у відпустці.
  - | Japanese | 自動応答: Your blue kitchen | 休暇中です。
  - | Chinese | 自动答复: Your blue kitchen | 我正在休假。
  - | Korean | 자동 회신: Your blue kitchen | 휴가 중입니다.
  - | Hebrew | תשובה אוטומטית: Your blue kitchen | אני בחופשה.
  - | Arabic | رد تلقائي: Your blue kitchen | أنا في إجازة.
  Auto-Submitted: auto-generated ;; X-Zendesk-Event: create | ticket opened, header | [Ticket #88213] Your blue kitchen | Your request has been received. Ticket number 88213.
  Precedence: bulk | ticket opened, Precedence only | Ticket Received - Your blue kitchen | Dear Nora, we acknowledge receipt of your mail and created a ticket.
  X-Auto-Response-Suppress: All ;; Auto-Submitted: auto-replied | ticket opened, suppress header and helpdesk sender | Case 00231 created | Thanks for contacting Reyes Bakery.
  Auto-Submitted: auto-generated | ticket with a way out | Re: Your blue kitchen | We got your mail. ##- Please type your reply above this line -## To unsubscribe from updates reply STOP.
  Auto-Submitted: auto-replied ;; X-Challenge: yes | challenge and response | Your mail is waiting for confirmation | I protect my mailbox. Please click the link so that your mail is delivered: https://verify.example.org/k
  Return-Path: <> ;; Precedence: bulk | challenge with empty return path only | Please confirm your message | This is a one-time confirmation. Reply to this mail to be let through.
  vacation | bounce-like holiday note | Undeliverable holiday! Re: Your blue kitchen | Out of reach until Sunday.
`;

const LEFT = `
  exchange | Exchange, English | Automatic reply: Your blue kitchen | Paula Reyes no longer works for Reyes Bakery. Please contact Kim Osei.
  exchange | no longer with the company | Automatic reply: Your blue kitchen | I am no longer with the company. For all enquiries write to office@reyes-bakery.example.org.
  vacation | has left | Auto-reply | Paula has left Reyes Bakery. Your mail was not forwarded.
  exchange | mailbox not watched | Automatic reply: Your blue kitchen | This mailbox is no longer monitored. Please use hello@reyes-bakery.example.org.
  vacation | address no longer in use | Re: Your blue kitchen | This email address is no longer in use.
  exchange | retired | Automatic reply: Your blue kitchen | I have retired as of 31 August. Please write to my successor.
  exchange | German | Automatische Antwort: Your blue kitchen | Frau Reyes ist nicht mehr in unserem Unternehmen tätig. Bitte wenden Sie sich an Herrn Osei.
  rule | German, ausgeschieden | Automatische Antwort: Your blue kitchen | Frau Reyes ist aus dem Unternehmen ausgeschieden.
  exchange | French | Réponse automatique : Your blue kitchen | Paula Reyes ne fait plus partie de l'entreprise. Merci d'écrire à Kim Osei.
  exchange | French, a quitté | Réponse automatique : Your blue kitchen | Paula Reyes a quitté la société le 30 juin.
  exchange | Spanish | Respuesta automática: Your blue kitchen | Paula Reyes ya no trabaja en esta empresa.
  exchange | Italian | Risposta automatica: Your blue kitchen | Paula Reyes non lavora più presso la nostra azienda.
  exchange | Dutch | Automatisch antwoord: Your blue kitchen | Paula Reyes is niet meer werkzaam bij ons.
  exchange | Portuguese | Resposta automática: Your blue kitchen | A Paula Reyes já não trabalha na empresa.
  exchange | Polish | Odpowiedź automatyczna: Your blue kitchen | Pani Reyes już nie pracuje w naszej firmie.
  exchange | Swedish | Autosvar: Your blue kitchen | Paula Reyes har slutat hos oss.
`;

const replies = (table: string, truth: Truth): Sample[] =>
  rows(table).map(([headers, title, subject, text]) => ({
    title: `${truth}: ${title}`,
    truth: [truth],
    raw: mail({ subject, text, headers: HEADERS[headers] ?? headers.split(' ;; ') }),
  }));

export const AUTOMATIC: Sample[] = [...replies(AWAY, 'autoReply'), ...replies(LEFT, 'left')];

// The same few answers and requests as many mail programs wrap them: marks, headers, entities, signatures.
import { cite, OURS, US } from './ours';
import { answer, type Extra, optOut, type Sample } from './person';

const YES = 'They run fine, thank you.';
const STOP = 'Please stop emailing me.';

/** What stands between the words and our quoted mail. */
const AROUND: [program: string, between: string, quoted: string][] = [
  [
    'Proton Mail',
    `\n\nSent with [Proton Mail](https://proton.example) secure email.\n\nOn Tuesday, November 17th, 2026 at 9:12 AM, Nora Lindt <${US}> wrote:\n\n`,
    cite(OURS.en),
  ],
  ['Zoho', `\n\n\n\n\n---- On Tue, 17 Nov 2026 09:12:00 +0000 Nora Lindt <${US}> wrote ---\n\n`, OURS.en],
  [
    'Spark',
    `\n\nSent with a Spark\nOn 17 Nov 2026 at 9:12 +0000, Nora Lindt <${US}>, wrote:\n`,
    cite(OURS.en),
  ],
  [
    'Outlook, German bold',
    `\n\nVon: Nora Lindt <${US}>\nDatum: Dienstag, 17. November 2026 um 09:12\nAn: Paula Reyes\nBetreff: Your blue kitchen\n\n`,
    OURS.de,
  ],
  [
    'Outlook, Dutch',
    `\n\nVan: Nora Lindt <${US}>\nVerzonden: dinsdag 17 november 2026 09:12\nAan: Paula Reyes\nOnderwerp: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Polish',
    `\n\nOd: Nora Lindt <${US}>\nWysłano: wtorek, 17 listopada 2026 09:12\nDo: Paula Reyes\nTemat: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Swedish',
    `\n\nFrån: Nora Lindt <${US}>\nSkickat: den 17 november 2026 09:12\nTill: Paula Reyes\nÄmne: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Danish',
    `\n\nFra: Nora Lindt <${US}>\nSendt: 17. november 2026 09:12\nTil: Paula Reyes\nEmne: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Italian',
    `\n\nDa: Nora Lindt <${US}>\nInviato: martedì 17 novembre 2026 09:12\nA: Paula Reyes\nOggetto: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Czech',
    `\n\nOd: Nora Lindt <${US}>\nOdesláno: úterý 17. listopadu 2026 9:12\nKomu: Paula Reyes\nPředmět: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Russian',
    `\n\nОт: Nora Lindt <${US}>\nОтправлено: 17 ноября 2026 г. 9:12\nКому: Paula Reyes\nТема: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Greek',
    `\n\nΑπό: Nora Lindt <${US}>\nΣτάλθηκε: Τρίτη, 17 Νοεμβρίου 2026 9:12\nΠρος: Paula Reyes\nΘέμα: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Slovak',
    `\n\nOd: Nora Lindt <${US}>\nOdoslané: utorok 17. novembra 2026 9:12\nKomu: Paula Reyes\nPredmet: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Croatian',
    `\n\nŠalje: Nora Lindt <${US}>\nPoslano: 17. studenog 2026. 9:12\nPrima: Paula Reyes\nPredmet: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Bulgarian',
    `\n\nОт: Nora Lindt <${US}>\nИзпратено: вторник, 17 ноември 2026 г. 9:12\nДо: Paula Reyes\nОтносно: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Outlook, Hebrew',
    `\n\nמאת: Nora Lindt <${US}>\nנשלח: יום שלישי 17 נובמבר 2026 09:12\nאל: Paula Reyes\nנושא: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'Gmail, Greek',
    `\n\nΣτις Τρί 17 Νοε 2026 στις 9:12 π.μ., ο χρήστης Nora Lindt <${US}> έγραψε:\n\n`,
    cite(OURS.en),
  ],
  ['Gmail, Slovak', `\n\nut 17. 11. 2026 o 9:12 Nora Lindt <${US}> napísal(a):\n\n`, cite(OURS.en)],
  ['Gmail, Croatian', `\n\nuto, 17. stu 2026. u 09:12 Nora Lindt <${US}> napisao je:\n\n`, cite(OURS.en)],
  [
    'Gmail, Hebrew',
    `\n\n\u202bבתאריך יום ג׳, 17 בנוב׳ 2026 ב-9:12 מאת \u202aNora Lindt\u202c\u200f <\u202a${US}\u202c\u200f>:\u202c\n\n`,
    cite(OURS.en),
  ],
  ['Gmail, Ukrainian', `\n\nвт, 17 лист. 2026 р. о 09:12 Nora Lindt <${US}> пише:\n\n`, cite(OURS.en)],
  ['Gmail, Norwegian', `\n\ntir. 17. nov. 2026 kl. 09:12 skrev Nora Lindt <${US}>:\n\n`, cite(OURS.en)],
  ['Gmail, Romanian', `\n\nÎn mar., 17 nov. 2026 la 09:12, Nora Lindt <${US}> a scris:\n\n`, cite(OURS.en)],
  [
    'AOL',
    `\n\n\n-----Original Message-----\nFrom: Nora Lindt <${US}>\nTo: paula <paula@reyes-bakery.example.org>\nSent: Tue, Nov 17, 2026 9:12 am\nSubject: Your blue kitchen\n\n`,
    OURS.en,
  ],
  [
    'T-Online',
    `\n\n-----Original-Nachricht-----\nBetreff: Your blue kitchen\nDatum: 2026-11-17T09:12:00+0100\nVon: "Nora Lindt" <${US}>\nAn: "Paula Reyes"\n\n`,
    OURS.de,
  ],
  [
    'Orange',
    `\n\n> Message du 17/11/26 09:12\n> De : "Nora Lindt" <${US}>\n> A : paula@reyes-bakery.example.org\n> Objet : Your blue kitchen\n>\n`,
    cite(OURS.fr),
  ],
  ['Libero', `\n\nIl 17/11/2026 09:12 CET Nora Lindt <${US}> ha scritto:\n \n \n`, OURS.en],
  [
    'Freenet',
    `\n\n--- Ursprüngliche Nachricht ---\nVon: Nora Lindt\nDatum: 17.11.2026 09:12:00\nAn: paula\nBetreff: Your blue kitchen\n\n`,
    OURS.de,
  ],
  ['K-9', `\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n\n`, OURS.de],
  [
    'Huawei',
    `\n\nVon meinem Huawei-Mobiltelefon gesendet\n\n-------- Originalnachricht --------\nBetreff: Your blue kitchen\nVon: Nora Lindt \nAn: paula\nCc: \n\n`,
    OURS.de,
  ],
  ['no header at all, marked', '\n\n', cite(OURS.en)],
];

const html = (title: string, stop: boolean, body: string, extra: Extra = {}): Sample =>
  (stop ? optOut : answer)(title, '', { ...extra, html: body });

const HTML: Sample[] = [
  html('HTML: entities, German', true, '<p>Bitte l&ouml;schen Sie mich aus Ihrem Verteiler.</p>'),
  html('HTML: entities, apostrophe', true, '<div>Don&rsquo;t email me again</div>'),
  html(
    'HTML: numeric entities',
    true,
    '<div>Je ne souhaite plus recevoir vos messages, merci de me d&#233;sinscrire.</div>',
  ),
  html('HTML: table around it', true, '<table><tr><td>Unsubscribe</td></tr></table>'),
  html(
    'HTML: span pieces',
    true,
    '<p><span>Please </span><span>take me </span><b>off</b> your mailing&nbsp;list</p>',
  ),
  html(
    'HTML: blockquote without header',
    false,
    `<div>Fine!</div><blockquote type="cite"><div>${OURS.en.replace(/\n/g, '<br>')}</div></blockquote>`,
  ),
  html(
    'HTML: Outlook border and entities',
    false,
    `<p class=MsoNormal>Gr&uuml;&szlig;e, alles gut.</p><div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>Von:</b> Nora Lindt &lt;${US}&gt; <br><b>Gesendet:</b> Dienstag, 17. November 2026 09:12<br><b>An:</b> Paula Reyes<br><b>Betreff:</b> Your blue kitchen</p></div><p>${OURS.de.replace(/\n/g, '<br>')}</p>`,
  ),
];

export const FORMATS: Sample[] = [
  ...AROUND.flatMap(([program, between, quoted]) => [
    answer(`format: ${program}, answer`, YES + between + quoted, { quote: 'none' }),
    optOut(`format: ${program}, opt-out`, STOP + between + quoted, { quote: 'none' }),
  ]),
  ...HTML,
];

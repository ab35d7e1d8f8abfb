// Our mail as it was sent, and as mail programs quote it.

export const US = 'nora@lindt-interiors.example.com';
export const OUR_NAME = 'Nora Lindt';
export const OUR_SUBJECT = 'Your blue kitchen';
export const OUR_ID = '<CAKx81b7Q2mZ0@mail.gmail.com>';

/** Our mail as it was sent, by language: with its way out, as it comes back under every answer. */
export const OURS: Record<string, string> = {
  en: `Hi Paula,

I drove past your shop yesterday and thought of the blue kitchen we built in 2023. Are the drawers still running well?

Nora Lindt
Lindt Interiors, 12 Mill Lane, Bristol

If you would rather not hear from us, just reply "unsubscribe" and we will not write again.`,
  de: `Guten Tag Frau Reyes,

gestern bin ich an Ihrem Laden vorbeigefahren und habe an die blaue Küche gedacht. Laufen die Schubladen noch gut?

Nora Lindt
Lindt Interiors, Mühlweg 12, Bremen

Wenn Sie keine Post von uns möchten, antworten Sie einfach mit "abmelden", und wir schreiben nicht mehr.`,
  fr: `Bonjour Paula,

Je suis passée devant votre boutique hier. Les tiroirs de la cuisine bleue glissent-ils toujours bien ?

Nora Lindt
Lindt Interiors, 12 rue du Moulin, Lille

Si vous ne souhaitez plus recevoir nos messages, répondez simplement « désabonner ».`,
  es: `Hola Paula:

Ayer pasé por delante de su tienda y me acordé de la cocina azul. ¿Siguen bien los cajones?

Nora Lindt
Lindt Interiors, calle del Molino 12, Vigo

Si prefiere no recibir más correos, responda "baja" y no le escribiremos más.`,
};

export const cite = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');

/** Our mail quoted under (or over) an answer, as the usual mail programs do it. */
export const QUOTES: Record<string, string> = {
  none: '',
  gmail: `On Tue, 17 Nov 2026 at 09:12, ${OUR_NAME} <${US}> wrote:\n\n${cite(OURS.en)}`,
  gmailDe: `Am Di., 17. Nov. 2026 um 09:12 Uhr schrieb ${OUR_NAME} <${US}>:\n\n${cite(OURS.de)}`,
  gmailFr: `Le mar. 17 nov. 2026 à 09:12, ${OUR_NAME} <${US}> a écrit :\n\n${cite(OURS.fr)}`,
  gmailEs: `El mar, 17 nov 2026 a las 9:12, ${OUR_NAME} (<${US}>) escribió:\n\n${cite(OURS.es)}`,
  gmailWrapped: `On Tue, 17 Nov 2026 at 09:12, ${OUR_NAME} <\n${US}> wrote:\n\n${cite(OURS.en)}`,
  apple: `> On 17 Nov 2026, at 09:12, ${OUR_NAME} <${US}> wrote:\n> \n${cite(OURS.en)}`,
  outlook: `________________________________\nFrom: ${OUR_NAME} <${US}>\nSent: 17 November 2026 09:12\nTo: Paula Reyes <paula@reyes-bakery.example.org>\nSubject: ${OUR_SUBJECT}\n\n${OURS.en}`,
  outlookPlain: `-----Original Message-----\nFrom: ${OUR_NAME} <${US}> \nSent: Tuesday, November 17, 2026 9:12 AM\nTo: paula@reyes-bakery.example.org\nSubject: ${OUR_SUBJECT}\n\n${OURS.en}`,
  outlookDe: `Von: ${OUR_NAME} <${US}>\nGesendet: Dienstag, 17. November 2026 09:12\nAn: Paula Reyes <paula@reyes-bakery.example.org>\nBetreff: ${OUR_SUBJECT}\n\n${OURS.de}`,
  outlookFr: `De : ${OUR_NAME} <${US}>\nEnvoyé : mardi 17 novembre 2026 09:12\nÀ : Paula Reyes <paula@reyes-bakery.example.org>\nObjet : ${OUR_SUBJECT}\n\n${OURS.fr}`,
  outlookEs: `De: ${OUR_NAME} <${US}>\nEnviado: martes, 17 de noviembre de 2026 9:12\nPara: Paula Reyes <paula@reyes-bakery.example.org>\nAsunto: ${OUR_SUBJECT}\n\n${OURS.es}`,
  yahoo: `On Tuesday, November 17, 2026 at 09:12:44 AM GMT, ${OUR_NAME} <${US}> wrote:\n\n${OURS.en}`,
  gmx: `Gesendet: Dienstag, 17. November 2026 um 09:12 Uhr\nVon: "${OUR_NAME}" <${US}>\nAn: paula@reyes-bakery.example.org\nBetreff: ${OUR_SUBJECT}\n\n${OURS.de}`,
  thunderbird: `Am 17.11.26 um 09:12 schrieb ${OUR_NAME}:\n${cite(OURS.de)}`,
  mobile: `-------- Original message --------\nFrom: ${OUR_NAME} <${US}>\nDate: 17/11/2026 09:12 (GMT+00:00)\nTo: paula@reyes-bakery.example.org\nSubject: ${OUR_SUBJECT}\n\n${OURS.en}`,
};

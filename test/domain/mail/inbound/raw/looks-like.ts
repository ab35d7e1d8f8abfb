// What looks like another kind at first sight.

import { answer, machine, optOut, person, type Sample } from './person';

export const LOOKS_LIKE: Sample[] = [
  machine('auto: Outlook mobile, subject with our Re', ['autoReply'], {
    subject: 'Automatic reply: Re: Your blue kitchen',
    text: 'Away.',
  }),
  machine('auto: holiday closing in German', ['autoReply'], {
    subject: 'Betriebsferien: Automatische Antwort',
    text: 'Wir haben Betriebsferien.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  machine('auto: Freshdesk', ['autoReply'], {
    subject: 'Ticket Received - [#55] Your blue kitchen',
    text: 'We would like to acknowledge that we have received your request.',
    headers: ['X-Autoreply: true', 'X-FD-Source: email'],
  }),
  machine('auto: Danish header less', ['autoReply'], {
    subject: 'Automatisk svar: Your blue kitchen',
    text: 'Jeg er ude.',
  }),
  machine('auto: Lotus, German', ['autoReply'], {
    subject: 'Paula Reyes ist außer Haus (Rückkehr am 01.12.2026)',
    text: 'Ich werde ab 16.11.2026 nicht im Büro sein.',
  }),
  machine('auto: Croatian', ['autoReply'], {
    subject: 'Automatski odgovor: Your blue kitchen',
    text: 'Nisam u uredu.',
  }),
  machine('left: Spanish, retired', ['left'], {
    subject: 'Respuesta automática: Your blue kitchen',
    text: 'Me he jubilado. Escriba a Kim.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  machine('left: German, retired', ['left'], {
    subject: 'Automatische Antwort: Your blue kitchen',
    text: 'Ich bin seit 1. Juli im Ruhestand. Meine Nachfolgerin ist Kim Osei.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  machine('left: firm closed', ['left'], {
    subject: 'Automatic reply: Your blue kitchen',
    text: 'Reyes Bakery has ceased trading.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  machine('auto: left early is not left', ['autoReply'], {
    subject: 'Automatic reply: Your blue kitchen',
    text: 'I have left early today and will answer tomorrow.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  machine('auto: has left for a journey', ['autoReply'], {
    subject: 'Automatic reply: Your blue kitchen',
    text: 'I have left for my holidays until 3 December.',
    headers: ['Auto-Submitted: auto-replied'],
  }),
  answer('subject of a person about holidays', 'When are you open?', {
    subject: 'On holiday opening hours',
    quote: 'none',
  }),
  answer('a person who is away says so in the subject', 'Yes do.', {
    subject: 'Re: Out of office: Your blue kitchen',
  }),
  person(
    'a friend left Bristol',
    ['answer'],
    'Tom has left Bristol, I hear? And my husband has retired, so we have time. Come!',
    {},
  ),
  optOut(
    'footer-like wording in the first person',
    'If you want to keep me as a friend, please take me off your mailing list.',
    {},
  ),
  answer(
    'their signature invites to unsubscribe',
    'Yes.\n\nKind regards\nPaula\n\nYou are receiving this because you bought bread. Unsubscribe | Update preferences',
    { quote: 'outlook' },
  ),
  answer(
    'their signature asks not to print and not to mail',
    'Fine.\n\nPaula\n\nPlease do not print this e-mail. Please do not reply to this address with attachments.',
    { quote: 'outlook' },
  ),
  answer('Re: unsubscribe thread, a question', 'What did you mean by that?', {
    subject: 'Re: your unsubscribe link',
    quote: 'gmail',
  }),
];

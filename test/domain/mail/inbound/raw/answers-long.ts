// Answers with signatures, disclaimers, odd quotes and odd headers.

import { OURS, US } from './ours';
import { answer, person, type Sample } from './person';

const DISCLAIMER = `Paula Reyes
Managing Partner | Reyes Bakery GmbH
T +44 117 496 0112

This e-mail and any attachment is confidential. If you are not the intended recipient please delete it, do not copy it and notify the sender. To stop receiving e-mails from Reyes Bakery or to unsubscribe from our newsletter click here: https://reyes-bakery.example.org/unsubscribe`;

export const LONG_ANSWERS: Sample[] = [
  answer(
    'signature with a way out of their own newsletter',
    `Dear Nora,\n\nthe drawers are fine. Could you quote for the hall?\n\nBest regards\n${DISCLAIMER}`,
    { quote: 'outlook', encode: 'quoted-printable' },
  ),
  answer('signature after two dashes', `Yes, Thursday works.\n\n-- \n${DISCLAIMER}`, { quote: 'gmail' }),
  answer('written under the quote', 'They still run like on the first day. Tell Tom hello!', { below: true }),
  answer(
    'written between the quoted lines',
    `On Tue, 17 Nov 2026 at 09:12, Nora Lindt <${US}> wrote:\n${OURS.en
      .split('\n')
      .map((l) => `> ${l}`)
      .join('\n')
      .replace('running well?', 'running well?\n\nYes, all twelve.\n')}`,
    { quote: 'none' },
  ),
  answer('our mail below without any quote marks', `All good, thanks.\n\n${OURS.en}`, { quote: 'none' }),
  answer(
    'our way out quoted deep in a thread',
    `Sure.\n\n${OURS.en
      .split('\n')
      .map((l) => `> > ${l}`)
      .join('\n')}`,
    { quote: 'none' },
  ),
  answer('Yahoo, quote without marks', 'Hi Nora, all fine. Kids are grown up now. P.', { quote: 'yahoo' }),
  answer('Samsung phone', 'Will ring you tomorrow.\n\nSent from my Galaxy', { quote: 'mobile' }),
  answer(
    'Outlook for iOS',
    'Lovely to hear from you! Come over.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>',
    { quote: 'outlook' },
  ),
  answer(
    'a long story',
    `Dear Nora,\n\nthank you for thinking of us. It was a hard year: we stopped serving lunch, removed two ovens and let three people go. We no longer have the budget for a new counter, and I do not want to promise anything. But the kitchen is the best thing in the house.\n\nAsk me again when the season starts. And please do not send an offer before that, I would only feel guilty.\n\nWarmly,\nPaula`,
    { quote: 'gmail', encode: 'base64' },
  ),
  answer('HTML only, Gmail', '', {
    html: `<div dir="ltr">They are fine, thanks!<br></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 17 Nov 2026 at 09:12, Nora Lindt &lt;<a href="mailto:${US}">${US}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><p>Are the drawers still running well?</p><p>If you would rather not hear from us, just reply "unsubscribe" and we will not write again.</p></blockquote></div>`,
  }),
  answer('HTML only, Outlook', '', {
    encode: 'quoted-printable',
    html: `<html><head><style>p.MsoNormal{margin:0}</style></head><body><div class="WordSection1"><p class="MsoNormal">Come on Friday.<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Nora Lindt &lt;${US}&gt;<br><b>Sent:</b> 17 November 2026 09:12<br><b>To:</b> Paula<br><b>Subject:</b> Your blue kitchen</p></div><p class="MsoNormal">If you would rather not hear from us, just reply &quot;unsubscribe&quot; and we will not write again.</p></div></body></html>`,
  }),
  answer('HTML only, Yahoo', '', {
    html: `<div class="ydp1">No idea, I never open them :)</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, November 17, 2026, Nora Lindt &lt;${US}&gt; wrote:</div><div>If you would rather not hear from us, just reply &quot;unsubscribe&quot;.</div></div>`,
  }),
  answer('from another address of hers', 'Hi, Paula here from my private mail. Yes please!', {
    from: 'Pauli R. <pauli77@example.net>',
  }),
  answer(
    'forwarded by a colleague who answers',
    'Paula passed this on to me, I look after the building now. Could you call me? 0117 496 0199\n\nKim',
    { from: 'Kim Osei <kim@reyes-bakery.example.org>', subject: 'FW: Your blue kitchen', quote: 'outlook' },
  ),
  person(
    'a colleague writes that she has left',
    ['left', 'answer'],
    'Hello Nora, Paula no longer works here since summer. I took over her desk, so please write to me in future.\n\nKim Osei',
    { from: 'Kim Osei <kim@reyes-bakery.example.org>' },
  ),
  person(
    'retired, a person writes',
    ['left', 'answer'],
    'Hi, I retired in May! My successor is Kim, kim@reyes-bakery.example.org. All the best.',
    { quote: 'apple' },
  ),
  answer('thread subject with an odd prefix', 'Machen wir so.', {
    subject: 'AW: WG: Your blue kitchen',
    quote: 'outlookDe',
  }),
  answer('mail program marks no-auto', 'Yes, call me.', {
    headers: ['Auto-Submitted: no', 'X-Auto-Response-Suppress: DR, OOF, AutoReply'],
  }),
  answer('company gateway adds Precedence: normal and suppress all', 'Yes, please do.', {
    headers: [
      'X-Auto-Response-Suppress: All',
      'X-MS-Exchange-Organization-SCL: -1',
      'X-Mailer: Microsoft Outlook 16.0',
    ],
  }),
  answer('a mailing group added List headers', 'The whole team says hi, drawers fine.', {
    from: 'Studio Team <team@reyes-bakery.example.org>',
    headers: [
      'Mailing-list: list team@reyes-bakery.example.org',
      'List-ID: <team.reyes-bakery.example.org>',
      'Precedence: list',
      'List-Unsubscribe: <https://groups.example.org/leave>',
    ],
  }),
  answer('empty answer with a picture', '', { quote: 'gmail' }),
  answer('only a signature', '-- \nPaula Reyes\nReyes Bakery', { quote: 'outlook' }),
  answer(
    'external-mail warning on top',
    'CAUTION: This email originated from outside the organisation. Do not click links or unsubscribe.\n\nYes, still smooth!',
    { quote: 'none' },
  ),
  answer(
    'help desk person',
    'Hi Nora, thanks for reaching out. I looked and Paula is in on Mondays. Kind regards, Ed',
    { from: 'Reyes Bakery <hello@reyes-bakery.example.org>', subject: 'Re: Your blue kitchen [#4412]' },
  ),
  answer('subject that says automatic', 'Yes it is the automatic door. Can you look at it?', {
    subject: 'Automatic door reply',
  }),
  answer(
    'their own mail about unsubscribe in the subject',
    'Do you know how one gets out of these? Asking as a friend. The kitchen is great.',
    { subject: 'How to unsubscribe from Hansen Kitchens?', quote: 'none' },
  ),
];

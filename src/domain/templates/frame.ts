// The frame around what is written for a reason: greeting, Personal Line, call sheet, letter, sign-off.

import type { Template, Tone } from './template';
import type { Invitation, Mail, Talk } from './voice';

/** A text of the built-in set before it becomes a row of the tab. */
export type WholeText = Pick<Template, 'list' | 'reason' | 'touch' | 'channel' | 'tone' | 'subject' | 'text'>;

/** A talk with what the caller listens for and can help with. */
export interface Sheet extends Talk {
  listen: string;
  help: string;
}

const HELLO: Record<Tone, string> = {
  Professional: 'Hello {{First name|there}},',
  Fun: 'Hi {{First name|there}},',
};
const DEAR: Record<Tone, string> = {
  Professional: 'Dear {{First name|Sir or Madam}},',
  Fun: 'Hello {{First name|there}},',
};
/** Passages bring their own empty line, so that nothing is left where they stay empty. */
const OCCASION = '{{#Occasion}}{{Occasion}}\n\n{{/Occasion}}';
const PERSONAL = '{{#Personal Line}}{{Personal Line}}\n\n{{/Personal Line}}';
const CHANGED =
  '{{#What we changed}}What has changed here since: {{What we changed}}\n\n{{/What we changed}}';
const NAMES = '{{#My name}}{{My name}}\n{{/My name}}{{My company}}';
const THIS_IS = 'this is {{#My name}}{{My name}} from {{/My name}}{{My company}}.';

const MAIL_END: Record<Tone, string> = { Professional: `Kind regards,\n${NAMES}`, Fun: `Cheers,\n${NAMES}` };
const LETTER_END: Record<Tone, string> = {
  Professional: `Yours sincerely,\n${NAMES}`,
  Fun: `With warm regards,\n${NAMES}`,
};

const paragraphs = (...parts: string[]): string => parts.join('\n\n');

/** A mail without a Personal Line: later touches, replies. */
export function mailOf(tone: Tone, { subject, body }: Mail): Pick<Template, 'subject' | 'text'> {
  return { subject, text: paragraphs(HELLO[tone], body, MAIL_END[tone]) };
}

/** A first mail that has an occasion of its own, or wants none; the Personal Line opens it. */
export function personalMail(tone: Tone, { subject, body }: Mail): Pick<Template, 'subject' | 'text'> {
  return mailOf(tone, { subject, body: PERSONAL + body });
}

/** A first mail: occasion and Personal Line open it. */
export function noteMail(tone: Tone, { subject, body }: Mail): Pick<Template, 'subject' | 'text'> {
  return mailOf(tone, { subject, body: OCCASION + PERSONAL + body });
}

export function personalLetter(tone: Tone, { body }: Mail): string {
  const call = '{{#My phone}}You reach me on {{My phone}}.\n\n{{/My phone}}';
  return paragraphs(DEAR[tone], PERSONAL + body, call + LETTER_END[tone]);
}

export function letter(tone: Tone, ...body: string[]): string {
  return paragraphs(DEAR[tone], ...body, LETTER_END[tone]);
}

export function card(tone: Tone, words: string): string {
  return paragraphs(HELLO[tone], PERSONAL + words, MAIL_END[tone]);
}

export function noteCard(tone: Tone, words: string): string {
  return paragraphs(HELLO[tone], OCCASION + PERSONAL + words, MAIL_END[tone]);
}

/** What is said to a machine; `close` are its last words. */
export function voicemail(tone: Tone, words: string, close: string): string {
  const number = '{{#My phone}}My number is {{My phone}}. {{/My phone}}';
  return `${HELLO[tone]} ${THIS_IS} ${words}\n\n${number}${close}`;
}

export function noteVoicemail(tone: Tone, words: string): string {
  const close =
    tone === 'Fun' ? 'No hurry at all. Bye for now.' : 'There is no hurry. I wish you a good day.';
  return voicemail(tone, `{{#Occasion}}{{Occasion}} {{/Occasion}}${words}`, close);
}

export function talkVoicemail(tone: Tone, words: string): string {
  const close = tone === 'Fun' ? 'I will try my luck again soon.' : 'I will try again in a few days.';
  return voicemail(tone, words, close);
}

/** A sheet to hold in the hand while calling. `first` is what to know before dialling, with its line break. */
export function callSheet(sheet: Sheet, first = ''): string {
  return first + [...sheetLines(sheet), sheetEnd('hang up')].join('\n');
}

export function visitSheet(sheet: Sheet): string {
  return ['Ring ahead. Bring no papers.', ...sheetLines(sheet), sheetEnd('leave')].join('\n');
}

function sheetLines({ open, ask, listen, help }: Sheet): string[] {
  return [
    `Open: “Hello, ${THIS_IS} ${open}”`,
    `Ask: “${ask}”`,
    `Listen to the end. Often it is ${listen}.`,
    'Say it back. Thank them.',
    `Help with one thing: ${help}.`,
  ];
}

function sheetEnd(parting: string): string {
  return [
    '{{#The One Thing}}The one thing: {{The One Thing}}',
    `{{/The One Thing}}Before you ${parting}: agree when and how you speak next. Log it, with the reason in their words.`,
    "If they say “don't call”: thank them, log it, stop.",
  ].join('\n');
}

const PROMISE: Record<Template['list'], Record<Tone, string>> = {
  dormant: {
    Professional: "A plain yes or no will do. If not, I won't write again.",
    Fun: "One word will do. If not, no hard feelings, and I won't write again.",
  },
  growth: {
    Professional: "A plain yes or no will do. If not, I won't bring it up again.",
    Fun: "One word will do. If not, no hard feelings, and I won't bring it up again.",
  },
};

export function invitationMail(
  list: Template['list'],
  tone: Tone,
  { subject, why, invite, ask }: Invitation,
): Pick<Template, 'subject' | 'text'> {
  return mailOf(tone, {
    subject,
    body: paragraphs(why, `${CHANGED}${invite}`, `${ask} ${PROMISE[list][tone]}`),
  });
}

export function invitationLetter(
  list: Template['list'],
  tone: Tone,
  { why, invite, ask }: Invitation,
): string {
  const opening =
    tone === 'Fun'
      ? 'Yes, this is a real letter, with a stamp and everything.'
      : 'Some things are better said on paper than on a screen.';
  const reply =
    'Call me{{#My phone}} on {{My phone}}{{/My phone}}, or send this page back with one word on it.';
  const promise = PROMISE[list][tone].replace(/^.*? will do\. /, '');
  return letter(tone, `${opening} ${why}`, `${CHANGED}${invite}`, `${ask} ${reply} ${promise}`);
}

export function invitationCall(tone: Tone, { why, invite, ask }: Invitation): string {
  const thanks =
    tone === 'Fun'
      ? 'It is me again, and I have a plan.'
      : 'I have one thing to ask you, and it is quickly said.';
  return [
    `Open: “Hello, ${THIS_IS} ${thanks}”`,
    `Say: “${why}”`,
    `${CHANGED.replace('What has changed here since', 'Tell them what changed').replace('\n\n', '\n')}Invite: “${invite}”`,
    `Ask: “${ask}” Then wait, however long it takes.`,
    'If yes: agree the day at once, and who prepares what.',
    'If no: thank them, log it, and do not ask again.',
  ].join('\n');
}

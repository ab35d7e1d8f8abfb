// Advice on templates: every warning has a text that earns it, and a good text earns none.

import { describe, expect, it } from '@jest/globals';
import { type AdviceSubject, adviseTemplate } from '../../../src/domain/mail/advice';
import { mergeFields } from '../../../src/domain/mail/field-names';

const NOTE = `Hi {{First name|there}},

it has been a while since we fixed your roof, and I caught myself wondering how it held up in the last storms. I should have asked sooner, and I am sorry that I did not.

{{#Personal Line}}{{Personal Line}}{{/Personal Line}}

How have you been?

{{My name}}`;

const GOOD: AdviceSubject = {
  touch: 1,
  subject: 'How is the roof?',
  text: NOTE,
  fields: mergeFields({ 'First name': '', 'Personal Line': '', 'My name': '', Offer: '', Company: '' }),
  optOutLine: 'Reply “unsubscribe”, and we stop.',
  firstText: '',
};

const advice = (changes: Partial<AdviceSubject>) => adviseTemplate({ ...GOOD, ...changes });

describe('adviseTemplate', () => {
  it('has nothing to say about a good note', () => {
    expect(advice({})).toEqual([]);
  });

  it.each<[string, Partial<AdviceSubject>, string]>([
    [
      'an unknown field',
      { text: 'Hi {{Frist name}}?' },
      'There is no field “{{Frist name}}”. Did you mean {{First name}}?',
    ],
    ['open braces', { subject: 'Hi {{First name' }, '“{{First name” is not closed'],
    ['other tools’ braces', { text: 'Hi {First name}' }, 'Did you mean {{First name}}?'],
    ['no way out', { optOutLine: ' ' }, 'No line says how to be left alone'],
    ['a false reply', { subject: 'Re: your roof' }, 'pretends to be a reply'],
    ['a false reply in German', { subject: 'AW: Ihr Dach' }, 'pretends to be a reply'],
    ['the offer', { text: 'We have {{Offer}} for you.' }, 'There is an offer or a price'],
    ['a discount in touch 2', { touch: 2, text: 'Now 20% off.' }, 'There is an offer or a price'],
    ['a price', { text: 'Only $49 a month.' }, 'There is an offer or a price'],
    ['a price in Spanish', { text: 'Un descuento para usted.' }, 'There is an offer or a price'],
    ['a free check', { text: 'Come in for a free check.' }, 'There is an offer or a price'],
    ['two questions', { text: 'How are you? Shall we meet?' }, 'There are 2 questions'],
    ['many words', { text: 'word '.repeat(126) }, 'The text has 126 words'],
    ['capitals', { text: 'This is REALLY GREAT news.' }, 'sound like shouting'],
    ['a subject in capitals', { subject: 'IMPORTANT' }, 'sound like shouting'],
    ['two exclamation marks', { text: 'Hello!!' }, 'sound like shouting'],
    ['a third note like the first', { touch: 3, firstText: NOTE }, 'This reads like the first note'],
  ])('warns of %s', (_, changes, sentence) => {
    expect(advice(changes)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each<[string, Partial<AdviceSubject>]>([
    ['an offer in touch 3', { touch: 3, text: 'A free check, on us: {{Offer}}.' }],
    ['an offer in the welcome-back note', { touch: 'welcomeBack', text: '{{Offer}} for you.' }],
    ['“Re:” in touch 3', { touch: 3, subject: 'Re: your roof' }],
    ['“Regards” as a subject', { subject: 'Regards from Jo' }],
    ['feeling free', { text: 'Feel free to call. When are you free?' }],
    ['offering help', { text: 'I would like to offer help.' }],
    ['125 words', { text: 'word '.repeat(125) }],
    ['one name in capitals', { text: 'Our UNESCO visit and the VAT form.' }],
    ['a question mark in a link', { text: 'See https://example.com/?a=1?b. How are you?' }],
    ['a field with capitals', { fields: mergeFields({ 'TOTAL SALES': '1' }), text: 'Hi {{TOTAL SALES}}' }],
    ['its own way out', { optOutLine: '', text: 'Reply “unsubscribe” and we stop.' }],
    [
      'a third note of its own',
      { touch: 3, firstText: NOTE, text: 'We have a new crew now. Would a look at your roof help?' },
    ],
  ])('does not mind %s', (_, changes) => {
    expect(advice(changes)).toEqual([]);
  });
});

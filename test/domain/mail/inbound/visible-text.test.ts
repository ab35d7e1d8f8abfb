// What the sender wrote, whatever their program puts beneath it.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { surveyLetter } from '../../../../src/domain/mail/inbound/survey-letter';
import { visibleText } from '../../../../src/domain/mail/inbound/visible-text';
import { OUR_TEXT, QUOTES, type Quote } from './mails';

const quotes = Object.keys(QUOTES) as Quote[];

describe('visibleText', () => {
  it.each(quotes.filter((quote) => quote !== 'bare'))(
    'of an answer above a %s quote is the answer',
    (quote) => {
      const answer = 'Hi Jo,\n\nall fine: see you on 5 May at 10:30.\n\nMaria';
      expect(visibleText(answer + QUOTES[quote], OUR_TEXT)).toBe(answer);
    },
  );

  it.each(quotes.filter((quote) => quote !== 'bare'))(
    'of a %s quote, not knowing what we sent, has no footer',
    (quote) => {
      expect(visibleText(`Yes.${QUOTES[quote]}`, '')).toBe('Yes.');
    },
  );

  it.each<[string, string, string]>([
    ['answers between quoted lines', '> How are you?\nFine!\n> When?\nMay.', 'Fine!\nMay.'],
    [
      'an answer below the quote',
      'On Tue, Nov 3, 2026 at 10:12 AM Jo <o@shop.example> wrote:\n> How are you?\n\nFine!',
      'Fine!',
    ],
    ['without a signature', 'Fine.\n\n-- \nMaria\nClient Inc.', 'Fine.'],
    ['without what a phone adds', 'Fine.\n\nSent from my iPhone', 'Fine.'],
    ['without what a phone adds, in German', 'Gut.\n\nVon meinem iPhone gesendet', 'Gut.'],
    [
      'without a forwarded mail',
      'See below.\n\n---------- Forwarded message ---------\nFrom: x',
      'See below.',
    ],
    [
      'that speaks of a date and ends with a colon',
      'We meet on 5 May 2026 at 10:30:\nHigh Street',
      'We meet on 5 May 2026 at 10:30:\nHigh Street',
    ],
    ['that begins like a header', 'From: memory, it was blue.', 'From: memory, it was blue.'],
    ['without unmarked lines of ours', 'Yes.\n\nHow have you been?\nJo', 'Yes.\n\nJo'],
    ['of nothing', '', ''],
  ])('%s', (_, body, expected) => {
    expect(visibleText(body, OUR_TEXT)).toBe(expected);
  });

  it('never holds more than the body and ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
        expect(visibleText(body, OUR_TEXT).length).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

describe('surveyLetter', () => {
  it.each([
    ['B', 'B'],
    ['b', 'B'],
    ['(c).', 'C'],
    ['**D**', 'D'],
    ['"a"', 'A'],
    ['Ｂ', 'B'],
    ['\n\n E)\n\nThanks, Jo', 'E'],
    ['Answer: f', 'F'],
    ['Antwort: f', 'F'],
    ['B) the price', 'B'],
    ['b - nobody called', 'B'],
    ['A lot has changed', ''],
    ['A. Miller speaking', ''],
    ['I think so', ''],
    ['No', ''],
    ['1', ''],
    ['', ''],
  ])('of %j is %j', (text, letter) => {
    expect(surveyLetter(text)).toBe(letter);
  });
});

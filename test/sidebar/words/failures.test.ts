import { describe, expect, it } from '@jest/globals';
import { sentenceOf } from '../../../sidebar/words/failures';

describe('sentenceOf', () => {
  it.each([
    ['There is no list yet.', 'There is no list yet.'],
    ['SetUpProblem: There is no list yet.', 'There is no list yet.'],
    ['Error: Wait a minute.', 'Wait a minute.'],
    ['Exception: Wait a minute.', 'Wait a minute.'],
    ['Settings: "Region" holds "Mars".', 'Settings: "Region" holds "Mars".'],
  ])('of %j is %j', (message, sentence) => {
    expect(sentenceOf(message)).toBe(sentence);
  });

  it.each(['', 'TypeError: x is not a function', 'ReferenceError: y is not defined', 'Error: '])(
    'of %j says what to do, without the details of the program',
    (message) => {
      expect(sentenceOf(message)).toMatch(/^Something went wrong.*try again/);
    },
  );

  it("of Google's code for several signed-in accounts asks for a private window, in any language", () => {
    expect(sentenceOf('Leider ist ein Fehler aufgetreten. Fehlercode PERMISSION_DENIED.')).toContain(
      'private window',
    );
  });
});

// The lines under a mail and the way out of it.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { appendFooter, hasOptOutLine, hasPostalAddress } from '../../../src/domain/mail/footer';
import { unsubscribeHeaders, unsubscribeToken } from '../../../src/domain/mail/unsubscribe';

const WORDS = {
  optOutLine: 'If you would rather not hear from us, just say so.',
  company: 'Acme Ltd',
  postalAddress: '1 High Street\nSpringfield 12345',
};

describe('appendFooter', () => {
  it('puts what lacks under the text', () => {
    expect(appendFooter('Hi Jo,\n\nhow are you?\n', WORDS)).toBe(
      'Hi Jo,\n\nhow are you?\n\n-- \nIf you would rather not hear from us, just say so.\nAcme Ltd\n1 High Street\nSpringfield 12345',
    );
  });

  it.each([
    [
      'the owner’s own opt-out line, however broken',
      'Hi. If you would rather\nNOT hear from us  just say so',
      false,
      true,
    ],
    ['the usual word', 'Hi. Reply “unsubscribe” and we stop.', false, true],
    ['the usual word in German', 'Hallo. Zum Abmelden genügt „abmelden“.', false, true],
    ['the postal address on one line', 'Hi. Acme, 1 High Street, Springfield 12345', true, false],
    ['neither', 'Hi. If not, I won’t write again.', true, true],
  ])('does not repeat %s', (_, text, optOut, address) => {
    const lines = appendFooter(text, WORDS).slice(text.length);
    expect(lines.includes(WORDS.optOutLine)).toBe(optOut);
    expect(lines.includes(WORDS.postalAddress)).toBe(address);
  });

  it('does not name a company twice that begins its own address', () => {
    const words = { ...WORDS, postalAddress: 'ACME Ltd, 1 High Street' };
    expect(appendFooter('Hi', words)).toBe(`Hi\n\n-- \n${WORDS.optOutLine}\nACME Ltd, 1 High Street`);
  });

  it('appends nothing when nothing is known', () => {
    expect(appendFooter('Hi ', { optOutLine: ' ', company: 'Acme', postalAddress: '' })).toBe('Hi ');
  });

  it('leaves nothing lacking, and done twice is done once', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
        const once = appendFooter(text, WORDS);
        expect(hasOptOutLine(once, WORDS.optOutLine) && hasPostalAddress(once, WORDS.postalAddress)).toBe(
          true,
        );
        expect(appendFooter(once, WORDS)).toBe(once);
      }),
    );
  });
});

describe('unsubscribeHeaders', () => {
  it('offers a mail with the token, and no Post header', () => {
    expect(unsubscribeHeaders('owner@example.com', 'c-42.dormant.1.1')).toEqual([
      ['List-Unsubscribe', '<mailto:owner@example.com?subject=unsubscribe%20c-42.dormant.1.1>'],
    ]);
  });

  it('offers one click only with an https address of the owner’s', () => {
    expect(unsubscribeHeaders('o@example.com', 'abcd', 'https://example.com/out?u=1')).toEqual([
      [
        'List-Unsubscribe',
        '<mailto:o@example.com?subject=unsubscribe%20abcd>, <https://example.com/out?u=1>',
      ],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ]);
    expect(unsubscribeHeaders('o@example.com', 'abcd', 'http://example.com')).toHaveLength(1);
  });

  it.each([
    ['unsubscribe c-42.dormant.1.1', 'c-42.dormant.1.1'],
    ['Re: Unsubscribe: c-42', 'c-42'],
    ['UNSUBSCRIBE   abc_4', 'abc_4'],
    ['unsubscribe', ''],
    ['unsubscribe please', ''],
    ['unsubscribe me', ''],
    ['Hello', ''],
  ])('the token in %j is %j', (subject, token) => {
    expect(unsubscribeToken(subject)).toBe(token);
  });
});

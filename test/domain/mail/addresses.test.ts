// Email cells as people fill them, and the Do Not Contact list.

import { domainToASCII } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAddress, normaliseAddress, readAddress } from '../../../src/domain/mail/addresses';
import { doNotContact } from '../../../src/domain/mail/do-not-contact';
import { asciiDomain } from '../../../src/domain/mail/punycode';
import { likelyDomain } from '../../../src/domain/mail/typos';

describe('readAddress', () => {
  it.each([
    ['jo@example.com', 'jo@example.com', ''],
    [' Jo@Example.COM ', 'jo@example.com', ''],
    ['jo@example.com\u200b', 'jo@example.com', ''],
    ['\u00a0jo＠example.com', 'jo@example.com', ''],
    ['mailto:jo@example.com?subject=Hi', 'jo@example.com', ''],
    ['<jo@example.com>', 'jo@example.com', ''],
    ['jo@example.com.', 'jo@example.com', ''],
    ['jo@example.com,', 'jo@example.com', ''],
    ['Jo Doe <jo@example.com>', 'jo@example.com', 'Jo Doe'],
    ['"Doe, Jo" <jo@example.com>', 'jo@example.com', 'Doe, Jo'],
    ['jo@example.com (work)', 'jo@example.com', ''],
    ['jo@example.com; JO@EXAMPLE.COM', 'jo@example.com', ''],
    ["o'brien+list@sub.example.co.uk", "o'brien+list@sub.example.co.uk", ''],
    ['jo@müller.example', 'jo@xn--mller-kva.example', ''],
  ])('%j is one address', (cell, address, name) => {
    expect(readAddress(cell)).toEqual({ kind: 'one', address, name, warnings: [] });
  });

  it.each([
    ['', 'none'],
    [' \u00a0\u200b', 'none'],
    ['n/a', 'none'],
    ['-', 'none'],
    ['?', 'none'],
    ['a@example.com, b@example.com', 'several'],
    ['a@example.com / b@example.com', 'several'],
    ['a@example.com b@example.com', 'several'],
    ['a@example.com\nb@example.com', 'several'],
    ['a@example.com;b@example.com|c@example.com', 'several'],
    ['Jo <a@example.com> Ann <b@example.com>', 'several'],
    ['jo', 'invalid'],
    ['jo@example', 'invalid'],
    ['jo@@example.com', 'invalid'],
    ['jo@exam ple.com', 'invalid'],
    ['jo at example.com', 'invalid'],
    ['@example.com', 'invalid'],
    ['jo..doe@example.com', 'invalid'],
    ['"jo doe"@example.com', 'invalid'],
    ['jö@example.com', 'invalid'],
    [`${'a'.repeat(65)}@example.com`, 'invalid'],
    ['noreply@example.com', 'noreply'],
    ['No-Reply@example.com', 'noreply'],
    ['do_not_reply@example.com', 'noreply'],
    ['mailer-daemon@example.com', 'noreply'],
  ])('%j is %s, in a sentence', (cell, kind) => {
    const reading = readAddress(cell);
    expect(reading).toEqual({ kind, sentence: expect.stringMatching(/^[“A-Z0-9].*\.$/s) });
  });

  it('says how many addresses there are', () => {
    expect(readAddress('a@example.com, b@example.com')).toMatchObject({
      sentence: 'Two addresses in one cell: keep one.',
    });
    expect(readAddress('a@x.example b@x.example c@x.example')).toMatchObject({
      sentence: '3 addresses in one cell: keep one.',
    });
  });

  it.each([
    ['info@example.com', ['role']],
    ['jo@gmial.com', ['typo']],
    ['info@gmail.con', ['typo', 'role']],
  ])('%s can be mailed, with a warning', (cell, kinds) => {
    const reading = readAddress(cell);
    expect(reading.kind === 'one' && reading.warnings.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('whatever the cell, only one plain ASCII address comes out', () => {
    const piece = fc.constantFrom(
      'jo',
      '@',
      'example',
      '.',
      'com',
      ' ',
      ',',
      '<',
      '>',
      '\r\n',
      'ü',
      '"',
      '\u200b',
      'mailto:',
      '(',
      ')',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const reading = readAddress(text);
        if (reading.kind === 'one')
          expect(reading.address).toMatch(/^[^\s<>,;"@\u0080-\uffff]+@[a-z0-9.-]+$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('likelyDomain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['hotmai.com', 'hotmail.com'],
    ['example.con', 'example.com'],
    ['gmail.com', ''],
    ['mycompany.io', ''],
    ['smith.co', ''],
    ['hotmail.se', ''],
    ['email.com', ''],
    ['love.com', ''],
    ['gmx.com', ''],
  ])('of %s is %j', (domain, likely) => {
    expect(likelyDomain(domain)).toBe(likely);
  });
});

describe('canonicalAddress', () => {
  it.each([
    ['J.O.Doe+news@GoogleMail.com', 'jodoe@gmail.com'],
    ['jo.doe@gmail.com', 'jodoe@gmail.com'],
    ['jo.doe+a+b@example.com', 'jo.doe@example.com'],
    ['+jo@example.com', '+jo@example.com'],
    ['jo@Müller.example', 'jo@xn--mller-kva.example'],
  ])('of %s is %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it('of a canonical address is itself', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(canonicalAddress(canonicalAddress(address))).toBe(canonicalAddress(address));
        expect(normaliseAddress(normaliseAddress(address))).toBe(normaliseAddress(address));
      }),
    );
  });
});

describe('doNotContact', () => {
  const held = doNotContact([
    'Jo@Example.com',
    '@blocked.example',
    'j.doe@gmail.com',
    ' ',
    'other.example',
    '@Müller.example',
  ]);

  it.each([
    ['jo@example.com', 'Jo@Example.com'],
    ['JO+news@example.com', 'Jo@Example.com'],
    ['<jo@example.com>', 'Jo@Example.com'],
    ['anyone@blocked.example', '@blocked.example'],
    ['anyone@shop.blocked.example', '@blocked.example'],
    ['jdoe@googlemail.com', 'j.doe@gmail.com'],
    ['x@other.example', 'other.example'],
    ['x@xn--mller-kva.example', '@Müller.example'],
    ['ann@example.com', undefined],
    ['x@notblocked.example', undefined],
    ['x@blocked.example.com', undefined],
    ['', undefined],
  ])('%s is held back by %s', (address, entry) => {
    expect(held(address)).toBe(entry);
  });
});

describe('asciiDomain', () => {
  it.each([
    'müller.example',
    'Bücher.CH',
    '例え.テスト',
    'пример.испытание',
    'παράδειγμα.δοκιμή',
    'עברית.example',
    'a-ñ-b.example',
  ])('of %s equals Node’s', (domain) => {
    expect(asciiDomain(domain)).toBe(domainToASCII(domain));
  });
});

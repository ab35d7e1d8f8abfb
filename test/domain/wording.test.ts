import { describe, expect, it } from '@jest/globals';
import { count, dayWriter, moneyFormat, moneyWriter } from '../../src/domain/wording';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('wording', () => {
  it.each([
    ['USD', 'en_US', '$4,200'],
    ['EUR', 'de_DE', '4.200 €'],
    ['', 'en_US', '4,200'],
    ['', 'no such locale', '4,200'],
  ])('moneyWriter(%j, %s) writes %s', (currency, locale, expected) => {
    expect(plain(moneyWriter(currency, locale)(420_000))).toBe(expected);
  });

  it.each([
    ['USD', 'en_US', '"$"#,##0'],
    ['EUR', 'de_DE', '#,##0 "€"'],
    ['', 'en_US', '#,##0'],
  ])('moneyFormat(%j, %s) is %s', (currency, locale, expected) => {
    expect(moneyFormat(currency, locale)).toBe(expected);
  });

  it('dayWriter writes the day of the calendar, in any zone', () => {
    expect(dayWriter('en_GB')('2026-11-03')).toBe('3 Nov 2026');
  });

  it('count takes the plural', () => {
    expect([count(1, 'client'), count(0, 'client'), count(2, 'entry', 'entries')]).toEqual([
      '1 client',
      '0 clients',
      '2 entries',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centsOfNumber, decimalEvidence, parseAmount } from '../../../src/domain/reading/money';

describe('parseAmount', () => {
  it.each([
    ['1,234.50', '.', 123_450, ''],
    ['1.234,50', ',', 123_450, ''],
    ['1.234,50', '.', 123_450, ''],
    ['$1,234', '.', 123_400, '$'],
    ['1.234', ',', 123_400, ''],
    ['1.234', '.', 123, ''],
    ['1,5', ',', 150, ''],
    ['12,50', '.', 1250, ''],
    ["CHF 1'234.50", '.', 123_450, 'CHF'],
    ['1’234.50', '.', 123_450, ''],
    ['1\u202f234,50\u00a0€', ',', 123_450, '€'],
    ['1 234 567,8 EUR', ',', 123_456_780, 'EUR'],
    ['(120.00)', '.', -12_000, ''],
    ['($120.00)', '.', -12_000, '$'],
    ['120-', '.', -12_000, ''],
    ['120,00- €', ',', -12_000, '€'],
    ['−5.25', '.', -525, ''],
    ['-$5.00', '.', -500, '$'],
    ['$-5.00', '.', -500, '$'],
    ['€ -5,00', ',', -500, '€'],
    ['R$ 1.000,00', ',', 100_000, 'R$'],
    ['US$ 20', '.', 2000, 'US$'],
    ['25.-', '.', 2500, ''],
    ['Fr. 25.–', '.', 2500, 'Fr.'],
    ['€ 25,--', ',', 2500, '€'],
    ['1,00,000.00', '.', 10_000_000, ''],
    ['１２３.４５', '.', 12_345, ''],
    ['.5', '.', 50, ''],
    ['0.005', '.', 1, ''],
    ['+15.00', '.', 1500, ''],
    ['1.5e3', '.', 150_000, ''],
  ] as const)('of %j with decimal %j is %d cents, %j', (text, decimal, cents, currency) => {
    expect(parseAmount(text, decimal)).toEqual({ cents, currency });
  });

  it.each([
    '',
    'abc',
    '12 months',
    '10%',
    '1.2.3',
    '1,23,4',
    '2024-01-05',
    '1e308',
    '1'.repeat(50_000),
    '#REF!',
    '12 34',
    '--5',
    '(',
    '€',
  ])('of %j is no amount', (text) => {
    expect(parseAmount(text.slice(0, 50_000), '.')).toBeNull();
  });

  it('reads back what either way of writing makes of any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), (cents) => {
        const text = (Math.abs(cents) / 100).toFixed(2);
        const whole = text.slice(0, -3);
        const english = `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${text.slice(-2)}`;
        const german = `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${text.slice(-2)}`;
        expect(parseAmount(english, ',')?.cents).toBe(cents);
        expect(parseAmount(german, '.')?.cents).toBe(cents);
      }),
    );
  });
});

describe('centsOfNumber', () => {
  it.each([
    [19.99, 1999],
    [-0.1, -10],
    [1.005, 101],
    [0, 0],
    [1e308, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('of %d is %p', (value, cents) => {
    expect(centsOfNumber(value)).toBe(cents);
  });
});

describe('decimalEvidence', () => {
  it.each([
    ['1.234,50', ','],
    ['12,5', ','],
    ['1,234.5', '.'],
    ['1.234', ''],
    ['1.234.567', ','],
    ['1234', ''],
  ])('of %j is %j', (text, sign) => {
    expect(decimalEvidence(text)).toBe(sign);
  });
});

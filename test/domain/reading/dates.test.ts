import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromNumber } from '../../../src/domain/day';
import { dayOfSerial, orderEvidence, parseDate, parsePeriod } from '../../../src/domain/reading/dates';
import { periodOfHeader } from '../../../src/domain/reading/periods';

describe('parseDate', () => {
  it.each([
    ['2024-03-05', 'dmy', '2024-03-05'],
    ['2024-03-05T14:30:00Z', 'dmy', '2024-03-05'],
    ['2024-03-05 09:50:26 +0200', 'dmy', '2024-03-05'],
    ['2024/3/5', 'dmy', '2024-03-05'],
    ['20240305', 'dmy', '2024-03-05'],
    ['3/5/2024', 'mdy', '2024-03-05'],
    ['3/5/2024', 'dmy', '2024-05-03'],
    ['25/12/2024', 'mdy', '2024-12-25'],
    ['3/5/24 2:30 PM', 'mdy', '2024-03-05'],
    ['05.03.2024', 'dmy', '2024-03-05'],
    ['5.3.24', 'dmy', '2024-03-05'],
    ['5-3-2024', 'dmy', '2024-03-05'],
    ['5 Mar 2024', 'dmy', '2024-03-05'],
    ['March 5th, 2024', 'dmy', '2024-03-05'],
    ['Tue, Mar 5, 2024', 'mdy', '2024-03-05'],
    ['5. März 2024', 'dmy', '2024-03-05'],
    ['Dienstag, 5. März 2024', 'dmy', '2024-03-05'],
    ['1er mars 2024', 'dmy', '2024-03-01'],
    ['5 de marzo de 2024', 'dmy', '2024-03-05'],
    ['5 de março de 2024', 'dmy', '2024-03-05'],
    ['5 gennaio 2024', 'dmy', '2024-01-05'],
    ['5 mrt 2024', 'dmy', '2024-03-05'],
    ['05-Aug-24', 'dmy', '2024-08-05'],
    ['Feb 2024', 'dmy', '2024-02-29'],
    ['2024 Q1', 'dmy', '2024-03-31'],
    ['31/12/99', 'dmy', '1999-12-31'],
    ['01/01/1900', 'dmy', '1900-01-01'],
    ['12/31/9999', 'mdy', '9999-12-31'],
  ] as const)('of %j read %s is %s', (text, order, day) => {
    expect(parseDate(text, order)).toBe(day);
  });

  it.each([
    '',
    'soon',
    '31/02/2024',
    '99/99/2024',
    '12.50',
    '1,234.00',
    'March',
    '5',
    '2024-13-01',
    'x'.repeat(50_000),
    'n/a',
    '555 0100 1000',
  ])('of %j is none', (text) => {
    expect(parseDate(text, 'dmy')).toBe('');
  });

  it('reads back any day written either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 2_900_000 }), (number) => {
        const day = dayFromNumber(number);
        const [y, m, d] = day.split('-');
        expect(parseDate(`${d}/${m}/${y}`, 'dmy')).toBe(day);
        expect(parseDate(`${m}/${d}/${y}`, 'mdy')).toBe(day);
      }),
    );
  });
});

it.each([
  [45_000, '2023-03-15'],
  [45_000.75, '2023-03-15'],
  [1, ''],
  [99_999, ''],
])('dayOfSerial(%d) is %j', (serial, day) => {
  expect(dayOfSerial(serial)).toBe(day);
});

it.each([
  ['25/12/2024', 'dmy'],
  ['12/25/2024', 'mdy'],
  ['3/4/2024', ''],
  ['2024-12-25', ''],
])('orderEvidence(%j) is %j', (text, order) => {
  expect(orderEvidence(text)).toBe(order);
});

describe('parsePeriod and periodOfHeader', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['FY 2024', '2024-01-01', '2024-12-31'],
    ['Q3 2024', '2024-07-01', '2024-09-30'],
    ['3. Quartal 2024', '2024-07-01', '2024-09-30'],
    ['2024-T3', '2024-07-01', '2024-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['02/2024', '2024-02-01', '2024-02-29'],
    ['Feb-24', '2024-02-01', '2024-02-29'],
    ['février 2024', '2024-02-01', '2024-02-29'],
  ])('of %j is %s to %s', (text, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ start, end });
  });

  it.each([
    ['Umsatz 2023', '2023-12-31'],
    ['2023 Sales (USD)', '2023-12-31'],
    ["Chiffre d'affaires 2023", '2023-12-31'],
    [2023, '2023-12-31'],
    [{ day: '2023-05-01' }, '2023-05-31'],
  ])('header %j ends %s', (header, end) => {
    expect(periodOfHeader(header)?.end).toBe(end);
  });

  it.each(['Customer', 'Since 2019', 1234, 'Total', 'Phone 2'])('header %j is no period', (header) => {
    expect(periodOfHeader(header)).toBeNull();
  });
});

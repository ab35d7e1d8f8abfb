import { describe, expect, it } from '@jest/globals';
import { daysAround, nextTime, readNamedDays } from '../../src/domain/named-days';

describe('readNamedDays', () => {
  it.each([
    ['25 December', [{ name: '', on: '12-25' }]],
    ['Lost & Found Client Day: 12 March', [{ name: 'Lost & Found Client Day', on: '03-12' }]],
    [
      'March 12th; 1. Mai',
      [
        { name: '', on: '03-12' },
        { name: '', on: '05-01' },
      ],
    ],
    [
      'Easter Monday: 2027-03-29\nNew year: Jan 1',
      [
        { name: 'Easter Monday', on: '2027-03-29' },
        { name: 'New year', on: '01-01' },
      ],
    ],
    ['Open house: June 3, 2027', [{ name: 'Open house', on: '2027-06-03' }]],
    ['leap: 29 February', [{ name: 'leap', on: '02-29' }]],
    ['', []],
  ])('%j is %j', (typed, days) => {
    expect(readNamedDays(typed)).toEqual(days);
  });

  it.each(['3/4', '31 April', 'Christmas', 'Day: someday', '29 February 2027', '12'])(
    'refuses %j',
    (typed) => {
      expect(readNamedDays(typed)).toBeUndefined();
    },
  );
});

describe('nextTime', () => {
  it.each([
    ['03-12', '2026-11-22', '2027-03-12'],
    ['11-22', '2026-11-22', '2026-11-22'],
    ['02-29', '2026-12-01', '2027-02-28'],
    ['2027-03-29', '2026-11-22', '2027-03-29'],
    ['2025-03-29', '2026-11-22', ''],
  ])('%s from %s on is %j', (on, from, day) => {
    expect(nextTime({ name: '', on }, from)).toBe(day);
  });
});

describe('daysAround', () => {
  it('has the year before and the year after, and a day of one year once', () => {
    const days = [
      { name: '', on: '12-25' },
      { name: '', on: '2027-03-29' },
    ];
    expect(daysAround(days, '2026-11-22')).toEqual(['2025-12-25', '2026-12-25', '2027-12-25', '2027-03-29']);
  });
});

// The two dropdowns: which line a choice makes, or gives a date; and lines that were taken back by half.

import { describe, expect, it } from '@jest/globals';
import { type LogRow, START_SETTINGS, UNDONE } from '../../../src/domain/touches';
import { correctionOf, halfUndone } from '../../../src/domain/touches/log';
import { linesFor, readable, type TypedInput } from '../../../src/domain/touches/typed-log';
import { dayOf, daysAgo, logged, NOW, TODAY } from './plan-fixture';

const CLIENT = { list: 'dormant', stands: { round: 1 }, cells: {} };
const input: TypedInput = { now: NOW, today: TODAY, dayOf, settings: START_SETTINGS };
const call = (days: number, more: Partial<LogRow> = {}): LogRow => ({
  ...logged('C1', 2, daysAgo(days), 'spoke'),
  followUp: '',
  wireId: 'from a cell',
  ...more,
});
const lines = (again: string, all: LogRow[], edited?: 'log' | 'again') => {
  const {
    row,
    again: date,
    hold,
    putOff,
  } = linesFor({ log: 'spoke', again }, all, CLIENT, { ...input, edited });
  return [
    row && `new ${row.followUp}`.trim(),
    date && `date ${date.followUp}`,
    hold && 'hold',
    putOff,
  ].filter(Boolean);
};

describe('linesFor', () => {
  it.each([
    ['a word without a line is a line', '', [], undefined, ['new']],
    ['with its date', 'next week', [], undefined, ['new 2026-12-01']],
    ['a line of an earlier day that the cell still holds is known', '', [call(4)], undefined, []],
    ['and gets the date that is chosen later', 'next week', [call(4)], 'again', ['date 2026-12-01']],
    [
      'a line that was swept is another choice',
      'next week',
      [call(4, { wireId: '' })],
      'again',
      ['new 2026-12-01'],
    ],
    ['a word chosen anew is a line of its own', '', [call(4)], 'log', ['new']],
    ['but for one of today, for which the cell stands then', '', [call(0, { wireId: '' })], 'log', ['hold']],
    [
      'what was taken back while the cell held it stays so',
      'next week',
      [call(0, { state: 'Undone' })],
      undefined,
      [],
    ],
    [
      'what was taken back before may be said again',
      '',
      [call(0, { state: 'Undone', wireId: '' })],
      undefined,
      ['new'],
    ],
    [
      'a sweep leaves the date that the word meant then',
      'next week',
      [call(4, { followUp: '2026-11-27' })],
      undefined,
      [],
    ],
    ['an edit moves it', 'next week', [call(4, { followUp: '2026-11-27' })], 'again', ['date 2026-12-01']],
  ] as [string, string, LogRow[], 'log' | 'again' | undefined, string[]][])(
    '%s',
    (_, again, all, edited, wanted) => {
      expect(lines(again, all, edited)).toEqual(wanted);
    },
  );

  it.each([
    ['spoke', 'soonish', 'spoke', ''],
    ['spoke', '2026-11-23', 'spoke', ''],
    ['spoke', '2026-11-24', 'spoke', '2026-11-24'],
    ['rang', 'next week', '', ''],
    ['', 'no need', '', 'no need'],
  ])('of %j and %j it takes in %j and %j', (log, again, ...wanted) => {
    expect(Object.values(readable({ log, again }, input))).toEqual(wanted);
  });
});

describe('halfUndone', () => {
  it('finds lines taken back without the line that says so, each key for itself', () => {
    const [one, two] = [call(2, { state: 'Undone' }), call(1, { state: 'Undone' })];
    const other = call(1, { state: 'Undone', key: 'C2/dormant/1/2' });
    expect(halfUndone([one, correctionOf(one, NOW), two, other, call(0)])).toEqual([two, other]);
    expect(halfUndone([one, two, correctionOf(one, NOW), correctionOf(two, NOW)])).toEqual([]);
    expect(correctionOf(one, NOW)).toMatchObject({ outcome: UNDONE, note: 'Takes back: spoke', wireId: '' });
  });
});

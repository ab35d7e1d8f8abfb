// What is due with clients won back: the hand-over, the promise, the looks after 30 and 90 days.

import { describe, expect, it } from '@jest/globals';
import type { WorkingTime } from '../../../src/domain/touches/working-days';
import { dueFromWins } from '../../../src/domain/won-back/due';
import type { WinRow } from '../../../src/domain/won-back/win-row';

const WEEK: WorkingTime = { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-11-11'], from: 480, to: 1020 };

/** Back on a Friday, taken over the same day. */
const row = (changes: Partial<WinRow> = {}) =>
  ({
    client: 'Blue Heron',
    clientId: 'C1',
    round: 1,
    when: '2026-11-06',
    newRevenue: 10_000,
    lookedAfterBy: '',
    acceptedOn: '2026-11-06',
    promised: '',
    byWhen: '',
    keptOn: '',
    checked30: '',
    checked90: '',
    ...changes,
  }) as WinRow;

const due = (today: string, changes: Partial<WinRow> = {}) =>
  dueFromWins([row(changes)], today, WEEK).map((one) => `${one.kind} ${one.due}`);

describe('dueFromWins, the hand-over', () => {
  it.each([
    ['within two working days', '2026-11-09', {}, []],
    ['on the second working day', '2026-11-10', {}, ['handOver 2026-11-10']],
    ['a week later', '2026-11-17', {}, ['handOver 2026-11-10']],
    ['over a holiday', '2026-11-12', { when: '2026-11-10' }, []],
    ['after the holiday', '2026-11-13', { when: '2026-11-10' }, ['handOver 2026-11-13']],
    ['accepted', '2026-11-17', { acceptedOn: '2026-11-16' }, []],
    ['refunded whole, or taken back', '2026-11-17', { acceptedOn: '' as const, newRevenue: 0 }, []],
    ['of an amount nobody knows', '2026-11-17', { newRevenue: null }, ['handOver 2026-11-10']],
    ['without a day of the order', '2026-11-17', { when: '' as const }, []],
  ])('%s: %s %j', (_, today, changes, wanted) => {
    expect(due(today, { acceptedOn: '', ...changes })).toEqual(wanted);
  });

  it('names whoever looks after them, and asks for a name where there is none', () => {
    const why = (lookedAfterBy: string) =>
      dueFromWins([row({ acceptedOn: '', lookedAfterBy })], '2026-11-17', WEEK)[0].why;
    expect(why('Ana')).toMatch(/^Ana has not taken them over yet/);
    expect(why('')).toMatch(/nobody looks after them yet/);
  });
});

describe('dueFromWins, the promise', () => {
  const promise = { promised: 'A new valve', byWhen: '2026-11-20' };
  it.each([
    ['the day before', '2026-11-19', promise, []],
    ['on its day', '2026-11-20', promise, ['promise 2026-11-20']],
    ['kept', '2026-11-25', { ...promise, keptOn: '2026-11-24' }, []],
    ['without a day', '2026-11-25', { promised: 'A new valve' }, []],
    ['a day without a promise', '2026-11-25', { byWhen: '2026-11-20' }, []],
    [
      'on a row typed by hand',
      '2026-11-20',
      { ...promise, when: '' as const, clientId: '' },
      ['promise 2026-11-20'],
    ],
  ])('%s', (_, today, changes, wanted) => {
    expect(due(today, changes)).toEqual(wanted);
  });
});

describe('dueFromWins, the looks after 30 and 90 days', () => {
  it.each([
    ['day 29', '2026-12-05', {}, []],
    ['day 30', '2026-12-06', {}, ['check 2026-12-06']],
    ['day 30, looked', '2026-12-06', { checked30: '2026-12-05' }, []],
    ['day 89, not looked yet', '2027-02-03', {}, ['check 2026-12-06']],
    ['day 89, looked', '2027-02-03', { checked30: '2026-12-07' }, []],
    ['day 90, looked at 30', '2027-02-04', { checked30: '2026-12-07' }, ['check 2027-02-04']],
    ['day 90, never looked', '2027-02-04', {}, ['check 2027-02-04']],
    ['both looked', '2027-03-01', { checked30: '2026-12-07', checked90: '2027-02-05' }, []],
    ['only the second', '2027-03-01', { checked90: '2027-02-05' }, []],
    ['day 30, refunded whole', '2026-12-06', { newRevenue: 0 }, []],
    ['day 90, refunded more', '2027-02-04', { newRevenue: -5000 }, []],
    ['day 30, refunded in part', '2026-12-06', { newRevenue: 100 }, ['check 2026-12-06']],
    ['day 30, amount not known', '2026-12-06', { newRevenue: null }, ['check 2026-12-06']],
  ])('%s', (_, today, changes, wanted) => {
    expect(due(today, changes)).toEqual(wanted);
  });
});

it('dueFromWins of a client who was refunded whole still has what was promised', () => {
  expect(due('2026-12-06', { newRevenue: 0, promised: 'Tea', byWhen: '2026-12-01' })).toEqual([
    'promise 2026-12-01',
  ]);
});

describe('dueFromWins of several clients', () => {
  it('tells the oldest first', () => {
    const rows = [
      row({ client: 'B', acceptedOn: '', when: '2026-11-09' }),
      row({ client: 'A', acceptedOn: '', when: '2026-11-09' }),
      row({ client: 'C', promised: 'Tea', byWhen: '2026-11-01' }),
    ];
    expect(dueFromWins(rows, '2026-11-20', WEEK).map(({ client }) => client)).toEqual(['C', 'A', 'B']);
  });
});

// The rows that Won Back is to have: who came back, when, with how much, and by whose work.

import { describe, expect, it } from '@jest/globals';
import type { DatedAmount } from '../../../src/domain/metrics/attribution';
import { type LogRow, touchKey } from '../../../src/domain/touches/log';
import { type WinFacts, winsNow } from '../../../src/domain/won-back/wins';
import { dayOf, logged, logRow } from '../touches/plan-fixture';

const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
const note = (day: string, changes: Partial<LogRow> = {}) => logRow('C1', 1, at(day), changes);
const talk = (day: string, outcome: string, changes: Partial<LogRow> = {}) =>
  logged('C1', 2, at(day), outcome, changes);
const buy = (day: string, amount: number): DatedAmount => ({ day, amount: amount * 100 });

interface Case {
  log?: LogRow[];
  sales?: DatedAmount[];
  listedOn?: string;
  who?: string;
  members?: WinFacts['members'];
}

/** Looked at on the last day of 2026, 90 days counting. */
function wins({
  log = [note('2026-02-01')],
  sales = [],
  listedOn = '2026-01-01',
  who = '',
  members = [],
}: Case) {
  return winsNow({
    input: {
      log,
      clients: [{ clientId: 'C1', list: 'dormant', listedOn, sales }],
      window: 90,
      today: '2026-12-31',
      dayOf,
    },
    nameOf: (id) => `Firm ${id}`,
    who: new Map([['C1', who]]),
    members,
  });
}

const figures = (one: Case) =>
  wins(one).map(({ round, when, order, newRevenue }) => [round, when, order, newRevenue]);

describe('winsNow, what is a win', () => {
  it.each<[string, Case, unknown[]]>([
    ['no order', {}, []],
    ['an order after the note', { sales: [buy('2026-02-10', 80)] }, [[1, '2026-02-10', 8000, 8000]]],
    ['an order on the day of the note', { sales: [buy('2026-02-01', 80)] }, [[1, '2026-02-01', 8000, 8000]]],
    [
      'an order on the last day that counts',
      { sales: [buy('2026-05-02', 80)] },
      [[1, '2026-05-02', 8000, 8000]],
    ],
    ['an order a day later', { sales: [buy('2026-05-03', 80)] }, []],
    ['an order between list and note', { sales: [buy('2026-01-10', 5), buy('2026-02-10', 80)] }, []],
    [
      'a note that came back',
      { log: [note('2026-02-01', { state: 'Bounced' })], sales: [buy('2026-02-10', 80)] },
      [],
    ],
    [
      'a touch on the growth list',
      { log: [note('2026-02-01', { list: 'growth' })], sales: [buy('2026-02-10', 80)] },
      [],
    ],
    [
      'two orders of one day and one outside the window',
      {
        sales: [buy('2026-02-10', 80), buy('2026-02-10', 20), buy('2026-03-01', 50), buy('2026-09-01', 999)],
      },
      [[1, '2026-02-10', 10000, 15000]],
    ],
    [
      'a refund in the window is taken off',
      { sales: [buy('2026-02-10', 80), buy('2026-02-20', -30)] },
      [[1, '2026-02-10', 8000, 5000]],
    ],
    [
      'refunded whole: a row that brought nothing',
      { sales: [buy('2026-02-10', 80), buy('2026-02-20', -80)] },
      [[1, '2026-02-10', 8000, 0]],
    ],
  ])('%s', (_, one, wanted) => {
    expect(figures(one)).toEqual(wanted);
  });
});

describe('winsNow of a logged "won back"', () => {
  const told = (amount: number) => [note('2026-02-01'), talk('2026-02-03', 'won back', { amount })];
  it.each<[string, Case, unknown[]]>([
    ['with an amount', { log: told(12000) }, [[1, '2026-02-03', 12000, 12000]]],
    ['without an amount nobody knows how much', { log: told(0) }, [[1, '2026-02-03', null, null]]],
    [
      'the sales know better',
      { log: told(12000), sales: [buy('2026-02-10', 80)] },
      [[1, '2026-02-10', 8000, 8000]],
    ],
    [
      'an order long after it earns nothing',
      { log: told(0), sales: [buy('2026-09-01', 80)] },
      [[1, '2026-09-01', 8000, 0]],
    ],
  ])('%s', (_, one, wanted) => {
    expect(figures(one)).toEqual(wanted);
  });
});

describe('winsNow of a second round', () => {
  const log = [note('2026-01-05'), note('2026-08-01', { round: 2, key: touchKey('C1', 'dormant', 2, 1) })];
  it('counts each round by its own orders, though the client came back in the first', () => {
    const sales = [buy('2026-01-20', 10), buy('2026-08-20', 40), buy('2026-09-01', 2)];
    expect(figures({ log, sales })).toEqual([
      [1, '2026-01-20', 1000, 1000],
      [2, '2026-08-20', 4000, 4200],
    ]);
  });
  it('leaves the first round without a win when only the second brought an order', () => {
    expect(figures({ log, sales: [buy('2026-08-20', 40)] })).toEqual([[2, '2026-08-20', 4000, 4000]]);
  });
});

describe('winsNow, by whom', () => {
  const sales = [buy('2026-02-10', 80)];
  const ana = { name: 'Ana Reyes', email: 'ana@example.com', here: true, bounty: 0.1 };
  it.each<[string, Case, string]>([
    ['Who on the list', { who: 'Ben', log: [talk('2026-02-03', 'spoke', { by: 'Cy' })] }, 'Ben'],
    ['as Team spells it', { who: ' ana@EXAMPLE.com', members: [ana] }, 'Ana Reyes'],
    ['the last who spoke', { log: [talk('2026-02-02', 'spoke', { by: 'Cy' }), note('2026-02-05')] }, 'Cy'],
    [
      'not who spoke only after the order',
      { log: [talk('2026-02-02', 'spoke', { by: 'Cy' }), talk('2026-02-20', 'spoke', { by: 'Di' })] },
      'Cy',
    ],
    [
      'the mailbox of the note, as Team names it',
      { log: [note('2026-02-01', { mailbox: ana.email })], members: [ana] },
      'Ana Reyes',
    ],
  ])('%s', (_, one, wanted) => {
    expect(wins({ ...one, sales }).map(({ wonBy }) => wonBy)).toEqual([wanted]);
  });
});

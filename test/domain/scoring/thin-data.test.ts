// What is said of sheets without single sales: the table of thin data, row by row.

import { describe, expect, it } from '@jest/globals';
import type { Scoreable } from '../../../src/domain/scoring';
import { client, sale, scored, scoredClient, TODAY, totals, years } from './sheets';

const recent = client('recent', [sale(TODAY, 10)]);
const one = (found: Scoreable, options = {}) => scoredClient(found.key, [found, recent], options);

describe('one column per year', () => {
  /** 50 clients over 2018-2024: 40 buy each year, 10 stopped after 2020. */
  const sheet = [
    ...Array.from({ length: 40 }, (_, i) => years(`on${i}`, 2018, [100, 100, 100, 100, 100, 100, 120 + i])),
    ...Array.from({ length: 10 }, (_, i) => years(`off${i}`, 2018, [0, 300, 200 + i, 0, 0, 0, 0])),
  ];

  it('score stands at the end of the last year with revenue', () => {
    const result = scored(sheet);
    expect(result).toMatchObject({ asOf: '2024-12-31', dormantAfterMonths: 12, chanceFrom: 'years' });
    expect(result.clients.filter(({ list }) => list === 'dormant').map(({ key }) => key)).toEqual(
      Array.from({ length: 10 }, (_, i) => `off${i}`),
    );
  });

  it('score suggests the last year that is not zero', () => {
    const row = scoredClient('off3', sheet);
    expect(row).toMatchObject({
      suggestedPotential: 20300,
      potentialFrom: 'own',
      lastOrder: '2020-12-31',
      totalRevenue: 50300,
      orders: null,
    });
    expect(row.why).toMatch(/^Last bought in 2020; \$203 in their last good year\./);
  });

  it('score takes the chance from years silent and active years', () => {
    const gone = scoredClient('off0', sheet);
    const there = scoredClient('on0', sheet);
    expect(gone.chance ?? 1).toBeLessThan(0.2);
    expect(there.chance ?? 0).toBeGreaterThan(0.8);
    expect(there.chanceOf).toEqual({ returned: 80, clients: 80 });
    expect(gone.chanceOf).toBeNull();
  });

  it('score does not take a year still running for silence', () => {
    const running = sheet.map((found) => ({
      ...found,
      summary: {
        periods: [...(found.summary?.periods ?? []), { start: '2025-01-01', end: '2025-12-31', cents: 0 }],
      },
    }));
    const rows = scored(running, { asOf: '2025-05-01' }).clients;
    expect(rows.filter(({ list }) => list === 'dormant')).toHaveLength(10);
    expect(rows[0].list).not.toBe('dormant');
  });

  it('score has no chance from two columns of ten clients, and asks the owner', () => {
    const few = Array.from({ length: 10 }, (_, i) => years(`y${i}`, 2023, [100, i]));
    expect(scored(few).chanceFrom).toBe('none');
    expect(scored(few, { ownersChance: 0.2 }).chanceFrom).toBe('owner');
  });
});

describe('one column per month', () => {
  it('score takes each month with revenue for an order on its last day', () => {
    const periods = [
      { start: '2024-01-01', end: '2024-01-31', cents: 5000 },
      { start: '2024-02-01', end: '2024-02-29', cents: 0 },
      { start: '2024-03-01', end: '2024-03-31', cents: 7000 },
    ];
    const row = one({ key: 'a', name: 'a', sales: [], summary: { periods } });
    expect(row).toMatchObject({ list: 'dormant', lastOrder: '2024-03-31', suggestedPotential: 12000 });
  });
});

describe('totals', () => {
  const base = { units: 1200, lastOrder: '2024-11-21' };

  it.each([
    [
      'total, last date, orders, first date',
      { ...base, orders: 12, firstOrder: '2022-11-21' },
      60000,
      'average',
    ],
    [
      'total, last date, orders (many a year)',
      { ...base, orders: 12, firstOrder: '2024-06-01' },
      120000,
      'average',
    ],
    [
      'total, last date, orders (fewer than one a year)',
      { ...base, orders: 2, firstOrder: '2014-11-21' },
      60000,
      'average',
    ],
    ['total, last date, orders', { ...base, orders: 12 }, 10000, 'average'],
    ['total, first and last date', { ...base, firstOrder: '2022-11-21' }, 40000, 'average'],
    ['total, last date', base, null, 'none'],
    ['last date only', { lastOrder: '2024-11-21' }, null, 'none'],
  ])('score knows from %s', (_, summary, potential, from) => {
    const row = one(totals('a', summary));
    expect(row).toMatchObject({ list: 'dormant', potentialFrom: from, chance: null });
    if (potential === null) expect(row.suggestedPotential).toBeNull();
    else expect((row.suggestedPotential ?? 0) / potential).toBeCloseTo(1, 2);
  });

  it('score learns no N from totals: 12 months', () => {
    const list = (lastOrder: string) => one(totals('a', { units: 5, lastOrder })).list;
    expect(list('2025-11-21')).toBe('dormant');
    expect(list('2025-11-22')).toBe('active');
  });

  it('score takes the chance from the owner, in words only', () => {
    const row = one(totals('a', base), { ownersChance: 0.4 });
    expect(row).toMatchObject({ chanceOf: null, chanceWord: 'possible' });
    expect(row.chance).toBeCloseTo(0.258, 2);
    expect(one(totals('b', { units: 100 }), { ownersChance: 0.4 }).chance).toBeNull();
  });

  it('score shows the total and says what to add', () => {
    expect(one(totals('a', base))).toMatchObject({ revenue: 120000, totalRevenue: 120000 });
    expect(one(totals('a', base)).why).toBe(
      'Last order 24 months ago; $1,200 in all. Add their first year or number of orders for a figure a year.',
    );
    expect(one(totals('a', { lastOrder: '2024-11-21' })).why).toBe(
      'Last order 24 months ago; no amounts known.',
    );
  });

  it('score with a total only says what is missing and sorts by total', () => {
    const row = one(totals('a', { units: 1200 }));
    expect(row).toMatchObject({ list: 'none', chance: null, suggestedPotential: null, revenue: 120000 });
    expect(row.why).toMatch(/^The date of their last order is missing/);
  });

  it('score stands at the newest last order when all are old', () => {
    const result = scored([totals('a', base), totals('b', { units: 5, lastOrder: '2023-01-01' })]);
    expect(result).toMatchObject({ asOf: '2024-11-21', newestSale: '2024-11-21' });
  });

  it('score does not trip over a first date after the last, no orders, or no facts at all', () => {
    expect(one(totals('a', { ...base, firstOrder: '2025-01-01' })).suggestedPotential).toBeNull();
    expect(one(totals('a', { ...base, orders: 0 })).suggestedPotential).toBeNull();
    expect(one(totals('a', {}))).toMatchObject({ list: 'none', why: 'No sales known.' });
  });
});

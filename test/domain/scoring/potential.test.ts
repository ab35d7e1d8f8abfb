// Orders, revenue shown, one-off sales and the suggested potential.

import { describe, expect, it } from '@jest/globals';
import type { Sale } from '../../../src/domain/client';
import { busySheet, client, regular, sale, scored, scoredClient, TODAY } from './sheets';

const one = (sales: Sale[], options = {}) => scoredClient('a', [client('a', sales), recent], options);
const recent = client('recent', [sale(TODAY, 10)]);

describe('orders', () => {
  it('score counts all lines of a day as one order', () => {
    expect(one([sale('2025-01-10', 30), sale('2025-01-10', 70)])).toMatchObject({
      orders: 1,
      totalRevenue: 10000,
    });
  });

  it('score takes neither refunds nor lines of nothing for orders', () => {
    const row = one([sale('2025-01-10', 100), sale('2025-02-10', -40), sale('2025-03-10', 0)]);
    expect(row).toMatchObject({ orders: 1, lastOrder: '2025-01-10', totalRevenue: 6000, revenue: 6000 });
  });
});

describe('revenue', () => {
  it('score counts the 24 months before the as-of day, its first day left out', () => {
    const row = one([sale('2024-11-21', 1), sale('2024-11-22', 2), sale(TODAY, 4)]);
    expect(row).toMatchObject({ revenue: 600, revenueIsOlder: false, totalRevenue: 700 });
  });

  it('score shows the 24 months up to the last order of a client silent longer', () => {
    const row = one([sale('2020-05-01', 1), sale('2020-05-02', 2), sale('2022-05-01', 4)]);
    expect(row).toMatchObject({ revenue: 600, revenueIsOlder: true, totalRevenue: 700 });
  });

  it('score follows the look-back window of the owner', () => {
    expect(one([sale('2025-01-01', 1), sale('2026-06-01', 2)], { lookBackMonths: 12 }).revenue).toBe(200);
  });
});

describe('suggested potential', () => {
  it('score suggests the 12 months ending at the last order, the day a year before left out', () => {
    const row = one([sale('2023-05-01', 100), sale('2023-05-02', 200), sale('2024-05-01', 400)]);
    expect(row).toMatchObject({ suggestedPotential: 60000, potentialFrom: 'own' });
  });

  it('score nets refunds, also those that came after the last order', () => {
    const row = one([sale('2024-04-01', 300), sale('2024-05-01', 400), sale('2024-06-01', -100)]);
    expect(row.suggestedPotential).toBe(60000);
  });

  it('score suggests nothing for a client whose sales all went back', () => {
    const row = one([sale('2024-05-01', 400), sale('2024-06-01', -400)]);
    expect(row).toMatchObject({ suggestedPotential: null, potentialFrom: 'none' });
    expect(row.realisticRank).toBe(0);
  });

  it('score ranks a negative total last', () => {
    const row = one([sale('2024-05-01', 400), sale('2024-06-01', -900)]);
    expect(row.suggestedPotential).toBeNull();
    expect(row.realisticRank).toBeLessThan(0);
  });

  it('score sums the potentials of the dormant for the headline', () => {
    const result = scored([
      recent,
      client('a', [sale('2024-05-01', 400)]),
      client('b', [sale('2023-05-01', 50)]),
    ]);
    expect(result.ifAllReturn).toBe(45000);
  });
});

describe('one-off sales', () => {
  const checks = [sale('2024-01-10', 100), sale('2024-03-10', 100), sale('2024-05-10', 100)];

  it.each([
    ['exactly 5 times the own median order', 500, 80000, 0],
    ['more than 5 times', 501, 30000, 1],
  ])('score with an order of %s', (_, units, potential, oneOffs) => {
    const row = one([...checks, sale('2024-06-10', units)]);
    expect(row.suggestedPotential).toBe(potential);
    expect(row.withoutOneOffs).toHaveLength(oneOffs);
  });

  it('score measures clients of fewer than 3 orders by 10 times the median order of the sheet', () => {
    const sheet = busySheet('2026-11-01');
    const potentialOf = (units: number) =>
      scoredClient('x', [...sheet, client('x', [sale('2025-01-01', units)])]);
    expect(potentialOf(1000)).toMatchObject({ suggestedPotential: 100000, potentialFrom: 'own' });
    expect(potentialOf(1000.01)).toMatchObject({ suggestedPotential: 120000, potentialFrom: 'typical' });
  });

  it('score leaves out what the owner says is bought once in many years, whatever its case, and keeps the rest', () => {
    const sales = [
      sale('2024-05-10', 300, ' Boiler'),
      sale('2024-05-10', 80, 'Check'),
      sale('2024-02-10', 70, 'Check'),
    ];
    const row = one(sales, { rareProducts: ['BOILER'] });
    expect(row).toMatchObject({ suggestedPotential: 15000, revenue: 45000 });
    expect(row.withoutOneOffs).toEqual([{ cents: 30000, day: '2024-05-10' }]);
  });

  it('score counts a one-off in Revenue and says so in the sentence', () => {
    const row = one([...checks, sale('2024-05-20', 11_400)], { asOf: '2025-07-21', dormantAfterMonths: 12 });
    expect(row.revenue).toBe(1_170_000);
    expect(row.why).toMatch(
      /^Last order 14 months ago; \$300 in their last good year, without the \$11,400 of May 2024\./,
    );
  });

  it('score gives a client of one installation the typical client year', () => {
    const sheet = [...busySheet('2026-11-01'), client('x', [sale('2024-05-01', 11_400)])];
    const row = scoredClient('x', sheet);
    expect(row).toMatchObject({ list: 'dormant', suggestedPotential: 120000, potentialFrom: 'typical' });
    expect(row.why).toContain('without the $11,400 of May 2024 nothing is left of their last year');
  });

  it('score puts no client on top for an installation alone', () => {
    const service = Array.from({ length: 40 }, (_, i) =>
      client(`s${i}`, regular('2024-06-01', 180, 6, 200 + i)),
    );
    const boiler = Array.from({ length: 10 }, (_, i) => client(`b${i}`, [sale('2024-06-01', 9000 + i)]));
    const rows = scored([...boiler, ...service, recent]).clients.filter(({ list }) => list === 'dormant');
    const top = rows.sort((x, y) => (y.suggestedPotential ?? 0) - (x.suggestedPotential ?? 0)).slice(0, 20);
    expect(top.filter(({ key }) => key.startsWith('b'))).toEqual([]);
  });
});

describe('products bought once in many years', () => {
  const boilers = ['a', 'b', 'c'].map((key, index) =>
    client(key, [
      sale(`202${index}-05-01`, 4000 + index, 'Boiler'),
      ...regular('2026-06-01', 365, 4, 120, 'Check'),
    ]),
  );

  it('score offers what few clients bought once and dearly, with counts and the newest amounts', () => {
    expect(scored(boilers).rareCandidates).toEqual([
      { product: 'Boiler', clients: 3, times: 3, examples: [400200, 400100, 400000] },
    ]);
  });

  it('score does not offer what clients buy again, or what two clients bought', () => {
    const again = boilers.map((found) => ({
      ...found,
      sales: [...found.sales, sale('2026-01-01', 4000, 'boiler')],
    }));
    expect(scored(again).rareCandidates).toEqual([]);
    expect(scored(boilers.slice(1)).rareCandidates).toEqual([]);
  });
});

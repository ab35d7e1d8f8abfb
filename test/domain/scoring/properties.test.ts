// What must hold for any sheet: order and splitting do not matter, sums are finite and add up, nobody is lost.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day';
import type { Scoreable, Scoring } from '../../../src/domain/scoring';
import { client, sale, scored, TODAY, totals, years } from './sheets';

const PRODUCTS = ['', 'Check', 'Boiler', 'Filters'];

const line = fc
  .record({
    back: fc.integer({ min: -40, max: 2000 }),
    units: fc.oneof(fc.integer({ min: -50, max: 400 }), fc.constant(9000)),
    product: fc.constantFrom(...PRODUCTS),
  })
  .map(({ back, units, product }) => sale(addDays(TODAY, -back), units, product));

const sold = fc
  .record({
    sales: fc.array(line, { maxLength: 12 }),
    segment: fc.constantFrom('', 'Dental'),
    region: fc.constantFrom('', 'North'),
  })
  .map(({ sales, ...more }) =>
    client(
      '',
      [...sales].sort((a, b) => (a.day < b.day ? -1 : 1)),
      more,
    ),
  );

const day = fc.integer({ min: -400, max: 5000 }).map((back) => addDays(TODAY, -back));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const summed = fc
  .record({
    units: maybe(fc.integer({ min: -100, max: 9000 })),
    firstOrder: maybe(day),
    lastOrder: maybe(day),
    orders: maybe(fc.integer({ min: 0, max: 40 })),
  })
  .map((summary) => totals('', summary));
const yearly = fc
  .array(
    fc.integer({ min: -5, max: 300 }).map((units) => Math.max(units, -1)),
    { minLength: 1, maxLength: 7 },
  )
  .map((units) => years('', 2020, units));

/** Up to 40 clients of any kind, or of dated sales only. */
const sheetOf = (...kinds: fc.Arbitrary<Scoreable>[]) =>
  fc
    .array(fc.oneof(...kinds), { maxLength: 40 })
    .map((clients) => clients.map((found, index) => ({ ...found, key: `k${index}` })));

const options = fc.record({
  rareProducts: fc.constantFrom<string[][]>([], ['boiler']).map((rare) => rare),
  ownersChance: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** Clients by key, so that only the order of the rows may differ. */
function byKey(result: Scoring) {
  return { ...result, clients: [...result.clients].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

describe('score, for any sheet', () => {
  it('gives every client a row with finite figures and whole cents', () => {
    fc.assert(
      fc.property(sheetOf(sold, summed, yearly), options, (clients, chosen) => {
        const result = scored(clients, chosen);
        expect(result.clients.map(({ key }) => key)).toEqual(clients.map(({ key }) => key));
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
        for (const { suggestedPotential, revenue, chance, why } of result.clients) {
          expect(Number.isInteger(suggestedPotential ?? 0) && Number.isInteger(revenue)).toBe(true);
          expect(chance === null || (chance >= 0 && chance <= 1)).toBe(true);
          expect(why).toMatch(/^[^a-z].*\.$/);
          expect(why).not.toMatch(/NaN|Infinity|undefined|null/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sums the dormant list in its headline, and puts growth on the growth list only', () => {
    fc.assert(
      fc.property(sheetOf(sold, summed, yearly), options, (clients, chosen) => {
        const { clients: rows, ifAllReturn, realistic, dormantAfterMonths } = scored(clients, chosen);
        const dormant = rows.filter(({ list }) => list === 'dormant');
        const sum = dormant.reduce((total, { suggestedPotential }) => total + (suggestedPotential ?? 0), 0);
        expect(ifAllReturn).toBe(sum);
        if (realistic !== null) expect(realistic).toBeLessThanOrEqual(ifAllReturn);
        expect(rows.every(({ list, growth }) => (list === 'growth') === (growth !== undefined))).toBe(true);
        expect(rows.every(({ growth }) => !growth || growth.gap === growth.level - growth.last12)).toBe(true);
        expect(rows.every(({ growth }) => !growth || growth.gap > 0)).toBe(true);
        expect(dormantAfterMonths).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it('counts in totals what the input holds until the as-of day', () => {
    fc.assert(
      fc.property(sheetOf(sold), (clients) => {
        const { clients: rows, asOf } = scored(clients);
        const cents = clients.flatMap(({ sales }) => sales).filter((found) => found.day <= asOf);
        const sum = rows.reduce((total, { totalRevenue }) => total + totalRevenue, 0);
        expect(sum).toBe(cents.reduce((total, found) => total + found.cents, 0));
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of clients or of lines', () => {
    const shuffled = sheetOf(sold, summed, yearly).chain((clients) =>
      fc.shuffledSubarray(clients, { minLength: clients.length }).map((order) => ({
        clients,
        order: order.map((found) => ({ ...found, sales: [...found.sales].reverse() })),
      })),
    );
    fc.assert(
      fc.property(shuffled, ({ clients, order }) => {
        expect(byKey(scored(order))).toEqual(byKey(scored(clients)));
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when a sale is split into two lines', () => {
    const split = (found: Scoreable): Scoreable => ({
      ...found,
      sales: found.sales.flatMap((whole) => {
        const part = Math.floor(whole.cents / 3);
        return whole.cents > 2
          ? [
              { ...whole, cents: part },
              { ...whole, cents: whole.cents - part },
            ]
          : [whole];
      }),
    });
    const figures = ({ rareCandidates, ...rest }: Scoring) => rest;
    fc.assert(
      fc.property(sheetOf(sold), (clients) => {
        expect(figures(scored(clients.map(split)))).toEqual(figures(scored(clients)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('score, for small sheets', () => {
  it('gives tied clients the same figures and the same rank', () => {
    const twins = ['a', 'b'].map((key) => client(key, [sale('2025-01-10', 100), sale('2025-06-10', 200)]));
    const [a, b] = scored(twins).clients;
    expect({ ...b, key: 'a' }).toEqual(a);
  });

  it('carries 50 clients of two orders each: a band chance, no "x of y"', () => {
    const clients = Array.from({ length: 50 }, (_, i) =>
      client(`c${i}`, [sale(addDays(TODAY, -500 + i), 80), sale(addDays(TODAY, -9 * i - 1), 120)]),
    );
    const { chanceFrom, clients: rows } = scored(clients);
    expect(chanceFrom).toBe('bands');
    expect(rows.every(({ chance, chanceOf }) => chance !== null && chanceOf === null)).toBe(true);
  });
});

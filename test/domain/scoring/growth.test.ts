// The growth list: levels, signals in their order, ideas, and silence where the sheet cannot carry a level.

import { describe, expect, it } from '@jest/globals';
import { addMonths } from '../../../src/domain/day';
import type { Scoreable } from '../../../src/domain/scoring';
import { client, regular, sale, scoredClient, TODAY, years } from './sheets';

const DENTAL = { segment: 'Dental', region: 'North' };
const OPTIONS = { dormantAfterMonths: 12 };

/** A year's 12 monthly orders of that amount, `ago` years back. */
function year(ago: number, units: number, product = 'Gloves') {
  return regular(addMonths(TODAY, -12 * ago - 1), 29, 12, units, product);
}

/** Peers buying 12 x 100 of gloves each year and, if asked, filters for 340 a year. */
function peers(count: number, filters = 0, more: Partial<Scoreable> = DENTAL): Scoreable[] {
  return Array.from({ length: count }, (_, index) =>
    client(
      `p${index}`,
      [...year(1, 100), ...year(0, 100), ...(index < filters ? [sale('2026-06-01', 340, 'Filters')] : [])],
      more,
    ),
  );
}

const growthOf = (found: Scoreable, others: Scoreable[] = []) =>
  scoredClient(found.key, [found, ...others], OPTIONS).growth;

describe('signals', () => {
  it('score calls less than three quarters of the year before falling', () => {
    const a = client('a', [...year(1, 100), ...year(0, 70)]);
    expect(scoredClient('a', [a], OPTIONS)).toMatchObject({
      list: 'growth',
      why: 'Falling: $840 in the last 12 months. $1,200 in the 12 months before.',
      growth: { last12: 84000, previous12: 120000, level: 120000, gap: 36000, signal: 'falling', idea: '' },
    });
  });

  it('score says nothing at three quarters and above', () => {
    expect(scoredClient('a', [client('a', [...year(1, 100), ...year(0, 75)])], OPTIONS)).toMatchObject({
      list: 'active',
    });
  });

  it('score measures a falling client by their best year', () => {
    const growth = growthOf(client('a', [...year(2, 200), ...year(1, 100), ...year(0, 50)]));
    expect(growth).toMatchObject({ signal: 'falling', level: 240000, gap: 180000 });
    expect(growth?.levelWhy).toBe('$2,400 in their best year, to November 2024.');
  });

  it('score sees a best year before the last', () => {
    const growth = growthOf(client('a', [...year(2, 200), ...year(1, 100), ...year(0, 100)]));
    expect(growth).toMatchObject({ signal: 'below their own best year', level: 240000, gap: 120000 });
  });

  it('score compares with at least 10 similar clients', () => {
    const a = client('a', [...year(1, 100), ...regular('2026-11-01', 60, 5, 100, 'Gloves')], DENTAL);
    const b = { ...a, sales: a.sales.filter(({ day }) => day > '2025-11-21' || day < '2025-04-01') };
    expect(growthOf(b, peers(9))).toBeUndefined();
    expect(growthOf(b, peers(10))).toMatchObject({
      signal: 'below similar clients',
      level: 120000,
      last12: 50000,
    });
    expect(growthOf(b, peers(10))?.levelWhy).toBe(
      'Half of 10 similar clients (Dental, North, orders of this size) buy $1,200 a year or more.',
    );
  });

  it('score names the one product, and what it is worth to buy what similar clients also buy', () => {
    const a = client('a', [...year(1, 100), ...year(0, 100)], DENTAL);
    expect(growthOf(a, peers(20, 14))).toMatchObject({
      signal: 'one product only',
      level: 154000,
      gap: 34000,
      levelWhy: '$1,540 with Filters, on which similar clients spend about $340 a year.',
      idea: 'Filters: 14 of 20 similar clients buy it, about $340 a year.',
    });
  });

  it('score leaves one-product clients in peace where most similar clients buy one product too', () => {
    expect(growthOf(client('a', [...year(1, 100), ...year(0, 100)], DENTAL), peers(20, 9))).toBeUndefined();
  });

  it('score waits with a client who bought once until others would have ordered again', () => {
    const once = (day: string) => growthOf(client('a', [sale(day, 100, 'Gloves')], DENTAL), peers(12));
    expect(once('2026-09-01')).toMatchObject({
      signal: 'bought once',
      level: 120000,
      last12: 10000,
      gap: 110000,
    });
    expect(once('2026-11-01')).toBeUndefined();
  });
});

describe('what makes clients similar', () => {
  const few = (more: Partial<Scoreable>) =>
    client('a', [...year(1, 100).slice(0, 5), ...year(0, 100).slice(-5)], more);

  it('score widens from segment and region to segment, and no further', () => {
    const elsewhere = peers(12, 0, { segment: 'Dental', region: 'South' });
    expect(growthOf(few(DENTAL), elsewhere)?.levelWhy).toContain('(Dental, orders of this size)');
    expect(growthOf(few(DENTAL), peers(30, 0, { segment: 'Vet', region: 'North' }))).toBeUndefined();
  });

  it('score takes segments as the same whatever their case', () => {
    expect(growthOf(few(DENTAL), peers(12, 0, { segment: 'DENTAL', region: 'north ' }))).toBeDefined();
  });

  it('score compares by the size of orders alone from 20 clients on', () => {
    expect(growthOf(few({}), peers(19, 0, {}))).toBeUndefined();
    expect(growthOf(few({}), peers(20, 0, {}))?.levelWhy).toContain(
      '20 similar clients (orders of this size)',
    );
  });

  it('score does not compare clients whose orders are of another size', () => {
    const small = { ...few(DENTAL), sales: few(DENTAL).sales.map((line) => ({ ...line, cents: 500 })) };
    expect(growthOf(small, peers(20))).toBeUndefined();
  });
});

describe('the list as a whole', () => {
  it('score keeps a client on one list only: the dormant never grow', () => {
    const a = client('a', [...year(3, 300), ...year(2, 100)]);
    const row = scoredClient('a', [a, ...peers(12)], OPTIONS);
    expect(row.list).toBe('dormant');
    expect(row.growth).toBeUndefined();
  });

  it('score leaves one-off sales out of level and gap', () => {
    const a = client('a', [...year(1, 100), sale('2025-06-01', 9000), ...year(0, 100)]);
    expect(growthOf(a)).toBeUndefined();
  });

  it('score offers no product as an idea that is bought once in many years or already bought', () => {
    const a = client('a', [...year(1, 100), ...year(0, 50)], DENTAL);
    const idea = (found: Scoreable, rareProducts: string[]) =>
      scoredClient('a', [found, ...peers(20, 14)], { ...OPTIONS, rareProducts }).growth?.idea;
    expect(idea(a, [])).toMatch(/^Filters: 14 of 20/);
    expect(idea(a, ['filters'])).toBe('');
    expect(idea({ ...a, sales: [...a.sales, sale('2024-01-01', 300, 'filters')] }, [])).toBe('');
  });

  it('score reads a column per year by complete years', () => {
    const periods = years('a', 2022, [100, 300, 200, 90, 20]);
    const growth = scoredClient('a', [periods], { ...OPTIONS, asOf: '2026-06-01' }).growth;
    expect(growth).toMatchObject({ last12: 9000, previous12: 20000, level: 30000, signal: 'falling' });
  });
});

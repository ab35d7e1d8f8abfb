// Who is dormant: the as-of day, N learned from the sheet, and every boundary day.

import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../src/domain/day';
import { busySheet, client, regular, sale, scored, scoredClient, TODAY, totals } from './sheets';

describe('the as-of day', () => {
  it.each([
    ['31 days back', addDays(TODAY, -31), TODAY],
    ['32 days back', addDays(TODAY, -32), addDays(TODAY, -32)],
  ])('score with the newest sale %s stands on the right day', (_, newest, asOf) => {
    expect(scored([client('a', [sale(newest, 10)])]).asOf).toBe(asOf);
  });

  it('score says why when it is not today, and nothing when it is', () => {
    const stale = scored([client('a', [sale('2026-03-03', 10)])]);
    expect(stale.asOfWhy).toMatch(/^Your newest sale is of 2026-03-03, over a month ago/);
    expect(stale.newestSale).toBe('2026-03-03');
    expect(scored([client('a', [sale(TODAY, 10)])]).asOfWhy).toBe('');
  });

  it('score({asOf}) leaves everything later out', () => {
    const sales = [sale('2025-01-10', 100), sale('2025-06-10', 900)];
    const row = scoredClient('a', [client('a', sales)], { asOf: '2025-03-01' });
    expect(row).toMatchObject({ revenue: 10000, totalRevenue: 10000, orders: 1, lastOrder: '2025-01-10' });
  });

  it('score gives the same with asOf the newest sale as without, when that is long ago', () => {
    const clients = busySheet('2024-05-05');
    const { asOfWhy, ...given } = scored(clients, { asOf: '2024-05-05' });
    expect(asOfWhy).not.toBe('');
    expect({ ...scored(clients), asOfWhy: '' }).toEqual({ ...given, asOfWhy: '' });
  });

  it('score leaves future dates out of every sum', () => {
    const sales = [sale('2026-11-01', 100), sale('2027-01-01', 5000)];
    const result = scored([client('a', sales), client('b', [sale('2062-01-01', 5000)])]);
    expect(result).toMatchObject({ asOf: TODAY, newestSale: '2026-11-01' });
    expect(result.clients[0]).toMatchObject({ revenue: 10000, totalRevenue: 10000, lastOrder: '2026-11-01' });
    expect(result.clients[1]).toMatchObject({ list: 'none', totalRevenue: 0, lastOrder: null });
    expect(result.clients[1].why).toMatch(/dated later/);
  });

  it('score does not take a refund or a line of nothing for the newest sale', () => {
    const sales = [sale('2026-11-01', 100), sale('2026-11-10', -100), sale('2026-11-12', 0)];
    expect(scored([client('a', sales)]).newestSale).toBe('2026-11-01');
  });
});

describe('dormant after', () => {
  /** One client with 31 orders: 30 gaps of that many days. */
  const withGap = (days: number) => [client('a', regular(TODAY, days, 31, 100))];

  it.each([
    [92, 3],
    [93, 6],
    [184, 6],
    [185, 9],
    [276, 9],
    [277, 12],
    [366, 12],
    [367, 18],
    [551, 24],
    [1000, 24],
  ])('score with gaps of %i days learns %i months', (days, months) => {
    expect(scored(withGap(days)).dormantAfterMonths).toBe(months);
  });

  it('score learns from the 90th percentile: one gap in ten may be longer', () => {
    const sheet = (long: number) => [
      client('short', regular(TODAY, 60, 31 - long, 100)),
      client('long', regular(TODAY, 300, long + 1, 100)),
    ];
    expect(scored(sheet(3)).dormantAfterMonths).toBe(3);
    expect(scored(sheet(4)).dormantAfterMonths).toBe(12);
  });

  it('score learns from 30 gaps and takes 12 months with 29', () => {
    expect(scored([client('a', regular(TODAY, 30, 31, 100))]).dormantAfterMonths).toBe(3);
    const few = scored([client('a', regular(TODAY, 30, 30, 100))]);
    expect(few.dormantAfterMonths).toBe(12);
    expect(few.dormantAfterWhy).toBe(
      'Your sheet shows only 29 repeat orders, too few to learn from, so 12 months is used.',
    );
  });

  it('score says how it learned, that it could not, or that the owner set it', () => {
    expect(scored(withGap(150)).dormantAfterWhy).toBe(
      '9 of 10 repeat orders in your sheet came within 6 months.',
    );
    expect(scored(withGap(1000)).dormantAfterWhy).toMatch(/took longer than 24 months/);
    expect(scored([]).dormantAfterWhy).toMatch(/no repeat orders/);
    expect(scored(withGap(150), { dormantAfterMonths: 7 })).toMatchObject({
      dormantAfterMonths: 7,
      dormantAfterWhy: 'You set it to 7 months.',
    });
  });

  it('score counts the clients for each threshold', () => {
    const clients = [1, 4, 10, 20, 40].map((months) =>
      client(`m${months}`, [sale(addMonths(TODAY, -months), 10)]),
    );
    expect(scored(clients).dormantChoices).toEqual([
      { months: 3, clients: 4 },
      { months: 6, clients: 3 },
      { months: 9, clients: 3 },
      { months: 12, clients: 2 },
      { months: 18, clients: 2 },
      { months: 24, clients: 1 },
      { months: 36, clients: 1 },
    ]);
  });
});

describe('the lists', () => {
  const recent = client('recent', [sale(TODAY, 10)]);
  const listOf = (days: string[]) =>
    scoredClient(
      'a',
      [
        recent,
        client(
          'a',
          days.map((day) => sale(day, 10)),
        ),
      ],
      { dormantAfterMonths: 6 },
    ).list;

  it.each([
    ['exactly N months back', '2026-05-21', 'dormant'],
    ['a day less than N months back', '2026-05-22', 'active'],
  ])('score puts a last order %s on the right list', (_, last, list) => {
    expect(listOf(['2024-01-01', last])).toBe(list);
  });

  it('score calls a client new while the first order is less than N ago', () => {
    expect(listOf(['2026-05-22'])).toBe('new');
    expect(listOf(['2026-05-21', '2026-11-01'])).toBe('active');
  });

  it('score counts months by the calendar at the end of a month', () => {
    const at = (last: string) =>
      scoredClient('a', [client('a', [sale(last, 10)])], { asOf: '2024-02-29', dormantAfterMonths: 6 }).list;
    expect(at('2023-08-29')).toBe('dormant');
    expect(at('2023-08-30')).toBe('new');
  });

  it('score puts clients without an order on no list', () => {
    const rows = scored([recent, client('lead', []), client('refund', [sale('2025-01-01', -5)])]).clients;
    expect(rows.map(({ list }) => list)).toEqual(['new', 'none', 'none']);
    expect(rows[1].why).toBe('No order yet.');
    expect(rows[2]).toMatchObject({
      why: 'Only refunds, no order.',
      totalRevenue: -500,
      suggestedPotential: null,
    });
  });

  it('score answers for an empty sheet and for a single client', () => {
    expect(scored([])).toMatchObject({
      clients: [],
      ifAllReturn: 0,
      realistic: null,
      newestSale: null,
      asOf: TODAY,
    });
    expect(scored([client('a', [sale('2026-11-20', 10)])]).clients).toHaveLength(1);
  });

  it('score keeps the order of the input', () => {
    const clients = ['z', 'b', 'm'].map((key) => client(key, [sale('2026-01-01', 10)]));
    expect(scored(clients).clients.map(({ key }) => key)).toEqual(['z', 'b', 'm']);
  });

  it('score takes a last-order date after the as-of day for unknown', () => {
    const row = scoredClient('a', [recent, totals('a', { units: 100, lastOrder: '2062-01-01' })]);
    expect(row).toMatchObject({ list: 'none', lastOrder: null });
  });
});

// What must not change the written list: the order of rows, the case of names, rows that are no sales, an export again.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inventedSales } from './invented-sales';
import { call, type Typed, tab, worldWith } from './support';

const [HEADER, ...LINES] = inventedSales({ clients: 9, rows: 45 });
const RUNS = 3;

/** The list as its readers see it; who is who is by name, whose case may differ, and ids are given in the order of rows. */
function listOf(tabs: Record<string, Typed[][]>) {
  const world = worldWith({ tabs });
  const { ifAllReturn, realistic, dormantAfterMonths } = call<Record<string, number>>(world, 'buildLists');
  const lists = ['Dormant Clients', 'Growth Clients'].map((name) =>
    tab(world, name).rows.map((row) => ({
      ...row,
      Client: String(row['Client']).toLowerCase(),
      Email: String(row['Email']).toLowerCase(),
      'Client ID': '',
    })),
  );
  return { ifAllReturn, realistic, dormantAfterMonths, lists };
}

const EXPECTED = listOf({ Sales: [HEADER, ...LINES] });

/** Runs few times, always the same way: each run builds a sheet. */
const holds = <T>(given: fc.Arbitrary<T>, tabsOf: (value: T) => Record<string, Typed[][]>) =>
  fc.assert(
    fc.property(given, (value) => {
      expect(listOf(tabsOf(value))).toEqual(EXPECTED);
    }),
    { numRuns: RUNS, seed: 11 },
  );

describe('the written lists are the same', () => {
  it('hold several clients', () => expect(EXPECTED.lists[0].length).toBeGreaterThan(2));

  it('whatever the order of the rows', () => {
    holds(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => ({
      Sales: [HEADER, ...lines],
    }));
  });

  it('whatever the case and spaces of names and addresses', () => {
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text.replace(' ', '\u00a0 ')} `,
    );
    const each = fc.array(change, { minLength: LINES.length, maxLength: LINES.length });
    holds(each, (changes) => ({
      Sales: [
        HEADER,
        ...LINES.map(([day, name, email, ...rest], i) => [
          day,
          changes[i](String(name)),
          String(email).toUpperCase(),
          ...rest,
        ]),
      ],
    }));
  });

  it('with blank rows, totals and headers between', () => {
    const total = (rows: Typed[][]) =>
      rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0) / 100;
    holds(
      fc.uniqueArray(fc.integer({ min: 1, max: LINES.length - 1 }), { minLength: 2, maxLength: 4 }),
      (places) => ({
        Sales: [
          HEADER,
          ...LINES.flatMap((line, i) =>
            places.includes(i) ? [[null, null, null, null, null], [...HEADER], line] : [line],
          ),
          ['Total', null, null, null, total(LINES)],
        ],
      }),
    );
  });

  it('when an export that overlaps is imported as another tab or pasted below', () => {
    const part = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 8, max: 15 }), fc.boolean());
    holds(part, ([from, length, below]): Record<string, Typed[][]> => {
      const again = LINES.slice(from, from + length);
      return below
        ? { Sales: [HEADER, ...LINES, ...again] }
        : { Sales: [HEADER, ...LINES], Again: [HEADER, ...again] };
    });
  });
});

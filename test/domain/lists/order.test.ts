import { describe, expect, it } from '@jest/globals';
import { compareRealistic, compareRows, type Ordered } from '../../../src/domain/lists/order';

const row = (client: string, cells: Ordered['cells'] = {}, ours = true): Ordered => ({
  cells: { client, clientId: client, ...cells },
  ours,
});
const names = (rows: Ordered[], compare = compareRows) =>
  [...rows].sort(compare).map((one) => one.cells['client']);

describe('compareRows', () => {
  it('puts the highest potential first, ties by revenue, then by name', () => {
    const rows = [
      row('b', { potential: 5, revenue: 1 }),
      row('a', { potential: 5, revenue: 1 }),
      row('c', { potential: 5, revenue: 2 }),
      row('d', { potential: 9, revenue: 0 }),
    ];
    expect(names(rows)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('takes text, an empty cell and no number as no potential: last, in a fixed order', () => {
    const rows = [
      row('a', { potential: 'lots' }),
      row('b', { potential: '' }),
      row('c', { potential: Number.NaN }),
      row('d', { potential: 0 }),
    ];
    expect(names(rows)).toEqual(['d', 'a', 'b', 'c']);
    expect(names([...rows].reverse())).toEqual(['d', 'a', 'b', 'c']);
  });

  it.each([[{ approach: 'Leave in peace' }], [{ stage: 'Do not contact' }], [{ stage: 'Closed' }]])(
    'puts a row with %j at the foot',
    (cells) => {
      expect(names([row('a', { potential: 99, ...cells }), row('b', { potential: 1 })])).toEqual(['b', 'a']);
    },
  );

  it('puts rows of no known client after everything', () => {
    expect(names([row('x', { potential: 99 }, false), row('a', { stage: 'Closed' })])).toEqual(['a', 'x']);
  });
});

describe('compareRealistic', () => {
  it('goes by the rank, then as compareRows', () => {
    const rank = new Map([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
    const rows = [
      row('a', { potential: 9 }),
      row('b', { potential: 1 }),
      row('c', { potential: 10 }),
      row('d', { potential: 99 }),
    ];
    expect(names(rows, compareRealistic(rank))).toEqual(['b', 'c', 'a', 'd']);
  });
});

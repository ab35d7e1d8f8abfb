// How many service calls a build takes, whatever the size of the sheet.

import { describe, expect, it } from '@jest/globals';
import { inventedSales } from './invented-sales';
import { run, worldWith } from './support';

/** Calls of a first build and of a refresh. */
function callsFor(rows: number, clients: number) {
  const world = worldWith({ tabs: { Sales: inventedSales({ rows, clients }) } });
  const first = run(world, 'buildLists');
  const refresh = run(world, 'buildLists');
  expect([first.error, refresh.error]).toEqual([undefined, undefined]);
  return { first: first.report, refresh: refresh.report };
}

describe('a build', () => {
  const small = callsFor(100, 20);
  const large = callsFor(1000, 120);

  it('takes the same calls at 100 and at 1,000 rows', () => {
    expect(large.first.calls).toEqual(small.first.calls);
    expect(large.refresh.calls).toEqual(small.refresh.calls);
  });

  it('takes at most 120 calls the first time and 60 at a refresh', () => {
    expect(large.first.total).toBeLessThanOrEqual(120);
    expect(large.refresh.total).toBeLessThanOrEqual(60);
  });

  it('reads the source once', () => {
    // Beside the source: the state, the settings, and each list before and while it is written.
    expect(large.first.calls['Range.getValues']).toBe(1);
    expect(large.refresh.calls['Range.getValues']).toBe(7);
  });
});

import { expect, it } from '@jest/globals';
import { inventedSales } from '../bundle/invented-sales';
import { run, worldWith } from '../bundle/support';

it('a build takes the same calls at 100 and at 10,000 rows, the first time and at a refresh', () => {
  const [small, large] = [
    { rows: 100, clients: 20 },
    { rows: 10_000, clients: 600 },
  ].map((plan) => {
    const world = worldWith({ tabs: { Sales: inventedSales(plan) } });
    return [run(world, 'buildLists').report.calls, run(world, 'buildLists').report.calls];
  });
  expect(large).toEqual(small);
}, 600_000);

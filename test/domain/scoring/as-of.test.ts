// Published bases are years old: without a day to stand on, they must be scored as of their newest sale.

import { describe, expect, it } from '@jest/globals';
import { readBase } from '../../../bench/published-bases';
import { hasData, scored } from './sheets';

describe.each([
  ['cdnow-sample.csv', { client: 0, date: 1, amount: 3 }],
  ['apparel-simulated.csv', { client: 0, date: 1, amount: 2 }],
])('%s', (file, columns) => {
  (hasData(file) ? it : it.skip)(
    'score without asOf gives the same as with the day of the newest sale',
    () => {
      const clients = readBase(file, columns);
      const newest = clients
        .flatMap(({ sales }) => sales.filter(({ cents }) => cents > 0).map(({ day }) => day))
        .sort()
        .pop()!;
      const without = scored(clients);
      const withDay = scored(clients, { asOf: newest });
      expect(without.asOf).toBe(newest);
      expect(without.asOfWhy).toContain(newest);
      expect({ ...without, asOfWhy: '' }).toEqual({ ...withDay, asOfWhy: '' });
      expect(without.clients.some(({ list }) => list === 'dormant')).toBe(true);
    },
  );
});

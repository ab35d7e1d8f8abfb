// "Realistic first" against the other ways to sort a dormant list, on published bases split at mid-time.

import { describe, expect, it } from '@jest/globals';
import { rankingFigures, rankingTable } from '../../../bench/ranking';
import { hasData } from './sheets';

const atHand = hasData('cdnow-sample.csv') && hasData('apparel-simulated.csv');

(atHand ? describe : describe.skip)('the dormant list sorted "Realistic first"', () => {
  const figures = atHand ? rankingFigures(rankingTable(/* sheets= */ 0) ?? {}) : [];

  it('bench/ranking compares two bases, top 20 and top 20 %', () => expect(figures).toHaveLength(4));

  it.each(figures.map(({ name, value, want }): [string, number, number] => [name, value, want]))(
    'score ranks %s: %d is no less than the best rule less 1.5 points, %d',
    (_, value, want) => expect(value).toBeGreaterThanOrEqual(want),
  );
});

import { describe, expect, it } from '@jest/globals';
import { lived, outcome, unbuilt } from '../bundle/kill-build';

describe.each([
  ['the first build', unbuilt],
  ['a refresh', lived],
])('a build ended at any service call, then built again: %s', (_, start) => {
  it('comes to the same end', () => {
    const from = start();
    const { ended: _never, ...whole } = outcome(from);
    let kills = 0;
    for (let kill = 1; ; kill++) {
      const { ended, ...after } = outcome(from, kill);
      expect({ kill, ...after }).toEqual({ kill, ...whole });
      if (!ended) break;
      kills++;
    }
    expect(kills).toBeGreaterThan(40);
  }, 1_800_000);
});

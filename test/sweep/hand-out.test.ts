// Handing out, ended at every call.

import { expect, it } from '@jest/globals';
import { listed, namesAfterKill, wholeRun } from '../bundle/team-world';

it('handOut ended at any call comes to the same names when it is run again', () => {
  const start = listed(24);
  const { names } = wholeRun(start);
  let kill = 1;
  for (; ; kill++) {
    const after = namesAfterKill(start, kill);
    expect({ kill, names: after.names }).toEqual({ kill, names });
    if (!after.killed) break;
  }
  expect(kill).toBeGreaterThan(40);
}, 3_600_000);

// Thirty clients: the run ended at every service call, and every call of Gmail's failing, before and after its effect.

import { describe, expect, it } from '@jest/globals';
import { drafted, type Job, sendSheet } from '../bundle/send-support';
import { failingAt, gmailCalls, killedAt } from '../bundle/send-sweep';

const start = sendSheet({ clients: 30 });
const ready = drafted(start);
const HOURS = 4 * 3_600_000;

describe.each([
  ['send', start, 150],
  ['drafts, then reviewed', start, 110],
  ['reviewed', ready, 60],
] as [Job, typeof start, number][])('%s', (job, from, atLeast) => {
  it(
    'gives everybody one mail after a kill at any service call',
    () => {
      let kill = 1;
      while (killedAt(from, job, kill)) kill++;
      expect(kill).toBeGreaterThan(atLeast);
    },
    HOURS,
  );

  it(
    'gives everybody one mail when any call of Gmail’s fails',
    () => {
      for (const [method, count] of gmailCalls(from, job)) {
        for (let at = 1; at <= count; at++) failingAt(from, job, method, at);
      }
    },
    HOURS,
  );
});

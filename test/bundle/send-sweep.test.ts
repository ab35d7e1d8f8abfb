// A sample of what test/sweep tries at every call, with a list of two chunks.

import { describe, expect, it } from '@jest/globals';
import { drafted, sendSheet } from './send-support';
import { failingAt, gmailCalls, killedAt } from './send-sweep';

const start = sendSheet({ clients: 12 });
const ready = drafted(start);

describe('a run that is ended, then run again', () => {
  it.each([4, 61, 77, 83, 88, 95, 104, 111, 118])('sends each once after a kill at call %i', (kill) => {
    expect(killedAt(start, 'send', kill)).toBe(true);
  });

  it.each([70, 86, 97])('drafts and sends each once after a kill at call %i of the drafting', (kill) => {
    expect(killedAt(start, 'drafts, then reviewed', kill)).toBe(true);
  });

  it.each([9, 14, 19, 24, 33])('sends each draft once after a kill at call %i of sending drafts', (kill) => {
    expect(killedAt(ready, 'reviewed', kill)).toBe(true);
  });
});

describe('a run in which a call of Gmail’s fails, then run again', () => {
  it('sends each once, whichever method fails at its last call', () => {
    const methods = gmailCalls(start, 'send');
    expect(methods.map(([method]) => method).sort()).toEqual([
      'Gmail.Users.Drafts.create',
      'Gmail.Users.Drafts.send',
      'Gmail.Users.Messages.list',
      'MailApp.getRemainingDailyQuota',
    ]);
    for (const [method, count] of methods) failingAt(start, 'send', method, count);
  });

  it('sends each reviewed draft once, whichever method fails at its second call', () => {
    for (const [method, count] of gmailCalls(ready, 'reviewed')) {
      failingAt(ready, 'reviewed', method, Math.min(2, count));
    }
  });
});

// Logging and taking back, ended at every call.

import { describe, expect, it } from '@jest/globals';
import { loggedAfterKill, logSheet, undoneAfterKill } from '../bundle/log-sweep';

const start = logSheet();

describe('a call logged by a run that is ended at any call, then logged again', () => {
  it('stands in the log once', () => {
    let kill = 1;
    while (loggedAfterKill(start, kill)) kill++;
    expect(kill).toBeGreaterThan(15);
  });

  it('is taken back once', () => {
    let kill = 1;
    while (undoneAfterKill(start, kill)) kill++;
    expect(kill).toBeGreaterThan(10);
  });
});

import { describe, expect, it } from '@jest/globals';
import { lived, outcome, unbuilt } from './kill-build';

// Every call is tried in test/sweep; here a sample that moves through the whole build.
describe.each([
  ['the first build', unbuilt, 11],
  ['a refresh', lived, 9],
])('a build ended at a service call, then built again: %s', (_, start, step) => {
  const from = start();
  const { ended, ...whole } = outcome(from);

  it('ends by itself when nothing stops it', () => expect(ended).toBe(false));

  it.each(Array.from({ length: 9 }, (_, i) => 2 + i * step))(
    'comes to the same end after a kill at call %i',
    (kill) => {
      const { list, reasons, tabs } = outcome(from, kill);
      expect(list).toEqual(whole.list);
      expect(reasons).toEqual(whole.reasons);
      expect(tabs).toEqual(whole.tabs);
    },
  );
});

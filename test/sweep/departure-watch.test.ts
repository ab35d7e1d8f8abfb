// The departure watch over half a year, and ended at every second call of its last part.

import { describe, expect, it } from '@jest/globals';
import { endedAt, oneNews, watched } from '../bundle/watch-sheet';

const HOUR = 3_600_000;

describe('departureWatch', () => {
  it(
    'every Monday for 26 weeks tells each client once, in the right week, by one digest',
    () => {
      const { weeks, told, due } = watched(
        24,
        Array.from({ length: 26 }, (_, week) => week),
      );
      expect(Object.keys(due).length).toBeGreaterThan(3);
      expect(told).toEqual(due);
      for (const { week, answer, mails } of weeks)
        expect({ week, mails }).toEqual({ week, mails: answer.new.length > 0 ? 1 : 0 });
    },
    HOUR,
  );

  it(
    'never sends two digests in a week, wherever the run is ended, and loses nobody',
    () => {
      const start = oneNews();
      let ends = 0;
      // The digest leaves near the end of the run.
      for (let at = 60; ; at += 2) {
        const found = endedAt(start, at);
        if (!found) break;
        expect(found).toEqual({ at, atMostOne: true, everTold: true });
        ends++;
      }
      expect(ends).toBeGreaterThan(10);
    },
    HOUR,
  );
});

// The story so far with a client, line by line.

import { describe, expect, it } from '@jest/globals';
import { story } from '../../../src/domain/today';
import type { TouchState } from '../../../src/domain/touches';
import { dayOf, daysAgo, logged, logRow } from '../touches/plan-fixture';

const told = (row: ReturnType<typeof logRow>) =>
  story([row], { dayOf, date: (day) => day, money: (cents) => String(cents) })[0].words;

describe('story', () => {
  it('names who called and who wrote', () => {
    expect(told(logged('C1', 2, daysAgo(1), 'no answer', { by: 'Dana' }))).toBe('Phone: no answer. By Dana.');
    expect(told(logRow('C1', 1, daysAgo(1), { by: 'Dana' }))).toBe('Mail sent: “Subject of 1”. By Dana.');
  });

  it.each(['Answered', 'Auto-reply', 'Bounced', 'Opted out'] as TouchState[])(
    'names nobody of ours for what came back: %s',
    (state) => {
      const words = told(logRow('C1', 1, daysAgo(9), { state, cameBackAt: daysAgo(1), by: 'Dana' }));
      expect(words).toMatch(/ on 2026-11-23: “Subject of 1”\.$/);
    },
  );
});

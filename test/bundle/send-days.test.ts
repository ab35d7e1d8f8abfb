import { expect, it } from '@jest/globals';
import { sendOverDays } from './send-days';

it('sends to 60 clients over the days that 25 a day take, each once, and to none of Do Not Contact', () => {
  const { byDay, got, wanted, triggers, drafts } = sendOverDays({
    clients: 60,
    perDay: 25,
    stopped: [50, 3, 17, 8],
  });
  expect(byDay.slice(0, 3)).toEqual([25, 50, 56]);
  expect(got).toEqual(wanted);
  expect([triggers, drafts]).toEqual([[], 0]);
});

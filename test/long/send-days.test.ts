import { expect, it } from '@jest/globals';
import { sendOverDays } from '../bundle/send-days';

it('sends to 600 clients of a consumer account over the days that 100 a day take, each once, and to none of Do Not Contact', () => {
  const { byDay, got, wanted, triggers, drafts } = sendOverDays({
    clients: 600,
    perDay: 100,
    stopped: [590, 444, 300, 158, 40, 17, 3, 99],
  });
  expect(byDay.slice(0, 6)).toEqual([100, 200, 300, 400, 500, 592]);
  expect(got).toEqual(wanted);
  expect([triggers, drafts]).toEqual([[], 0]);
});

import { expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { sendSheet } from './send-support';
import { run } from './support';

it('a further chunk of ten takes 23 calls of Gmail’s, 14 of the sheet’s and 4 flushes, under a quarter minute', () => {
  const start = sendSheet({ clients: 40 });
  const [twenty, thirty] = [20, 30].map((limit) => {
    const request = { list: 'dormant', touch: 1, mode: 'send', limit };
    return run(restoreWorld(start), 'sendTouches', request).report;
  });
  const more = (wanted: RegExp) =>
    Object.entries(thirty.calls)
      .filter(([method]) => wanted.test(method))
      .reduce((sum, [method, count]) => sum + count - (twenty.calls[method] ?? 0), 0);
  expect(thirty.recipients - twenty.recipients).toBe(10);
  expect(more(/^Gmail\./)).toBeLessThanOrEqual(23);
  expect(more(/^(?!Gmail\.|Lock\.|SpreadsheetApp\.flush)/)).toBeLessThanOrEqual(14);
  expect(thirty.flushes - twenty.flushes).toBeLessThanOrEqual(4);
  // At least 45 mails a minute.
  expect(thirty.modelledSeconds - twenty.modelledSeconds).toBeLessThanOrEqual(13.3);
});

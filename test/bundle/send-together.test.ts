// Ten seeds of what test/sweep tries with two hundred.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { sendSheet } from './send-support';
import { sendAndMeddle, twoSend } from './send-together';
import { addresses, loggedAs } from './touches';

const start = sendSheet({ clients: 4 });
const everybody = addresses(restoreWorld(start));

describe('two runs at once', () => {
  it.each([1, 2, 3, 4])('send no message twice: the same account, seed %i', async (seed) => {
    const { world, inSent } = await twoSend(start, seed, false);
    expect(inSent).toEqual(everybody);
    expect(loggedAs(world, 'Sent')).toEqual(everybody);
  });

  it.each([5, 6, 7])('send no message twice: two accounts, seed %i', async (seed) => {
    const { world, inSent } = await twoSend(start, seed, true);
    expect(inSent).toEqual(everybody);
    expect(loggedAs(world, 'Sent')).toEqual(everybody);
  });

  it.each([8, 9, 10])(
    'send no message twice while rows are sorted and columns moved, seed %i',
    async (seed) => {
      const { world, inSent, results } = await sendAndMeddle(start, seed);
      expect(results[1].error).toBeUndefined();
      expect(inSent).toEqual(everybody);
      expect(loggedAs(world, 'Sent')).toEqual(everybody);
    },
  );
});

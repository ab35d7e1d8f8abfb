// Two hundred seeds: whoever runs beside whom, and whatever is sorted meanwhile, everybody gets one mail.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { sendSheet } from '../bundle/send-support';
import { sendAndMeddle, type Together, twoSend } from '../bundle/send-together';
import { addresses, loggedAs } from '../bundle/touches';

const start = sendSheet({ clients: 4 });
const everybody = addresses(restoreWorld(start));
const HOUR = 3_600_000;

describe.each([
  ['the same account twice', 1, 80, (seed: number) => twoSend(start, seed, false)],
  ['two accounts', 1001, 1080, (seed: number) => twoSend(start, seed, true)],
  ['one who sends, one who sorts', 2001, 2060, (seed: number) => sendAndMeddle(start, seed)],
] as [string, number, number, (seed: number) => Promise<Together>][])('%s', (_, first, last, story) => {
  it(
    'no message twice, and the log agrees',
    async () => {
      for (let seed = first; seed <= last; seed++) {
        const { world, inSent } = await story(seed);
        expect({ seed, inSent }).toEqual({ seed, inSent: everybody });
        expect({ seed, logged: loggedAs(world, 'Sent') }).toEqual({ seed, logged: everybody });
      }
    },
    HOUR,
  );
});

/** @jest-environment ./test/sidebar/environment.cjs */
// Letters from the place Send: offered where somebody is to be written to by post.

import { describe, expect, it } from '@jest/globals';
import { atSend } from './at-send';
import { due, plan, withheld } from './plan';

describe('Write letters', () => {
  it('writes them for the list and touch, and tells who got none', async () => {
    const page = await atSend();
    await page.click('Show the names');
    const byPost = withheld('c3', 'other-channel', 'Their channel is Letter, not Email.');
    await page.answer('planTouches', plan({ due: [due('c1')], withheld: [byPost] }));
    await page.click('Write letters');
    const none = { clientId: 'c4', client: 'Acme', rule: 'no-postal-address', reason: 'No address.' };
    await page.answer('writeLetters', { written: 1, clientIds: ['c3'], withheld: [none], tab: 'Letters' });
    expect(page.lastRequest()).toEqual({ list: 'dormant', touch: 1 });
    expect(page.status()).toBe('1 letter on the tab Letters. Acme: No address.');
    expect(page.heading()).toBe('Who gets it?');
  });

  it('is not offered where all are reached by mail', async () => {
    const page = await atSend();
    await page.click('Show the names');
    await page.answer('planTouches', plan({ due: [due('c1')], withheld: [withheld('c2', 'resting')] }));
    expect(page.has('Write letters')).toBe(false);
  });
});

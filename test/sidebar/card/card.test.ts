/** @jest-environment ./test/sidebar/environment.cjs */
// The card of a client, in the page as shipped.

import { describe, expect, it } from '@jest/globals';
import { BUILT } from '../answers';
import { openPage } from '../page';
import { card, day, LOGGED } from '../today/work';

const CARD = card('Øster Bakery', { clientId: 'c2' });

async function atClients() {
  const page = await openPage();
  await page.answer('open', BUILT);
  await page.answer('today', day([]));
  await page.click('Clients');
  return page;
}

async function atCard(more: Partial<typeof CARD> = {}) {
  const page = await atClients();
  await page.click('Øster Bakery: open the card');
  await page.answer('clientCard', { ...CARD, ...more });
  return page;
}

describe('The card of a client', () => {
  it('opens by the name, with facts, next step and story, newest first', async () => {
    const story = [
      { day: '2026-11-19', words: 'Phone: no answer.', undo: 'key 5' },
      { day: '2026-11-02', words: 'Mail sent: "Hello".', undo: '' },
    ];
    const page = await atCard({ story });
    expect(page.heading()).toBe('Øster Bakery');
    expect(page.focused()).toBe('Øster Bakery');
    expect(page.text()).toContain('Next stepCall: ask what happened, Nov 20, 2026');
    expect(page.text()).toMatch(/Nov 19, 2026Phone: no answer.*Nov 2, 2026Mail sent/);
  });

  it('opens for the row one is in, and says what to do where there is no client', async () => {
    const page = await atClients();
    await page.click("The row I'm in");
    await page.answer('selectedClient', { clientId: '', list: '' });
    expect(page.alert()).toContain('There is no client in the row you are in.');
    await page.click("The row I'm in");
    await page.answer('selectedClient', { clientId: 'c2', list: 'dormant' });
    await page.answer('clientCard', CARD);
    expect(page.heading()).toBe('Øster Bakery');
  });

  it('logs that the contact has left, with the new one, and shows the card and the list as they are since', async () => {
    const page = await atCard();
    await page.fill('What came of it?', 'has left');
    await page.fill('New contact', 'Lee');
    await page.click('Log it');
    await page.answer('logTouch', LOGGED);
    expect(page.lastRequest()).toMatchObject({
      outcome: 'has left',
      newContact: { name: 'Lee', email: '', phone: '' },
    });
    await page.answer('clientCard', { ...CARD, stage: 'Talked' });
    expect(page.field('What came of it?').value).toBe('');
    await page.click('Back');
    expect(page.heading()).toBe('Clients');
    expect(page.document.querySelector('.clients li')?.textContent).toContain('Talked');
  });

  it('logs an order with amount and day', async () => {
    const page = await atCard();
    await page.fill('What came of it?', 'won back');
    await page.fill('What did they order for?', '1200.5');
    await page.fill('On which day, if not today', '2026-11-18');
    await page.click('Log it');
    await page.answer('logTouch', LOGGED);
    expect(page.lastRequest()).toMatchObject({ outcome: 'won back', amount: 1200.5, date: '2026-11-18' });
  });

  it('takes back what was logged last', async () => {
    const page = await atCard({ story: [{ day: '2026-11-19', words: 'Phone: spoke.', undo: 'key 5' }] });
    await page.click('Take back what was logged last');
    await page.answer('undoTouch', { outcome: 'spoke' });
    expect(page.lastRequest()).toEqual({ touchKey: 'key 5' });
    await page.answer('clientCard', CARD);
    expect(page.has('Take back what was logged last')).toBe(false);
  });

  it('gives no number to dial where they asked not to be called', async () => {
    const page = await atCard({ noCalls: true });
    expect(page.document.querySelector('a')).toBe(null);
    expect(page.text()).toContain('They asked not to be called.');
  });

  it('shows a copy of the data', async () => {
    const page = await atCard();
    await page.click('Give a copy of their data');
    await page.answer('copyOfClient', { text: 'Dormant Clients\nClient: Øster Bakery' });
    expect(page.field('What is kept about Øster Bakery').value).toContain('Client: Øster Bakery');
  });

  it('forgets the client when asked twice, and says what stays', async () => {
    const page = await atCard();
    await page.click('Forget this client...');
    expect(page.waiting()).toEqual([]);
    expect(page.text()).toContain('What stays is their bare address on Do Not Contact');
    expect(page.document.activeElement?.textContent).toContain('Forget Øster Bakery?');
    await page.click('Keep them');
    expect(page.document.activeElement?.textContent).toBe('Their data');
    await page.click('Forget this client...');
    await page.click('Forget Øster Bakery for good');
    await page.answer('forgetClient', { rows: 1, logLines: 0, text: 'Forgotten on the tabs.' });
    await page.answer('open', { ...BUILT, clients: BUILT.clients.filter(({ id }) => id !== 'c2') });
    expect(page.heading()).toBe('Clients');
    expect(page.status()).toBe('Forgotten on the tabs.');
    expect(page.has('Øster Bakery: open the card')).toBe(false);
  });

  it('says why where it cannot be shown, and leads back to the names searched for', async () => {
    const page = await atClients();
    await page.fill('Find a client', 'oster');
    await page.click('Øster Bakery: open the card');
    await page.refuse('clientCard', 'This client is on neither list any more.');
    expect(page.text()).toContain('This client is on neither list any more.');
    await page.click('Back');
    expect(page.field('Find a client').value).toBe('oster');
  });
});

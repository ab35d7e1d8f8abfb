/** @jest-environment ./test/sidebar/environment.cjs */
// The place Send, in the page as shipped: from the choice to drafts, and what stands in the way.

import { describe, expect, it } from '@jest/globals';
import type { OpenSheet, SetUpResult } from '../../../src/api';
import { BUILT, UNDERSTOOD } from '../answers';
import { openPage } from '../page';
import { answer, due, plan, withheld } from './plan';

const SENDER = { 'My name': 'Rosa Vale', 'My company': 'Vale Cleaning', 'My postal address': '1 Main St' };
const READY: SetUpResult = { ...UNDERSTOOD, settings: { ...UNDERSTOOD.settings, ...SENDER } };
const PLAN = plan({
  due: [due('c1'), due('c2')],
  withheld: [
    withheld('c3', 'undecided'),
    withheld('c4', 'leave-in-peace', 'You decided to leave them in peace.'),
  ],
});
const FINAL = plan({ due: [due('c1'), due('c3')], withheld: [] });

async function atSend(sheet: OpenSheet = BUILT, setUp = READY) {
  const page = await openPage();
  await page.answer('open', sheet);
  await page.click('Send');
  if (!sheet.isCopy) await page.answer('setUp', setUp);
  return page;
}

async function atPreview() {
  const page = await atSend();
  await page.click('Show the names');
  await page.answer('planTouches', PLAN);
  await page.tick('Client c2');
  await page.tick('Client c3');
  await page.click('Look at 2 mails');
  await page.answer('assignClients', { assigned: 1 });
  return page;
}

describe('Send', () => {
  it('starts with five drafts of the first note to dormant clients', async () => {
    const page = await atSend();
    expect(page.heading()).toBe('Send');
    expect(['List', 'What', 'Who'].map((label) => page.field(label).value)).toEqual(['dormant', '1', '5']);
    expect(page.field('As drafts in Gmail').checked).toBe(true);
    await page.click('Show the names');
    await page.answer('planTouches', PLAN);
    expect(page.lastRequest()).toEqual({ list: 'dormant', touch: 1 });
    expect(page.heading()).toBe('Who gets it?');
    expect(page.focused()).toBe('Who gets it?');
  });

  it('shows who is due ticked, who is undecided not, and why others are not asked about', async () => {
    const page = await atSend();
    await page.click('Show the names');
    await page.answer('planTouches', PLAN);
    const ticked = ['Client c1', 'Client c2', 'Client c3'].map((name) => page.field(name).checked);
    expect(ticked).toEqual([true, true, false]);
    expect(page.text()).toContain('1 client: You decided to leave them in peace.');
  });

  it('decides by the tick, and shows the mails of those ticked', async () => {
    const page = await atPreview();
    expect(page.lastRequest()).toEqual({ clientIds: ['c3'], list: 'dormant', approach: 'Reach out' });
    await page.answer('planTouches', FINAL);
    expect(page.lastRequest()).toEqual({ list: 'dormant', touch: 1, clientIds: ['c1', 'c3'] });
    expect(page.text()).toContain('Mail 1 of 2: Client c1');
    expect(page.document.querySelector('.mail')?.textContent).toBe('Dear c1');
    await page.click('Next');
    expect(page.document.querySelector('.mail')?.textContent).toBe('Dear c3');
    expect(page.isOff('Next')).toBe(true);
  });

  it('shows the formatted part in a frame in which nothing runs', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    await page.tick('As most mail programs show it');
    await page.answer('previewTouch', { html: '<p>Dear <b>c1</b></p>' });
    const frame = page.document.querySelector('iframe')!;
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toBe('<p>Dear <b>c1</b></p>');
  });

  it('names count, mailbox and quota, then makes exactly what was looked at', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    await page.click('Go on');
    expect(page.heading()).toBe('Make 2 drafts?');
    expect(page.text()).toContain('owner@example.com');
    expect(page.text()).toContain('100');
    await page.click('Make 2 drafts');
    expect(page.heading()).toBe('Making drafts');
    await page.answer('sendTouches', answer({ drafted: 2 }));
    expect(page.lastRequest()).toMatchObject({
      mode: 'draft',
      limit: 10,
      clientIds: ['c1', 'c3'],
      confirmed: [{ confirmed: 'digest c1' }, { confirmed: 'digest c3' }],
    });
    expect(page.heading()).toBe('2 drafts are in your Gmail');
    expect(page.waiting()).toEqual([]);
  });

  it('stops after the chunk under way and can go on', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    await page.click('Go on');
    await page.click('Make 2 drafts');
    await page.click('Stop');
    await page.answer('sendTouches', answer({ drafted: 1, remaining: 1 }));
    expect(page.text()).toContain('You stopped it.');
    await page.click('Go on');
    await page.answer('sendTouches', answer({ drafted: 1 }));
    expect(page.heading()).toBe('2 drafts are in your Gmail');
  });

  it('shows what was made when a later chunk fails', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    await page.click('Go on');
    await page.click('Make 2 drafts');
    await page.answer('sendTouches', answer({ drafted: 1, remaining: 1 }));
    await page.refuse('sendTouches', 'Gmail is away. Try again in a minute.');
    expect(page.heading()).toBe('1 draft is in your Gmail');
    expect(page.alert()).toContain('Gmail is away.');
    expect(page.has('Go on')).toBe(true);
  });

  it('asks before it sends reviewed drafts, and tells who was left out', async () => {
    const page = await atSend();
    await page.click('Send reviewed drafts');
    expect(page.waiting()).toEqual([]);
    await page.click('Send them now');
    const left = withheld('c1', 'answered', 'They have answered.');
    await page.answer('sendReviewedDrafts', { sent: 3, withheld: [left], remaining: 0 });
    expect(page.heading()).toBe('3 mails sent');
    expect(page.text()).toContain('1 client: They have answered.');
  });

  it('lets nobody go on without a sender, and leads to Set-up', async () => {
    const page = await atSend(BUILT, UNDERSTOOD);
    expect(page.text()).toContain("fill in your name, your business's name and your postal address");
    expect(page.isOff('Show the names')).toBe(true);
    await page.click('Go to Set-up');
    expect(page.heading()).toBe('Set-up');
  });

  it('asks a copy what it is before anything else', async () => {
    const page = await atSend({ ...BUILT, isCopy: true });
    expect(page.heading()).toBe('What is this file?');
    expect(page.has('Show the names')).toBe(false);
    await page.click('Start new');
    await page.answer('declareCopy', { as: 'new' });
    expect(page.lastRequest()).toEqual({ as: 'new' });
    await page.answer('open', BUILT);
    expect(page.heading()).toBe('Send');
  });

  it('says that nobody can get it, and why', async () => {
    const page = await atSend();
    await page.click('Show the names');
    await page.answer('planTouches', plan({ withheld: [withheld('c1', 'resting', 'They rest.')] }));
    expect(page.text()).toContain('Nobody of this list can get it now.');
    expect(page.text()).toContain('1 client: They rest.');
    expect(page.isOff('Look at the mails')).toBe(true);
  });
});

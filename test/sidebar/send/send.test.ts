/** @jest-environment ./test/sidebar/environment.cjs */
// The place Send, in the page as shipped: from the choice to drafts, and what stands in the way.

import { describe, expect, it } from '@jest/globals';
import { BUILT, UNDERSTOOD } from '../answers';
import { atSend, READY } from './at-send';
import { answer, due, plan, WAITING, withheld } from './plan';

const PLAN = plan({
  due: [due('c1'), due('c2')],
  withheld: [
    withheld('c3', 'undecided'),
    withheld('c4', 'leave-in-peace', 'You decided to leave them in peace.'),
  ],
});
const FINAL = plan({ due: [due('c1'), due('c3')], withheld: [] });

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
    expect(page.lastRequest()).toEqual({ list: 'dormant', touch: 1, anyDay: true });
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
    expect(page.lastRequest()).toEqual({
      list: 'dormant',
      touch: 1,
      clientIds: ['c1', 'c3'],
      anyDay: true,
    });
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

  it('says that nobody can get it, and why', async () => {
    const page = await atSend();
    await page.click('Show the names');
    await page.answer('planTouches', plan({ withheld: [withheld('c1', 'resting', 'They rest.')] }));
    expect(page.text()).toContain('Nobody of this list can get it now.');
    expect(page.text()).toContain('1 client: They rest.');
    expect(page.isOff('Look at the mails')).toBe(true);
  });

  it('says how many drafts wait, and gives the hint of the first time only the first time', async () => {
    const page = await atSend();
    expect(page.text()).toContain('2 drafts waiting in your Gmail');
    expect(page.text()).not.toContain('The first time');
    const fresh = await atSend(BUILT, READY, { ...WAITING, drafts: 0, isFirst: true });
    expect(fresh.text()).toContain('The first time');
    expect(fresh.has('Send reviewed drafts')).toBe(false);
  });

  it('sends the Why survey where that is chosen', async () => {
    const page = await atSend();
    await page.fill('What', '2 survey');
    await page.click('Show the names');
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    expect(page.lastRequest()).toMatchObject({ touch: 2, survey: true });
  });

  it('asks whether a mail in doubt was sent, and takes those back who did not get it', async () => {
    const page = await atSend();
    await page.click('Show the names');
    const doubt = { ...withheld('c3', 'in-doubt', 'It may have been sent.'), touchKey: 'key c3' };
    await page.answer('planTouches', plan({ due: [due('c1')], withheld: [doubt] }));
    await page.click('It was not sent: Client c3');
    await page.answer('resolve', { state: 'Failed' });
    expect(page.lastRequest()).toEqual({ touchKey: 'key c3', sent: false });
    await page.answer('planTouches', plan({ due: [due('c1'), due('c3')] }));
    expect(page.field('Client c3').checked).toBe(true);
    expect(page.isOff('Look at 2 mails')).toBe(false);
  });

  it('prepares a deleted draft again only by the click', async () => {
    const page = await atSend();
    await page.click('Show the names');
    const gone = { ...withheld('c3', 'withdrawn', 'You deleted the draft.'), touchKey: 'key c3' };
    await page.answer('planTouches', plan({ withheld: [gone] }));
    expect(page.has('It was sent: Client c3')).toBe(false);
    await page.click('Prepare it again: Client c3');
    await page.answer('resolve', { state: 'Failed' });
    expect(page.lastRequest()).toEqual({ touchKey: 'key c3', sent: false });
  });

  it('looks at the selected rows, on the list they are of', async () => {
    const page = await atSend();
    await page.fill('Who', 'selected');
    await page.click('Show the names');
    await page.answer('selectedClients', { list: 'growth', clientIds: ['c5'] });
    await page.answer('planTouches', plan({ due: [due('c5')] }));
    expect(page.lastRequest()).toMatchObject({ list: 'growth', clientIds: ['c5'] });
    expect(page.field('Client c5').checked).toBe(true);
  });

  it('passes a tick that overrules a colleague on to every call', async () => {
    const page = await atSend();
    await page.click('Show the names');
    await page.answer('planTouches', plan({ withheld: [withheld('c3', 'colleague-answered')] }));
    expect(page.field('Client c3').checked).toBe(false);
    await page.tick('Client c3');
    await page.click('Look at 1 mail');
    const despite = [{ clientId: 'c3', rule: 'colleague-answered' }];
    await page.answer('planTouches', plan({ due: [due('c3')] }));
    expect(page.lastRequest()).toMatchObject({ despite });
    await page.click('Go on');
    await page.click('Make 1 draft');
    await page.answer('sendTouches', answer({ drafted: 1 }));
    expect(page.lastRequest()).toMatchObject({ despite });
  });

  it('writes a Personal Line into the list and shows the mail with it', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    expect(page.isOff('Put the line in')).toBe(true);
    await page.fill('Personal Line', 'Thank you for the plums.');
    await page.click('Put the line in');
    await page.answer('assignClients', { assigned: 1 });
    expect(page.lastRequest()).toEqual({
      clientIds: ['c1'],
      list: 'dormant',
      personalLine: 'Thank you for the plums.',
    });
    const changed = { ...due('c1'), text: 'Plums!', personalLine: 'Thank you for the plums.' };
    await page.answer('planTouches', plan({ due: [changed, due('c3')] }));
    expect(page.document.querySelector('.mail')?.textContent).toBe('Plums!');
  });

  it('tells what is worth knowing before the click that does it', async () => {
    const page = await atPreview();
    const sentence = 'There is a phone number: a call is worth more than this mail.';
    const warning = { clientId: 'c1', client: 'Client c1', kind: 'call-first', sentence } as const;
    await page.answer('planTouches', { ...FINAL, warnings: [warning] });
    await page.click('Go on');
    expect(page.text()).toContain(`1 client: ${sentence}`);
  });

  it('explains the clock before mails go on by it, and hands over those of the next days too', async () => {
    const page = await atSend();
    await page.tick('Send now');
    await page.click('Show the names');
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    expect(page.lastRequest()).toEqual({ list: 'dormant', touch: 1 });
    await page.click('Look at 1 mail');
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    await page.click('Go on');
    await page.click("Go on while I'm away");
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    expect(page.lastRequest()).toMatchObject({ anyDay: true });
    await page.click('Go on');
    expect(page.text()).toContain('Up to 25 mails a day leave from owner@example.com');
    await page.click('Send 1 mail by the clock');
    await page.answer('goOnWhileAway', answer({ remaining: 1 }));
    expect(page.heading()).toBe('0 of 1 done, the rest goes on by itself');
  });

  it('sends at a chosen time, never at one that is over', async () => {
    const page = await atSend();
    await page.tick('Send at a time');
    await page.fill('Day', '2026-11-20');
    expect(page.isOff('Show the names')).toBe(true);
    expect(page.text()).toContain('Choose a day and hour still to come.');
    await page.fill('Day', '2026-11-25');
    await page.click('Show the names');
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    await page.click('Look at 1 mail');
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    await page.click('Go on');
    await page.click(page.heading().slice(0, -1));
    await page.answer('goOnWhileAway', answer({ remaining: 1 }));
    expect(page.lastRequest()).toMatchObject({ mode: 'send', startAt: new Date(2026, 10, 25, 9).getTime() });
    expect(page.heading()).toContain('1 mail will leave from Wed, Nov 25');
  });

  it('leaves the rest to the clock while it sends', async () => {
    const page = await atPreview();
    await page.answer('planTouches', FINAL);
    await page.click('Go on');
    await page.click('Make 2 drafts');
    await page.click("Go on while I'm away");
    await page.answer('sendTouches', answer({ drafted: 1, remaining: 1 }));
    await page.answer('goOnWhileAway', answer({ drafted: 1 }));
    expect(page.heading()).toBe('2 drafts are in your Gmail');
    expect(page.has('Go on')).toBe(false);
  });

  it('says what goes on by the clock, and stops it', async () => {
    const away = { account: 'owner@example.com', mode: 'send', clients: 7, startAt: 0 } as const;
    const page = await atSend(BUILT, READY, { ...WAITING, away });
    expect(page.text()).toContain('By the clock, once an hour: 7 mails');
    await page.click("Stop sending while I'm away");
    await page.answer('stopAway', {});
    await page.answer('waitingMail', WAITING);
    expect(page.has("Stop sending while I'm away")).toBe(false);
    expect(page.status()).toContain('nothing more leaves by the clock');
  });

  it('offers to keep an old draft, and to remove one whose client has answered', async () => {
    const page = await atSend();
    await page.click('Send reviewed drafts');
    await page.click('Send them now');
    const held = [
      { ...withheld('c1', 'old-draft', 'It is old.'), touchKey: 'key c1' },
      { ...withheld('c2', 'answered', 'They have answered.'), touchKey: 'key c2' },
    ];
    await page.answer('sendReviewedDrafts', { sent: 0, failed: 0, withheld: held, remaining: 0 });
    expect(page.has('Keep: Client c2')).toBe(false);
    await page.click('Keep: Client c1');
    await page.answer('keepDraft', { state: 'Note ready' });
    expect(page.lastRequest()).toEqual({ touchKey: 'key c1', rule: 'old-draft' });
    await page.click('Remove: Client c2');
    await page.answer('removeDraft', { state: 'Withdrawn' });
    expect(page.has('Remove: Client c2')).toBe(false);
  });
});

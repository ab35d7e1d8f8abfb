/** @jest-environment ./test/sidebar/environment.cjs */
// What holds everybody back: a pause, a log that lost lines, a copy. What the page says and the way on.

import { describe, expect, it } from '@jest/globals';
import { BUILT, FRESH } from '../answers';
import { atSend } from './at-send';
import { answer, due, plan, withheld } from './plan';

const PAUSED = 'Somebody marked one of your notes as spam: read it once more, then say whether to go on.';
const SHORT = 'Lines of the Touch Log are missing.';
const paused = (...ids: string[]) => ids.map((id) => withheld(id, 'paused', PAUSED));
const short = plan({ withheld: [withheld('c1', 'log-too-short', SHORT)] });

async function atNames(first: typeof short) {
  const page = await atSend();
  await page.click('Show the names');
  await page.answer('planTouches', first);
  return page;
}

describe('a pause', () => {
  it('is told of with the names, and ended by the click, after which all are asked about', async () => {
    const page = await atNames(plan({ withheld: paused('c1', 'c2') }));
    expect(page.text()).toContain(PAUSED);
    expect(page.text()).toContain('The Touch Log shows where');
    await page.click('Go on sending');
    await page.answer('goOn', { paused: PAUSED });
    await page.answer('planTouches', plan({ due: [due('c1'), due('c2')] }));
    expect(page.status()).toBe('Sending goes on.');
    expect(page.has('Go on sending')).toBe(false);
    expect(page.has('Look at 2 mails')).toBe(true);
  });

  it('in the middle of a run keeps the ticks of those who did not get it', async () => {
    const page = await atNames(plan({ due: ['c1', 'c2', 'c3'].map(due) }));
    await page.tick('Client c3');
    await page.click('Look at 2 mails');
    await page.answer('planTouches', plan({ due: [due('c1'), due('c2')] }));
    await page.click('Go on');
    await page.click('Make 2 drafts');
    await page.answer('sendTouches', answer({ drafted: 1, withheld: paused('c2') }));
    expect(page.heading()).toBe('1 draft is in your Gmail');
    await page.click('Go on sending');
    await page.answer('goOn', { paused: PAUSED });
    await page.answer('planTouches', plan({ due: [due('c2'), due('c3')] }));
    expect(['Client c2', 'Client c3'].map((name) => page.field(name).checked)).toEqual([true, false]);
  });

  it('that holds reviewed drafts leads back to sending them, and removes none', async () => {
    const page = await atSend();
    await page.click('Send reviewed drafts');
    await page.click('Send them now');
    await page.answer('sendReviewedDrafts', { sent: 0, failed: 0, withheld: paused('c1'), remaining: 0 });
    expect(page.has('Remove: Client c1')).toBe(false);
    await page.click('Go on sending');
    await page.answer('goOn', { paused: PAUSED });
    expect(page.heading()).toBe('Send reviewed drafts?');
  });

  it('stays where somebody else has ended it meanwhile', async () => {
    const page = await atNames(plan({ withheld: paused('c1') }));
    await page.click('Go on sending');
    await page.refuse('goOn', 'Nothing is paused in this mailbox: send as ever.');
    expect(page.alert()).toContain('send as ever.');
  });
});

describe('a log that lost lines', () => {
  it('is read again until nothing remains, and what came of it is said', async () => {
    const page = await atNames(short);
    expect(page.text()).toContain(SHORT);
    await page.click('Rebuild the log from Sent');
    const part = { mailboxes: [], say: '5 lines came back. There is more.' };
    await page.answer('rebuildLog', { ...part, back: 5, remaining: true });
    expect(page.lastRequest()).toEqual({ before: 0 });
    expect(page.text()).toContain('5 lines came back.');
    await page.answer('rebuildLog', { ...part, back: 7, remaining: false, say: '7 lines came back.' });
    expect(page.lastRequest()).toEqual({ before: 5 });
    await page.answer('planTouches', plan({ due: [due('c1')] }));
    expect(page.status()).toBe('7 lines came back.');
    expect(page.field('Client c1').checked).toBe(true);
  });

  it('can go on without a mailbox that nobody opens any more', async () => {
    const page = await atNames(short);
    await page.click('Rebuild the log from Sent');
    const mailboxes = ['gone@example.com'];
    await page.answer('rebuildLog', {
      back: 1,
      remaining: false,
      mailboxes,
      say: 'Lines are missing still.',
    });
    await page.answer('planTouches', short);
    expect(page.status()).toBe('Lines are missing still.');
    await page.click('Go on without it');
    await page.answer('rebuildLog', { back: 0, remaining: false, mailboxes: [], say: 'Done.' });
    expect(page.lastRequest()).toEqual({ without: mailboxes, before: 0 });
  });
});

describe('a copy', () => {
  it('is asked what it is before anything else, and starts clean with the guided start', async () => {
    const page = await atSend({ ...BUILT, isCopy: true });
    expect(page.heading()).toBe('What is this file?');
    expect(page.has('Show the names')).toBe(false);
    await page.click('Start clean');
    await page.answer('declareCopy', { as: 'new' });
    expect(page.lastRequest()).toEqual({ as: 'new' });
    await page.answer('open', FRESH);
    expect(page.waiting()).toEqual(['setUp']);
    expect(page.has('Send')).toBe(false);
  });

  it('goes on as the original in the place Send', async () => {
    const page = await atSend({ ...BUILT, isCopy: true });
    await page.click('Go on as the original');
    await page.answer('declareCopy', { as: 'original' });
    await page.answer('open', BUILT);
    expect(page.heading()).toBe('Send');
  });
});

it('mails made of a Gmail draft show who gets a copy and the files, before the click', async () => {
  const page = await atNames(plan({ due: [due('c1')] }));
  await page.click('Look at 1 mail');
  const mail = { ...due('c1'), cc: ['desk@example.com'], files: ['Price list.pdf', 'Map.png'] };
  await page.answer('planTouches', plan({ due: [mail] }));
  expect(page.text()).toContain('desk@example.com');
  await page.click('Go on');
  expect(page.text()).toContain('Copy todesk@example.com');
  expect(page.text()).toContain('FilesPrice list.pdf, Map.png');
});

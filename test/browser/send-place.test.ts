// The place Send lived through by keyboard alone, 300 px wide and at 200 % zoom: from Dormant Clients to drafts, read
// in the mailbox, sent, seen in the Touch Log; then a draft that was deleted, one that grew old, and one at a time.

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import { call, tab } from '../bundle/support';
import { loggedAs, readyToSend, recipients } from '../bundle/touches';
import { type Bench, eventually, openBench } from './support';

jest.setTimeout(180_000);

const OWNER = 'owner@example.com';
const DAY = 86_400_000;

let bench: Bench;
let page: Page;
let side: Frame;

beforeAll(async () => {
  const world = restoreWorld(readyToSend(6));
  // Makes the tabs that sending needs: a new tab comes to the front, and the mailbox would close.
  call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'draft', clientIds: [] });
  bench = await openBench({ world, script: 'add-on' });
  page = await bench.open();
});

afterAll(() => bench?.close());

const drafts = () => bench.world.mailboxes.list(OWNER, 'drafts');
const names = () => tab(bench.world, 'Dormant Clients').rows.map((row) => String(row['Client']));
const heading = () => side.evaluate(() => document.querySelector('h1')?.textContent ?? '');

/** What has the keyboard, in the window or, when that has it, in the sidebar. */
async function focused(): Promise<string> {
  const name = () => {
    const element = document.activeElement as HTMLInputElement;
    if (element.matches('#sidebar iframe')) return 'in the sidebar';
    return (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim();
  };
  const inWindow = await page.evaluate(name);
  return inWindow === 'in the sidebar' && side ? side.evaluate(name) : inWindow;
}

type Name = string | RegExp;
const is = (name: Name, text: string) => (typeof name === 'string' ? text === name : name.test(text));

/** Goes on with Tab, or back, until something of this name has the keyboard. */
async function tabTo(name: Name, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const here = await focused();
    if (is(name, here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${key} does not reach ${name}: ${passed.join(' | ')}`);
}

/** Presses a button of the sidebar and waits until the keyboard is on the next heading. */
async function press(button: Name, next: Name): Promise<void> {
  await tabTo(button);
  await page.keyboard.press('Enter');
  const said = () => side.getByRole('alert').innerText();
  const look = async () => (is(next, await focused()) ? 'there' : `${await heading()} ${await said()}`);
  await eventually(look, 'there', 40_000).catch(async (problem) => {
    // On a crowded machine a call may be told to come again: the page says so and offers it.
    if ((await said()) === '') throw problem;
    console.warn(`${button}: ${await said()}`);
    await tabTo('Go on');
    await page.keyboard.press('Enter');
    await eventually(look, 'there', 40_000);
  });
}

/** Presses a button of the sidebar and waits for what is said of it. */
async function pressAndHear(button: Name, words: string): Promise<void> {
  await tabTo(button);
  await page.keyboard.press('Enter');
  await side.getByText(words).waitFor({ timeout: 60_000 });
}

/** What axe finds wrong on this step, and whether anything sticks out: 300 px wide, and at 200 % zoom. */
async function faults(): Promise<string[]> {
  await side.evaluate(axe.source);
  const found: string[] = [];
  // The sidebar stays 300 px wide at any zoom; at 200 % half of the height is left.
  for (const height of [768, 384]) {
    await page.setViewportSize({ width: 1366, height });
    const { violations } = await side.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { exclude: ['iframe'] },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      ),
    );
    found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    const tooWide = await side.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (tooWide > 0) found.push(`${tooWide} px stick out`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  return found;
}

describe('five drafts by keyboard', () => {
  it('begin in the menu and in the place Send', async () => {
    // The grid keeps Tab to itself while it is not covered; from here on only keys move.
    await page.getByRole('menubar').getByRole('menuitem', { name: 'File' }).focus();
    await tabTo(/^Mailbox/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo('File', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Open');
    await page.keyboard.press('Enter');
    const frame = page.getByRole('complementary').locator('iframe');
    await frame.waitFor({ timeout: 60_000 });
    side = (await (await frame.elementHandle())!.contentFrame())!;
    await side.getByRole('button', { name: 'Send', exact: true }).waitFor({ timeout: 60_000 });
    await eventually(() => side.locator('.progress .bar').count(), 0, 60_000);
    await tabTo('Send', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await side.getByText('The first time').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('go by the names and the words to five drafts', async () => {
    await press('Show the names', 'Who gets it?');
    expect(await faults()).toEqual([]);
    await press('Look at 5 mails', 'Is this what you want to say?');
    expect(await faults()).toEqual([]);
    await tabTo('Personal Line');
    await page.keyboard.type('Thank you for the plums.');
    await pressAndHear('Put the line in', 'It is in your list');
    expect(tab(bench.world, 'Dormant Clients').rows[0]['Personal Line']).toBe('Thank you for the plums.');
    await press('Go on', 'Make 5 drafts?');
    expect(await faults()).toEqual([]);
    await press('Make 5 drafts', '5 drafts are in your Gmail');
    expect(await faults()).toEqual([]);
    expect(drafts()).toHaveLength(5);
  });

  it('are read in the mailbox, where one is deleted', async () => {
    const mailbox = page.getByRole('region', { name: `Mailbox of ${OWNER}` });
    await tabTo('Drafts (5)', 'Shift+Tab');
    await mailbox.getByRole('listitem').nth(4).waitFor();
    await tabTo(/^To Client/);
    await page.keyboard.press('Enter');
    await mailbox.frameLocator('iframe').getByText('Kind regards').waitFor();
    await tabTo('Delete');
    await page.keyboard.press('Enter');
    await mailbox.getByRole('status').filter({ hasText: 'The draft is deleted.' }).waitFor();
    expect(drafts()).toHaveLength(4);
  });

  it('leave as they stand there, and stand in the Touch Log', async () => {
    await press('Send reviewed drafts', 'Send reviewed drafts?');
    expect(await faults()).toEqual([]);
    await press('Send them now', '4 mails sent');
    expect(await faults()).toEqual([]);
    expect(recipients(bench.world)).toHaveLength(4);
    expect(recipients(bench.world)).toEqual(loggedAs(bench.world, 'Sent'));
    expect(loggedAs(bench.world, 'Withdrawn')).toHaveLength(1);
    await press('Done', 'Send');
    expect(await side.getByText('The first time').count()).toBe(0);
  });
});

describe('a draft that was deleted', () => {
  it('is prepared again only by the click, and then ticked', async () => {
    await press('Show the names', 'Who gets it?');
    expect(await side.getByText('For you to decide').count()).toBe(1);
    expect(await faults()).toEqual([]);
    await tabTo(/^Prepare it again: /);
    const client = (await focused()).split(': ')[1];
    await page.keyboard.press('Enter');
    await side.getByText('among the names below').waitFor({ timeout: 60_000 });
    expect(await side.getByLabel(client, { exact: true }).isChecked()).toBe(true);
    await press('Look at 2 mails', 'Is this what you want to say?');
    await press('Go on', 'Make 2 drafts?');
    await press('Make 2 drafts', '2 drafts are in your Gmail');
    expect(drafts()).toHaveLength(2);
  });

  it('waits once it is over 7 days old, until it is kept or removed', async () => {
    bench.world.clock += 8 * DAY;
    await press('Send reviewed drafts', 'Send reviewed drafts?');
    await press('Send them now', 'Nothing was sent');
    expect(await faults()).toEqual([]);
    await tabTo(/^Keep: /);
    const kept = (await focused()).split(': ')[1];
    await page.keyboard.press('Enter');
    await side.getByText('Kept: it leaves').waitFor();
    await pressAndHear(/^Remove: /, 'Removed.');
    expect(drafts()).toHaveLength(1);
    await press('Done', 'Send');
    expect(await side.getByText('1 draft waiting in your Gmail').count()).toBe(1);
    await press('Send reviewed drafts', 'Send reviewed drafts?');
    await press('Send them now', '1 mail sent');
    const last = tab(bench.world, 'Touch Log').rows.filter((row) => row['Client'] === kept);
    expect(last.map((row) => row['State'])).toEqual(['Sent']);
    await press('Done', 'Send');
  });
});

describe('a mail at a time', () => {
  it('is explained, waits for Google, and can be stopped', async () => {
    await tabTo('As drafts in Gmail');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Send at a time');
    await tabTo('Day');
    const [year, month, day] = new Date(bench.world.clock + 2 * DAY).toISOString().slice(0, 10).split('-');
    // As an American date field takes it.
    await page.keyboard.type(`${month}${day}${year}`);
    expect(await faults()).toEqual([]);
    await press('Show the names', 'Who gets it?');
    await pressAndHear(/^Prepare it again: /, 'among the names below');
    await press('Look at 1 mail', 'Is this what you want to say?');
    await press('Go on', /^Send 1 mail on .*\?$/);
    expect(await side.getByText('once an hour').count()).toBe(1);
    expect(await faults()).toEqual([]);
    await press(/^Send 1 mail on /, /^1 mail will leave from /);
    expect(await faults()).toEqual([]);
    await press('Done', 'Send');
    expect(await faults()).toEqual([]);
    await pressAndHear("Stop sending while I'm away", 'nothing more leaves by the clock');
    advanceTo(bench.world, bench.world.clock + 4 * DAY);
    expect(recipients(bench.world)).toHaveLength(5);
    expect(names()).toHaveLength(6);
    expect(await heading()).toBe('Send');
    expect(bench.complaints).toEqual([]);
  });
});

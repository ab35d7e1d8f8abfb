// The place Send lived through by keyboard alone, 300 px wide and at 200 % zoom: from Dormant Clients to drafts, read
// in the mailbox, sent, seen in the Touch Log.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { restoreWorld } from '../../local/runtime/world';
import { tab } from '../bundle/support';
import { loggedAs, readyToSend, recipients } from '../bundle/touches';
import { type Bench, eventually, openBench } from './support';

const OWNER = 'owner@example.com';

let bench: Bench;
let page: Page;
let side: Frame;

beforeAll(async () => {
  bench = await openBench({ world: restoreWorld(readyToSend(6)), script: 'add-on' });
  page = await bench.open();
});

afterAll(() => bench?.close());

const drafts = () => bench.world.mailboxes.list(OWNER, 'drafts');

/** What has the keyboard in the sidebar, or in the window around it. */
const focused = (where: Frame | Page) =>
  where.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const label = element.labels?.[0]?.textContent;
    return (element.ariaLabel ?? label ?? element.textContent ?? '').trim();
  });

/** Goes on with Tab, or back, until something of this name has the keyboard. */
async function tabTo(name: string | RegExp, where: Frame | Page = side, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    const here = await focused(where);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${key} does not reach ${name}: ${passed.join(' | ')}`);
}

/** Presses a button of the sidebar and waits until the keyboard is on the next heading. */
async function press(button: string | RegExp, next: string | RegExp): Promise<void> {
  await tabTo(button);
  await page.keyboard.press('Enter');
  const isThere = (text: string) => (typeof next === 'string' ? text === next : next.test(text));
  const look = async () => {
    const said = await side.getByRole('alert').innerText();
    return isThere(await focused(side)) ? 'there' : said;
  };
  await eventually(look, 'there', 40_000);
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
    await page.getByRole('menubar').getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Open');
    await page.keyboard.press('Enter');
    const frame = page.getByRole('complementary').locator('iframe');
    await frame.waitFor({ timeout: 30_000 });
    side = (await (await frame.elementHandle())!.contentFrame())!;
    await side.getByRole('button', { name: 'Send', exact: true }).waitFor({ timeout: 30_000 });
    await eventually(() => side.locator('.progress .bar').count(), 0, 40_000);
    await side.locator('h1').focus();
    await tabTo('Send', side, 'Shift+Tab');
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
    await tabTo('Put the line in');
    await page.keyboard.press('Enter');
    await side.getByText('It is in your list').waitFor({ timeout: 30_000 });
    expect(tab(bench.world, 'Dormant Clients').rows[0]['Personal Line']).toBe('Thank you for the plums.');
    await press('Go on', 'Make 5 drafts?');
    expect(await faults()).toEqual([]);
    await press('Make 5 drafts', '5 drafts are in your Gmail');
    expect(await faults()).toEqual([]);
    expect(drafts()).toHaveLength(5);
  });

  it('are read in the mailbox, where one is deleted', async () => {
    const mailbox = page.getByRole('region', { name: `Mailbox of ${OWNER}` });
    await page.getByRole('button', { name: 'Mailbox: 5 drafts' }).focus();
    await eventually(() => focused(page), 'Mailbox: 5 drafts');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page), 'Drafts (5)');
    await mailbox.getByRole('listitem').nth(4).waitFor();
    await tabTo(/^To Client/, page);
    await page.keyboard.press('Enter');
    await mailbox.frameLocator('iframe').getByText('Kind regards').waitFor();
    await tabTo('Delete', page);
    await page.keyboard.press('Enter');
    await mailbox.getByRole('status').filter({ hasText: 'The draft is deleted.' }).waitFor();
    await page.keyboard.press('Escape');
    await mailbox.waitFor({ state: 'hidden' });
    expect(drafts()).toHaveLength(4);
  });

  it('leave as they stand there, and stand in the Touch Log', async () => {
    await side.locator('h1').focus();
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

// A morning's work in the sidebar's Today with the keyboard alone: answers looked for, a talk logged, a date put off,
// calls tried, old drafts settled, a decision made, until nothing is left.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { tab } from '../bundle/support';
import { fridayMorning, rowOf } from './morning';
import { type Bench, openBench, pick } from './support';

let bench: Bench;
let page: Page;
let side: Frame;

beforeAll(async () => {
  bench = await openBench({ world: fridayMorning(), script: 'add-on' });
  page = await bench.open();
  await pick(page, 'Rekindle', 'Open');
  const iframe = page.getByRole('complementary').locator('iframe');
  side = (await (await iframe.elementHandle())!.contentFrame())!;
  await side.getByText(/things to do/).waitFor({ timeout: 60_000 });
  await side.locator('h1').focus();
}, 180_000);

afterAll(() => bench?.close());

/** What has the keyboard in the sidebar, by the name people know it by. */
const focused = () =>
  side.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim();
  });

async function tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    if ((await focused()) === name) return;
    passed.push(await focused());
  }
  throw new Error(`${key} does not reach ${name}: ${passed.join(' | ')}`);
}

/** Presses what has the keyboard and waits for what the sidebar tells of it, with the work in hand ready. */
async function pressAndHear(sentence: string | RegExp): Promise<void> {
  const pressed = await focused();
  await page.keyboard.press('Enter');
  try {
    const told = side.locator('footer').getByRole('status').filter({ hasText: sentence });
    await told.waitFor({ timeout: 30_000 });
    await side.getByText('Looking up').waitFor({ state: 'detached', timeout: 30_000 });
  } catch (error) {
    const shown = await side.locator('body').innerText();
    throw new Error(`Pressed “${pressed}”, now at “${await focused()}”. The sidebar shows:\n${shown}`, {
      cause: error,
    });
  }
}

/** Opens the choice of this name and takes the one that many steps below. */
async function choose(name: string, down: number): Promise<void> {
  await tabTo(name);
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
}

/** What axe finds wrong, and whether the page is wider than its frame at double size. */
async function faults(): Promise<string[]> {
  await side.evaluate(axe.source);
  const { violations } = await side.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
    }),
  );
  const tooWide = await side.evaluate(() => {
    const { documentElement: root } = document;
    root.style.zoom = '2';
    const isWide = root.scrollWidth > root.clientWidth + 1;
    root.style.zoom = '';
    return isWide;
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return tooWide ? [...found, 'wider than its frame at 200 %'] : found;
}

const lastLogged = () => tab(bench.world, 'Touch Log').rows.pop()!;

describe('a morning in Today', () => {
  it('begins with answers: whoever answered comes first, without a fault that axe knows', async () => {
    await tabTo('Look for answers');
    await pressAndHear('1 answer.');
    expect(await side.locator('[aria-current=step] h2').innerText()).toBe('Harbour Bakery');
    expect(await faults()).toEqual([]);
  }, 120_000);

  it('asks for the next date of a talk, logs it, and leads to the next client', async () => {
    await side.locator('h1').focus();
    await choose('What came of it?', 1);
    await tabTo('Log it');
    await page.keyboard.press('Enter');
    await side.getByText('Choose when to get in touch again.').waitFor();
    expect(await focused()).toBe('When again?');
    expect(await faults()).toEqual([]);
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
    await tabTo('Log it');
    await pressAndHear('Logged for Harbour Bakery: spoke.');
    expect(lastLogged()).toMatchObject({ Outcome: 'spoke', 'Follow-up': '11 Dec 2026' });
    expect(rowOf(bench.world, 'Harbour Bakery')).toMatchObject({ Stage: 'Talked', Due: '11 Dec 2026' });
    expect(await focused()).toBe('Lindqvist & Co');
  }, 120_000);

  it('takes back a wrong click, and logs it once more', async () => {
    await tabTo('Undo what was logged last', 'Shift+Tab');
    await pressAndHear('Taken back.');
    expect(rowOf(bench.world, 'Harbour Bakery')['Stage']).toBe('Answered');
    expect(await focused()).toBe('Harbour Bakery');
    await choose('What came of it?', 1);
    await choose('When again?', 4);
    await tabTo('Log it');
    await pressAndHear('Logged for Harbour Bakery: spoke.');
  }, 120_000);

  it('puts a date off to tomorrow, which is Monday', async () => {
    expect(await focused()).toBe('Lindqvist & Co');
    await tabTo('Later');
    await page.keyboard.press('Enter');
    await tabTo('tomorrow');
    await pressAndHear('Date noted: Lindqvist & Co.');
    expect(rowOf(bench.world, 'Lindqvist & Co')['Due']).toBe('7 Dec 2026');
  }, 120_000);

  it.each(['Rosa Quintel', 'Okafor Design'])(
    'tries a call: %s does not answer',
    async (client) => {
      expect(await focused()).toBe(client);
      await choose('What came of it?', 3);
      await tabTo('Log it');
      await pressAndHear(`Logged for ${client}: no answer.`);
      expect(rowOf(bench.world, client)['Due']).toBe('8 Dec 2026');
    },
    120_000,
  );

  it('settles drafts that grew old: one goes, one stays', async () => {
    await tabTo('Remove');
    await pressAndHear('Draft removed: Vestby School.');
    await tabTo('Keep');
    await pressAndHear('Draft kept: Tanaka Garden.');
    expect(tab(bench.world, 'Touch Log').rows.map((row) => row['State'])).toEqual(
      expect.arrayContaining(['Withdrawn', 'Note ready']),
    );
  }, 120_000);

  it('decides about the undecided, and ends with the next day', async () => {
    expect(await focused()).toBe('Nobody waits for a call or an answer');
    expect(await faults()).toEqual([]);
    await tabTo('Decide one by one');
    await page.keyboard.press('Enter');
    await choose('How?', 4);
    await tabTo('Decide');
    await pressAndHear('Decided: Leave in peace: Zaidan Motors.');
    expect(rowOf(bench.world, 'Zaidan Motors')['Approach']).toBe('Leave in peace');
    expect(await side.locator('main').innerText()).toMatch(/Next: Monday, 1 to do\./);
    expect(bench.complaints).toEqual([]);
  }, 120_000);

  it('opens the card of a client by name, with its story, without a fault', async () => {
    await tabTo('Clients', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo('Harbour Bakery: open the card');
    await page.keyboard.press('Enter');
    await side.getByText('Next date: Dec 11, 2026').first().waitFor({ timeout: 60_000 });
    expect(await focused()).toBe('Harbour Bakery');
    for (const summary of await side.locator('summary').all()) await summary.press('Enter');
    expect(await faults()).toEqual([]);
  }, 120_000);
});

// The workbench in a browser, with a small script of the tests' own: menus, sidebar, questions, edits, clock, phone.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import {
  type Bench,
  cellOf,
  eventually,
  finished,
  goTo,
  goToTab,
  inSidebar,
  openBench,
  pick,
  typeAt,
} from './support';

let bench: Bench;
let page: Page;
const elsewhere: string[] = [];

beforeAll(async () => {
  const tabs = {
    First: [
      ['Name', 'Value', 0],
      ['Ann', 1],
    ],
    Second: [['x']],
  };
  bench = await openBench({ tabs, script: 'stub' });
  page = await bench.open();
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
});

afterAll(() => bench?.close());

beforeEach(() => goToTab(page, 'First'));

const first = (cell: string) => () => cellOf(bench.world, 'First', cell);
const second = (cell: string) => () => cellOf(bench.world, 'Second', cell);

describe('the grid', () => {
  it('sends what a person types to the world, and onEdit runs with the old and the new value', async () => {
    await typeAt(page, 'B2', '42');
    await eventually(first('B2'), 42);
    await eventually(first('D1'), 'B2: 1 > 42');
  });

  it('reads what is typed as Google does', async () => {
    await typeAt(page, 'B3', '5 Jan 2027');
    await eventually(first('B3'), 46_392);
    await typeAt(page, 'B3', "'007");
    await eventually(first('B3'), '007');
  });

  it('shows in every window what is typed in one, and what a script writes', async () => {
    const other = await bench.open();
    await typeAt(other, 'A3', 'from another window');
    await eventually(first('A3'), 'from another window');
    await goTo(page, 'A3');
    await page.locator('.o-topbar-composer').getByText('from another window').waitFor();
    await goTo(other, 'D1');
    await other.locator('.o-topbar-composer').getByText('A3: nothing > from another window').waitFor();
    await other.close();
  });
});

describe('the menu row', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('is walked by arrow keys, with Enter to choose, and shows where the script goes', async () => {
    await page.getByRole('menubar').getByRole('menuitem', { name: 'File' }).focus();
    await page.keyboard.press('End');
    expect(await focused()).toBe('Stub');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Open');
    await page.keyboard.press('m');
    expect(await focused()).toBe('More');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Go to the second tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.o-sheet.active').innerText(), 'Second');
    await finished(page);
    await page.keyboard.type('typed at B3');
    await page.keyboard.press('Enter');
    await eventually(second('B3'), 'typed at B3');
  });

  it('closes with Escape and gives the keyboard back to the grid', async () => {
    await pick(page, 'Edit');
    expect(await page.getByRole('menu').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Escape');
    await goTo(page, 'A7');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await eventually(first('A7'), 'x');
  });

  it('holds the usual menus: undo takes back what was typed', async () => {
    await typeAt(page, 'A8', 'gone soon');
    await eventually(first('A8'), 'gone soon');
    await pick(page, 'Edit', 'Undo');
    await eventually(first('A8'), null);
  });

  it('shows what a script could not do in a red bar, and the rest only in the terminal', async () => {
    await pick(page, 'Stub', 'Fail');
    const bar = page.getByRole('alert');
    await bar.getByText('The list is not there yet. Build it first.').waitFor();
    await bar.getByRole('button', { name: 'Dismiss' }).click();
    expect(await bar.textContent()).toBe('');
    expect(bench.complaints).toContain('fail: The list is not there yet. Build it first.');
  });

  it('shows a toast', async () => {
    await pick(page, 'Stub', 'Toast');
    await page.getByText('All is well.').waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByText('All is well.').count()).toBe(0);
  });
});

describe('the sidebar', () => {
  it('opens 300 px wide with the keyboard in it; google.script.run writes into the sheet', async () => {
    await pick(page, 'Stub', 'Open');
    await page.getByRole('heading', { name: 'Stub sidebar' }).waitFor();
    const sidebar = inSidebar(page);
    await sidebar.getByRole('button', { name: 'Write' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    expect((await page.locator('iframe').boundingBox())?.width).toBeCloseTo(299, -1);
    await page.keyboard.press('Tab');
    await page.keyboard.type('by keyboard');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidebar.getByText('Done null').waitFor();
    await eventually(first('B5'), 'by keyboard');
  });

  it('tells a failed call to its failure handler, without a red bar', async () => {
    await inSidebar(page).getByRole('button', { name: 'Fail' }).click();
    await inSidebar(page).getByText('Failed: The list is not there yet. Build it first.').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('cannot reach the page around it', async () => {
    const frame = page.frames().find((one) => one.url().includes('/frame/'))!;
    const reach = () => {
      try {
        return String(parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    };
    expect(await frame.evaluate(reach)).toBe('SecurityError');
  });

  it('refuses what cannot cross at once, hands over its own object, and has ten calls in flight at most', async () => {
    const frame = page.frames().find((one) => one.url().includes('/frame/'))!;
    const found = await frame.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own global.
      const { run, host } = (window as any).google.script;
      const refusals: string[] = [];
      for (const bad of [new Date(), () => 1, document.body, new Map()])
        try {
          run.echo(bad);
        } catch (error) {
          refusals.push(String(error));
        }
      const call = (value: unknown) =>
        new Promise((resolve) => {
          run
            .withSuccessHandler((answer: unknown, own: unknown) => resolve([answer, own]))
            .withUserObject(value)
            .echo(value);
        });
      const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => call(i)));
      return {
        refusals,
        answers,
        secret: typeof run.secret_,
        width: host.setWidth(500),
        origin: host.origin,
      };
    });
    expect(found.refusals).toEqual(Array(4).fill('TypeError: Failed due to illegal value in property: 0'));
    expect(found.answers).toEqual(Array.from({ length: 12 }, (_, i) => [i, i]));
    expect(found.secret).toBe('undefined');
    expect(`${found.origin}/`).toBe(bench.url);
  });

  it('closes from inside', async () => {
    await inSidebar(page).getByRole('button', { name: 'Close me' }).click();
    await page.getByRole('complementary').waitFor({ state: 'hidden' });
  });
});

describe('boxes', () => {
  it('wait for their answers: a prompt, then an alert', async () => {
    await pick(page, 'Stub', 'Ask');
    const box = page.getByRole('dialog');
    await box.getByRole('textbox').fill('Mei');
    await box.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Write "Mei"?').waitFor();
    expect(first('A5')()).toBe(null);
    await box.getByRole('button', { name: 'Yes' }).click();
    await eventually(first('A5'), 'Mei');
  });

  it('take Escape for closing, which decides nothing', async () => {
    await pick(page, 'Stub', 'Ask');
    await page.getByRole('dialog').getByRole('textbox').fill('Nobody');
    await page.keyboard.press('Escape');
    await finished(page);
    expect(first('A5')()).toBe('Mei');
  });

  it('hold a page of the script in its own size, and close from inside', async () => {
    await pick(page, 'Stub', 'Dialog');
    const dialog = page.getByRole('dialog', { name: 'Stub dialog' });
    const frame = dialog.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Write' }).click();
    await frame.getByText('Done null').waitFor();
    const { width, height } = (await dialog.locator('iframe').boundingBox())!;
    expect([width, height]).toEqual([320, 240]);
    await frame.getByRole('button', { name: 'Close me' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the clock', () => {
  it('shows the time of the world and moves a day, firing what is due', async () => {
    await pick(page, 'Stub', 'Every day');
    await finished(page);
    await page.getByText('Sat 21 Nov 2026').waitFor();
    await page.getByRole('button', { name: '+1 day' }).click();
    await page.getByText('Sun 22 Nov 2026').waitFor();
    await eventually(first('C1'), 1);
  });
});

describe('the phone view', () => {
  it('shows the tabs alone at 390 px, without menus and sidebar, where cells can still be filled', async () => {
    await pick(page, 'Stub', 'Open');
    await page.getByRole('complementary').waitFor();
    const button = page.getByRole('button', { name: 'Phone view' });
    await button.click();
    expect(await page.getByRole('menubar').isVisible()).toBe(false);
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    expect((await page.locator('#sheet').boundingBox())?.width).toBe(390);
    await page.getByText('Second', { exact: true }).click();
    await eventually(() => page.locator('.o-sheet.active').innerText(), 'Second');
    await button.click();
    await page.getByRole('complementary').waitFor();
  });
});

describe('the page', () => {
  /** What axe finds wrong in the page around the engine's grid and the script's frame. */
  async function faults(): Promise<string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { exclude: ['#sheet', 'iframe'] },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] },
      ),
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  it('has no fault that axe knows, with the sidebar, a menu, a toast, the red bar and a box open', async () => {
    await pick(page, 'Stub', 'Open');
    // Loaded, it takes the keyboard, which closes an open menu.
    await eventually(() => page.evaluate(() => document.activeElement?.tagName), 'IFRAME');
    await pick(page, 'Stub', 'Fail');
    await pick(page, 'Stub', 'Toast');
    await page.getByText('All is well.').waitFor();
    await pick(page, 'Stub');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await pick(page, 'Stub', 'Ask');
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('asks for nothing outside this machine', () => {
    expect(elsewhere).toEqual([]);
  });
});

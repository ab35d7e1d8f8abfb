// What the browser tests share: a browser, a workbench over given tabs, and the page in words of what people see.

import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { addOnProject, filesProject } from '../../local/runtime/project';
import type { World } from '../../local/runtime/world-types';
import { startWorkbench } from '../../local/workbench/server';
import { type Typed, worldWith } from '../bundle/support';

const STUB = ['Code.js', 'Sidebar.html', 'appsscript.json'].map((name) => path.join(__dirname, 'stub', name));

export interface Bench {
  world: World;
  url: string;
  browser: Browser;
  /** What went wrong in scripts, as printed in the terminal. */
  complaints: string[];
  /** Another window on the same spreadsheet, ready to be used. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** A workbench over tabs or a world, with the add-on or the small script of these tests, and a browser to look at it. */
export async function openBench(
  options: { script: 'stub' | 'add-on' } & ({ tabs: Record<string, Typed[][]> } | { world: World }),
): Promise<Bench> {
  const world =
    'world' in options ? options.world : worldWith({ tabs: options.tabs, now: '2026-11-21T10:00:00Z' });
  const project = options.script === 'stub' ? filesProject(world, STUB) : addOnProject(world);
  const complaints: string[] = [];
  const bench = await startWorkbench({ world, project, complain: (text) => void complaints.push(text) });
  const browser = await openBrowser();
  return {
    world,
    url: bench.url,
    browser,
    complaints,
    async open() {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.goto(bench.url);
      await page.locator('body[data-ready]').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await bench.close();
    },
  };
}

/** The browser found before the tests. Throws, with what to do, when there is none. */
export function openBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH, CHROMIUM_PROBLEM } = process.env;
  if (!CHROMIUM_PATH) throw new Error(CHROMIUM_PROBLEM);
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ['--no-sandbox'] });
}

/** Picks an item of a menu by their names, with the mouse. */
export async function pick(page: Page, menu: string, ...items: string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
  for (const item of items)
    await page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }).click();
}

/** Waits until no menu item is at work any more. */
export async function finished(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Running script' }).waitFor({ state: 'detached' });
}

/** The page inside the sidebar. */
export const inSidebar = (page: Page): FrameLocator => page.getByRole('complementary').frameLocator('iframe');

/** Goes to a cell by typing its address into the name box, as "B7", on the tab in front. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('.o-named-range-selector-container input');
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
  // The engine takes a moment to be ready for typing there; people never are that fast.
  await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 50)));
}

/** Types into a cell of the tab in front and leaves it with Enter. */
export async function typeAt(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  // On a busy machine the engine mixes up keys that come faster than it draws.
  await page.keyboard.type(text, { delay: 40 });
  await page.keyboard.press('Enter');
}

/** Brings a tab to the front. */
export async function goToTab(page: Page, name: string): Promise<void> {
  await page.locator('.o-sheet-list').getByText(name, { exact: true }).click();
}

/** A cell as the world holds it. */
export function cellOf(world: World, tab: string, cell: string): unknown {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(cell)!;
  const at = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  const { id } = world.workbook.sheets().find(({ name }) => name === tab)!;
  return world.workbook.values(id, { top: at.row, left: at.column, bottom: at.row, right: at.column })[0][0];
}

/** Waits until something looked at again and again is as wanted. */
export async function eventually<T>(look: () => T | Promise<T>, wanted: T, patience = 15_000): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    if (Date.now() > until)
      throw new Error(`wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

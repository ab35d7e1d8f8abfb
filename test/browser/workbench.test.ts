// The workbench in a browser, with a small script of the tests' own: menus, sidebar, questions, edits, clock.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Bench, cellOf, eventually, goToTab, inSidebar, openBench, pick, typeAt } from './support';

let bench: Bench;
let page: Page;

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
});

afterAll(() => bench?.close());

beforeEach(() => goToTab(page, 'First'));

const first = (cell: string) => () => cellOf(bench.world, 'First', cell);

describe('the grid', () => {
  it('sends what a person types to the world, and onEdit runs with the old and the new value', async () => {
    await typeAt(page, 'B2', '42');
    await eventually(first('B2'), 42);
    await eventually(first('D1'), 'B2: 1 > 42');
  });

  it('shows in every window what is typed in one', async () => {
    const other = await bench.open();
    await typeAt(other, 'A3', 'from another window');
    await eventually(first('A3'), 'from another window');
    await goToTab(page, 'First');
    await page.screenshot();
    await other.close();
    await eventually(() => [...bench.world.workbook.sheets()].length, 2);
  });
});

describe('a menu of the script', () => {
  it('opens the sidebar, from which google.script.run writes into the sheet', async () => {
    await pick(page, 'Stub', 'Open');
    await page.getByRole('heading', { name: 'Stub sidebar' }).waitFor();
    const sidebar = inSidebar(page);
    await sidebar.getByRole('button', { name: 'Write' }).click();
    await sidebar.getByText('Done null').waitFor();
    await eventually(first('B5'), 'from the sidebar');
  });

  it('tells a failed call of the sidebar to its failure handler, without a red bar', async () => {
    await inSidebar(page).getByRole('button', { name: 'Fail' }).click();
    await inSidebar(page).getByText('Failed: The list is not there yet. Build it first.').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('waits for the answers to its questions', async () => {
    await pick(page, 'Stub', 'Ask');
    const box = page.getByRole('dialog');
    await box.getByRole('textbox').fill('Mei');
    await box.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Write "Mei"?').waitFor();
    expect(first('A5')()).toBe(null);
    await box.getByRole('button', { name: 'Yes' }).click();
    await eventually(first('A5'), 'Mei');
  });
});

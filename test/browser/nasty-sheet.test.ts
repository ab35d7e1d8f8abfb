// A sheet as owners keep them, in the browser: from a wrong guess, corrected by picking a column, to a confirmed list.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Typed, tab } from '../bundle/support';
import { type Bench, eventually, inSidebar, openBench, pick } from './support';

let bench: Bench;
let page: Page;

const HEADERS = ['Date', 'Client', 'Phone', 'Amount', 'Work', 'Amount', 'Remarks\nof ours'];
/** The first amount is what was quoted, the last what was paid; the owner knows. */
const LINES: Typed[][] = [
  ['2024-11-04', 'Harbour Bakery', '425-555-0101', 9000, 'Check', '900.00'],
  ['2024-12-01', "Sean O'Brannagh", '425-555-0198', 1, 'Repair', '(20.00)'],
  ['2025-01-15', "Sean O'Brannagh", '425-555-0198', 4000, 'Repair', '$400.00'],
  ['2025-02-15', "Shaun O'Branagh", '425-555-0198', 2000, 'Repair', 200],
  ['2025-03-01', '\'=HYPERLINK("http://x.example";"Me")', '', 100, 'Check', 50],
  [null, null, null, null, null, null],
  ['2026-11-02', 'Vestby School', '425-555-0110', 3100, 'Check', 310],
];

beforeAll(async () => {
  bench = await openBench({
    tabs: {
      Work: [['What we did, all years'], [], HEADERS, ...LINES, ['Total', null, null, 18_201, null, 1840]],
      Staff: [
        ['Name', 'Email'],
        ['Ada Ours', 'ada@us.example'],
      ],
    },
    script: 'add-on',
  });
  page = await bench.open();
});

afterAll(() => bench?.close());

const button = (name: string) => inSidebar(page).getByRole('button', { name });

describe('a sheet with a title, two amounts, a total, a formula as a name and one client in two spellings', () => {
  it('is understood in doubt, and corrected by picking the other column', async () => {
    await pick(page, 'Rekindle', 'Open');
    await inSidebar(page)
      .getByText(/"Amount \(column D\)" is taken as the amount; "Amount \(column F\)" could be it too/)
      .waitFor();
    await inSidebar(page)
      .getByRole('combobox', { name: 'Amount', exact: true })
      .selectOption('Amount (column F)');
    await button('Read again').click();
    await inSidebar(page).getByText(/900/).first().waitFor();
  });

  it('leads through the steps, merging the two spellings, to the list', async () => {
    const onwards = inSidebar(page).locator('button.main:not([aria-disabled])');
    for (let step = 0; step < 8; step++) {
      await onwards.waitFor();
      const merge = button("Merge Sean O'Brannagh and Shaun O'Branagh");
      if (await merge.isVisible()) {
        await merge.click();
        await inSidebar(page).getByText('Merged: they count as one.').waitFor();
        await onwards.waitFor();
      }
      const label = await onwards.innerText();
      await onwards.click();
      if (label === 'Build my list') break;
    }
    await inSidebar(page)
      .getByText(/3 dormant clients/)
      .waitFor();
    await eventually(() => page.locator('.o-sheet.active').innerText(), 'Dormant Clients');
    const rows = tab(bench.world, 'Dormant Clients').rows.map((row) => [row['Client'], row['Revenue']]);
    expect(Object.fromEntries(rows)).toEqual({
      'Harbour Bakery': 900,
      "Sean O'Brannagh": 580,
      '=HYPERLINK("http://x.example";"Me")': 50,
    });
    expect(bench.complaints).toEqual([]);
  });

  it('accounts for every row in Data Check, and leaves the own tab as it was', () => {
    const lines = tab(bench.world, 'Data Check').rows.map((row) => String(row['Problem']));
    expect(lines[0]).toBe('Rows: 8 = 6 used + 2 skipped + 0 in doubt.');
    const { rows } = tab(bench.world, 'Work');
    expect(rows).toHaveLength(LINES.length + 3);
  });
});

// The day's work on a phone: no menu, no sidebar, only the tab Today with its two columns.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { call, tab } from '../bundle/support';
import { fridayMorning, rowOf } from './morning';
import { type Bench, eventually, goToTab, openBench, typeAt } from './support';

let bench: Bench;
let page: Page;

beforeAll(async () => {
  const world = fridayMorning();
  call(world, 'checkReplies');
  call(world, 'refreshMetrics');
  bench = await openBench({ world, script: 'add-on' });
  page = await bench.open();
}, 180_000);

afterAll(() => bench?.close());

const today = () => tab(bench.world, 'Today');
const line = (client: string) => today().rows.find((row) => row['Client'] === client)!;

/** The address of a cell of the tab Today. */
function cell(client: string, header: string): string {
  const row = today().rows.findIndex((one) => one['Client'] === client) + 2;
  return `${String.fromCharCode(65 + today().headers.indexOf(header))}${row}`;
}

describe('the tab Today on a phone', () => {
  it('has number, words and the two columns, the answer first', () => {
    expect(today().rows[0]).toMatchObject({ Client: 'Harbour Bakery', Phone: '555-0110', Log: null });
  });

  it('takes what is typed under Log and Again, and the next look counts it once', async () => {
    await page.getByRole('button', { name: 'Phone view' }).click();
    await goToTab(page, 'Today');
    await typeAt(page, cell('Harbour Bakery', 'Log'), 'spoke');
    await typeAt(page, cell('Harbour Bakery', 'Again'), 'next week');
    await typeAt(page, cell('Rosa Quintel', 'Log'), 'no answer');
    await eventually(() => line('Rosa Quintel')['Log'], 'no answer');
    call(bench.world, 'checkReplies');
    call(bench.world, 'refreshMetrics');
    const logged = tab(bench.world, 'Touch Log').rows.filter((row) => row['State'] === 'Logged');
    expect(logged.map((row) => [row['Client'], row['Outcome']])).toEqual([
      ['Lindqvist & Co', 'spoke'],
      ['Harbour Bakery', 'spoke'],
      ['Rosa Quintel', 'no answer'],
    ]);
    expect(rowOf(bench.world, 'Harbour Bakery')).toMatchObject({ Stage: 'Talked', Due: '11 Dec 2026' });
    expect(today().rows.every((row) => row['Log'] === null && row['Again'] === null)).toBe(true);
  }, 120_000);
});

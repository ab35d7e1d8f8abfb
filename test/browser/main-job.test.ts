// The first job of all, lived through in the workbench: from one's own sales to a list of clients to win back, and
// what one typed there is still there after the lists were made afresh.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tab } from '../bundle/support';
import { type Bench, eventually, finished, goToTab, inSidebar, openBench, pick, typeAt } from './support';

let bench: Bench;
let page: Page;

const CLIENTS: [name: string, email: string, amount: number, lastOrder: string][] = [
  ['Harbour Bakery', 'orders@harbour.example', 900, '2024-11-04'],
  ['Lindqvist & Co', 'maja@lindqvist.example', 400, '2025-01-15'],
  ['Okafor Design', 'hello@okafor.example', 250, '2024-09-20'],
  ['Rosa Quintel', 'rosa@quintel.example', 120, '2025-02-11'],
  ['Tanaka Garden', 'office@tanaka.example', 640, '2026-10-28'],
  ['Vestby School', 'post@vestby.example', 310, '2026-11-02'],
  ['Zaidan Motors', 'info@zaidan.example', 520, '2026-09-30'],
];

/** Twelve orders of each client, two months apart, up to the last. */
function sales(): (string | number)[][] {
  const orders = CLIENTS.flatMap(([name, email, amount, last]) =>
    Array.from({ length: 12 }, (_, i) => {
      const date = new Date(`${last}T00:00:00Z`);
      date.setUTCMonth(date.getUTCMonth() - 2 * i);
      return [date.toISOString().slice(0, 10), name, email, 'Service', amount + i];
    }),
  );
  const byDate = orders.sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return [['Date', 'Customer', 'Email', 'Product', 'Amount'], ...byDate];
}

beforeAll(async () => {
  bench = await openBench({ tabs: { Sales: sales() }, script: 'add-on' });
  page = await bench.open();
});

afterAll(() => bench?.close());

const dormant = () => tab(bench.world, 'Dormant Clients');
const names = () => dormant().rows.map((row) => row['Client']);
const rowOf = (client: string) => dormant().rows.find((row) => row['Client'] === client)!;

/** The address of a cell of the list. */
function cell(client: string, header: string): string {
  const { headers } = dormant();
  return `${String.fromCharCode(65 + headers.indexOf(header))}${names().indexOf(client) + 2}`;
}

describe('Rekindle in a sheet of sales', () => {
  it('leads from the menu through the guided start to Dormant Clients', async () => {
    await pick(page, 'Rekindle', 'Open');
    const onwards = inSidebar(page).getByRole('button', { name: /^(That's right|Next|Build my list)$/ });
    for (let step = 0; step < 8; step++) {
      await onwards.waitFor();
      const label = await onwards.innerText();
      await onwards.click();
      if (label === 'Build my list') break;
    }
    await inSidebar(page)
      .getByText(/4 dormant clients/)
      .waitFor();
    await eventually(() => page.locator('.o-sheet.active').innerText(), 'Dormant Clients');
    expect(names()).toEqual(['Harbour Bakery', 'Lindqvist & Co', 'Okafor Design', 'Rosa Quintel']);
  });

  it('leaves the own tab as it was', () => {
    const { headers, rows } = tab(bench.world, 'Sales');
    expect(headers).toEqual(['Date', 'Customer', 'Email', 'Product', 'Amount']);
    expect(rows).toHaveLength(CLIENTS.length * 12);
  });

  it('takes a figure and a reason typed into the grid, and sorts by the figure', async () => {
    await goToTab(page, 'Dormant Clients');
    await typeAt(page, cell('Rosa Quintel', 'Market Potential'), '50000');
    await eventually(() => rowOf('Rosa Quintel')['Market Potential'], 50_000);
    await typeAt(page, cell('Rosa Quintel', 'Reason for Departure'), 'We forgot them');
    await eventually(() => rowOf('Rosa Quintel')['Reason for Departure'], 'We forgot them');
    await pick(page, 'Rekindle', 'Sort by potential');
    await finished(page);
    expect(names()).toEqual(['Rosa Quintel', 'Harbour Bakery', 'Lindqvist & Co', 'Okafor Design']);
    expect(rowOf('Rosa Quintel')).toMatchObject({
      'Market Potential': 50_000,
      'Reason for Departure': 'We forgot them',
    });
  });

  it('keeps both when the lists are made afresh from the menu', async () => {
    await pick(page, 'Rekindle', 'Refresh lists and numbers');
    await page.getByText('Lists are up to date').waitFor({ timeout: 30_000 });
    await finished(page);
    expect(rowOf('Rosa Quintel')).toMatchObject({
      'Market Potential': 50_000,
      'Reason for Departure': 'We forgot them',
    });
    expect(rowOf('Harbour Bakery')['Reason for Departure']).toBe(null);
    expect(bench.complaints).toEqual([]);
  });
});

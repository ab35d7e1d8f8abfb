// The day's work on a phone: no menu, no sidebar, only tabs; with the keyboard alone, until nothing is due.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { OWNER } from '../bundle/send-support';
import { call, tab } from '../bundle/support';
import { fridayMorning, rowOf } from './morning';
import { type Bench, eventually, openBench } from './support';

let bench: Bench;
let page: Page;

beforeAll(async () => {
  const world = fridayMorning();
  call(world, 'checkReplies');
  call(world, 'refreshMetrics');
  bench = await openBench({ world, script: 'add-on' });
  page = await bench.open();
  // The strip above the sheet; from there Tab leads back into the cells.
  await page.locator('#phone').focus();
  await page.keyboard.press('Enter');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
}, 180_000);

afterAll(() => bench?.close());

const today = () => tab(bench.world, 'Today');
const line = (client: string) => today().rows.find((row) => row['Client'] === client)!;
const logged = () => tab(bench.world, 'Touch Log').rows.filter((row) => row['State'] === 'Logged');

/** The tab in front and the cell that the keyboard is in, 'Today!E2'. */
const place = () =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('.o-named-range-selector-container input');
    return `${document.querySelector('.o-sheet.active')?.textContent?.trim()}!${box?.value}`;
  });

/** Presses a key until the place is as wanted. */
async function pressUntil(key: string, wanted: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (wanted.test(await place())) return;
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${key} does not lead to ${wanted}: it is ${await place()}`);
}

/** Goes to the cell of a client under a header and types, as a person who knows only keys. */
async function write(tabName: string, client: string, header: string, words: string): Promise<void> {
  const { rows, headers } = tab(bench.world, tabName);
  const row = rows.findIndex((one) => one['Client'] === client) + 2;
  const letter = String.fromCharCode(65 + headers.indexOf(header));
  // Today is the last tab: one step back from the first.
  await pressUntil(tabName === 'Today' ? 'Shift+PageUp' : 'Shift+PageDown', new RegExp(`^${tabName}!`));
  await page.keyboard.press('Control+Home');
  await pressUntil('ArrowDown', new RegExp(`!A${row}$`));
  await pressUntil('ArrowRight', new RegExp(`!${letter}${row}$`));
  // On a busy machine the engine mixes up keys that come faster than it draws.
  await page.keyboard.type(words, { delay: 40 });
  await page.keyboard.press('Enter');
  await eventually(() => tab(bench.world, tabName).rows[row - 2][header], words);
}

describe('a morning on the tab Today of a phone', () => {
  it('shows number, words and the two columns, the answer first', () => {
    expect(today().rows[0]).toMatchObject({ Client: 'Harbour Bakery', Phone: '555-0110', Log: null });
    expect(line('Vestby School')['Say this']).toMatch(/Delete it in Gmail, or send it from there\.$/);
    expect(line('Zaidan Motors')['Say this']).toMatch(/Choose it under Approach in the client’s row\.$/);
  });

  it('takes what is typed under Log and Again at once', async () => {
    await write('Today', 'Harbour Bakery', 'Log', 'spoke');
    await write('Today', 'Harbour Bakery', 'Again', 'next week');
    await write('Today', 'Lindqvist & Co', 'Again', 'tomorrow');
    for (const client of ['Rosa Quintel', 'Okafor Design']) await write('Today', client, 'Log', 'no answer');
    await eventually(
      () => logged().map((row) => [row['Client'], row['Outcome'], row['Follow-up']]),
      [
        ['Lindqvist & Co', 'spoke', '25 Nov 2026'],
        ['Harbour Bakery', 'spoke', '11 Dec 2026'],
        ['Rosa Quintel', 'no answer', null],
        ['Okafor Design', 'no answer', null],
      ],
    );
  }, 180_000);

  it('takes a decision in the client’s row', async () => {
    await write('Dormant Clients', 'Zaidan Motors', 'Approach', 'Leave in peace');
  }, 120_000);

  it('is empty at the next refresh, once the drafts have left from Gmail, each line counted once', async () => {
    for (const { draftId } of bench.world.mailboxes.list(OWNER, 'drafts'))
      bench.world.mailboxes.sendDraft(OWNER, draftId!);
    call(bench.world, 'checkReplies');
    call(bench.world, 'refreshMetrics');
    expect(logged()).toHaveLength(4);
    expect(rowOf(bench.world, 'Harbour Bakery')).toMatchObject({ Stage: 'Talked', Due: '11 Dec 2026' });
    expect(rowOf(bench.world, 'Lindqvist & Co')['Due']).toBe('7 Dec 2026');
    expect(today().rows.every((row) => row['Log'] === null && row['Again'] === null)).toBe(true);
    expect(call(bench.world, 'getToday')).toEqual([]);
    expect(today().rows.map((row) => [row['Client'], row['Done']])).toEqual([
      ['Nothing is due. Next: Monday, 1.', null],
      ['Harbour Bakery', 'spoke'],
      ['Rosa Quintel', 'no answer'],
      ['Okafor Design', 'no answer'],
    ]);
    await pressUntil('Shift+PageUp', /^Today!/);
    expect(bench.complaints).toEqual([]);
  }, 120_000);
});

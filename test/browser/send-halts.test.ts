// What holds everybody back, in the built sidebar: a pause after bounces, a log that lost lines, a copy of the sheet.

import { afterEach, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { createWorld, restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { log, nameOf, plan, send, sendSheet } from '../bundle/send-support';
import { tab, typeInto } from '../bundle/support';
import { type Bench, openBench, pick } from './support';

const SHEET = sendSheet({ clients: 8 });

let bench: Bench;
let page: Page;
let side: Frame;

afterEach(() => bench.close());

async function openSend(world: World): Promise<void> {
  bench = await openBench({ world, script: 'add-on' });
  page = await bench.open();
  await pick(page, 'Rekindle', 'Open');
  const frame = await page.getByRole('complementary').locator('iframe').elementHandle();
  side = (await frame!.contentFrame())!;
  await click('Send');
}

const click = (button: string) =>
  side.getByRole('button', { name: button, exact: true }).click({ timeout: 60_000 });
const seen = (words: string | RegExp) => side.getByText(words).first().waitFor({ timeout: 60_000 });

async function faults(): Promise<string[]> {
  await side.evaluate(axe.source);
  const { violations } = await side.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the place Send, where nobody may get anything,', () => {
  it('says why it is paused and goes on by the click, to all who are due', async () => {
    const world = restoreWorld(SHEET);
    send(world, { limit: 4 });
    for (const row of log(world).slice(0, 3))
      typeInto(world, 'Touch Log', String(row['Client']), 'State', 'Bounced');
    world.clock += 60_000;
    await openSend(world);
    await click('Show the names');
    await seen(/3 of your first 4 mails came back/);
    expect(await faults()).toEqual([]);
    await click('Go on sending');
    await seen('Sending goes on.');
    expect(await side.getByRole('button', { name: 'Look at 4 mails' }).count()).toBe(1);
    expect(plan(world).due).toHaveLength(4);
  }, 120_000);

  it('rebuilds the log, and says what came back', async () => {
    const world = restoreWorld(SHEET);
    send(world, { limit: 5 });
    const { id } = tab(world, 'Touch Log');
    world.workbook.deleteRows(id, 3, 3);
    world.clock += 3_600_000;
    await openSend(world);
    await click('Show the names');
    await seen(/Lines of the Touch Log are missing/);
    expect(await faults()).toEqual([]);
    await click('Rebuild the log from Sent');
    await seen(/3 lines came back/);
    expect(await side.getByRole('button', { name: 'Look at 3 mails' }).count()).toBe(1);
    expect(log(world)).toHaveLength(5);
  }, 120_000);
});

describe('a copy', () => {
  function copied(): World {
    const original = restoreWorld(SHEET);
    send(original, { limit: 3 });
    return createWorld({ workbook: original.workbook, now: original.clock, seed: 'copy' });
  }

  it('that starts clean has neither clients nor log, and begins with the guided start', async () => {
    const world = copied();
    await openSend(world);
    await seen('What is this file?');
    expect(await faults()).toEqual([]);
    await click('Start clean');
    await seen(/^Step 1/);
    expect(tab(world, 'Touch Log').rows).toEqual([]);
    expect(JSON.stringify(tab(world, 'Dormant Clients').rows)).not.toContain(nameOf(1));
  }, 120_000);

  it('that goes on as the original keeps both, and may send', async () => {
    const world = copied();
    await openSend(world);
    await click('Go on as the original');
    await side.getByRole('button', { name: 'Show the names' }).waitFor({ timeout: 60_000 });
    expect(log(world)).toHaveLength(3);
    expect(plan(world).due).toHaveLength(5);
  }, 120_000);
});

// Outreach in a world: a list with chosen clients, sending to the end, and what the mailbox holds then.

import type { RunOptions } from '../../local/runtime/run-function';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { inventedSales } from './invented-sales';
import { call, run, tab, worldWith } from './support';

export const SENDER = {
  name: 'Jo Miller',
  company: 'Miller Heating',
  address: '1 Main Street, Springfield',
  phone: '555-0100',
  region: 'US',
};

/** A sheet with a list of so many dormant clients, all decided to be written to. */
export function readyToSend(clients: number): WorldSnapshot {
  const world = worldWith({ tabs: { Sales: inventedSales({ clients: clients * 3, rows: clients * 9 }) } });
  call(world, 'setUp', { settings: { 'Dormant after (months)': 12 } });
  const { dormant } = call<{ dormant: number }>(world, 'buildLists');
  if (dormant !== clients) throw new Error(`${dormant} dormant clients instead of ${clients}`);
  call(world, 'setUp', { sender: SENDER, settings: { 'Mails a day': 100 } });
  call(world, 'assignClients', { clientIds: 'all', approach: 'Reach out' });
  return snapshotWorld(world);
}

const MINUTE = 60_000;

/** Runs again and again, a quarter of an hour apart, until a run neither makes nor sends anything. */
export function sendToTheEnd(world: World, mode: 'draft' | 'send' = 'send', touch: 1 | 2 | 3 = 1): void {
  for (let i = 0; i < 12; i++) {
    world.clock += 15 * MINUTE;
    const done = call<{ sent: number; drafted: number; remaining: number }>(world, 'sendTouches', {
      list: 'dormant',
      touch,
      mode,
    });
    if (done.sent + done.drafted + done.remaining === 0) return;
  }
  throw new Error('sending does not come to an end');
}

/** Recipients of everything in Sent, sorted. */
export function recipients(world: World, account = 'owner@example.com'): string[] {
  return world.mailboxes
    .list(account, 'sent')
    .map((message) =>
      String(message.to)
        .toLowerCase()
        .replace(/^.*<|>.*$/g, ''),
    )
    .sort();
}

/** Addresses by state in the Touch Log, sorted; a row put in while another was written names nobody. */
export function loggedAs(world: World, state: string): string[] {
  return tab(world, 'Touch Log')
    .rows.filter((row) => row['State'] === state && row['Touch Key'])
    .map((row) => String(row['Address']))
    .sort();
}

/** The addresses of everybody on the list, sorted. */
export function addresses(world: World): string[] {
  return tab(world, 'Dormant Clients')
    .rows.map((row) => String(row['Email']))
    .sort();
}

/** Sends with a run that is ended or hurt, then to the end. */
export function interrupted(
  start: WorldSnapshot,
  trouble: Partial<RunOptions>,
  mode: 'draft' | 'send' = 'send',
) {
  const world = restoreWorld(start);
  const first = run(world, 'sendTouches', { list: 'dormant', touch: 1, mode }, trouble);
  sendToTheEnd(world, mode);
  return { world, first };
}

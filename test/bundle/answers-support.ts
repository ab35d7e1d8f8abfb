// Clients who got a note and do something, and what the next run may still send them.

import type { RunOptions } from '../../local/runtime/run-function';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { DAY, emailOf, nameOf, OWNER, sendSheet } from './send-support';
import { call, type Tab, tab } from './support';
import { sendToTheEnd } from './touches';

export const SECOND = 'second@example.com';

export interface Found {
  answers: number;
  autoReplies: number;
  bounces: { hard: number; soft: number; unclear: number };
  optOuts: number;
  complaints: number;
}

export const NOTHING_FOUND: Found = {
  answers: 0,
  autoReplies: 0,
  bounces: { hard: 0, soft: 0, unclear: 0 },
  optOuts: 0,
  complaints: 0,
};

export function checkReplies(world: World, options: Partial<RunOptions> = {}): Found {
  return call(world, 'checkReplies', undefined, options);
}

/** Notes of two days ago to so many clients. */
export function notesSent(clients: number): WorldSnapshot {
  const world = restoreWorld(sendSheet({ clients }));
  sendToTheEnd(world);
  world.mailboxes.open(SECOND);
  world.clock += 2 * DAY;
  return snapshotWorld(world);
}

/** The newest mail in Sent to a client, by number. */
export function noteTo(world: World, client: number): string {
  const sent = world.mailboxes.list(OWNER, 'sent').filter((message) => message.to.includes(emailOf(client)));
  return sent.sort((a, b) => b.date - a.date)[0].id;
}

/** A mail from outside with these headers, as it would stand on the wire. */
export function deliver(
  world: World,
  account: string,
  from: string,
  subject: string,
  text: string,
  headers: Record<string, string> = {},
): void {
  const lines = Object.entries({ From: from, To: account, Subject: subject, ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  world.mailboxes.deliver(
    account,
    `${head}\r\nContent-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`,
  );
}

/** A new order of a client in the owner's sales. */
export function order(world: World, client: number, day: string): void {
  const sales = tab(world, 'Sales');
  const at = sales.rows.length + 1;
  world.workbook.insertRows(sales.id, at, 1);
  world.workbook.typeCells(sales.id, { top: at, left: 0, bottom: at, right: 3 }, [
    [day, nameOf(client), emailOf(client), 250],
  ]);
}

/** The note's row in the log of a client by number. */
export function noteRow(world: World, client: number): Tab['rows'][number] {
  const row = tab(world, 'Touch Log').rows.find(
    (one) => one['Client'] === nameOf(client) && one['Touch'] === '1 Note',
  );
  if (!row) throw new Error(`no note of ${nameOf(client)}`);
  return row;
}

export function doNotContact(world: World): string[] {
  return tab(world, 'Do Not Contact')
    .rows.map((row) => `${row['Address or @domain']} ${row['Source']}`)
    .sort();
}

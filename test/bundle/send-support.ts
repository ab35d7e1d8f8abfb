// A sheet to send from, small enough to be tried hundreds of times, and what Sent and the log say afterwards.

import type { RunOptions } from '../../local/runtime/run-function';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { call, run, type Tab, type Typed, tab, worldWith } from './support';
import { addresses, loggedAs, recipients, SENDER, sendToTheEnd } from './touches';

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const OWNER = 'owner@example.com';

export interface SendSheet {
  /** Dormant clients, all decided to be written to. */
  clients: number;
  /** Header and cells of more columns, by client number from 1. */
  columns?: Record<string, (client: number) => Typed>;
  /** Name of a client by number; 'Client 0001' when absent. */
  name?: (client: number) => string;
}

/** Sales of clients who stopped buying 14 months ago, and of two who still buy. */
function sales({ clients, columns = {}, name = nameOf }: SendSheet): Typed[][] {
  const extra = Object.values(columns);
  const line = (day: string, client: number, amount: number): Typed[] => [
    day,
    name(client),
    emailOf(client),
    amount,
    ...extra.map((cell) => cell(client)),
  ];
  const rows: Typed[][] = [];
  for (let client = 1; client <= clients; client++) {
    rows.push(line('2025-03-10', client, 100 + client), line('2025-09-12', client, 300));
  }
  for (const client of [901, 902]) {
    for (const day of ['2025-12-01', '2026-05-02', '2026-11-15']) rows.push(line(day, client, 50));
  }
  return [['Order Date', 'Customer', 'Email', 'Amount', ...Object.keys(columns)], ...rows];
}

export function nameOf(client: number): string {
  return `Client ${String(client).padStart(4, '0')}`;
}

export function emailOf(client: number): string {
  // Each a company of their own: a colleague's answer would hold them back.
  return `client@firm${client}.example.com`;
}

/** A sheet with lists, ready to send. */
export function sendSheet(wish: SendSheet): WorldSnapshot {
  const world = worldWith({ tabs: { Sales: sales(wish) } });
  call(world, 'setUp', {
    sender: SENDER,
    settings: { 'Mails a day': 100, 'Dormant after (months)': 12 },
  });
  call(world, 'buildLists');
  call(world, 'assignClients', { clientIds: 'all', approach: 'Reach out' });
  return snapshotWorld(world);
}

export interface SendAnswer {
  sent: number;
  drafted: number;
  failed: number;
  inDoubt: number;
  remaining: number;
  withheld: { clientId: string; client: string; rule: string; reason: string }[];
}

export function send(world: World, request: object = {}, options: Partial<RunOptions> = {}): SendAnswer {
  return call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send', ...request }, options);
}

export interface PlanAnswer {
  due: { clientId: string; client: string; to: string; confirmed: string }[];
  withheld: SendAnswer['withheld'];
}

export function plan(world: World, request: object = {}): PlanAnswer {
  return call(world, 'planTouches', { list: 'dormant', touch: 1, ...request });
}

export function sendReviewed(world: World, options: Partial<RunOptions> = {}): SendAnswer {
  return call(world, 'sendReviewedDrafts', undefined, options);
}

/** Sends reviewed drafts again and again until none leaves. */
export function reviewToTheEnd(world: World): void {
  for (let i = 0; i < 12; i++) {
    world.clock += 15 * MINUTE;
    const { sent, remaining } = sendReviewed(world);
    if (sent + remaining === 0) return;
  }
  throw new Error('sending reviewed drafts does not come to an end');
}

/** What the mailbox and the log say: each must name everybody once. */
export interface Standing {
  inSent: string[];
  logged: string[];
  /** Message ids in Sent, and those of the log. */
  ids: string[];
  loggedIds: string[];
  /** Drafts that are left over. */
  drafts: number;
}

export function standing(world: World, account = OWNER): Standing {
  return {
    inSent: recipients(world, account),
    logged: loggedAs(world, 'Sent'),
    ids: world.mailboxes
      .list(account, 'sent')
      .map((message) => message.id)
      .sort(),
    loggedIds: log(world)
      .filter((row) => row['State'] === 'Sent')
      .map((row) => String(row['Message ID']))
      .sort(),
    drafts: world.mailboxes.list(account, 'drafts').length,
  };
}

/** Everybody has one mail, the log names each, and nothing lies about. */
export function eachOnce(everybody: string[], ids: string[]): Standing {
  return { inSent: everybody, logged: everybody, ids, loggedIds: ids, drafts: 0 };
}

export function log(world: World): Tab['rows'] {
  return tab(world, 'Touch Log').rows;
}

/** The log's row of a client by number. */
export function rowOf(world: World, client: number): Tab['rows'][number] {
  const row = log(world).find((one) => one['Client'] === nameOf(client));
  if (!row) throw new Error(`the log has no ${nameOf(client)}`);
  return row;
}

/** State by client number, '' where the log has no row. */
export function stateOf(world: World, client: number): string {
  return String(log(world).find((one) => one['Client'] === nameOf(client))?.['State'] ?? '');
}

export type Job = 'send' | 'drafts, then reviewed' | 'reviewed';

/** One run with trouble in it, then as many as it takes. */
export function troubled(start: WorldSnapshot, job: Job, trouble: Partial<RunOptions>) {
  const world = restoreWorld(start);
  const everybody = addresses(world);
  const request = { list: 'dormant', touch: 1, mode: job === 'send' ? 'send' : 'draft' };
  const first =
    job === 'reviewed'
      ? run(world, 'sendReviewedDrafts', undefined, trouble)
      : run(world, 'sendTouches', request, trouble);
  if (job === 'send') sendToTheEnd(world);
  else {
    if (job !== 'reviewed') sendToTheEnd(world, 'draft');
    reviewToTheEnd(world);
  }
  return { world, first, everybody, standing: standing(world) };
}

/** The drafts of a plan, made and waiting to be reviewed. */
export function drafted(start: WorldSnapshot): WorldSnapshot {
  const world = restoreWorld(start);
  sendToTheEnd(world, 'draft');
  return snapshotWorld(world);
}

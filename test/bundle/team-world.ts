// A business whose two salespeople left: accounts of theirs, active, dormant, and leads who never bought.

import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { HEADERS, randomFrom } from './invented-sales';
import { call, run, type Typed, tab, worldWith } from './support';

export const LEFT = ['Carla Voss', 'Dan Ortiz'] as const;
/** Who take their accounts. */
export const FOUR = ['Ana Reyes', 'Ben Shaw', 'Eva Lindt', 'Finn Moe'];
const day = (back: number) =>
  new Date(Date.parse('2026-11-20T00:00:00Z') - back * 86_400_000).toISOString().slice(0, 10);
export const nameOf = (client: number) => `Account ${String(client + 1).padStart(3, '0')}`;

/** Clients and sales: of three accounts one is active, one dormant; every tenth never bought. */
export function accountsOfLeavers(accounts: number, seed = 3): Record<string, Typed[][]> {
  const random = randomFrom(seed);
  const clients: Typed[][] = [['Customer', 'Email', 'Salesperson']];
  const sales: Typed[][] = [[...HEADERS.filter((header) => header !== 'Email')]];
  for (let i = 0; i < accounts; i++) {
    clients.push([nameOf(i), `account${i + 1}@example.com`, LEFT[i % 2]]);
    if (i % 10 === 9) continue;
    const quiet = i % 3 === 0 ? 430 : 5;
    const size = 100 * 40 ** random();
    for (let order = 0; order < 6; order++)
      sales.push([
        day(quiet + Math.floor(random() * 40) + order * 60),
        nameOf(i),
        'Service',
        Math.round(size * (50 + 100 * random())) / 100,
      ]);
  }
  return { Clients: clients, Sales: sales };
}

/** A sheet of so many of their accounts with its lists. */
export function listed(accounts: number): WorldSnapshot {
  const world = worldWith({ tabs: accountsOfLeavers(accounts) });
  call(world, 'setUp', { settings: { 'Dormant after (months)': 12 } });
  call(world, 'buildLists');
  return snapshotWorld(world);
}

const LISTS = ['Dormant Clients', 'Growth Clients'];
export const listedNames = (world: World) =>
  LISTS.flatMap((name) => tab(world, name).rows.map((row) => String(row['Client'])));

const namesIn = (world: World) =>
  ['Handed Out', ...LISTS].map((name) =>
    tab(world, name)
      .rows.filter((row) => row['Client'])
      .map((row) => [row['Client'], row['To'] ?? row['Who']])
      .sort(),
  );

const ASK = { from: LEFT, to: FOUR };

/** Who has what after one run, and how many calls it took. */
export function wholeRun(start: WorldSnapshot) {
  const world = restoreWorld(start);
  const { report } = run(world, 'handOut', ASK);
  return { names: namesIn(world), calls: report.total };
}

/** The same when the run is ended at that call and another one follows. */
export function namesAfterKill(start: WorldSnapshot, kill: number) {
  const world = restoreWorld(start);
  const { killed } = run(world, 'handOut', ASK, { kill });
  call(world, 'handOut', ASK);
  return { killed, names: namesIn(world) };
}

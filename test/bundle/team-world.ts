// A business whose two salespeople left: 300 accounts of theirs, active, dormant, and leads who never bought.

import { HEADERS, randomFrom } from './invented-sales';
import type { Typed } from './support';

export const LEFT = ['Carla Voss', 'Dan Ortiz'] as const;
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

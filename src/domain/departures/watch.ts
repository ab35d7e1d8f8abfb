// The departure watch: who went quiet and was not told yet, each silence once.

import type { Day } from '../day';

/** What the watch remembers from week to week. */
export interface WatchMemory {
  /** Monday of the week of the last digest; '' before the first. */
  week: Day | '';
  /** The day up to which was told what is due. */
  since: Day | '';
  /** By Client ID the last order of the silence that was told; by 'win ' and a win's key 'told'. */
  told: Record<string, string>;
}

export const NOTHING_TOLD: WatchMemory = { week: '', since: '', told: {} };

/** A client on Dormant Clients. */
export interface QuietClient {
  clientId: string;
  client: string;
  lastOrder: Day | '';
  /** As the sheet shows it; '' where nothing is known. */
  potential: string;
  who: string;
}

/** Clients whose silence was not told: not known, or quiet again after an order. */
export function newlyQuiet(clients: readonly QuietClient[], { told }: WatchMemory): QuietClient[] {
  return clients.filter(({ clientId, lastOrder }) => told[clientId] !== lastOrder);
}

/** The memory in which these clients and wins are told. */
export function withTold(
  memory: WatchMemory,
  clients: readonly Pick<QuietClient, 'clientId' | 'lastOrder'>[],
  wins: readonly string[],
): WatchMemory {
  const told = { ...memory.told };
  for (const { clientId, lastOrder } of clients) told[clientId] = lastOrder;
  for (const key of wins) told[`win ${key}`] = 'told';
  return { ...memory, told };
}

/** A cell holds 50,000 signs: so many entries stay well below. */
const A_ROW = 1000;

/** As rows of the state tab: JSON, so that no day becomes a date in its cell. */
export function watchToRows({ week, since, told }: WatchMemory): [string, string, string, string][] {
  const entries = Object.entries(told);
  if (week === '' && since === '' && entries.length === 0) return [];
  const rows: [string, string, string, string][] = [['watch', '', JSON.stringify([week, since]), '']];
  for (let at = 0; at < entries.length; at += A_ROW)
    rows.push(['told', '', JSON.stringify(Object.fromEntries(entries.slice(at, at + A_ROW))), '']);
  return rows;
}

/** Takes in one such row. */
export function watchFromRow(memory: WatchMemory, kind: string, value: string): WatchMemory {
  const read = JSON.parse(value);
  return kind === 'watch'
    ? { ...memory, week: read[0], since: read[1] }
    : { ...memory, told: { ...memory.told, ...read } };
}

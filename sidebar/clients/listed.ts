// Which clients to show, and in which order.

import type { OpenSheet } from '../../src/api';
import { matches } from '../words/fold';

export type Listed = OpenSheet['clients'][number];
export type ListFilter = 'all' | Listed['list'];
/** 'sheet': as they stand in the sheet. */
export type ListOrder = 'potential' | 'sheet';

const AT_FOOT = new Set(['Leave in peace', 'Do not contact', 'Closed']);

/** The clients asked for; by potential the highest first, those to be left alone at the foot. */
export function clientsToShow(
  clients: Listed[],
  { typed, filter, order }: { typed: string; filter: ListFilter; order: ListOrder },
): Listed[] {
  const asked = clients.filter(
    (client) => (filter === 'all' || client.list === filter) && matches(client.name, typed),
  );
  return order === 'sheet' ? asked : asked.sort(byPotential);
}

function byPotential(a: Listed, b: Listed): number {
  const foot = Number(AT_FOOT.has(a.stage)) - Number(AT_FOOT.has(b.stage));
  return foot || (b.potential ?? -1) - (a.potential ?? -1) || a.name.localeCompare(b.name);
}

/** The sheet with this client's stage as it is now. */
export function withStage(sheet: OpenSheet, clientId: string, stage: string): OpenSheet {
  const clients = sheet.clients.map((one) => (one.id === clientId ? { ...one, stage } : one));
  return { ...sheet, clients };
}

// Client IDs: given once, kept when a name or an address is corrected.

import type { ClientRecord } from './client';
import type { KnownClient } from './state';

export interface AssignedIds {
  /** The id of each record, in the records' order. */
  ids: string[];
  clients: Record<string, KnownClient>;
}

/**
 * Finds each record's client by any identity met before, the strongest first; a record of nobody known gets the
 * next id. Of two records that meet one known client, the first with the stronger identity keeps it.
 */
export function assignIds(records: ClientRecord[], known: Record<string, KnownClient>): AssignedIds {
  const owner = new Map<string, string>();
  for (const [id, client] of Object.entries(known)) {
    for (const identity of client.identities) owner.set(identity, id);
  }
  const ids: string[] = new Array(records.length).fill('');
  const taken = new Set<string>();
  for (const kind of ['id:', 'email:', 'name:']) {
    records.forEach((record, i) => {
      if (ids[i]) return;
      const id = record.identities.filter((one) => one.startsWith(kind)).map((one) => owner.get(one));
      const free = id.find((one) => one !== undefined && !taken.has(one));
      if (free === undefined) return;
      ids[i] = free;
      taken.add(free);
    });
  }
  return remember(records, ids, known);
}

function remember(records: ClientRecord[], ids: string[], known: Record<string, KnownClient>): AssignedIds {
  const clients = { ...known };
  let next = Math.max(0, ...Object.keys(known).map((id) => Number(id.slice(1)))) + 1;
  const held = new Set<string>();
  records.forEach((record, i) => {
    if (!ids[i]) ids[i] = `C${String(next++).padStart(4, '0')}`;
    for (const identity of record.identities) held.add(identity);
  });
  records.forEach((record, i) => {
    const before = known[ids[i]]?.identities ?? [];
    const own = new Set(record.identities);
    const past = before.filter((identity) => own.has(identity) || !held.has(identity));
    clients[ids[i]] = { name: record.facts.name, identities: [...new Set([...record.identities, ...past])] };
  });
  return { ids, clients };
}

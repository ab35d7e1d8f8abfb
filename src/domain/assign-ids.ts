// Client IDs: given once, kept when a name or an address is corrected, and through merging and its undoing.

import type { ClientRecord, MergedPart } from './client';
import type { KnownClient } from './state';

export interface AssignedIds {
  /** The id of each record, in the records' order. */
  ids: string[];
  /** To be remembered. A client merged into another keeps an id and identities of its own, for the undoing. */
  clients: Record<string, KnownClient>;
  /** By the id of each client that a person merged into another: the id of that one. */
  mergedInto: Record<string, string>;
}

/**
 * Finds each record's client by any identity met before, the strongest first; a record of nobody known gets the
 * next id. Of two records that meet one known client, the first with the stronger identity keeps it.
 */
export function assignIds(records: ClientRecord[], known: Record<string, KnownClient>): AssignedIds {
  const parts = records.map(partsOf);
  const all = parts.reduce((some, own) => some.concat(own), []);
  const ids = findIds(all, known);
  const clients = remember(all, ids, known);
  const mergedInto: Record<string, string> = {};
  let at = 0;
  const firsts = parts.map((own) => {
    const first = ids[at++];
    for (let i = 1; i < own.length; i++) mergedInto[ids[at++]] = first;
    return first;
  });
  return { ids: firsts, clients, mergedInto };
}

/** A record as the clients it was merged of. What the two had in common, such as a name, is the kept one's now. */
function partsOf({ facts, identities, merged = [] }: ClientRecord): MergedPart[] {
  if (merged.length === 0) return [{ name: facts.name, identities }];
  const others = new Set(merged.slice(1).reduce<string[]>((some, part) => some.concat(part.identities), []));
  const own = new Set([...merged[0].identities, ...identities.filter((one) => !others.has(one))]);
  return [{ name: facts.name, identities: [...own] }, ...merged.slice(1)];
}

function findIds(parts: MergedPart[], known: Record<string, KnownClient>): string[] {
  const owner = new Map<string, string>();
  for (const [id, client] of Object.entries(known)) {
    for (const identity of client.identities) owner.set(identity, id);
  }
  const ids: string[] = new Array(parts.length).fill('');
  const taken = new Set<string>();
  for (const kind of ['id:', 'email:', 'name:']) {
    parts.forEach((part, i) => {
      if (ids[i]) return;
      const id = part.identities.filter((one) => one.startsWith(kind)).map((one) => owner.get(one));
      const free = id.find((one) => one !== undefined && !taken.has(one));
      if (free === undefined) return;
      ids[i] = free;
      taken.add(free);
    });
  }
  let next = Math.max(0, ...Object.keys(known).map((id) => Number(id.slice(1)))) + 1;
  return ids.map((id) => id || `C${String(next++).padStart(4, '0')}`);
}

function remember(
  parts: MergedPart[],
  ids: string[],
  known: Record<string, KnownClient>,
): Record<string, KnownClient> {
  const clients = { ...known };
  const held = new Set<string>();
  for (const part of parts) for (const identity of part.identities) held.add(identity);
  parts.forEach((part, i) => {
    const before = known[ids[i]]?.identities ?? [];
    const own = new Set(part.identities);
    const past = before.filter((identity) => own.has(identity) || !held.has(identity));
    clients[ids[i]] = { name: part.name, identities: [...new Set([...part.identities, ...past])] };
  });
  return clients;
}

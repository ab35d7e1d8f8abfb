// Which clients were merged into which, from what is remembered, without reading the owner's data.

import type { KnownClient } from './state';

/** By the id of each client merged into another: the id of the one that is kept. `pairs` are identities, the kept first. */
export function mergedIds(
  pairs: readonly (readonly [string, string])[],
  clients: Readonly<Record<string, KnownClient>>,
): Record<string, string> {
  const owner = new Map<string, string>();
  for (const [id, { identities }] of Object.entries(clients))
    for (const identity of identities) owner.set(identity, id);
  const into = new Map<string, string>();
  for (const [keep, drop] of pairs) {
    const [kept, dropped] = [owner.get(keep), owner.get(drop)];
    if (kept !== undefined && dropped !== undefined && kept !== dropped) into.set(dropped, kept);
  }
  const merged: Record<string, string> = {};
  for (const id of into.keys()) merged[id] = last(id, into);
  return merged;
}

/** Follows merges of merged clients; stops where they lead in a circle. */
function last(id: string, into: ReadonlyMap<string, string>): string {
  const met = new Set([id]);
  let at = id;
  for (let next = into.get(at); next !== undefined && !met.has(next); next = into.get(at)) {
    met.add(next);
    at = next;
  }
  return at;
}

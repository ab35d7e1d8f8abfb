// Rows whose Client ID was lost: found again by the client's name, where only one client has it.

import type { KnownClient } from '../state';
import type { PresentRow } from './merge-list';

/** Gives rows without an id the id of the one client known by their name who has no row yet; other unknown ids count as none. */
export function adoptRows(rows: PresentRow[], clients: Record<string, KnownClient>): PresentRow[] {
  const byName = new Map<string, string[]>();
  for (const [id, client] of Object.entries(clients)) {
    const name = folded(client.name);
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const present = new Set(rows.map((row) => row.clientId).filter((id) => id in clients));
  return rows.map((row) => {
    if (row.clientId in clients) return row;
    const ids = (byName.get(folded(String(row.cells['client'] ?? ''))) ?? []).filter(
      (id) => !present.has(id),
    );
    if (ids.length !== 1) return { ...row, clientId: '' };
    present.add(ids[0]);
    return { ...row, clientId: ids[0] };
  });
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

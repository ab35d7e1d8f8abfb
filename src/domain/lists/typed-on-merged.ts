// What was typed on rows of clients who were merged into others.

import { LIST_COLUMNS, type ListKey } from './columns';
import { isOurs, type ListMemory } from './memory';
import type { Cells, PresentRow } from './merge-list';

/** Not taken along: what is logged there was done with that row. */
const STAYS = new Set(['log', 'again']);

/** What a person typed on the rows of clients merged into others, by the id of those: the first that has it. */
export function typedOnMerged(
  list: ListKey,
  present: PresentRow[],
  memory: ListMemory,
  mergedInto: Record<string, string>,
): Record<string, Cells> {
  const typed: Record<string, Cells> = {};
  for (const row of present) {
    const keep = mergedInto[row.clientId];
    if (keep === undefined) continue;
    for (const [key, kind] of Object.entries(LIST_COLUMNS[list])) {
      const cell = row.cells[key] ?? '';
      if (kind === 'auto' || STAYS.has(key) || cell === '') continue;
      if (kind === 'yours' || !isOurs(cell, memory[row.clientId]?.[key]))
        typed[keep] = { [key]: cell, ...typed[keep] };
    }
  }
  return typed;
}

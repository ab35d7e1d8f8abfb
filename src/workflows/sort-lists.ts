// "Sort by potential" and "Realistic first": whole rows, with the owner's own columns.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { compareRealistic, compareRows, type Ordered, type SortBy } from '../domain/lists/order';
import { SetUpProblem } from '../domain/set-up-problem';
import { readAndScore } from './read-and-score';
import type { Services } from './services';

/** Sorts the lists that exist. Returns how many rows each holds. */
export function sortLists(
  services: Services,
  request: { by?: SortBy } = {},
): Partial<Record<ListKey, number>> {
  const { book, lock } = services;
  return lock.alone(() => {
    const state = book.readState();
    if (!book.hasTab('dormant'))
      throw new SetUpProblem('There is no list yet. Choose Rekindle > Open to build it.');
    const compare = request.by === 'realistic' ? compareRealistic(realisticRanks(services)) : compareRows;
    const sorted: Partial<Record<ListKey, number>> = {};
    for (const list of ['dormant', 'growth'] as const) {
      if (!book.hasTab(list)) continue;
      const snapshot = book.readList(list, state.columns[list]);
      const rows: Ordered[] = adoptRows(snapshot.rows, state.clients).map((row) => ({
        cells: row.cells,
        ours: row.clientId !== '',
      }));
      const order = rows.map((_, i) => i).sort((a, b) => compare(rows[a], rows[b]) || a - b);
      book.sortList(list, snapshot, order);
      sorted[list] = order.length;
    }
    return sorted;
  });
}

function realisticRanks(services: Services): Map<string, number> {
  return new Map(readAndScore(services).known.map((one) => [one.clientId, one.scored.realisticRank]));
}

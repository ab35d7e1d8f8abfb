// The click on a person's behalf: the approach, who does it, the reason, the offer, the Personal Line of chosen clients.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { SetUpProblem } from '../domain/set-up-problem';
import type { Services } from './services';

export interface AssignRequest {
  /** Client IDs, or 'all' for everybody who is not decided. */
  clientIds: string[] | 'all';
  list?: ListKey;
  approach?: string;
  who?: string;
  reason?: string;
  offer?: string;
  personalLine?: string;
}

/** Writes what was chosen into the clients' rows. Returns how many rows were written. */
export function assignClients(services: Services, request: AssignRequest): { assigned: number } {
  const { book, lock } = services;
  const { list = 'dormant', clientIds, approach, who, reason, offer, personalLine } = request;
  return lock.alone(() => {
    const state = book.readState();
    if (!book.hasTab(list))
      throw new SetUpProblem('There is no list yet. Choose Rekindle > Open to build it.');
    const snapshot = book.readList(list, state.columns[list]);
    const chosen = clientIds === 'all' ? null : new Set(clientIds);
    const rows = adoptRows(snapshot.rows, state.clients)
      .map((row, i) => ({ row, i }))
      .filter(({ row }) => row.clientId !== '')
      .filter(({ row }) => (chosen ? chosen.has(row.clientId) : (row.cells['approach'] ?? '') === ''))
      .map(({ i }) => i);
    const values = Object.entries({ approach, who, reason, offer, personalLine }).filter(
      ([, value]) => value !== undefined,
    );
    book.typeFor(list, snapshot, rows, Object.fromEntries(values) as Record<string, string>);
    return { assigned: rows.length };
  });
}

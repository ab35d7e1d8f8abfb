// Reasons that the owner renamed on the Reasons tab: the rows of the list follow.

import { renamedReasons } from '../domain/metrics/renamed-reasons';
import type { Services } from './services';

/** Takes new names over into Reason for Departure. To be called under the lock, before the lists are built. */
export function renameReasons(services: Services): void {
  const { book } = services;
  const state = book.readState();
  if (!book.hasTab('reasons')) return;
  const now = services
    .openDesk(state.tabs)
    .reasons()
    .map(({ reason }) => reason);
  const renamed = renamedReasons(state.reasons, now);
  if (renamed.size > 0) {
    const snapshot = book.readList('dormant', state.columns.dormant);
    for (const [before, after] of renamed) {
      const rows = snapshot.rows.flatMap(({ cells }, i) =>
        String(cells['reason'] ?? '')
          .trim()
          .toLowerCase() === before.toLowerCase()
          ? [i]
          : [],
      );
      if (rows.length > 0) book.typeFor('dormant', snapshot, rows, { reason: after });
    }
  }
  if (now.join('\n') !== state.reasons.join('\n')) book.writeState({ ...state, reasons: now });
}

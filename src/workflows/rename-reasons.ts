// Reasons that the owner renamed on the Reasons tab: the rows of the list and the texts follow.

import { renamedReasons } from '../domain/metrics/renamed-reasons';
import { fold } from '../domain/reading/fold';
import type { Services } from './services';

/** Takes new names over into Reason for Departure and into Templates. To be called under the lock, before the lists are built. */
export function renameReasons(services: Services): void {
  const { book } = services;
  const state = book.readState();
  if (!book.hasTab('reasons')) return;
  const desk = services.openDesk(state.tabs);
  const now = desk.reasons().map(({ reason }) => reason);
  const renamed = renamedReasons(state.reasons, now);
  if (renamed.size > 0) {
    const snapshot = book.readList('dormant', state.columns.dormant);
    for (const [before, after] of renamed) {
      const rows = snapshot.rows.flatMap(({ cells }, i) =>
        fold(String(cells['reason'] ?? '')) === fold(before) ? [i] : [],
      );
      if (rows.length > 0) book.typeFor('dormant', snapshot, rows, { reason: after });
    }
    const byOld = new Map([...renamed].map(([before, after]) => [fold(before), after]));
    const texts = desk.templates().flatMap((text) => {
      const reason = text.list === 'dormant' ? byOld.get(fold(text.reason)) : undefined;
      return reason === undefined ? [] : [{ ...text, reason }];
    });
    desk.updateTemplates(texts, 'reason');
  }
  if (now.join('\n') !== state.reasons.join('\n')) book.writeState({ ...state, reasons: now });
}

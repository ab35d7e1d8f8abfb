// What the attribution goes by: the lists with their dates, the sales as read, the log as it counts.

import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { PresentRow } from '../domain/lists/merge-list';
import type { AttributionInput } from '../domain/metrics/attribution';
import { type LogRow, withoutUndone } from '../domain/touches';
import type { Picture } from './read-and-score';
import type { Services } from './services';

/** @param window days after the latest touch; null: to date */
export function attributionInput(
  { book, clock }: Services,
  picture: Picture,
  log: readonly LogRow[],
  lists: Record<ListKey, readonly PresentRow[]>,
  window: number | null,
): AttributionInput {
  const zone = book.timeZone();
  const sales = new Map(picture.known.map(({ clientId, record }) => [clientId, record.sales]));
  const clients = (['dormant', 'growth'] as const).flatMap((list) =>
    lists[list]
      .filter(({ clientId }) => clientId !== '')
      .map(({ clientId, cells }) => {
        const listed = cells['listedOn'] ?? '';
        return {
          clientId,
          list,
          listedOn: isDateCell(listed) ? listed.day : '',
          sales: (sales.get(clientId) ?? []).map(({ day, cents }) => ({ day, amount: cents })),
        };
      }),
  );
  return {
    log: withoutUndone(log).map((row) => ({
      ...row,
      clientId: picture.mergedInto[row.clientId] ?? row.clientId,
    })),
    clients,
    window,
    today: picture.today,
    dayOf: (at) => clock.dayOf(at, zone),
  };
}

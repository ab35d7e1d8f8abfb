// Won Back kept in step with the sales: new wins get their row, figures are renewed, typed cells stay.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { AttributionInput } from '../domain/metrics/attribution';
import { winKey, winsTakenBack } from '../domain/won-back/win-row';
import { type Win, winsNow } from '../domain/won-back/wins';
import { moneyFormat } from '../domain/wording';
import type { Picture } from './read-and-score';
import type { Services } from './services';
import { rememberTabs } from './team';

/**
 * Adds a row for each client won back that has none for this round, and renews New Revenue. A row that somebody
 * deleted comes back as long as the sales still show the win; a row
 * of a win that was only told, and taken back, goes. To be called under the lock, after the lists.
 * @param input what the attribution goes by, with the window of the settings
 */
export function openWins(services: Services, picture: Picture, input: AttributionInput): Win[] {
  const { book } = services;
  const state = book.readState();
  const desk = services.openDesk(state.tabs);
  const dormant = book.readList('dormant', state.columns.dormant);
  const rows = adoptRows(dormant.rows, picture.clients);
  const members = desk.team();
  // Who was forgotten only counts.
  const clients = input.clients.filter(({ clientId }) => !(clientId in state.kept));
  const wins = winsNow({
    input: { ...input, clients },
    nameOf: (clientId) => picture.clients[clientId]?.name ?? clientId,
    who: new Map(rows.map(({ clientId, cells }) => [clientId, String(cells['who'] ?? '').trim()])),
    members,
  });
  // With names in Team its sums are looked after, also where Won Back was deleted.
  if (wins.length === 0 && members.length === 0 && desk.wonBack().length === 0) return [];
  desk.prepareTeam(moneyFormat(picture.reading.currency.code, picture.locale));
  const takenBack = winsTakenBack(input.log);
  for (const win of wins) takenBack.delete(winKey(win));
  const added = desk.keepWins(wins, picture.mergedInto, takenBack);
  rememberTabs(book, desk);
  return added;
}

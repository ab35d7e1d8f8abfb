// The figures of the outreach from what was read: who stands in the log, what they bought, what the chance had been.

import type { Sale } from '../domain/client';
import type { Day } from '../domain/day';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { FreshRow, PresentRow } from '../domain/lists/merge-list';
import { attribute, type DatedAmount } from '../domain/metrics/attribution';
import { chanceKey, contactKey } from '../domain/metrics/contacts';
import { type LogRow, mended } from '../domain/touches';
import type { NumberedClient } from '../sheets/numbers-clients';
import type { StandingFacts } from './list-standing';
import { chancesOn, type Picture } from './read-and-score';

/** The log as the figures take it: damaged lines left aside, lines of merged clients under the one that was kept. */
export function countedLog(log: readonly LogRow[], { mergedInto }: Pick<Picture, 'mergedInto'>): LogRow[] {
  return mended(log, 0)
    .filter((row) => row.at > 0)
    .map((row) => (row.clientId in mergedInto ? { ...row, clientId: mergedInto[row.clientId] } : row));
}

/** The clients of both lists who stand in the log, in the order of their ids; forgotten ones as far as was kept. */
export function numberedClients(
  picture: Picture,
  log: readonly LogRow[],
  lists: Record<ListKey, readonly PresentRow[]>,
  kept: Map<string, number | null>,
): NumberedClient[] {
  const listedOn = listingDays(lists);
  const sales = salesByDay(picture);
  const seen = new Map<string, NumberedClient>();
  const chances = new Map<string, Map<string, number | null>>();
  for (const { clientId, list } of log) {
    const key = contactKey(clientId, list);
    const gone = picture.state.kept[clientId];
    const bought = gone?.sales ?? sales.get(clientId);
    if (seen.has(key) || !bought) continue;
    const day = gone?.listedOn ?? listedOn.get(key) ?? '';
    const chance =
      list === 'dormant' && day !== '' ? chanceOf(picture, clientId, key, day, kept, chances) : null;
    seen.set(key, { key, clientId, list, listedOn: day, chance, sales: bought });
  }
  return [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The chance on the day of listing: kept from an earlier refresh, else reckoned from the sales until that day. */
function chanceOf(
  picture: Picture,
  clientId: string,
  key: string,
  day: Day,
  kept: Map<string, number | null>,
  reckoned: Map<Day, Map<string, number | null>>,
): number | null {
  const before = kept.get(chanceKey(key, day));
  if (before !== undefined) return before;
  const then = reckoned.get(day) ?? chancesOn(picture, day);
  reckoned.set(day, then);
  return then.get(clientId) ?? null;
}

function listingDays(lists: Record<ListKey, readonly PresentRow[]>): Map<string, Day> {
  const days = new Map<string, Day>();
  for (const list of ['dormant', 'growth'] as const) {
    for (const { clientId, cells } of lists[list]) {
      const day = cells['listedOn'] ?? '';
      if (isDateCell(day)) days.set(contactKey(clientId, list), day.day);
    }
  }
  return days;
}

/** What every client bought, by client id. */
export function salesByDay({ known }: Pick<Picture, 'known'>): Map<string, DatedAmount[]> {
  return new Map(known.map(({ clientId, record }) => [clientId, byDay(record.sales)]));
}

/** Sums of lines, as the statistics take them: orders and refunds of a day apart. */
function byDay(sales: readonly Sale[]): DatedAmount[] {
  const days = new Map<string, DatedAmount>();
  for (const { day, cents } of sales) {
    if (cents === 0) continue;
    const key = `${day}${cents < 0 ? '-' : '+'}`;
    const found = days.get(key);
    if (found) found.amount += cents;
    else days.set(key, { day, amount: cents });
  }
  return [...days.values()];
}

/** Puts into the rows what clients bought since they came back; empty for everybody else. */
export function withNewRevenue(
  picture: Picture,
  { logOf, input }: StandingFacts,
  list: ListKey,
  rows: FreshRow[],
): FreshRow[] {
  const records = new Map(picture.known.map(({ clientId, record }) => [clientId, record]));
  return rows.map((row) => {
    const { clientId, cells } = row;
    const log = countedLog(logOf(clientId), picture);
    const record = records.get(clientId);
    if (!record || (log.length === 0 && !cells['newRevenue'])) return row;
    const day = cells['listedOn'] ?? '';
    const client = { clientId, list, listedOn: isDateCell(day) ? day.day : '', sales: byDay(record.sales) };
    const found = attribute({ ...input, log, clients: [client], window: null }).get(
      contactKey(clientId, list),
    );
    return { ...row, cells: { ...cells, newRevenue: found?.counts ? found.sinceReturn / 100 : '' } };
  });
}

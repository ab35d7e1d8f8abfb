// Where clients stand who were written to or talked with: stage, next step and due day from the Touch Log.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { FreshRow, PresentRow } from '../domain/lists/merge-list';
import { type Candidate, type LogRow, START_SETTINGS, standing } from '../domain/touches';
import type { Picture } from './read-and-score';
import type { Services } from './services';

/** Puts stage, next step and due day into the rows of clients who stand in the log; they never leave the list. */
export function withStanding(
  services: Services,
  picture: Picture,
  list: ListKey,
  rows: FreshRow[],
  present: PresentRow[],
  log: readonly LogRow[],
): FreshRow[] {
  if (log.length === 0) return rows;
  const byClient = new Map<string, LogRow[]>();
  for (const row of log) byClient.set(row.clientId, [...(byClient.get(row.clientId) ?? []), row]);
  const approach = new Map(present.map((row) => [row.clientId, row.cells['approach'] ?? '']));
  const zone = services.book.timeZone();
  const input = {
    now: services.clock.now(),
    today: picture.today,
    dayOf: (at: number) => services.clock.dayOf(at, zone),
    settings: { ...START_SETTINGS, restDays: picture.settings.restDays ?? START_SETTINGS.restDays },
    doNotContact: false,
  };
  return rows.map((row) => {
    const own = byClient.get(row.clientId);
    if (!own) return row;
    if (row.over) return { ...row, keep: true, cells: { ...row.cells, stage: 'Won back' } };
    const candidate = candidateOf(row, list, approach.get(row.clientId) ?? '');
    const { stage, step, due } = standing(own, candidate, input);
    return { ...row, cells: { ...row.cells, stage, nextStep: step, due: due ? { day: due } : '' } };
  });
}

/** As much of a candidate as stage and next step look at. */
function candidateOf({ clientId, cells }: FreshRow, list: ListKey, approach: Cell): Candidate {
  const lastOrder = cells['lastOrder'] ?? '';
  const day = isDateCell(lastOrder) ? lastOrder.day : '';
  return {
    clientId,
    client: String(cells['client'] ?? ''),
    list,
    cells: { approach: String(approach), phone: String(cells['phone'] ?? '') },
    columns: {},
    source: {},
    identities: [],
    country: '',
    firstOrder: '',
    clientSince: '',
    lastOrder: day,
    lastOrderWhenListed: day,
    lastBought: '',
    occasion: '',
    lastInquiry: '',
    expressConsent: false,
    toldAtCollection: true,
    reachedLevel: false,
    boughtIdea: false,
    isCopy: false,
  };
}

// The clients of both lists with where each stands now, from the tabs alone: for the day's work, cards and logging.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { isOurs } from '../domain/lists/memory';
import type { Cells } from '../domain/lists/merge-list';
import { mergedIds } from '../domain/merged-ids';
import type { SourceChoices } from '../domain/reading';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSettings, type Settings } from '../domain/settings';
import type { State } from '../domain/state';
import {
  type Candidate,
  type LogRow,
  mended,
  type Standing,
  standing,
  withoutUndone,
} from '../domain/touches';
import { inOrder } from '../domain/touches/log';
import type { Desk } from '../sheets/desk';
import type { ListSnapshot } from '../sheets/list-read';
import { candidateOf, type StandingFacts, standingFacts } from './list-standing';
import type { Services } from './services';

export interface WorkClient {
  list: ListKey;
  /** Index of the snapshot's rows. */
  row: number;
  clientId: string;
  client: string;
  cells: Cells;
  candidate: Candidate;
  stands: Standing;
  /** The client's log on both lists, oldest first, without what was taken back. */
  own: LogRow[];
  /** Whether a person typed what stands in this shared column. */
  isTyped(key: string): boolean;
}

export interface WorkView {
  state: State<SourceChoices>;
  settings: Settings;
  desk: Desk;
  /** The whole Touch Log as it stands. */
  log: LogRow[];
  facts: StandingFacts;
  snapshots: Record<ListKey, ListSnapshot>;
  clients: WorkClient[];
}

/** Reads lists, log and Do Not Contact; the owner's sales are not read. Throws a SetUpProblem before the first list. */
export function readWork(services: Services): WorkView {
  const { book } = services;
  const state = book.readState();
  if (!book.hasTab('dormant'))
    throw new SetUpProblem('There is no list yet. Choose Rekindle > Open to build it.');
  const settings = readSettings(book.settingCells());
  const desk = services.openDesk(state.tabs);
  const log = desk.log().rows;
  const merged = mergedIds(state.choices?.merged ?? [], state.clients);
  const facts = standingFacts(services, desk, log, merged, settings);
  const snapshots = {
    dormant: book.readList('dormant', state.columns.dormant),
    growth: book.readList('growth', state.columns.growth),
  };
  const met = new Set(Object.keys(merged));
  const clients = (['dormant', 'growth'] as const).flatMap((list) =>
    adoptRows(snapshots[list].rows, state.clients).flatMap(({ clientId, cells }, row) => {
      // A client merged into another stands there; of two rows of one client the first counts.
      if (clientId === '' || met.has(clientId)) return [];
      met.add(clientId);
      const candidate = candidateOf({ clientId, cells }, list, cells['approach'] ?? '', state.clients);
      const own = inOrder(withoutUndone(mended(facts.logOf(clientId), facts.input.now)));
      const memory = state.memory[list][clientId];
      const isTyped = (key: string) => (cells[key] ?? '') !== '' && !isOurs(cells[key] ?? '', memory?.[key]);
      const stands = standsNow(facts, candidate, cells, own);
      return [{ list, row, clientId, client: candidate.client, cells, candidate, stands, own, isTyped }];
    }),
  );
  return { state, settings, desk, log, facts, snapshots, clients };
}

/** As the log says, but for what only a refresh can tell: that an order settled it. */
function standsNow(facts: StandingFacts, candidate: Candidate, cells: Cells, own: LogRow[]): Standing {
  const stands = standingWith(facts, candidate, own);
  const stage = cells['stage'];
  const byOrder =
    (stage === 'Closed' || stage === 'Won back') &&
    !own.some((row) => row.outcome === 'won back' || row.outcome === 'lost for good');
  return byOrder ? { ...stands, stage, kind: '', step: '', due: '' } : stands;
}

/** Where the client stands with these lines. */
export function standingWith(facts: StandingFacts, candidate: Candidate, own: LogRow[]): Standing {
  return standing(own, candidate, { ...facts.input, doNotContact: facts.holdsBack(candidate) !== '' });
}

/** Throws a SetUpProblem where no row of a list has this client. */
export function workClient(view: WorkView, clientId: string): WorkClient {
  const found = view.clients.find((one) => one.clientId === clientId);
  if (found) return found;
  throw new SetUpProblem(
    'This client is on neither list any more. Choose Rekindle > Refresh lists and numbers, then try again.',
  );
}

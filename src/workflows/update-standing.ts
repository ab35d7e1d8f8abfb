// After something happened with clients: their stage, next step and due day on the lists, as the Touch Log says now.

import { adoptRows } from '../domain/lists/adopt-rows';
import { LIST_COLUMNS, type ListKey } from '../domain/lists/columns';
import { fingerprint, isOurs, type ListMemory } from '../domain/lists/memory';
import type { Cells, PresentRow } from '../domain/lists/merge-list';
import { mergedIds } from '../domain/merged-ids';
import type { SourceChoices } from '../domain/reading';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSettings } from '../domain/settings';
import type { State } from '../domain/state';
import type { LogRow, Withheld } from '../domain/touches';
import { stageNote } from '../domain/touches/stage-note';
import { dayWriter } from '../domain/wording';
import type { CellChange } from '../sheets/list-cells';
import type { ListSnapshot } from '../sheets/list-read';
import {
  candidateOf,
  type StandingFacts,
  standingCells,
  standingFacts,
  whereTheyStand,
} from './list-standing';
import type { Services } from './services';

interface ListChange {
  list: ListKey;
  snapshot: ListSnapshot;
  cells: CellChange[];
  /** On the Stage cell, by index of the snapshot's rows. */
  notes: Map<number, string>;
  memory: ListMemory;
}

/**
 * Rewrites Stage, Next Step and Due, and the note on the Stage, of these clients on both lists; a shared cell that
 * a person changed stays theirs. To be called under the lock.
 * @param clientIds everybody in the log and on Do Not Contact when absent
 * @param withheld by client id: why nothing went to them just now
 */
export function updateStanding(
  services: Services,
  log: readonly LogRow[],
  clientIds?: ReadonlySet<string>,
  withheld: ReadonlyMap<string, string> = new Map(),
): void {
  const { book } = services;
  const state = book.readState();
  const merged = mergedIds(state.choices?.merged ?? [], state.clients);
  const settings = readSettings(book.settingCells());
  const facts = standingFacts(services, services.openDesk(state.tabs), log, merged, settings);
  const date = dayWriter(book.locale());
  const noteOf = (id: string) => stageNote(facts.logOf(id), { ...facts.input, date });
  const given: Given = { state, facts, merged, clientIds, withheld, noteOf };
  const changes = (['dormant', 'growth'] as const)
    // Nobody ever stood on a list that nothing is remembered of.
    .filter((list) => Object.keys(state.memory[list]).length > 0)
    .map((list) => listChange(list, book.readList(list, state.columns[list]), given));
  if (changes.some(({ cells }) => cells.length > 0)) {
    const memory = { ...state.memory };
    for (const { list, memory: next } of changes) memory[list] = { ...memory[list], ...next };
    // First: a cell written by a run that was ended is known as Rekindle's then.
    book.writeState({ ...state, memory });
    book.flush();
  }
  for (const { list, snapshot, cells, notes } of changes) {
    const ours = (row: number, key: string) =>
      isOurs(snapshot.rows[row].cells[key] ?? '', state.memory[list][snapshot.rows[row].clientId]?.[key]);
    book.writeCells(list, snapshot, cells, ours);
    book.writeNotes(list, snapshot, 'stage', notes);
  }
}

/**
 * The end of a run that sent: the lists show it. Where it cannot be done now, such as while somebody else is at it,
 * the next run or refresh does it.
 */
export function showStanding(
  services: Services,
  withheld: readonly Withheld[],
  chosen: readonly string[],
): void {
  const asked = new Set(chosen);
  const why = new Map(
    withheld.filter((one) => asked.has(one.clientId)).map((one) => [one.clientId, one.reason]),
  );
  try {
    services.lock.alone(() => {
      const log = services.openDesk(services.book.readState().tabs).log().rows;
      updateStanding(services, log, undefined, why);
    });
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
  }
}

interface Given {
  state: State<SourceChoices>;
  facts: StandingFacts;
  merged: Record<string, string>;
  clientIds: ReadonlySet<string> | undefined;
  withheld: ReadonlyMap<string, string>;
  noteOf(clientId: string): string;
}

function listChange(list: ListKey, snapshot: ListSnapshot, given: Given): ListChange {
  const { state, facts, merged, clientIds, withheld, noteOf } = given;
  const change: ListChange = { list, snapshot, cells: [], notes: new Map(), memory: {} };
  const met = new Set<string>(Object.keys(merged));
  adoptRows(snapshot.rows, state.clients).forEach((row, i) => {
    const id = row.clientId;
    // A client merged into another stands there; of two rows of one client the first counts.
    if (id === '' || met.has(id) || (clientIds && !clientIds.has(id))) return;
    met.add(id);
    const candidate = candidateOf(row, list, row.cells['approach'] ?? '', state.clients);
    const stands = whereTheyStand(facts, candidate);
    const why = facts.holdsBack(candidate) || (withheld.get(id) ?? '');
    if (!stands && !clientIds && !why) return;
    change.notes.set(i, [noteOf(id), why].filter((part) => part !== '').join(' '));
    if (isSettledByOrder(facts, row)) return;
    const next = stands ? standingCells(stands) : clientIds ? NOT_STARTED : {};
    takeDown(change, i, row, next, state.memory[list][id] ?? {});
  });
  return change;
}

const NOT_STARTED: Cells = { stage: 'Not started', nextStep: '', due: '' };

/** Closed or won back by an order, as the last refresh found, not by what was logged: only a refresh can tell. */
function isSettledByOrder(facts: StandingFacts, row: PresentRow): boolean {
  const stage = row.cells['stage'];
  if (stage !== 'Closed' && stage !== 'Won back') return false;
  return !facts.logOf(row.clientId).some(({ outcome }) => /^(won back|lost for good)$/i.test(outcome.trim()));
}

/** Takes down what differs from the row and is Rekindle's to write. */
function takeDown(
  { list, snapshot, cells, memory }: ListChange,
  row: number,
  { clientId, cells: now }: PresentRow,
  next: Cells,
  before: Record<string, string[]>,
): void {
  for (const [key, cell] of Object.entries(next)) {
    const held = now[key] ?? '';
    if (snapshot.columns.at[key] === undefined || fingerprint(held) === fingerprint(cell)) continue;
    if (LIST_COLUMNS[list][key] === 'shared' && !isOurs(held, before[key])) continue;
    cells.push({ row, key, cell });
    // What stands there now and what is to stand there: a run ended in between leaves either.
    memory[clientId] = { ...before, ...memory[clientId], [key]: [fingerprint(held), fingerprint(cell)] };
  }
}

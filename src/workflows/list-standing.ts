// Where clients stand who were written to or talked with: stage, next step and due day from the Touch Log.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { type CellMemory, isOurs, type ListMemory } from '../domain/lists/memory';
import type { Cells, FreshRow, PresentRow } from '../domain/lists/merge-list';
import { fold } from '../domain/reading/fold';
import type { KnownClient } from '../domain/state';
import { type Candidate, type LogRow, type StageInput, type Standing, standing } from '../domain/touches';
import { type DoNotContactList, readDoNotContact } from '../domain/touches/do-not-contact-list';
import { touchSettings } from '../domain/touches/touch-settings';
import type { Desk } from '../sheets/desk';
import type { Picture } from './read-and-score';
import type { Services } from './services';

/** What tells where clients stand. */
export interface StandingFacts {
  logOf(clientId: string): LogRow[];
  /** Why Do Not Contact holds the client back, or ''. */
  holdsBack: DoNotContactList['holdsBack'];
  input: Omit<StageInput, 'doNotContact'>;
}

/** @param mergedInto by the id of a client merged into another: the id of that one */
export function standingFacts(
  services: Services,
  desk: Desk,
  log: readonly LogRow[],
  mergedInto: Record<string, string>,
  settings: Picture['settings'],
): StandingFacts {
  const byClient = new Map<string, LogRow[]>();
  for (const row of log) {
    const id = mergedInto[row.clientId] ?? row.clientId;
    const own = byClient.get(id);
    if (own) own.push(row);
    else byClient.set(id, [row]);
  }
  const zone = services.book.timeZone();
  const today = services.clock.today(zone);
  return {
    logOf: (clientId) => byClient.get(clientId) ?? [],
    holdsBack: readDoNotContact(desk.doNotContact()).holdsBack,
    input: {
      now: services.clock.now(),
      today,
      dayOf: (at) => services.clock.dayOf(at, zone),
      settings: touchSettings(settings, today),
    },
  };
}

/** Where a client stands of whom there is something to say; null where nothing was begun with them. */
export function whereTheyStand(facts: StandingFacts, candidate: Candidate): Standing | null {
  const own = facts.logOf(candidate.clientId);
  const doNotContact = facts.holdsBack(candidate) !== '';
  const inPeace = fold(candidate.cells['approach'] ?? '') === 'leave in peace';
  if (own.length === 0 && !doNotContact && !inPeace) return null;
  return standing(own, candidate, { ...facts.input, doNotContact });
}

/** Puts stage, next step and due day into the rows; clients who stand in the log never leave the list. */
export function withStanding(
  facts: StandingFacts,
  clients: Record<string, KnownClient>,
  list: ListKey,
  rows: FreshRow[],
  present: PresentRow[],
  memory: ListMemory,
): FreshRow[] {
  const before = new Map(present.map((row) => [row.clientId, row.cells]));
  return rows.map((row) => {
    const keep = facts.logOf(row.clientId).length > 0;
    if (row.over) return keep ? { ...row, keep, cells: { ...row.cells, stage: 'Won back' } } : row;
    const stood = before.get(row.clientId) ?? {};
    const cells = { ...row.cells, ...reachedBy(stood, memory[row.clientId] ?? {}) };
    const candidate = candidateOf({ ...row, cells }, list, stood['approach'] ?? '', clients);
    const found = whereTheyStand(facts, candidate);
    return found ? { ...row, cells: { ...row.cells, ...standingCells(found) } } : row;
  });
}

/** An address or a number that a person typed over what the sales say. */
function reachedBy(stood: Cells, memory: CellMemory): Cells {
  const typed = ['email', 'phone'].filter((key) => !isOurs(stood[key] ?? '', memory[key]));
  return Object.fromEntries(typed.map((key) => [key, stood[key] ?? '']));
}

export function standingCells({ stage, step, due }: Standing): Cells {
  return { stage, nextStep: step, due: due ? { day: due } : '' };
}

/** As much of a candidate as stage, next step and Do Not Contact look at. */
export function candidateOf(
  { clientId, cells }: { clientId: string; cells: Cells },
  list: ListKey,
  approach: Cell,
  clients: Record<string, KnownClient>,
): Candidate {
  const lastOrder = cells['lastOrder'] ?? '';
  const day = isDateCell(lastOrder) ? lastOrder.day : '';
  const text = (key: string) => String(cells[key] ?? '');
  return {
    clientId,
    client: text('client'),
    list,
    cells: { approach: String(approach), phone: text('phone'), email: text('email') },
    columns: {},
    source: {},
    identities: clients[clientId]?.identities ?? [],
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

// What each list would say of each client now, from the scores and the owner's own data.

import type { Cents, ClientRecord } from '../client';
import { addMonths, type Day } from '../day';
import { type Cell, isDateCell } from '../grid';
import type { ScoredClient } from '../scoring';
import type { ListKey } from './columns';
import { type ListMemory, OWNERS } from './memory';
import type { Cells, FreshRow, PresentRow } from './merge-list';
import { ONE_NOTE, proposesOneNote } from './one-note';
import { typedOnMerged } from './typed-on-merged';

/** A client with what was read and scored of them. */
export interface KnownRow {
  clientId: string;
  record: ClientRecord;
  scored: ScoredClient;
}

export interface FreshOptions {
  /** The day the figures stand on: new rows are listed on it. */
  asOf: Day;
  region: string;
  date: (day: Day) => string;
  /** Below this potential, in whole units, one welcome-back note is proposed; null for none. */
  welcomeBackBelow: number | null;
  /** The client's occasions of the next days, in words. */
  occasions: (known: KnownRow) => string;
  /** By the id of a client merged into another: the id of that one. */
  mergedInto?: Record<string, string>;
  /** By client id: to whom the account was handed out. */
  handedTo?: ReadonlyMap<string, string>;
}

/** A list's rows as they stand and what is remembered of them. */
export interface StandingList {
  present: PresentRow[];
  memory: ListMemory;
}

/** The clients due on the dormant list, and the rows there that are due no more. */
export function freshDormant(
  known: KnownRow[],
  dormant: StandingList,
  growth: StandingList,
  options: FreshOptions,
): FreshRow[] {
  const fromGrowth = new Map(growth.present.map((row) => [row.clientId, row]));
  return fresh('dormant', known, dormant, options, (row) => {
    const before = fromGrowth.get(row.clientId);
    return before
      ? { ...row, first: { ...row.first, ...carried(before, growth.memory[row.clientId]) } }
      : row;
  });
}

/**
 * The clients due on the growth list. Nobody stands on both: who has a row on the dormant list is not due here,
 * and what was typed here has been carried over there by then.
 */
export function freshGrowth(
  known: KnownRow[],
  growth: StandingList,
  onDormant: Set<string>,
  options: FreshOptions,
): FreshRow[] {
  const rows = known.filter((row) => !onDormant.has(row.clientId));
  const moved = growth.present.filter((row) => onDormant.has(row.clientId));
  return [
    ...fresh(
      'growth',
      rows,
      { ...growth, present: growth.present.filter((row) => !onDormant.has(row.clientId)) },
      options,
      (row) => row,
    ),
    ...moved.map((row) => overRow(row, 'Now on Dormant Clients.', true)),
  ];
}

function fresh(
  list: ListKey,
  known: KnownRow[],
  { present, memory }: StandingList,
  options: FreshOptions,
  finish: (row: FreshRow) => FreshRow,
): FreshRow[] {
  const { mergedInto = {}, handedTo } = options;
  const given = typedOnMerged(list, present, memory, mergedInto);
  const standing = new Map(present.map((row) => [row.clientId, row]));
  const nameOf = new Map(known.map((one) => [one.clientId, one.record.facts.name]));
  const rows: FreshRow[] = [];
  const met = new Set<string>();
  for (const one of known) {
    const row = standing.get(one.clientId);
    met.add(one.clientId);
    if (one.scored.list === list)
      rows.push({ ...finish(dueRow(list, one, row, options)), given: given[one.clientId] });
    else if (row) rows.push(overRow(row, whyOver(list, one, row, options), false));
  }
  for (const row of present) {
    if (row.clientId === '' || met.has(row.clientId)) continue;
    const keep = nameOf.get(mergedInto[row.clientId]);
    rows.push(keep === undefined ? goneRow(row) : mergedRow(row, keep));
  }
  return rows.map((row) => {
    const who = handedTo?.get(row.clientId);
    // A row that began without Who, or got it from a person, is left to them.
    const mayFill = !standing.has(row.clientId) || memory[row.clientId]?.['who'] !== undefined;
    return who && mayFill ? { ...row, given: { who, ...row.given } } : row;
  });
}

/** The row of a client who was merged into another: it leaves, or stays at the foot for what was typed in it. */
function mergedRow(present: PresentRow, keep: string): FreshRow {
  const why = `Merged into "${keep}", which has the figures of both. What was typed here is kept; undo it in the sidebar.`;
  const row = overRow(present, why, false);
  return { ...row, cells: { ...row.cells, revenue: '', potential: '', suggestedPotential: '', chance: '' } };
}

/** A client's row for a list they are due on. */
function dueRow(
  list: ListKey,
  known: KnownRow,
  present: PresentRow | undefined,
  options: FreshOptions,
): FreshRow {
  const figures = list === 'dormant' ? dormantFigures(known.scored) : growthFigures(known.scored);
  const { facts } = known.record;
  const cells: Cells = {
    ...figures,
    client: facts.name,
    lastOrder: dayCell(known.scored.lastOrder),
    stage: 'Not started',
    contact: facts.contact,
    email: facts.email,
    phone: facts.phone,
    address: facts.address,
    language: facts.language,
    occasion: options.occasions(known),
    nextStep: list === 'dormant' && proposesOneNote(known, present, options.welcomeBackBelow) ? ONE_NOTE : '',
    emailOkUntil: emailOkUntil(known.scored.lastOrder, options.region),
    listedOn: listedOn(present, options.asOf),
    clientId: known.clientId,
  };
  const first: Cells = list === 'dormant' && facts.reason ? { reason: facts.reason } : {};
  return { clientId: known.clientId, cells, first, older: known.scored.revenueIsOlder, over: '' };
}

/** Set once: a later refresh leaves the day as it stands. */
function listedOn(present: PresentRow | undefined, asOf: Day): Cell {
  const before = present?.cells['listedOn'] ?? '';
  return isDateCell(before) ? { day: before.day } : { day: asOf };
}

function dormantFigures(scored: ScoredClient): Cells {
  return {
    revenue: money(scored.revenue),
    potential: money(scored.suggestedPotential),
    suggestedPotential: money(scored.suggestedPotential),
    why: scored.why,
    chance: chanceText(scored),
  };
}

function growthFigures(scored: ScoredClient): Cells {
  const growth = scored.growth;
  if (!growth) return {};
  return {
    revenue: money(growth.last12),
    previousRevenue: money(growth.previous12),
    level: money(growth.level),
    why: growth.levelWhy,
    potential: money(growth.gap),
    suggestedPotential: money(growth.gap),
    signal: growth.signal,
    idea: growth.idea,
  };
}

/** A row whose client is no longer due here: settled, with the sentence that says why. */
function overRow(present: PresentRow, why: string, carriedOver: boolean): FreshRow {
  return {
    clientId: present.clientId,
    cells: { ...present.cells, stage: 'Closed', why },
    first: {},
    over: why,
    carriedOver,
  };
}

/** A client who is in the owner's data no more: the row stays as it is, and says so. */
function goneRow(present: PresentRow): FreshRow {
  const why = 'No longer found in your data.';
  return { clientId: present.clientId, cells: { ...present.cells, why }, first: {}, over: '' };
}

function whyOver(list: ListKey, known: KnownRow, present: PresentRow, options: FreshOptions): string {
  const { lastOrder } = known.scored;
  const before = present.cells['lastOrder'];
  const orderedSince = typeof before === 'object' && lastOrder !== null && lastOrder > before.day;
  if (list === 'dormant' && orderedSince) return `Ordered again on ${options.date(lastOrder)}.`;
  if (list === 'dormant') return 'Not dormant by the present settings.';
  return 'At the level they should be at.';
}

/** What a person typed about a client on one list, to start the row on the other with. */
function carried(present: PresentRow, memory: Record<string, string[]> | undefined): Cells {
  const cells: Cells = {};
  for (const key of ['approach', 'who', 'oneThing', 'personalLine', 'notes', 'channel', 'offer']) {
    const cell = present.cells[key] ?? '';
    if (cell !== '') cells[key] = cell;
  }
  for (const key of ['nextStep', 'due', 'contact', 'email', 'phone', 'address', 'language']) {
    if (memory?.[key]?.[0] === OWNERS) cells[key] = present.cells[key] ?? '';
  }
  const own = Object.entries(present.own).map(([header, text]) => `${header}: ${text}`);
  if (own.length) cells['notes'] = [cells['notes'] ?? '', ...own].filter(Boolean).join('\n');
  return cells;
}

// Canada lets a business write to a client for two years after the last purchase (CASL, existing business relationship).
function emailOkUntil(lastOrder: Day | null, region: string): Cell {
  return region === 'Canada' && lastOrder ? { day: addMonths(lastOrder, 24) } : '';
}

function dayCell(day: Day | null): Cell {
  return day ? { day } : '';
}

function money(cents: Cents | null): Cell {
  return cents === null ? '' : cents / 100;
}

function chanceText(scored: ScoredClient): string {
  const of = scored.chanceOf;
  return of ? `${scored.chanceWord} (${of.returned} of ${of.clients})` : scored.chanceWord;
}

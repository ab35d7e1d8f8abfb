// Rebuilding a list: figures are refreshed, new clients come in, and what a person typed stays theirs.

import type { Cell } from '../grid';
import { LIST_COLUMNS, type ListKey } from './columns';
import { type CellMemory, fingerprint, isOurs, type ListMemory, OWNERS } from './memory';
import { compareRows } from './order';

export type Cells = Record<string, Cell>;

/** A row as it stands in the tab. */
export interface PresentRow {
  /** Empty when the cell was cleared or the row was typed by a person. */
  clientId: string;
  /** By column key. */
  cells: Cells;
  /** What a person typed into columns of their own, by header. */
  own: Record<string, string>;
}

/** What Rekindle would write for a client now. `first` fills columns of the person's kind on a new row only. */
export interface FreshRow {
  clientId: string;
  cells: Cells;
  first: Cells;
  /** The revenue shown is of an older window. */
  older?: boolean;
  /** Set when the client is no longer due on this list: the sentence that says why. Such rows add nothing new. */
  over: string;
  /** What was typed on the rows of clients merged into this one: fills what is empty here, and goes with the undoing. */
  given?: Cells;
  /** What was typed in the row stands on the other list now, so that it may leave. */
  carriedOver?: boolean;
  /** The client stands in the log: the row stays whatever becomes of them. */
  keep?: boolean;
}

/** A row as it is to stand, in its final place. */
export interface MergedRow {
  /** Index in the present rows, or null for a new row. */
  from: number | null;
  clientId: string;
  /** Auto and shared cells to hold; a shared cell that is the owner's has the owner's value. */
  cells: Cells;
  /** Cells of the person's kind, for new rows only. */
  first: Cells;
  older: boolean;
  /** Shared columns that are the owner's by now. */
  owners: string[];
  /** Columns of the person's kind to be written all the same: given by a merge, or taken back with it. */
  given: string[];
  /** False: the row is not Rekindle's to write (typed by a person, or a copy); only its place is set. */
  ours: boolean;
}

export interface OvertypedCell {
  clientId: string;
  column: string;
  typed: Cell;
}

export interface MergedList {
  rows: MergedRow[];
  /** Indices of present rows that leave: nothing in them was typed, and the client is no longer due here. */
  leaving: number[];
  /** Clients who are no longer due, with the sentence; those in `leaving` and those who stay with their notes. */
  over: { clientId: string; why: string }[];
  overtyped: OvertypedCell[];
  /** Indices of present rows that repeat another row's client. */
  copies: number[];
  /** Indices of present rows that belong to no client. */
  strangers: number[];
  memory: ListMemory;
}

/**
 * Brings a list's present rows and the fresh figures together.
 * @param restored columns that had been deleted and are empty for that reason
 */
export function mergeList(
  list: ListKey,
  present: PresentRow[],
  fresh: FreshRow[],
  memory: ListMemory,
  restored: string[] = [],
): MergedList {
  const byClient = new Map(fresh.map((row) => [row.clientId, row]));
  const result: MergedList = {
    rows: [],
    leaving: [],
    over: [],
    overtyped: [],
    copies: [],
    strangers: [],
    memory: { ...memory },
  };
  const met = new Set<string>();
  present.forEach((row, index) => {
    const next = byClient.get(row.clientId);
    if (!next || met.has(row.clientId)) {
      (next ? result.copies : result.strangers).push(index);
      result.rows.push({
        from: index,
        clientId: '',
        cells: row.cells,
        first: {},
        older: false,
        owners: [],
        given: [],
        ours: false,
      });
      return;
    }
    met.add(row.clientId);
    if (next.over) result.over.push({ clientId: next.clientId, why: next.over });
    if (next.over && !next.keep && (next.carriedOver || !hasTyped(list, row, memory[row.clientId]))) {
      result.leaving.push(index);
      delete result.memory[row.clientId];
      return;
    }
    result.rows.push(refreshed(list, row, index, next, memory[row.clientId] ?? {}, restored, result));
  });
  for (const next of fresh) {
    if (!met.has(next.clientId) && !next.over) result.rows.push(added(list, next, result));
  }
  result.rows.sort(compareRows);
  return result;
}

/** Whether a person has put anything into the row. */
function hasTyped(list: ListKey, row: PresentRow, written: CellMemory | undefined): boolean {
  if (Object.keys(row.own).length > 0) return true;
  return Object.entries(LIST_COLUMNS[list]).some(([key, kind]) => {
    const cell = row.cells[key] ?? '';
    // In a column of the person's kind, only what came by a merge is Rekindle's.
    return kind !== 'auto' && cell !== '' && !isOurs(cell, written?.[key]);
  });
}

function refreshed(
  list: ListKey,
  row: PresentRow,
  index: number,
  next: FreshRow,
  written: CellMemory,
  restored: string[],
  result: MergedList,
): MergedRow {
  const cells: Cells = {};
  const owners: string[] = [];
  const given: string[] = [];
  const remembered: CellMemory = {};
  for (const [key, kind] of Object.entries(LIST_COLUMNS[list])) {
    const now = row.cells[key] ?? '';
    // Set anew at every sorting, so that nothing can be lost in it.
    if (key === 'order') continue;
    if (kind === 'yours') {
      const taken = takeGiven(now, next.given?.[key] ?? '', written[key]);
      cells[key] = taken.cell;
      if (taken.memory) remembered[key] = taken.memory;
      if (taken.cell !== now) given.push(key);
      continue;
    }
    const value = figureOf(next, key);
    const ours = restored.includes(key) || isOurs(now, written[key]);
    if (kind === 'shared' && !ours) {
      cells[key] = now;
      owners.push(key);
      remembered[key] = [OWNERS];
      continue;
    }
    if (kind === 'auto' && !ours && now !== '') {
      result.overtyped.push({ clientId: row.clientId, column: key, typed: now });
    }
    cells[key] = value;
    remembered[key] = [fingerprint(value)];
  }
  result.memory[row.clientId] = remembered;
  return {
    from: index,
    clientId: row.clientId,
    cells,
    first: {},
    older: next.older === true,
    owners,
    given,
    ours: true,
  };
}

/** Figures and facts of the data come first, then what was typed on a merged row. */
function figureOf(next: FreshRow, key: string): Cell {
  const value = next.cells[key] ?? '';
  return value === '' ? (next.given?.[key] ?? '') : value;
}

/** A cell of the person's kind where a merge gives one, or gave one before: filled while nobody typed into it. */
function takeGiven(now: Cell, given: Cell, written: string[] | undefined): { cell: Cell; memory?: string[] } {
  const memory = given === '' ? undefined : [fingerprint(given)];
  if (isOurs(now, written)) return { cell: given, memory };
  return { cell: now, memory: memory && [OWNERS] };
}

function added(list: ListKey, next: FreshRow, result: MergedList): MergedRow {
  const remembered: CellMemory = {};
  const first: Cells = {};
  const cells: Cells = { ...next.cells, ...next.first };
  const owners: string[] = [];
  for (const [key, kind] of Object.entries(LIST_COLUMNS[list])) {
    if (kind === 'yours') {
      const given = next.given?.[key] ?? '';
      if (key in next.first) first[key] = next.first[key];
      else if (given !== '') {
        first[key] = given;
        cells[key] = given;
        remembered[key] = [fingerprint(given)];
      }
    } else if (key in next.first) {
      owners.push(key);
      remembered[key] = [OWNERS];
    } else if (key !== 'order') {
      cells[key] = figureOf(next, key);
      remembered[key] = [fingerprint(cells[key])];
    }
  }
  result.memory[next.clientId] = remembered;
  return {
    from: null,
    clientId: next.clientId,
    cells,
    first,
    older: next.older === true,
    owners,
    given: [],
    ours: true,
  };
}

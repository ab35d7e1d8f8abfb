// The order of a list: Market Potential, highest first; ties by Revenue, then name; the settled ones at the foot.

import type { Cell } from '../grid';

export interface Ordered {
  cells: Record<string, Cell>;
  /** False for rows of no known client. */
  ours: boolean;
}

export type SortBy = 'potential' | 'realistic';

const SETTLED_STAGES = new Set<Cell>(['Leave in peace', 'Do not contact', 'Closed']);

/** Whether the row stands greyed at the foot: left in peace, not to be contacted, or no longer due. */
function isAtFoot(cells: Record<string, Cell>): boolean {
  return cells['approach'] === 'Leave in peace' || SETTLED_STAGES.has(cells['stage'] ?? '');
}

/** For Array.sort. Text where a number should be counts as none; rows of no known client come last of all. */
export function compareRows(a: Ordered, b: Ordered): number {
  return (
    Number(!a.ours) - Number(!b.ours) ||
    Number(isAtFoot(a.cells)) - Number(isAtFoot(b.cells)) ||
    descending(a.cells['potential'], b.cells['potential']) ||
    descending(a.cells['revenue'], b.cells['revenue']) ||
    byName(a.cells['client'], b.cells['client'])
  );
}

/**
 * As compareRows, "Realistic first": by what a client would bring times the chance that they come, where known.
 * @param rank by client id
 */
export function compareRealistic(rank: Map<string, number>): (a: Ordered, b: Ordered) => number {
  const of = (row: Ordered) => rank.get(String(row.cells['clientId'] ?? ''));
  return (a, b) =>
    Number(!a.ours) - Number(!b.ours) ||
    Number(isAtFoot(a.cells)) - Number(isAtFoot(b.cells)) ||
    descending(of(a), of(b)) ||
    compareRows(a, b);
}

function descending(a: Cell | undefined, b: Cell | undefined): number {
  const [x, y] = [figure(a), figure(b)];
  return x === y ? 0 : x > y ? -1 : 1;
}

function figure(cell: Cell | undefined): number {
  return typeof cell === 'number' && !Number.isNaN(cell) ? cell : Number.NEGATIVE_INFINITY;
}

// Code units, not a locale's order: the same list for everybody who opens the sheet.
function byName(a: Cell | undefined, b: Cell | undefined): number {
  const [x, y] = [String(a ?? '').toLowerCase(), String(b ?? '').toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

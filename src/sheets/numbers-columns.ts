// The columns of the hidden tab 'Rekindle Numbers': three blocks side by side, and where the formulas find them.

import { columnLetter } from '../domain/grid';
import { openColumn } from './formula-refs';

/** A cell as it is written. */
export type Written = string | number | boolean;

/** A row for each line of the Touch Log. */
export const TOUCH = [
  'key',
  'day',
  'responded',
  'talked',
  'won',
  'amount',
  'agreed',
  'channel',
  'touch',
  'told',
] as const;
/** A row for each client in it. */
export const CLIENT = [
  'client',
  'list',
  'listedOn',
  'chance',
  'reason',
  'who',
  'first',
  'latest',
  'answered',
  'spoken',
  'wonOn',
  'ordered',
  'orderedAt',
  'quiet',
  'back30',
  'back90',
  'back180',
  'backToDate',
  'end',
  'back',
  'logged',
  'newRevenue',
  'sinceReturn',
  'expected',
  'lift',
  'toldReason',
] as const;
/** Their sales by day. */
export const SALE = ['soldOn', 'sold', 'counted'] as const;
export const ALL = [...TOUCH, ...CLIENT, ...SALE, 'window'] as const;

export type NumberColumn = (typeof ALL)[number];

/** Column index, from 0. */
export const at = (column: NumberColumn) => ALL.indexOf(column);
export const letter = (column: NumberColumn) => columnLetter(at(column) + 1);

/** An open-ended column of the tab for the formulas of other tabs. */
export function numbersRef(tab: string): (column: NumberColumn) => string {
  return (column) => openColumn(tab, at(column));
}

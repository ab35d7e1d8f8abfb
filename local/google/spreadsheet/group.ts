// Groups of rows or columns that fold, one level deep.
import type { Zone } from '../../engine/workbook-types';
import { notProvided, provide } from '../strict';
import type { Host, Range } from './host';
import { GROUP } from './signatures/sheet-objects';

type Gas = GoogleAppsScript.Spreadsheet.Group;
type Members = Pick<Gas, 'collapse' | 'expand' | 'getDepth' | 'getRange' | 'isCollapsed'>;
export type Dimension = 'rows' | 'columns';
type Kept = { first: number; last: number; folded: boolean };

const groupAt = (host: Host, sheetId: number, dimension: Dimension, index: number): Kept | undefined =>
  host
    .read(() => host.workbook.groups(sheetId, dimension))
    .find((group) => group.first <= index && index <= group.last);

/** Range.shiftColumnGroupDepth and its like: +1 groups, other shifts and nested groups are not provided. */
export function shiftDepth(
  host: Host,
  sheetId: number,
  dimension: Dimension,
  zone: Zone,
  delta: number,
): void {
  const [first, last] = dimension === 'rows' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const name = dimension === 'rows' ? 'Range.shiftRowGroupDepth' : 'Range.shiftColumnGroupDepth';
  if (delta !== 1) throw notProvided(host.execution, `${name}(${delta})`);
  const groups = host.read(() => host.workbook.groups(sheetId, dimension));
  if (groups.some((group) => group.first <= last && first <= group.last))
    throw notProvided(host.execution, `${name} inside a group`);
  host.write(() => host.workbook.group(sheetId, dimension, first, last - first + 1, false));
}

/** How deep a row or column is grouped: 0 or 1. */
export const depthAt = (host: Host, sheetId: number, dimension: Dimension, index: number): number =>
  groupAt(host, sheetId, dimension, index) ? 1 : 0;

/** The group at a 0-based index and depth; refused when there is none. */
export function groupOf(
  host: Host,
  sheetId: number,
  dimension: Dimension,
  index: number,
  depth: number,
): Gas {
  const found = depth === 1 ? groupAt(host, sheetId, dimension, index) : undefined;
  if (!found) throw host.execution.error('GROUP_MISSING', { index: index + 1, depth });
  return group(host, sheetId, dimension, found);
}

/** Folds or unfolds groups, all of them or those that touch a zone. */
export function foldGroups(
  host: Host,
  sheetId: number,
  dimension: Dimension,
  folded: boolean,
  zone?: Zone,
): void {
  const [from, to] = dimension === 'rows' ? [zone?.top, zone?.bottom] : [zone?.left, zone?.right];
  host.write(() => {
    for (const { first, last } of host.workbook.groups(sheetId, dimension))
      if (zone === undefined || (first <= to! && from! <= last))
        host.workbook.group(sheetId, dimension, first, last - first + 1, folded);
  });
}

function group(host: Host, sheetId: number, dimension: Dimension, { first, last }: Kept): Gas {
  const fold = (folded: boolean): Gas => {
    host.write(() => host.workbook.group(sheetId, dimension, first, last - first + 1, folded));
    return self;
  };
  const members: Members = {
    collapse: () => fold(true),
    expand: () => fold(false),
    getDepth: () => 1,
    getRange: (): Range => {
      const { rows, columns } = host.info(sheetId);
      const zone =
        dimension === 'rows'
          ? { top: first, bottom: last, left: 0, right: columns - 1 }
          : { top: 0, bottom: rows - 1, left: first, right: last };
      return host.range({ sheetId, zone });
    },
    isCollapsed: () => groupAt(host, sheetId, dimension, first)?.folded ?? false,
  };
  const self = provide(host.execution, GROUP, members) as Gas;
  return self;
}

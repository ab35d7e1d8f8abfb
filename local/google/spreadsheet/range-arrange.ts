// Range: sorting, filtering, merging, copying, grouping, protecting and finding.
import { notProvided, stateOf } from '../strict';
import { copyTo, moveTo } from './copying';
import { createFilter, filterOf } from './filter';
import { foldGroups, shiftDepth } from './group';
import type { Host, Place, Range } from './host';
import { protect } from './protection';
import { sortKeys, sortZone } from './sorting';
import { createTextFinder } from './text-finder';
import { block, height, width } from './zone';

type RangeArrange = Pick<
  Range,
  | 'breakApart'
  | 'canEdit'
  | 'collapseGroups'
  | 'copyTo'
  | 'createFilter'
  | 'createTextFinder'
  | 'expandGroups'
  | 'getFilter'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'moveTo'
  | 'protect'
  | 'removeDuplicates'
  | 'shiftColumnGroupDepth'
  | 'shiftRowGroupDepth'
  | 'sort'
>;

/** The members of a Range that move, bind or guard cells. */
export function rangeArrange(host: Host, place: Place, self: () => Range): RangeArrange {
  const { sheetId, zone } = place;
  const { execution } = host;
  const after = (act: () => void): Range => {
    act();
    return self();
  };
  const fold = (folded: boolean): void => {
    foldGroups(host, sheetId, 'rows', folded, zone);
    foldGroups(host, sheetId, 'columns', folded, zone);
  };
  return {
    ...merging(host, place, self),
    canEdit: () => true,
    collapseGroups: () => after(() => fold(true)),
    expandGroups: () => after(() => fold(false)),
    copyTo: (destination: Range, ...how: unknown[]) => copyTo(host, place, stateOf<Place>(destination), how),
    moveTo: (target) => moveTo(host, place, stateOf<Place>(target)),
    createFilter: () => createFilter(host, sheetId, zone),
    getFilter: () => filterOf(host, sheetId),
    createTextFinder: (text) => createTextFinder(host, () => [place], text),
    protect: () => protect(host, sheetId, zone),
    removeDuplicates: (columns?: number[]) => after(() => removeDuplicates(host, place, columns)),
    shiftColumnGroupDepth: (delta) => after(() => shiftDepth(host, sheetId, 'columns', zone, delta)),
    shiftRowGroupDepth: (delta) => after(() => shiftDepth(host, sheetId, 'rows', zone, delta)),
    sort: (order) => after(() => sortZone(host, sheetId, zone, sortKeys(execution, order))),
  };
}

type Merging = Pick<RangeArrange, 'breakApart' | 'merge' | 'mergeAcross' | 'mergeVertically'>;

function merging(host: Host, { sheetId, zone }: Place, self: () => Range): Merging {
  const { workbook } = host;
  const act = (change: () => void): Range => {
    host.write(change);
    return self();
  };
  return {
    breakApart: () => act(() => workbook.unmerge(sheetId, zone)),
    merge: () => act(() => workbook.merge(sheetId, zone)),
    mergeAcross: () =>
      act(() => {
        for (let row = zone.top; row <= zone.bottom; row++)
          workbook.merge(sheetId, { ...zone, top: row, bottom: row });
      }),
    mergeVertically: () =>
      act(() => {
        for (let column = zone.left; column <= zone.right; column++)
          workbook.merge(sheetId, { ...zone, left: column, right: column });
      }),
  };
}

// Rows are compared as Google does: letter case, format and formula text do not matter. The first one stays.
function removeDuplicates(host: Host, { sheetId, zone }: Place, columns?: number[]): void {
  const { workbook, execution } = host;
  const compared = columns?.map((column) => column - 1 - zone.left) ?? block(zone, (_, c) => c)[0];
  if (compared.some((column) => column < 0 || column >= width(zone)))
    throw execution.error('COLUMNS_OUT_OF_BOUNDS');
  const values = host.read(() => workbook.values(sheetId, zone));
  if (workbook.formulas(sheetId, zone).flat().some(Boolean))
    throw notProvided(execution, 'Range.removeDuplicates with formulas');
  const seen = new Set<string>();
  const keep = values.flatMap((row, r) => {
    const key = JSON.stringify(compared.map((c) => row[c])).toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [r];
  });
  if (keep.length === height(zone)) return;
  const cells = block(zone, (r, c) => {
    const from = keep[r];
    if (from === undefined) return null;
    const value = values[from][c];
    if (value === null || typeof value === 'object') return null;
    return { value };
  });
  host.write(() => workbook.setCells(sheetId, zone, cells));
}

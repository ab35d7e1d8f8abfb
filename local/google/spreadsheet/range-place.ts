// Range: where it is, its neighbours, and selecting it.
import type { Host, Place, Range } from './host';
import { height, overlap, toA1, width, zoneOf } from './zone';

type RangePlace = Pick<
  Range,
  | 'activate'
  | 'activateAsCurrentCell'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isPartOfMerge'
  | 'offset'
>;

/** The members of a Range about its place. */
export function rangePlace(host: Host, { sheetId, zone }: Place, self: () => Range): RangePlace {
  const { execution } = host;
  const merges = () => host.read(() => host.workbook.merges(sheetId)).filter((one) => overlap(one, zone));
  const at = (row: number, column: number, rows: number, columns: number): Range =>
    host.range({
      sheetId,
      zone: zoneOf(execution, zone.top + 1 + row, zone.left + 1 + column, rows, columns),
    });
  const activate = (): Range => {
    execution.select(sheetId, zone);
    return self();
  };
  return {
    activate,
    activateAsCurrentCell: activate,
    getA1Notation: () => toA1(zone),
    getCell: (row, column) => {
      if (row < 1 || column < 1 || row > height(zone) || column > width(zone))
        throw execution.error('OUTSIDE_RANGE');
      return at(row - 1, column - 1, 1, 1);
    },
    getColumn: () => zone.left + 1,
    getGridId: () => sheetId,
    getHeight: () => height(zone),
    getLastColumn: () => zone.right + 1,
    getLastRow: () => zone.bottom + 1,
    getMergedRanges: () => merges().map((one) => host.range({ sheetId, zone: one })),
    getNumColumns: () => width(zone),
    getNumRows: () => height(zone),
    getRow: () => zone.top + 1,
    getRowIndex: () => zone.top + 1,
    getSheet: () => host.sheet(sheetId),
    getWidth: () => width(zone),
    isPartOfMerge: () => merges().length > 0,
    offset: (row: number, column: number, rows: number = height(zone), columns: number = width(zone)) =>
      at(row, column, rows, columns),
  };
}

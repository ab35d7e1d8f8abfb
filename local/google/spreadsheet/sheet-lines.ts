// Sheet: inserting, deleting and moving rows and columns.
import { stateOf } from '../strict';
import type { Dimension } from './group';
import type { Host, Place, Sheet } from './host';
import { checkLines, OUT_OF_BOUNDS } from './lines';
import { width } from './zone';

type SheetLines = Pick<
  Sheet,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'moveColumns'
>;

/** The members of a Sheet that add, take away or move rows and columns. */
export function sheetLines(host: Host, id: number, self: () => Sheet): SheetLines {
  return {
    ...inserting(host, id, self),
    ...deleting(host, id, self),
  };
}

type Inserting = Pick<SheetLines, Extract<keyof SheetLines, `insert${string}`>>;

function inserting(host: Host, id: number, self: () => Sheet): Inserting {
  const { workbook } = host;
  const insert = (dimension: Dimension, before: number, count: number): Sheet => {
    if (count < 1) throw host.execution.error(OUT_OF_BOUNDS[dimension]);
    host.resize(() =>
      dimension === 'rows'
        ? workbook.insertRows(id, before, count)
        : workbook.insertColumns(id, before, count),
    );
    return self();
  };
  const before = (dimension: Dimension, at: number, count = 1): Sheet =>
    insert(dimension, checkLines(host, id, dimension, at, 1), count);
  const after = (dimension: Dimension, at: number, count = 1): Sheet =>
    insert(dimension, checkLines(host, id, dimension, at, 1) + 1, count);
  return {
    insertRows: (at: number, count?: number) => void before('rows', at, count),
    insertRowsBefore: (at, count) => before('rows', at, count),
    insertRowBefore: (at) => before('rows', at),
    insertRowsAfter: (at, count) => after('rows', at, count),
    insertRowAfter: (at) => after('rows', at),
    insertColumns: (at: number, count?: number) => void before('columns', at, count),
    insertColumnsBefore: (at, count) => before('columns', at, count),
    insertColumnBefore: (at) => before('columns', at),
    insertColumnsAfter: (at, count) => after('columns', at, count),
    insertColumnAfter: (at) => after('columns', at),
  };
}

type Deleting = Pick<
  SheetLines,
  'deleteColumn' | 'deleteColumns' | 'deleteRow' | 'deleteRows' | 'moveColumns'
>;

function deleting(host: Host, id: number, self: () => Sheet): Deleting {
  const { workbook, execution } = host;
  const deleteRows = (at: number, count: number): void => {
    const first = checkLines(host, id, 'rows', at, count);
    const { rows, frozenRows } = host.info(id);
    const frozen = Math.max(0, Math.min(frozenRows, first + count) - first);
    if (rows - count <= frozenRows - frozen) throw execution.error('ALL_ROWS_DELETED');
    host.resize(() => workbook.deleteRows(id, first, count));
  };
  const deleteColumns = (at: number, count: number): void => {
    const first = checkLines(host, id, 'columns', at, count);
    const { columns, frozenColumns } = host.info(id);
    const frozen = Math.max(0, Math.min(frozenColumns, first + count) - first);
    if (columns - count <= frozenColumns - frozen) throw execution.error('ALL_COLUMNS_DELETED');
    host.resize(() => workbook.deleteColumns(id, first, count));
  };
  return {
    deleteRows,
    deleteRow: (at) => {
      deleteRows(at, 1);
      return self();
    },
    deleteColumns,
    deleteColumn: (at) => {
      deleteColumns(at, 1);
      return self();
    },
    moveColumns: (columns, destination) => {
      const { zone } = stateOf<Place>(columns);
      if (destination < 1 || destination > host.info(id).columns + 1)
        throw execution.error('COLUMNS_OUT_OF_BOUNDS');
      host.resize(() => workbook.moveColumns(id, zone.left, width(zone), destination - 1));
    },
  };
}

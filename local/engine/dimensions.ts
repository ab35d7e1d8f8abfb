// Rows and columns: adding, removing, moving, sizes, hiding, groups, merged cells.

import type { Context } from './context';
import { engineId } from './sheet-ids';
import { checkCells } from './sheets';
import { EngineError, type Workbook, type Zone } from './workbook-types';

type Dimensions = Pick<
  Workbook,
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'setColumnWidth'
  | 'columnWidth'
  | 'setRowHeight'
  | 'rowHeight'
  | 'setHidden'
  | 'hidden'
  | 'group'
  | 'groups'
  | 'merges'
  | 'merge'
  | 'unmerge'
>;

const DEFAULT = { width: 100, height: 21 };
const ENGINE_WIDTH = 96;

const DIMENSION = { rows: 'ROW', columns: 'COL' } as const;
const span = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

export function dimensions(context: Context): Dimensions {
  const { core } = context;
  return {
    insertRows: (id, before, count) => insert(context, id, 'rows', before, count),
    insertColumns: (id, before, count) => insert(context, id, 'columns', before, count),
    deleteRows: (id, first, count) => remove(context, id, 'rows', first, count),
    deleteColumns: (id, first, count) => remove(context, id, 'columns', first, count),
    setColumnWidth: (id, first, count, size) =>
      core.dispatch('RESIZE_COLUMNS_ROWS', {
        sheetId: engineId(id),
        dimension: 'COL',
        elements: span(first, count),
        size,
      }),
    setRowHeight: (id, first, count, size) =>
      core.dispatch('RESIZE_COLUMNS_ROWS', {
        sheetId: engineId(id),
        dimension: 'ROW',
        elements: span(first, count),
        size,
      }),
    columnWidth: (id, column) => {
      const size = core.getters.getColSize(engineId(id), column);
      return size === ENGINE_WIDTH ? DEFAULT.width : size;
    },
    rowHeight: (id, row) => core.getters.getUserRowSize(engineId(id), row) ?? DEFAULT.height,
    setHidden: (id, dimension, first, count, hidden) => {
      const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
      core.dispatch(type, {
        sheetId: engineId(id),
        dimension: DIMENSION[dimension],
        elements: span(first, count),
      });
    },
    hidden: (id, dimension) =>
      (dimension === 'rows'
        ? core.getters.getHiddenRowsGroups(engineId(id))
        : core.getters.getHiddenColsGroups(engineId(id))
      ).flat(),
    group: (id, dimension, first, count, folded) => {
      const header = {
        sheetId: engineId(id),
        dimension: DIMENSION[dimension],
        start: first,
        end: first + count - 1,
      };
      core.batch(() => {
        core.tryDispatch('GROUP_HEADERS', header);
        core.tryDispatch(folded ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP', header);
      });
    },
    groups: (id, dimension) =>
      core.getters
        .getHeaderGroups(engineId(id), DIMENSION[dimension])
        .map(({ start, end, isFolded }) => ({ first: start, last: end, folded: Boolean(isFolded) })),
    merges: (id) => core.getters.getMerges(engineId(id)).map(bare),
    merge: (id, zone) => merge(context, id, zone),
    unmerge: (id, zone) => {
      const inside = core.getters.getMergesInZone(engineId(id), zone).map(bare);
      if (inside.length) core.dispatch('REMOVE_MERGE', { sheetId: engineId(id), target: inside });
    },
  };
}

const bare = ({ top, left, bottom, right }: Zone): Zone => ({ top, left, bottom, right });

function insert(context: Context, id: number, what: 'rows' | 'columns', before: number, count: number): void {
  const { core } = context;
  const sheetId = engineId(id);
  const [rows, columns] = [core.getters.getNumberRows(sheetId), core.getters.getNumberCols(sheetId)];
  checkCells(context, count * (what === 'rows' ? columns : rows));
  const atEnd = before >= (what === 'rows' ? rows : columns);
  core.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: core.getters.getSheetName(sheetId),
    dimension: DIMENSION[what],
    base: atEnd ? before - 1 : before,
    position: atEnd ? 'after' : 'before',
    quantity: count,
  });
}

function remove({ core }: Context, id: number, what: 'rows' | 'columns', first: number, count: number): void {
  const sheetId = engineId(id);
  const reasons = core.tryDispatch('REMOVE_COLUMNS_ROWS', {
    sheetId,
    sheetName: core.getters.getSheetName(sheetId),
    dimension: DIMENSION[what],
    elements: span(first, count),
  });
  if (reasons.length)
    throw new EngineError('INVALID_VALUE', `These ${what} cannot be deleted.`, {
      reasons,
      what,
      first,
      count,
    });
}

function merge({ core }: Context, id: number, zone: Zone): void {
  const reasons = core.tryDispatch('ADD_MERGE', { sheetId: engineId(id), target: [zone], force: true });
  if (reasons.length) throw new EngineError('MERGE_IN_THE_WAY', 'These cells cannot be merged.', { reasons });
}

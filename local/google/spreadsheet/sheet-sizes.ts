// Sheet: hiding, freezing, widths and heights of rows and columns.
import { notProvided, stateOf } from '../strict';
import type { Dimension } from './group';
import type { Host, Place, Sheet } from './host';
import { checkLines, OUT_OF_BOUNDS, spanOf } from './lines';

type SheetSizes = Pick<
  Sheet,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
>;

/** The members of a Sheet about how its rows and columns are shown. */
export function sheetSizes(host: Host, id: number, self: () => Sheet): SheetSizes {
  return { ...hiding(host, id), ...sizing(host, id, self), ...freezing(host, id) };
}

type Hiding = Pick<
  SheetSizes,
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow'
>;

function hiding(host: Host, id: number): Hiding {
  const { workbook, execution } = host;
  const set = (dimension: Dimension, hidden: boolean, at: number, count = 1): void => {
    const first = checkLines(host, id, dimension, at, count);
    host.write(() => workbook.setHidden(id, dimension, first, count, hidden));
  };
  const isHidden = (dimension: Dimension, at: number): boolean => {
    const line = checkLines(host, id, dimension, at, 1);
    return host.read(() => workbook.hidden(id, dimension)).includes(line);
  };
  const of = (dimension: Dimension, hidden: boolean) => (range: GoogleAppsScript.Spreadsheet.Range) =>
    set(dimension, hidden, ...spanOf(dimension, stateOf<Place>(range)));
  return {
    hideColumn: of('columns', true),
    hideColumns: (at: number, count?: number) => set('columns', true, at, count),
    hideRow: of('rows', true),
    hideRows: (at: number, count?: number) => set('rows', true, at, count),
    isColumnHiddenByUser: (at) => isHidden('columns', at),
    isRowHiddenByFilter: () => {
      // The workbook keeps where a filter is, not what it hides: with a filter on there is no honest answer.
      if (!host.read(() => workbook.filter(id))) return false;
      throw notProvided(execution, 'Sheet.isRowHiddenByFilter with a filter');
    },
    isRowHiddenByUser: (at) => isHidden('rows', at),
    showColumns: (at: number, count?: number) => set('columns', false, at, count),
    showRows: (at: number, count?: number) => set('rows', false, at, count),
    unhideColumn: of('columns', false),
    unhideRow: of('rows', false),
  };
}

type Sizing = Pick<
  SheetSizes,
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
>;

function sizing(host: Host, id: number, self: () => Sheet): Sizing {
  const { workbook } = host;
  const widths = (at: number, count: number, pixels: number): Sheet => {
    const first = checkLines(host, id, 'columns', at, count);
    host.write(() => workbook.setColumnWidth(id, first, count, pixels));
    return self();
  };
  const heights = (at: number, count: number, pixels: number): Sheet => {
    const first = checkLines(host, id, 'rows', at, count);
    host.write(() => workbook.setRowHeight(id, first, count, pixels));
    return self();
  };
  const autoResize = (at: number, count: number): Sheet => {
    const first = checkLines(host, id, 'columns', at, count);
    host.write(() => fitColumns(host, id, first, count));
    return self();
  };
  return {
    autoResizeColumn: (at) => autoResize(at, 1),
    autoResizeColumns: autoResize,
    getColumnWidth: (at) => {
      const column = checkLines(host, id, 'columns', at, 1);
      return host.read(() => workbook.columnWidth(id, column));
    },
    getRowHeight: (at) => {
      const row = checkLines(host, id, 'rows', at, 1);
      return host.read(() => workbook.rowHeight(id, row));
    },
    setColumnWidth: (at, pixels) => widths(at, 1, pixels),
    setColumnWidths: widths,
    setRowHeight: (at, pixels) => heights(at, 1, pixels),
    setRowHeights: heights,
    setRowHeightsForced: heights,
  };
}

const PIXELS_PER_LETTER = 7;
const PIXELS_AROUND = 16;
const NARROWEST = 21;

// There is no font to measure with: seven pixels a letter come close to Arial 10.
function fitColumns({ workbook }: Host, id: number, first: number, count: number): void {
  const { rows } = workbook.extent(id);
  if (!rows) return;
  const shown = workbook.display(id, { top: 0, bottom: rows - 1, left: first, right: first + count - 1 });
  for (let c = 0; c < count; c++) {
    const longest = shown.reduce((most, row) => Math.max(most, row[c].length), 0);
    const pixels = Math.max(NARROWEST, longest * PIXELS_PER_LETTER + PIXELS_AROUND);
    if (longest) workbook.setColumnWidth(id, first + c, 1, pixels);
  }
}

type Freezing = Pick<SheetSizes, 'getFrozenColumns' | 'getFrozenRows' | 'setFrozenColumns' | 'setFrozenRows'>;

function freezing(host: Host, id: number): Freezing {
  const { workbook, execution } = host;
  const state = () => host.read(() => host.info(id));
  const present = () => workbook.sheets().find((sheet) => sheet.id === id)!;
  const refuse = (dimension: Dimension, count: number): void => {
    if (count < 0) throw execution.error(OUT_OF_BOUNDS[dimension]);
    if (count >= host.info(id)[dimension])
      throw execution.error(dimension === 'rows' ? 'ALL_ROWS_FROZEN' : 'ALL_COLUMNS_FROZEN');
  };
  return {
    getFrozenColumns: () => state().frozenColumns,
    getFrozenRows: () => state().frozenRows,
    setFrozenColumns: (columns) => {
      refuse('columns', columns);
      host.resize(() => workbook.freeze(id, present().frozenRows, columns));
    },
    setFrozenRows: (rows) => {
      refuse('rows', rows);
      host.resize(() => workbook.freeze(id, rows, present().frozenColumns));
    },
  };
}

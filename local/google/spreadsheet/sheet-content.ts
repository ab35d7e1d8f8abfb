// Sheet: its name, colour and visibility; appending, clearing and sorting all of it.
import type { Zone } from '../../engine/workbook-types';
import { notProvided, stateOf } from '../strict';
import { takeValues, valuesIn } from './cell-values';
import { toColour } from './colour';
import { setRules } from './conditional-format';
import type { Host, Sheet } from './host';
import { whatToClear } from './range-rules';
import { checkSheetName, copyName } from './sheet-names';
import { sortZone } from './sorting';
import { zoneOf } from './zone';

type SheetContent = Pick<
  Sheet,
  | 'appendRow'
  | 'clear'
  | 'clearConditionalFormatRules'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'getSheetValues'
  | 'getTabColor'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'setName'
  | 'setTabColor'
  | 'showSheet'
  | 'sort'
>;

/** Adds a row behind the last content of a tab, when the writes are committed; a full grid grows. */
export function appendRow(host: Host, id: number, row: readonly unknown[]): void {
  const { workbook } = host;
  if (!row.length) throw notProvided(host.execution, 'Sheet.appendRow([])');
  const put = takeValues(host, 'Sheet.appendRow', [row]);
  host.resize(() => {
    const at = workbook.extent(id).rows;
    const { rows, columns } = workbook.sheets().find((sheet) => sheet.id === id)!;
    if (at >= rows) workbook.insertRows(id, rows, at + 1 - rows);
    if (row.length > columns) workbook.insertColumns(id, columns, row.length - columns);
    put(id, { top: at, bottom: at, left: 0, right: row.length - 1 });
  });
}

/** Sorts all rows of a tab below the frozen ones, a header that is not frozen included. */
export function sortSheet(host: Host, id: number, column: number, ascending: boolean): void {
  const { frozenRows, columns } = host.info(id);
  const { rows } = host.read(() => host.workbook.extent(id));
  if (column < 1 || column > columns) throw host.execution.error('COLUMNS_OUT_OF_BOUNDS');
  if (rows <= frozenRows + 1) return;
  const zone = { top: frozenRows, bottom: rows - 1, left: 0, right: columns - 1 };
  sortZone(host, id, zone, [{ column, ascending }]);
}

/** The members of a Sheet about all its cells, and about itself. */
export function sheetContent(host: Host, id: number, self: () => Sheet): SheetContent {
  const { workbook, execution } = host;
  const after = (act: () => void): Sheet => {
    act();
    return self();
  };
  const whole = (): Zone => {
    const { rows, columns } = host.info(id);
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  };
  const clear = (what: ReturnType<typeof whatToClear>): Sheet => {
    const zone = whole();
    return after(() => host.write(() => workbook.clear(id, zone, what)));
  };
  return {
    ...itself(host, id, self),
    appendRow: (row) => after(() => appendRow(host, id, row)),
    clear: (options?: object) => clear(whatToClear(options)),
    clearConditionalFormatRules: () => setRules(host, id, []),
    clearContents: () => clear({ content: true }),
    clearFormats: () => clear({ format: true, validation: true }),
    clearNotes: () => clear({ notes: true }),
    getSheetValues: (row, column, rows, columns) => {
      const place = { sheetId: id, zone: zoneOf(execution, row, column, rows, columns) };
      host.range(place);
      return host.read(() => valuesIn(host, id, place.zone));
    },
    sort: (column: number, ascending: boolean = true) => after(() => sortSheet(host, id, column, ascending)),
  };
}

type Itself = Pick<
  SheetContent,
  'copyTo' | 'getTabColor' | 'hideSheet' | 'isSheetHidden' | 'setName' | 'setTabColor' | 'showSheet'
>;

function itself(host: Host, id: number, self: () => Sheet): Itself {
  const { workbook, execution } = host;
  return {
    copyTo: (spreadsheet) => {
      if (stateOf<string>(spreadsheet) !== execution.file.id)
        throw notProvided(execution, 'Sheet.copyTo another spreadsheet');
      const name = copyName(host, host.info(id).name);
      return host.sheet(host.now(() => workbook.duplicateSheet(id, name)));
    },
    getTabColor: () => host.read(() => host.info(id).tabColor),
    hideSheet: () => {
      host.now(() => {
        const shown = workbook.sheets().filter((sheet) => !sheet.hidden);
        if (shown.length === 1 && shown[0].id === id) throw execution.error('LAST_VISIBLE_HIDDEN');
        workbook.setSheetHidden(id, true);
      });
      return self();
    },
    isSheetHidden: () => host.info(id).hidden,
    setName: (name) => {
      checkSheetName(host, name, id);
      host.now(() => workbook.renameSheet(id, name));
      return self();
    },
    setTabColor: (colour) => {
      const tabColor = toColour(host, 'Sheet.setTabColor', colour) ?? null;
      host.write(() => workbook.setTabColor(id, tabColor));
      return self();
    },
    showSheet: () => {
      host.now(() => workbook.setSheetHidden(id, false));
      return self();
    },
  };
}

// Sheet: its ranges, sizes, name and selection.
import { stateOf } from '../strict';
import type { Host, Place, Range, Sheet } from './host';
import { createRangeList } from './range-list';
import { activeCell, activePlace, selectionOf } from './selection';
import { createTextFinder } from './text-finder';
import { fromA1, splitSheetName, zoneOf } from './zone';

type SheetFinding = Pick<
  Sheet,
  | 'activate'
  | 'createTextFinder'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSelection'
  | 'getSheetId'
  | 'getSheetName'
  | 'getType'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setCurrentCell'
>;

/** The place of an A1 notation on a tab; a tab name before '!' must be this one's. */
export function placeAt(host: Host, sheetId: number, text: string): Place {
  const info = host.info(sheetId);
  const { sheet, a1 } = splitSheetName(text);
  const zone = fromA1(a1, info);
  if (!zone || (sheet !== undefined && sheet !== info.name)) throw host.execution.error('RANGE_NOT_FOUND');
  return { sheetId, zone };
}

/** A1 to the last cell with content; A1 alone on an empty tab. */
export function dataPlace(host: Host, sheetId: number): Place {
  const { rows, columns } = host.read(() => host.workbook.extent(sheetId));
  return {
    sheetId,
    zone: { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 },
  };
}

/** The members of a Sheet that find, name and select. */
export function sheetFinding(host: Host, id: number, self: () => Sheet): SheetFinding {
  const { workbook, execution } = host;
  const extent = () => host.read(() => workbook.extent(id));
  return {
    ...selecting(host, id),
    activate: () => {
      execution.select(id);
      return self();
    },
    createTextFinder: (text) => createTextFinder(host, () => [dataPlace(host, id)], text),
    getDataRange: () => host.range(dataPlace(host, id)),
    getIndex: () => workbook.sheets().findIndex((sheet) => sheet.id === id) + 1,
    getLastColumn: () => extent().columns,
    getLastRow: () => extent().rows,
    getMaxColumns: () => host.info(id).columns,
    getMaxRows: () => host.info(id).rows,
    getName: () => host.info(id).name,
    getParent: () => host.spreadsheet(),
    getRange: (first: number | string, column?: number, rows?: number, columns?: number): Range =>
      host.range(
        typeof first === 'string'
          ? placeAt(host, id, first)
          : { sheetId: id, zone: zoneOf(execution, first, column as number, rows, columns) },
      ),
    getRangeList: (notations) => {
      const places = notations.map((notation) => placeAt(host, id, notation));
      for (const place of places) host.range(place);
      return createRangeList(host, places);
    },
    getSheetId: () => id,
    getSheetName: () => host.info(id).name,
    getType: () => host.enums.SheetType.GRID,
  };
}

type Selecting = Pick<
  SheetFinding,
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getCurrentCell'
  | 'getSelection'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setCurrentCell'
>;

function selecting(host: Host, id: number): Selecting {
  const select = (place: Place): Range => {
    if (place.sheetId !== id) throw host.execution.error('OTHER_SHEET');
    host.execution.select(id, place.zone);
    return host.range(place);
  };
  return {
    getActiveCell: () => host.range(activeCell(host, id)),
    getActiveRange: () => {
      const place = activePlace(host, id);
      return place && host.range(place);
    },
    getCurrentCell: () => (activePlace(host, id) ? host.range(activeCell(host, id)) : null),
    getSelection: () => selectionOf(host, id),
    setActiveRange: (range) => select(stateOf<Place>(range)),
    setActiveSelection: (where: Range | string) =>
      select(typeof where === 'string' ? placeAt(host, id, where) : stateOf<Place>(where)),
    setCurrentCell: (cell) => select(stateOf<Place>(cell)),
  };
}

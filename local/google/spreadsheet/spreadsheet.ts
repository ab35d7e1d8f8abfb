// The Spreadsheet: the one file the script is bound to.
import { provide, stateOf } from '../strict';
import type { Host, Place, Range, Spreadsheet } from './host';
import { namedRanges, placeNamed, removeNamedRange, setNamedRange } from './named-range';
import { protectionsOf } from './protection';
import { createRangeList } from './range-list';
import { activeSheetId } from './selection';
import { appendRow, sortSheet } from './sheet-content';
import { dataPlace, placeAt } from './sheet-finding';
import { SPREADSHEET } from './signatures/spreadsheet';
import { spreadsheetSelecting } from './spreadsheet-selecting';
import { spreadsheetTabs } from './spreadsheet-tabs';
import { createTextFinder } from './text-finder';
import { splitSheetName } from './zone';

type Finding = Pick<
  Spreadsheet,
  | 'createTextFinder'
  | 'getDataRange'
  | 'getId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getNamedRanges'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getRangeList'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
>;
type Changing = Pick<
  Spreadsheet,
  | 'appendRow'
  | 'removeNamedRange'
  | 'setNamedRange'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'sort'
  | 'toast'
>;

const USUAL_TOAST_SECONDS = 5;

/** Makes the Spreadsheet of a run. */
export function createSpreadsheet(host: Host): Spreadsheet {
  const members = {
    ...finding(host),
    ...changing(host),
    ...spreadsheetSelecting(host),
    ...spreadsheetTabs(host),
  };
  const { id } = host.execution.file;
  return provide(host.execution, SPREADSHEET, members, id) as unknown as Spreadsheet;
}

// "'My tab'!A1:B2"; without a tab name the one in front is meant.
function placeIn(host: Host, notation: string): Place {
  const { sheet } = splitSheetName(notation);
  const found = host.read(() => host.workbook.sheets()).find((one) => one.name === sheet);
  if (sheet !== undefined && !found) throw host.execution.error('RANGE_NOT_FOUND');
  return placeAt(host, found?.id ?? activeSheetId(host), notation);
}

function finding(host: Host): Finding {
  const { execution, workbook } = host;
  const extent = () => host.read(() => workbook.extent(activeSheetId(host)));
  return {
    createTextFinder: (text) => {
      const places = () => workbook.sheets().map((sheet) => dataPlace(host, sheet.id));
      return createTextFinder(host, places, text);
    },
    getDataRange: () => host.range(dataPlace(host, activeSheetId(host))),
    getId: () => execution.file.id,
    getLastColumn: () => extent().columns,
    getLastRow: () => extent().rows,
    getName: () => execution.file.name,
    getNamedRanges: () => namedRanges(host),
    getProtections: (type) => workbook.sheets().flatMap((sheet) => protectionsOf(host, sheet.id, type)),
    getRange: (notation) => host.range(placeIn(host, notation)),
    getRangeByName: (name): Range | null => {
      const place = placeNamed(host, name);
      return place ? host.range({ sheetId: place.sheetId, zone: place.zone }) : null;
    },
    getRangeList: (notations) =>
      createRangeList(
        host,
        notations.map((notation) => placeIn(host, notation)),
      ),
    getSpreadsheetLocale: () => workbook.locale,
    getSpreadsheetTimeZone: () => workbook.timeZone,
    getUrl: () => execution.file.url,
  };
}

function changing(host: Host): Changing {
  const { execution, workbook } = host;
  return {
    appendRow: (row) => {
      const id = activeSheetId(host);
      appendRow(host, id, row);
      return host.sheet(id);
    },
    removeNamedRange: (name) => removeNamedRange(host, name),
    setNamedRange: (name, range) => setNamedRange(host, name, stateOf<Place>(range)),
    setSpreadsheetLocale: (locale) => {
      if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale))
        throw execution.error('INVALID_ARGUMENT', { argument: locale });
      host.now(() => {
        workbook.locale = locale;
      });
    },
    setSpreadsheetTimeZone: (timeZone) => {
      if (!isTimeZone(timeZone)) throw execution.error('INVALID_ARGUMENT', { argument: timeZone });
      host.now(() => {
        workbook.timeZone = timeZone;
      });
    },
    sort: (column: number, ascending: boolean = true) => {
      const id = activeSheetId(host);
      sortSheet(host, id, column, ascending);
      return host.sheet(id);
    },
    toast: (message: string, title: string = '', seconds?: number | null) =>
      execution.ui.toast(message, title, seconds ?? USUAL_TOAST_SECONDS),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

// Spreadsheet: which tab is in front, what is selected, and changing that.
import { stateOf } from '../strict';
import type { Host, Place, Range, Spreadsheet } from './host';
import { activeCell, activePlace, activeSheetId, selectionOf } from './selection';
import { placeAt } from './sheet-finding';

type Selecting = Pick<
  Spreadsheet,
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getCurrentCell'
  | 'getSelection'
  | 'getSheetId'
  | 'getSheetName'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setActiveSheet'
  | 'setCurrentCell'
>;

/** The members of the Spreadsheet about the selection; SpreadsheetApp has some of them too. */
export function spreadsheetSelecting(host: Host): Selecting {
  const select = (place: Place): Range => {
    host.execution.select(place.sheetId, place.zone);
    return host.range(place);
  };
  return {
    getActiveCell: () => host.range(activeCell(host)),
    getActiveRange: () => {
      const place = activePlace(host);
      return place && host.range(place);
    },
    getActiveSheet: () => host.sheet(activeSheetId(host)),
    getCurrentCell: () => (activePlace(host) ? host.range(activeCell(host)) : null),
    getSelection: () => selectionOf(host),
    getSheetId: () => activeSheetId(host),
    getSheetName: () => host.info(activeSheetId(host)).name,
    setActiveRange: (range) => select(stateOf<Place>(range)),
    setActiveSelection: (where: Range | string) =>
      select(typeof where === 'string' ? placeAt(host, activeSheetId(host), where) : stateOf<Place>(where)),
    setActiveSheet: (sheet) => {
      const id = stateOf<number>(sheet);
      host.info(id);
      host.execution.select(id);
      return sheet;
    },
    setCurrentCell: (cell) => select(stateOf<Place>(cell)),
  };
}

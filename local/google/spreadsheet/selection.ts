// What the person at the sheet has selected. Without a person there is the first tab and nothing selected.
import { provide } from '../strict';
import type { Host, Place, Range, Sheet } from './host';
import { SELECTION } from './signatures/sheet-objects';

type Gas = GoogleAppsScript.Spreadsheet.Selection;
type Members = Pick<Gas, 'getActiveRange' | 'getActiveSheet' | 'getCurrentCell'>;

/** The id of the tab in front: the person's, else the first one. */
export function activeSheetId(host: Host): number {
  const sheets = host.read(() => host.workbook.sheets());
  const chosen = sheets.find((sheet) => sheet.id === host.execution.selection?.sheetId);
  return (chosen ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0]).id;
}

/** What is selected, or on one tab; a person always has at least A1 selected. Null when nothing is. */
export function activePlace(host: Host, sheetId = activeSheetId(host)): Place | null {
  const { selection, hasUi } = host.execution;
  const cornerOfTab = { sheetId: activeSheetId(host), top: 0, left: 0, bottom: 0, right: 0 };
  const selected = selection ?? (hasUi ? cornerOfTab : null);
  if (selected?.sheetId !== sheetId) return null;
  const { top, left, bottom, right } = selected;
  return { sheetId, zone: { top, left, bottom, right } };
}

/** The top left cell of what is selected, A1 of the tab when nothing is. */
export function activeCell(host: Host, sheetId = activeSheetId(host)): Place {
  const { top, left } = activePlace(host, sheetId)?.zone ?? { top: 0, left: 0 };
  return { sheetId, zone: { top, left, bottom: top, right: left } };
}

/** A Selection object, of the spreadsheet or of one tab. */
export function selectionOf(host: Host, sheetId?: number): Gas {
  const place = (): Place | null => activePlace(host, sheetId);
  const members: Members = {
    getActiveRange: (): Range | null => {
      const found = place();
      return found && host.range(found);
    },
    getActiveSheet: (): Sheet => host.sheet(activeSheetId(host)),
    getCurrentCell: (): Range | null => (place() ? host.range(activeCell(host, sheetId)) : null),
  };
  return provide(host.execution, SELECTION, members) as Gas;
}

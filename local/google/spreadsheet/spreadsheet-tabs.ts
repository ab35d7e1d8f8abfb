// Spreadsheet: its tabs - finding, inserting, copying, moving, renaming, deleting.
import { stateOf } from '../strict';
import type { Host, Sheet, Spreadsheet } from './host';
import { activeSheetId } from './selection';
import { checkSheetName, copyName, nextName } from './sheet-names';

type Tabs = Pick<
  Spreadsheet,
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getNumSheets'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
>;

/** The members of the Spreadsheet about tabs. What changes the list of tabs acts at once. */
export function spreadsheetTabs(host: Host): Tabs {
  const { workbook, execution } = host;
  const find = (fits: (sheet: { id: number; name: string }) => boolean): Sheet | null => {
    const found = workbook.sheets().find(fits);
    return found ? host.sheet(found.id) : null;
  };
  return {
    deleteActiveSheet: () => {
      deleteSheet(host, activeSheetId(host));
      return host.sheet(activeSheetId(host));
    },
    deleteSheet: (sheet) => deleteSheet(host, stateOf<number>(sheet)),
    duplicateActiveSheet: () => {
      const { id, name } = host.info(activeSheetId(host));
      const copy = host.now(() => workbook.duplicateSheet(id, copyName(host, name)));
      return brought(host, copy, positionOf(host, id) + 1);
    },
    getNumSheets: () => workbook.sheets().length,
    getSheetById: (id) => find((sheet) => sheet.id === id),
    getSheetByName: (name) => find((sheet) => sheet.name === name),
    getSheets: () => workbook.sheets().map((sheet) => host.sheet(sheet.id)),
    insertSheet: (...given: unknown[]) => insertSheet(host, given),
    moveActiveSheet: (position) => {
      const count = workbook.sheets().length;
      if (position < 1 || position > count) throw execution.error('INVALID_ARGUMENT', { argument: position });
      host.now(() => workbook.moveSheet(activeSheetId(host), position - 1));
    },
    renameActiveSheet: (name) => {
      const id = activeSheetId(host);
      checkSheetName(host, name, id);
      host.now(() => workbook.renameSheet(id, name));
    },
  };
}

const positionOf = ({ workbook }: Host, id: number): number =>
  workbook.sheets().findIndex((sheet) => sheet.id === id);

/** Moves a tab to its place and to the front; a new tab is the active one. */
function brought(host: Host, id: number, position: number): Sheet {
  if (positionOf(host, id) !== position) host.now(() => host.workbook.moveSheet(id, position));
  host.execution.select(id);
  return host.sheet(id);
}

// The forms differ in what is left out: name, 0-based position, {template}. Without a position the new tab stands
// behind the active one.
function insertSheet(host: Host, given: unknown[]): Sheet {
  const { workbook } = host;
  host.now(() => undefined);
  const name = (given.find((one) => typeof one === 'string') as string | undefined) ?? nextName(host);
  const index = given.find((one) => typeof one === 'number') as number | undefined;
  const options = given.find((one) => typeof one === 'object') as { template?: Sheet } | undefined;
  checkSheetName(host, name);
  const position = index ?? positionOf(host, activeSheetId(host)) + 1;
  if (position < 0 || position > workbook.sheets().length)
    throw host.execution.error('INVALID_ARGUMENT', { argument: position });
  const template = options?.template;
  const id = host.now(() =>
    template ? workbook.duplicateSheet(stateOf<number>(template), name) : workbook.addSheet(name, position),
  );
  return brought(host, id, position);
}

function deleteSheet(host: Host, id: number): void {
  const { workbook, execution } = host;
  host.info(id);
  host.now(() => {
    const shown = workbook.sheets().filter((sheet) => !sheet.hidden);
    if (shown.length === 1 && shown[0].id === id) throw execution.error('LAST_VISIBLE_DELETED');
    // The engine counts visible tabs only, so that it would keep a hidden one beside a single visible one.
    if (!shown.some((sheet) => sheet.id === id)) workbook.setSheetHidden(id, false);
    workbook.deleteSheet(id);
  });
  if (execution.selection?.sheetId === id) execution.select(activeSheetId(host));
}

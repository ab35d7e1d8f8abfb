// What the objects of one spreadsheet share: the run, the workbook, and how reads and writes reach it.
import { EngineError, type SheetInfo, type Workbook, type Zone } from '../../engine/workbook-types';
import type { Execution } from '../../runtime/execution-types';
import type { ChartEnums, SpreadsheetEnums } from './enums';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where a Range or anything on cells stands: tab id and zone, from 0. */
export interface Place {
  sheetId: number;
  zone: Zone;
}

export interface Host {
  readonly execution: Execution;
  readonly workbook: Workbook;
  readonly enums: SpreadsheetEnums;
  readonly chartEnums: ChartEnums;
  spreadsheet(): Spreadsheet;
  sheet(id: number): Sheet;
  range(place: Place): Range;
  /** Buffers a write; what the engine refuses shows at the next read or flush. */
  write(change: () => void): void;
  /** Buffers a write that changes the size of a grid or what is frozen: the next look at these commits it. */
  resize(change: () => void): void;
  /** Commits, then acts at once. */
  now<T>(act: () => T): T;
  /** Commits, then looks. */
  read<T>(look: () => T): T;
  /** Size, name and state of a tab, with pending changes of size applied; throws when the tab is gone. */
  info(sheetId: number): SheetInfo;
}

const KEYS: Partial<Record<EngineError['code'], string>> = {
  TOO_LONG: 'CELL_TOO_LONG',
  TOO_MANY_CELLS: 'TOO_MANY_CELLS',
  SHEET_EXISTS: 'SHEET_EXISTS',
  BAD_SHEET_NAME: 'SHEET_NAME_EMPTY',
  LAST_VISIBLE_SHEET: 'LAST_VISIBLE_DELETED',
  BAD_RANGE_NAME: 'BAD_RANGE_NAME',
  MERGE_IN_THE_WAY: 'MERGE_IN_THE_WAY',
};

/** What the engine refused, in Google's words; any other error as it is. */
function inGooglesWords(execution: Execution, error: unknown): unknown {
  if (!(error instanceof EngineError)) return error;
  if (!(error.code in KEYS)) return execution.error('ENGINE_REFUSES', { reason: error.message });
  return execution.error(KEYS[error.code]!, error.detail as Record<string, string | number>);
}

/** How the objects of one run reach the workbook; the factories are added by `createSpreadsheetServices`. */
export function reach(execution: Execution): Pick<Host, 'write' | 'resize' | 'now' | 'read' | 'info'> {
  let sizesPending = false;
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw inGooglesWords(execution, error);
    }
  };
  const commit = () => {
    sizesPending = false;
    guarded(() => execution.commit());
  };
  // Every getRange asks for the size of its tab, and listing tabs costs time in proportion to their rows.
  let listed: { revision: number; sheets: SheetInfo[] } | undefined;
  const tabs = (): SheetInfo[] => {
    const revision = execution.workbook.revision();
    if (listed?.revision !== revision) listed = { revision, sheets: execution.workbook.sheets() };
    return listed.sheets;
  };
  const write = (change: () => void) => execution.defer(() => guarded(change));
  const read = <T>(look: () => T): T => {
    commit();
    return guarded(look);
  };
  return {
    write,
    resize: (change) => {
      sizesPending = true;
      write(change);
    },
    now: read,
    read,
    info: (sheetId) => {
      if (sizesPending) commit();
      const found = tabs().find((sheet) => sheet.id === sheetId);
      if (!found) throw execution.error('SHEET_GONE', { id: sheetId });
      return found;
    },
  };
}

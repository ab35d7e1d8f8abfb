// The spreadsheet as the workflows use it: the owner's tabs to read, Rekindle's tabs to read and write.

import type { Cell, Grid } from '../domain/grid';
import type { TabNow } from '../domain/known-tabs';
import type { ListKey } from '../domain/lists/columns';
import type { SeenColumn } from '../domain/lists/match-columns';
import type { MergedList } from '../domain/lists/merge-list';
import type { SettingKey } from '../domain/settings';
import type { State } from '../domain/state';
import { cellReader } from './cells';
import { type DataCheck, writeDataCheck } from './data-check-tab';
import { type CellChange, writeCells, writeNotes } from './list-cells';
import { type ListLook, layOutList } from './list-layout';
import { freshSnapshot, type ListSnapshot, readList } from './list-read';
import { restoreColumns, seenColumns } from './list-restore';
import { sortRows, typeIntoRows, writeList } from './list-write';
import { type OwnTabs, ownTabs } from './own-tabs';
import { layOutReasons, reasonChoices } from './reasons-tab';
import { type Selected, selected } from './selection';
import { readSettingCells, writeSettingCells } from './settings-tab';
import { readGrid } from './sources';
import { startClean } from './start-clean';
import { layOutStart } from './start-tab';
import { readState, writeState } from './state-tab';
import type { TabKey } from './tab-names';
import { showOrHide } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the tabs' looks depend on. */
export interface BookLook {
  money: string;
  revenueNote: string;
  version: string;
}

/** How many clients each list has to hold. */
export type RowsOfLists = Record<ListKey, number>;

export interface Book<Choices> {
  fileId(): string;
  locale(): string;
  timeZone(): string;
  readState(): State<Choices>;
  writeState(state: State<Choices>): void;
  settingCells(): Record<string, Cell>;
  writeSettings(values: Partial<Record<SettingKey, Cell>>): void;
  /** The owner's tabs, all of them, or those with the given names. */
  readSources(names?: string[]): Grid[];
  /** The owner's tabs as they stand, without reading them. */
  sourceTabs(): TabNow[];
  /** Makes the tabs that are missing; returns the keys of those that hold nothing yet. */
  makeTabs(keys: TabKey[]): TabKey[];
  tabIds(): Record<string, number>;
  hasTab(key: TabKey): boolean;
  /** Dresses fresh tabs. `again`: they may be half dressed. */
  layOut(keys: TabKey[], rows: RowsOfLists, look: BookLook, again: boolean): void;
  /** A list laid out just now, which need not be read. */
  freshList(list: ListKey): ListSnapshot;
  readList(list: ListKey, seen: SeenColumn[]): ListSnapshot;
  /** Puts deleted columns back; the list has to be read again then. */
  restoreColumns(list: ListKey, snapshot: ListSnapshot, look: BookLook): void;
  writeList(list: ListKey, snapshot: ListSnapshot, merged: MergedList, look: BookLook): void;
  /** Sorts whole rows: `order` holds indices of the snapshot's rows, first to last. */
  sortList(list: ListKey, snapshot: ListSnapshot, order: number[]): void;
  /** Writes what a person's click chose into columns of the given rows of the snapshot. */
  typeFor(list: ListKey, snapshot: ListSnapshot, rows: number[], values: Record<string, string>): void;
  /** Writes single cells of rows of the snapshot; see list-cells.ts. */
  writeCells(
    list: ListKey,
    snapshot: ListSnapshot,
    cells: readonly CellChange[],
    isOurs: (row: number, key: string) => boolean,
  ): void;
  /** Notes on a column's cells by row of the snapshot; a person's own notes stay. */
  writeNotes(list: ListKey, snapshot: ListSnapshot, key: string, notes: ReadonlyMap<number, string>): void;
  /** The columns as they stand, to be remembered. */
  seenColumns(list: ListKey, snapshot: ListSnapshot): SeenColumn[];
  /** Takes the clients out of a copied sheet; see start-clean.ts. */
  startClean(headerRows: Readonly<Record<ListKey, number>>): void;
  writeDataCheck(check: DataCheck): void;
  /** Shows the tab, or hides it while there is nothing in it. */
  showTab(key: TabKey, shown: boolean): void;
  show(key: TabKey): void;
  /** What the person at the sheet has selected on a list; null on any other tab. */
  selected(): Selected | null;
  flush(): void;
}

export function openBook<Choices>(app: App): Book<Choices> {
  const spreadsheet = app.getActive();
  const toCell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  let tabs: OwnTabs = ownTabs(spreadsheet, {});
  const listLook = (look: BookLook): ListLook => ({
    ...look,
    reasons: reasonChoices(tabs.ensure('reasons')),
  });
  return {
    fileId: () => spreadsheet.getId(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    readState() {
      const state = readState<Choices>(tabs, spreadsheet.getId());
      tabs = ownTabs(spreadsheet, state.tabs);
      return state;
    },
    writeState: (state) => writeState(tabs, state),
    settingCells: () => readSettingCells(tabs, toCell),
    writeSettings: (values) => writeSettingCells(tabs, values),
    readSources: (names) =>
      tabs
        .others()
        .filter((sheet) => !names || names.includes(sheet.getName()))
        .map((sheet) => readGrid(sheet, toCell)),
    sourceTabs: () =>
      tabs.others().map((sheet) => ({
        sheetId: sheet.getSheetId(),
        name: sheet.getName(),
        isEmpty: sheet.getLastRow() < 2,
      })),
    makeTabs: (keys) => keys.filter((key) => tabs.ensure(key).getLastRow() === 0),
    tabIds: () => tabs.ids(),
    hasTab: (key) => tabs.find(key) !== null,
    layOut(keys, rows, look, again) {
      for (const key of keys) layOutTab(app, tabs, key, rows, look, again);
    },
    freshList: (list) => freshSnapshot(tabs.ensure(list), list),
    readList: (list, seen) => readList(tabs.find(list), list, seen, toCell),
    restoreColumns: (list, snapshot, look) =>
      restoreColumns(app, tabs.ensure(list), list, snapshot, listLook(look)),
    writeList: (list, snapshot, merged, look) =>
      writeList(app, tabs.ensure(list), list, snapshot, merged, listLook(look)),
    sortList(list, snapshot, order) {
      const places = new Map(order.map((row, i) => [snapshot.rowNumbers[row], i + 1]));
      sortRows(tabs.ensure(list), snapshot, places);
    },
    typeFor: (list, snapshot, rows, values) => typeIntoRows(tabs.ensure(list), snapshot, rows, values),
    writeCells: (list, snapshot, cells, isOurs) => writeCells(tabs.ensure(list), snapshot, cells, isOurs),
    writeNotes: (list, snapshot, key, notes) => writeNotes(tabs.ensure(list), snapshot, key, notes),
    seenColumns: (list, snapshot) => seenColumns(list, snapshot),
    startClean(headerRows) {
      startClean(tabs, headerRows);
      tabs = ownTabs(spreadsheet, {});
    },
    writeDataCheck: (check) => writeDataCheck(tabs, check),
    showTab: (key, shown) => showOrHide(tabs.ensure(key), shown),
    show: (key) => void tabs.find(key)?.activate(),
    selected: () => selected(app, tabs),
    flush: () => app.flush(),
  };
}

function layOutTab(
  app: App,
  tabs: OwnTabs,
  key: TabKey,
  rows: RowsOfLists,
  look: BookLook,
  again: boolean,
): void {
  const sheet = tabs.ensure(key);
  if (key === 'dormant' || key === 'growth') {
    layOutList(
      app,
      sheet,
      key,
      rows[key],
      { ...look, reasons: reasonChoices(tabs.ensure('reasons')) },
      again,
    );
  } else if (key === 'reasons') layOutReasons(app, sheet, tabs.ensure('dormant'), look.money);
  else if (key === 'settings') writeSettingCells(tabs, {});
  else if (key === 'start') layOutStart(sheet, look.version);
}

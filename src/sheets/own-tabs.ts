// Finding and making Rekindle's own tabs: by sheet id, else by name, never taking over a tab of the owner's.

import { TABS, type TabKey } from './tab-names';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnTabs {
  find(key: TabKey): Sheet | null;
  /** Makes the tab where it is missing. */
  ensure(key: TabKey): Sheet;
  /** Sheet ids by key of the tabs that exist. */
  ids(): Record<string, number>;
  /** The owner's tabs. */
  others(): Sheet[];
}

/** @param ids sheet ids as remembered; a tab whose id is gone is known again by its name and headers. */
export function ownTabs(spreadsheet: Spreadsheet, ids: Record<string, number>): OwnTabs {
  const found = new Map<TabKey, Sheet | null>();
  const find = (key: TabKey): Sheet | null => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const sheet = byId(spreadsheet, ids[key]) ?? byName(spreadsheet, key);
    found.set(key, sheet);
    return sheet;
  };
  const keys = Object.keys(TABS) as TabKey[];
  return {
    find,
    ensure(key) {
      const present = find(key);
      if (present) return present;
      const front = spreadsheet.getActiveSheet();
      const made = spreadsheet.insertSheet(freeName(spreadsheet, TABS[key].name), spreadsheet.getNumSheets());
      // A new tab comes to the front: nobody has asked for it there.
      spreadsheet.setActiveSheet(front, true);
      found.set(key, made);
      return made;
    },
    ids() {
      const present: Record<string, number> = {};
      for (const key of keys) {
        const sheet = find(key);
        if (sheet) present[key] = sheet.getSheetId();
      }
      return present;
    },
    others() {
      const own = new Set(Object.values(this.ids()));
      return spreadsheet.getSheets().filter((sheet) => !own.has(sheet.getSheetId()));
    },
  };
}

function byId(spreadsheet: Spreadsheet, id: number | undefined): Sheet | null {
  return id === undefined ? null : spreadsheet.getSheetById(id);
}

function byName(spreadsheet: Spreadsheet, key: TabKey): Sheet | null {
  for (const name of [TABS[key].name, secondName(TABS[key].name)]) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && isOurs(sheet, key)) return sheet;
  }
  return null;
}

// An empty tab of that name is what a run left that was ended between making the tab and filling it.
function isOurs(sheet: Sheet, key: TabKey): boolean {
  // Nobody else gives a tab this name, and it is looked up before anything else at every run.
  if (key === 'state') return true;
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0) return true;
  const head = sheet.getRange(1, 1, Math.min(rows, 10), columns).getValues();
  return head.some((row) => TABS[key].headers.every((header) => row.includes(header)));
}

function freeName(spreadsheet: Spreadsheet, name: string): string {
  return spreadsheet.getSheetByName(name) ? secondName(name) : name;
}

/** For owners who already have a tab of that name. */
function secondName(name: string): string {
  return `${name} (Rekindle)`;
}

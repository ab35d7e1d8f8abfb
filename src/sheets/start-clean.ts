// "Start clean": a copied sheet loses the clients of the original, and keeps what is the owner's method.

import type { ListKey } from '../domain/lists/columns';
import type { OwnTabs, Sheet } from './own-tabs';
import { TABS, type TabKey } from './tab-names';

/** Nothing of clients stands there; on Do Not Contact only who asked to be left alone, which stays true. */
const KEPT: readonly TabKey[] = [
  'start',
  'reasons',
  'settings',
  'templates',
  'offers',
  'doNotContact',
  'team',
  'playbook',
  'state',
];

/** Empties lists and log below their headers, and deletes the tabs that Rekindle works out anew from them. */
export function startClean(tabs: OwnTabs, headerRows: Readonly<Record<ListKey, number>>): void {
  for (const key of Object.keys(TABS) as TabKey[]) {
    const sheet = KEPT.includes(key) ? null : tabs.find(key);
    if (!sheet) continue;
    if (key === 'dormant' || key === 'growth') emptyBelow(sheet, headerRows[key]);
    else if (key === 'log') emptyBelow(sheet, 1);
    else sheet.getParent().deleteSheet(sheet);
  }
}

function emptyBelow(sheet: Sheet, headerRow: number): void {
  const rows = sheet.getLastRow() - headerRow;
  if (rows > 0 && headerRow > 0)
    sheet
      .getRange(headerRow + 1, 1, rows, sheet.getLastColumn())
      .clearContent()
      .clearNote();
}

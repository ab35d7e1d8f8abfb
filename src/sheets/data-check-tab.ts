// The Data Check tab: sums that add up, then every problem with what to do. Hidden while there is nothing to say.

import type { Cell } from '../domain/grid';
import type { ProblemGroup } from '../domain/group-problems';
import type { OwnTabs } from './own-tabs';
import { dressHeader, ensureSize, replaceRows, setWidths } from './table';

const HEADERS = ['Tab', 'Cells', 'Count', 'Example', 'Problem', 'What Rekindle did', 'What you can do'];

export interface DataCheck {
  /** Sentences such as 'Rows: 6,919 read = 6,900 used + 19 skipped + 0 in doubt.' */
  sums: string[];
  groups: ProblemGroup[];
}

/** Writes the tab anew; makes it when there is something to say, and hides it when there is not. */
export function writeDataCheck(tabs: OwnTabs, check: DataCheck): void {
  const present = tabs.find('dataCheck');
  if (!present && check.groups.length === 0) return;
  const sheet = tabs.ensure('dataCheck');
  const isNew = !present || sheet.getLastRow() === 0;
  const rows: Cell[][] = [
    HEADERS,
    ...check.sums.map((sum) => ['', '', '', '', sum, '', '']),
    ...check.groups.map((group) => [
      group.tab,
      group.cells,
      String(group.count),
      group.example,
      group.problem,
      group.did,
      group.todo,
    ]),
  ];
  ensureSize(sheet, rows.length, HEADERS.length);
  sheet.getRange(1, 1, rows.length, HEADERS.length).setNumberFormat('@').setWrap(true);
  replaceRows(sheet, 1, rows, HEADERS.length);
  if (isNew) {
    dressHeader(sheet, HEADERS.length);
    setWidths(sheet, [130, 130, 130, 130, 300, 300, 300]);
  }
  if (check.groups.length === 0) sheet.hideSheet();
  else if (sheet.isSheetHidden()) sheet.showSheet();
}

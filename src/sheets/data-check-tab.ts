// The Data Check tab: sums that add up, then every problem with what to do. Hidden while there is nothing to say.

import type { Cell } from '../domain/grid';
import type { ProblemGroup } from '../domain/group-problems';
import type { OwnTabs } from './own-tabs';
import { dressHeader, ensureSize, replaceRows, setWidths, showOrHide } from './table';

const HEADERS = ['Tab', 'Cells', 'Count', 'Example', 'Problem', 'What Rekindle did', 'What you can do'];

export interface DataCheck {
  /** Sentences such as 'Rows: 6,919 read = 6,900 used + 19 skipped + 0 in doubt.' */
  sums: string[];
  groups: ProblemGroup[];
}

/** Writes the tab anew; it comes into sight when problems turn up, and goes when they are gone. */
export function writeDataCheck(tabs: OwnTabs, check: DataCheck): void {
  const sheet = tabs.ensure('dataCheck');
  const before = sheet.getLastRow();
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
  const height = Math.max(rows.length, before);
  sheet.getRange(1, 1, height, HEADERS.length).setNumberFormat('@').setWrap(true);
  replaceRows(sheet, 1, rows, HEADERS.length);
  if (before === 0) {
    dressHeader(sheet, HEADERS.length);
    setWidths(sheet, [130, 130, 130, 130, 300, 300, 300]);
  }
  const hadProblems = before > 1 + check.sums.length;
  if (before === 0 || hadProblems !== check.groups.length > 0) showOrHide(sheet, check.groups.length > 0);
}

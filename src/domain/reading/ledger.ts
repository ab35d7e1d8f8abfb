// The account of every row and every cent: used, skipped or in doubt, adding up to what was read.

import type { Cents } from '../client';
import type { Cell } from '../grid';
import type { Problem } from '../problem';
import { newProblem, type ProblemKind } from './problems';
import type { MoneyCount, RowCount, Source } from './types';

type Fate = 'used' | 'skipped' | 'inDoubt';

export interface Ledger {
  problems: Problem[];
  rows: RowCount;
  money: MoneyCount;
  /** Enters a row with the money of its amount cell, at face value. */
  enter: (fate: Fate, cents: Cents) => void;
  /** Takes a row, or only its money, from one account to another. */
  move: (from: Fate, to: Fate, rows: number, cents: Cents) => void;
  /** Lists a problem of a cell; column -1 for the whole row. */
  report: (kind: ProblemKind, source: Source, row: number, column: number, cell?: Cell) => Problem;
}

export function openLedger(): Ledger {
  const rows: RowCount = { read: 0, used: 0, skipped: 0, inDoubt: 0 };
  const money: MoneyCount = { used: 0, skipped: 0, inDoubt: 0, columnSum: 0 };
  const problems: Problem[] = [];
  return {
    problems,
    rows,
    money,
    enter: (fate, cents) => {
      rows.read++;
      rows[fate]++;
      money[fate] += cents;
      money.columnSum += cents;
    },
    move: (from, to, count, cents) => {
      rows[from] -= count;
      rows[to] += count;
      money[from] -= cents;
      money[to] += cents;
    },
    report: (kind, source, row, column, cell) => {
      const problem = newProblem(kind, source.tab, row, column, cell);
      problems.push(problem);
      return problem;
    },
  };
}

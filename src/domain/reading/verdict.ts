// Whether a row counts as a sale, by its status, its type and what was given back.

import type { Cell } from '../grid';
import type { Layout } from './layout';
import type { ProblemKind } from './problems';
import { isWon, type StatusMeaning, statusMeaning, typeMeaning } from './status';

export interface Verdict {
  /** Why the row does not count; '' when it does. */
  skip: ProblemKind | '';
  refund: boolean;
  unpaid: boolean;
  /** The column that says so, -1 if none. */
  column: number;
}

const COUNTS: Verdict = { skip: '', refund: false, unpaid: false, column: -1 };

/** Judges the rows of one tab; what the column as a whole holds decides how its words are meant. */
export function verdicts(layout: Layout): (row: Cell[]) => Verdict {
  const { status, type, refunded } = layout.source.columns;
  if (!status && !type && !refunded) return () => COUNTS;
  const meaningOf = statusReader(layout, status?.index);
  const typeOf = typeReader(layout, type?.index);
  return (row) => {
    const kind = typeOf(row);
    if (kind === 'void') return { ...COUNTS, skip: 'cancelled', column: type!.index };
    if (kind === 'payment') return { ...COUNTS, skip: 'payment', column: type!.index };
    const refund = kind === 'refund';
    const meaning = meaningOf(row);
    const skip = skipOf(meaning) || (givenBack(layout, row) ? 'refunded' : '');
    const column = status?.index ?? refunded?.index ?? -1;
    if (skip === '' && !refund && meaning === 'counts') return COUNTS;
    return { skip: refund && skip === 'refunded' ? '' : skip, refund, unpaid: meaning === 'unpaid', column };
  };
}

function skipOf(meaning: StatusMeaning): ProblemKind | '' {
  if (meaning === 'void') return 'cancelled';
  if (meaning === 'open') return 'not-won';
  return meaning === 'returned' ? 'refunded' : '';
}

/** True when all of the amount was given back. */
function givenBack(layout: Layout, row: Cell[]): boolean {
  const { refunded, amount } = layout.source.columns;
  if (!refunded || !amount) return false;
  const back = Math.abs(layout.moneyOf(row[refunded.index])?.cents ?? 0);
  const whole = layout.moneyOf(row[amount.index])?.cents ?? 0;
  return back > 0 && whole > 0 && back >= whole;
}

function statusReader(layout: Layout, index: number | undefined): (row: Cell[]) => StatusMeaning {
  if (index === undefined) return () => 'counts';
  const body = layout.rows.slice(layout.source.headerRow + 1);
  const texts = new Set(body.map((row) => layout.textAt(row, index)));
  const deals = [...texts].some(isWon);
  const meanings = new Map(
    [...texts].map((text): [string, StatusMeaning] => [text, statusMeaning(text, deals)]),
  );
  return (row) => meanings.get(layout.textAt(row, index)) ?? 'counts';
}

/** Payments are left out only where the invoices they pay stand in the same column. */
function typeReader(layout: Layout, index: number | undefined): (row: Cell[]) => StatusMeaning {
  if (index === undefined) return () => 'counts';
  const body = layout.rows.slice(layout.source.headerRow + 1);
  const texts = new Set(body.map((row) => layout.textAt(row, index)));
  const meanings = new Map([...texts].map((text): [string, StatusMeaning] => [text, typeMeaning(text)]));
  const both = [...meanings.values()].includes('invoice');
  return (row) => {
    const meaning = meanings.get(layout.textAt(row, index)) ?? 'counts';
    return meaning === 'payment' && !both ? 'counts' : meaning;
  };
}

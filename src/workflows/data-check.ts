// What Data Check says beside the reader's own problems: the sums, and what was found in the lists.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { Problem } from '../domain/problem';
import type { Rebuilt } from './build-lists';
import type { Picture } from './read-and-score';

const LIST_NAMES: Record<ListKey, string> = { dormant: 'Dormant Clients', growth: 'Growth Clients' };

/** Rows and money, each as a sum that adds up. */
export function sums({ reading, locale }: Picture): string[] {
  const number = new Intl.NumberFormat(locale.replace('_', '-'));
  const amount = new Intl.NumberFormat(locale.replace('_', '-'), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const { rows, money } = reading;
  const line = (what: string, parts: number[]) => {
    const [whole, used, skipped, doubt] = parts.map((part) =>
      what === 'Rows' ? number.format(part) : amount.format(part / 100),
    );
    return `${what}: ${whole} = ${used} used + ${skipped} skipped + ${doubt} in doubt.`;
  };
  return [
    line('Rows', [rows.read, rows.used, rows.skipped, rows.inDoubt]),
    line('Amounts', [money.columnSum, money.used, money.skipped, money.inDoubt]),
  ];
}

/** Cells typed over, copied rows and rows of no known client. */
export function listProblems(done: Partial<Record<ListKey, Rebuilt>>): Problem[] {
  return (Object.keys(done) as ListKey[]).flatMap((list) => {
    const { snapshot, merged } = done[list] as Rebuilt;
    const at = (row: number, key: string) => ({
      tab: LIST_NAMES[list],
      row: snapshot.rowNumbers[row],
      column: (snapshot.columns.at[key] ?? -1) + 1,
    });
    const client = (row: number) => shown(snapshot.rows[row].cells['client'] ?? '');
    const rowOf = new Map(snapshot.rows.map((row, i) => [row.clientId, i]));
    return [
      ...merged.overtyped.map((cell) => ({
        ...at(rowOf.get(cell.clientId) ?? 0, cell.column),
        ...overtyped,
        example: shown(cell.typed),
      })),
      ...merged.copies.map((row) => ({ ...at(row, 'client'), ...copied, example: client(row) })),
      ...merged.strangers.map((row) => ({ ...at(row, 'client'), ...stranger, example: client(row) })),
    ];
  });
}

const overtyped: Omit<Problem, 'tab' | 'row' | 'column' | 'example'> = {
  kind: 'typed-over',
  problem: 'Something was typed into a column that Rekindle writes.',
  did: 'Wrote its own figure again; what was typed stands under Example.',
  todo: 'Put it into Notes, or into a column of your own.',
  consequence: 'kept',
};

const copied: Omit<Problem, 'tab' | 'row' | 'column' | 'example'> = {
  kind: 'copied-row',
  problem: 'This row repeats another row of the same client.',
  did: 'Kept it as it is; only the first row counts.',
  todo: 'Delete the row if you do not need it.',
  consequence: 'kept',
};

const stranger: Omit<Problem, 'tab' | 'row' | 'column' | 'example'> = {
  kind: 'unknown-row',
  problem: 'This row is of no client that was found in your data.',
  did: 'Kept it as it is, at the end of the list.',
  todo: 'Add the client to your own sheet, or delete the row.',
  consequence: 'kept',
};

function shown(cell: Cell): string {
  return isDateCell(cell) ? cell.day : String(cell);
}

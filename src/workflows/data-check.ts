// What Data Check says beside the reader's own problems: the sums, and what was found in the lists.

import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import type { ProblemGroup } from '../domain/group-problems';
import type { ListKey } from '../domain/lists/columns';
import type { Problem } from '../domain/problem';
import { isReachable } from '../domain/reading/reach';
import { count } from '../domain/wording';
import type { Rebuilt } from './build-lists';
import { openDuplicates } from './duplicates';
import type { Picture } from './read-and-score';

/** Without a word about totals, what was skipped would look like money lost. */
function totalsAmong({ problems }: Picture['reading']): string {
  const totals = problems.filter((problem) => problem.kind === 'total-row').length;
  if (totals === 0) return '';
  return ` Among the skipped ${totals === 1 ? 'is a total' : `are ${totals} totals`}, which must not count twice.`;
}

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
    line('Amounts', [money.columnSum, money.used, money.skipped, money.inDoubt]) + totalsAmong(reading),
  ];
}

/** What was read one way and could be meant another way. */
export function doubtGroups({ understanding, reading }: Picture): ProblemGroup[] {
  // That addresses are missing is said where the clients are counted who cannot be reached.
  const others = understanding.doubts.filter((doubt) => doubt.field !== 'email' || reading.reach.none === 0);
  return others.map(({ tab, text }) => ({
    tab,
    cells: '',
    count: 1,
    example: '',
    problem: text,
    did: 'Read it in the likelier way.',
    todo: 'If it is wrong: Rekindle > Open, Set-up, and pick another column or tab.',
  }));
}

/** Named one by one; more would be no help. */
const PAIRS_LISTED = 30;
const NAMES_LISTED = 5;

/** Clients who cannot be reached, and clients who may be one: a line each. */
export function clientGroups(picture: Picture): ProblemGroup[] {
  const { reading, choices } = picture;
  const pairs = openDuplicates(reading.possibleDuplicates, choices.apart);
  const rest = pairs.length - PAIRS_LISTED;
  const unreachable = reading.reach.none;
  return [
    ...(unreachable > 0 ? [unreachableGroup(unreachable, picture)] : []),
    ...pairs.slice(0, PAIRS_LISTED).map(({ names, why }) => ({
      ...mayBeOne,
      example: names.join(' / '),
      problem: `These two may be the same client. ${why}`,
    })),
    ...(rest > 0
      ? [{ ...mayBeOne, count: rest, problem: `${count(rest, 'more pair')} may be the same client.` }]
      : []),
  ];
}

const mayBeOne: ProblemGroup = {
  tab: '',
  cells: '',
  count: 1,
  example: '',
  problem: '',
  did: 'Kept them apart.',
  todo: 'Rekindle > Open, Set-up, Possible duplicates: merge them, or say that they are two.',
};

function unreachableGroup(unreachable: number, { known, understanding }: Picture): ProblemGroup {
  const missing = understanding.doubts.find((doubt) => doubt.field === 'email');
  const names = known
    .filter(({ record }) => !isReachable(record))
    .slice(0, NAMES_LISTED)
    .map(({ record }) => record.facts.name);
  return {
    tab: '',
    cells: '',
    count: unreachable,
    example: names.join(', ') + (unreachable > names.length ? ' ...' : ''),
    problem: `${count(unreachable, 'client')} you cannot reach: no email address, phone number or postal address is known.`,
    did: 'Kept them on the lists.',
    todo:
      missing?.text ??
      'Import your address list as another tab, or add columns for email and phone to your sheet.',
  };
}

/** Cells typed over, copied rows and rows of no known client. */
export function listProblems(done: Partial<Record<ListKey, Rebuilt>>): Problem[] {
  return (Object.keys(done) as ListKey[]).flatMap((list) => {
    const { snapshot, merged } = done[list] as Rebuilt;
    const at = (row: number, key: string) => ({
      tab: snapshot.tab,
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

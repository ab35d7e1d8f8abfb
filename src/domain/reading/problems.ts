// The sentences of Data Check: what was met in a row, what Rekindle did, what the owner can do.

import type { Cell } from '../grid';
import type { Consequence, Problem } from '../problem';
import { exampleOf } from './cells';

interface Wording {
  problem: string;
  did: string;
  todo: string;
  consequence: Consequence;
}

const SKIPPED = 'Left the row out.';
const DOUBT = 'Did not count the row, and lists it here.';

const WORDINGS = {
  'blank-row': { problem: 'The row is empty.', did: SKIPPED, todo: '', consequence: 'skipped' },
  'header-again': { problem: 'The row repeats the headers.', did: SKIPPED, todo: '', consequence: 'skipped' },
  'total-row': {
    problem: 'The row is a total.',
    did: 'Left it out, so that nothing counts twice.',
    todo: '',
    consequence: 'skipped',
  },
  'note-row': {
    problem: 'The row is a note or heading, not a client or sale.',
    did: SKIPPED,
    todo: '',
    consequence: 'skipped',
  },
  cancelled: {
    problem: 'The sale was cancelled, is a draft or did not go through.',
    did: SKIPPED,
    todo: 'If it is a sale after all, change its status.',
    consequence: 'skipped',
  },
  refunded: {
    problem: 'The sale was given back in full.',
    did: 'Left it out: it is no order.',
    todo: '',
    consequence: 'skipped',
  },
  'not-won': { problem: 'The deal is not won yet.', did: SKIPPED, todo: '', consequence: 'skipped' },
  payment: {
    problem: 'The row is a payment for an invoice that is listed too.',
    did: 'Left it out, so that nothing counts twice.',
    todo: '',
    consequence: 'skipped',
  },
  'known-sale': {
    problem: 'The same sale stands in another tab.',
    did: 'Counted it once.',
    todo: '',
    consequence: 'skipped',
  },
  'pasted-again': {
    problem: 'The row repeats a row above, as when an export is pasted below an older one.',
    did: 'Counted it once.',
    todo: '',
    consequence: 'skipped',
  },
  'same-row-twice': {
    problem: 'The same client stands in another tab with the same figures.',
    did: 'Counted it once.',
    todo: '',
    consequence: 'skipped',
  },
  'amount-repeated': {
    problem: 'The order total is repeated on each line of the order.',
    did: 'Counted it once per order.',
    todo: '',
    consequence: 'kept',
  },
  unpaid: {
    problem: 'The sale is not paid yet.',
    did: 'Counted it as a sale.',
    todo: 'Look at the open bill before you write to this client.',
    consequence: 'kept',
  },
  'amount-unreadable': {
    problem: 'The amount cannot be read.',
    did: DOUBT,
    todo: 'Write the amount as a number.',
    consequence: 'in doubt',
  },
  'amount-missing': {
    problem: 'The sale has no amount.',
    did: 'Kept the row as a sale of 0, which does not count as an order.',
    todo: 'Fill in the amount if it was an order.',
    consequence: 'kept',
  },
  'total-unreadable': {
    problem: 'The figure cannot be read.',
    did: 'Kept the client and left this figure out.',
    todo: 'Write the figure as a number.',
    consequence: 'kept',
  },
  'error-cell': {
    problem: 'The cell shows an error of a formula.',
    did: 'Read it as if it were empty.',
    todo: 'Mend the formula in this cell.',
    consequence: 'kept',
  },
  'date-unreadable': {
    problem: 'The date cannot be read.',
    did: DOUBT,
    todo: 'Write the date as a date.',
    consequence: 'in doubt',
  },
  'date-missing': {
    problem: 'The sale has no date.',
    did: DOUBT,
    todo: 'Fill in the date.',
    consequence: 'in doubt',
  },
  'last-order-unreadable': {
    problem: 'The date of the last order cannot be read.',
    did: 'Kept the client without it.',
    todo: 'Write the date as a date.',
    consequence: 'kept',
  },
  'date-future': {
    problem: 'The date is in the future.',
    did: 'Kept the row; it counts once the day has come.',
    todo: 'Correct the date if it is a slip.',
    consequence: 'kept',
  },
  'date-old': {
    problem: 'The date is before 1990.',
    did: 'Kept the row.',
    todo: 'Correct the date if it is a slip.',
    consequence: 'kept',
  },
  'client-missing': {
    problem: 'The row does not say who the client is.',
    did: DOUBT,
    todo: 'Fill in the client.',
    consequence: 'in doubt',
  },
  'client-above': {
    problem: 'The client cell is empty, as in merged cells.',
    did: 'Took the client above.',
    todo: '',
    consequence: 'kept',
  },
  'currency-without-rate': {
    problem: 'The amount is in another currency.',
    did: 'Did not add it to the others.',
    todo: 'Enter a rate for this currency in Settings.',
    consequence: 'in doubt',
  },
  'total-negative': {
    problem: 'The total is negative.',
    did: 'Kept it; the client stands last.',
    todo: 'Check the figure.',
    consequence: 'kept',
  },
  'two-emails': {
    problem: 'There are several email addresses in one cell.',
    did: 'Kept the cell as it is. Nobody is mailed until one is chosen.',
    todo: 'Leave one address in the cell.',
    consequence: 'kept',
  },
  'email-unreadable': {
    problem: 'This is no email address.',
    did: 'Kept the cell; this client cannot be mailed.',
    todo: 'Correct the address.',
    consequence: 'kept',
  },
  'shared-email': {
    problem: 'Two clients have the same email address.',
    did: 'Kept them apart.',
    todo: 'Correct the address, or merge the two if they are one client.',
    consequence: 'kept',
  },
  'name-ambiguous': {
    problem: 'Several clients have this name, and the row does not say which one is meant.',
    did: 'Kept it as a client of its own.',
    todo: 'Fill in the client number or email address, or merge them.',
    consequence: 'kept',
  },
  'client-twice': {
    problem: 'The client stands in more than one row.',
    did: 'Added the rows together.',
    todo: 'If one row is left over from earlier, delete it.',
    consequence: 'kept',
  },
  'text-too-long': {
    problem: 'The text is too long for a name.',
    did: 'Kept its beginning.',
    todo: 'Check the cell.',
    consequence: 'kept',
  },
} satisfies Record<string, Wording>;

export type ProblemKind = keyof typeof WORDINGS;

/** A problem of one kind at a cell (`column` from 0) or, with column -1, of a whole row; `row` from 0. */
export function newProblem(
  kind: ProblemKind,
  tab: string,
  row: number,
  column: number,
  cell: Cell | undefined,
): Problem {
  return { tab, row: row + 1, column: column + 1, kind, example: exampleOf(cell), ...WORDINGS[kind] };
}

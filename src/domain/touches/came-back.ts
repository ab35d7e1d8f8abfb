// What a mail that came back makes of its touch's row in the log.

import type { Inbound } from '../mail';
import { COMPLAINED, HAS_LEFT, type LogRow, type TouchState } from './log';
import { withProposal } from './proposed-reason';

/** What came back only ever weighs more: no auto-reply hides an answer, no answer takes back an opt-out. */
const WEIGHTS: readonly TouchState[] = ['Auto-reply', 'Bounced', 'Answered', 'Opted out'];

/** The row as it stands after the mail, or null where the mail is no news to it. */
export function afterMail(row: LogRow, what: Inbound, at: number): LogRow | null {
  const [state, outcome] = standsFor(row, what);
  const next = { ...row, state, outcome };
  const again = what.kind === 'answer' && row.state === 'Answered' && at > row.cameBackAt + 1000;
  if (again || weight(next) > weight(row))
    return {
      ...next,
      cameBackAt: at,
      note: what.kind === 'answer' ? withProposal(row, what.letter) : row.note,
    };
  const isGone = outcome === HAS_LEFT && row.outcome === '' && weight(row) <= WEIGHTS.indexOf('Answered');
  return isGone ? { ...row, outcome } : null;
}

function standsFor(row: LogRow, what: Inbound): [TouchState, string] {
  switch (what.kind) {
    case 'optOut':
      return ['Opted out', row.outcome];
    case 'complaint':
      return ['Opted out', COMPLAINED];
    case 'bounce':
      return what.severity === 'delayed' ? [row.state, row.outcome] : ['Bounced', what.severity];
    default:
      return [what.kind === 'answer' ? 'Answered' : 'Auto-reply', what.leftCompany ? HAS_LEFT : row.outcome];
  }
}

function weight({ state, outcome }: LogRow): number {
  return WEIGHTS.indexOf(state) + (state === 'Opted out' && outcome === COMPLAINED ? 1 : 0);
}

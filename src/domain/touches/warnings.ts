// Warnings: what the owner should know of a client who is due. None of them withholds anybody.

import type { RegionFinding } from '../mail';
import { fold } from '../reading/fold';
import { UNKNOWN_REASON } from '../reasons';
import { cell } from './candidate';
import type { ClientCase } from './client-case';
import { wasMade } from './log';
import { nextStep } from './next-step';

export interface Warning {
  clientId: string;
  client: string;
  kind: WarningKind;
  sentence: string;
}

export type WarningKind =
  | 'shared-mailbox'
  | 'likely-typo'
  | 'not-due-yet'
  | 'call-first'
  | 'no-talk-yet'
  | 'unknown-reason'
  | 'postal-address'
  | 'opt-out'
  | 'canada-window'
  | 'soft-opt-in';

export function warningsOf(c: ClientCase, law: readonly RegionFinding[]): Warning[] {
  const { clientId, client } = c.candidate;
  const found: [WarningKind, string][] = [
    ...addressWarnings(c),
    ['not-due-yet', notDueYet(c)],
    ['call-first', callFirst(c)],
    ['no-talk-yet', noTalkYet(c)],
    ['unknown-reason', unknownReason(c)],
    ...law
      .filter(({ severity }) => severity === 'warn')
      .map(({ rule, sentence }): [WarningKind, string] => [rule, sentence]),
  ];
  return found
    .filter(([, sentence]) => sentence !== '')
    .map(([kind, sentence]) => ({ clientId, client, kind, sentence }));
}

function addressWarnings({ reading }: ClientCase): [WarningKind, string][] {
  if (reading.kind !== 'one') return [];
  return reading.warnings.map(({ kind, sentence }) => [
    kind === 'role' ? 'shared-mailbox' : 'likely-typo',
    sentence,
  ]);
}

/** Earlier than the method or the agreed date says: the owner may, but is told. */
function notDueYet(c: ClientCase): string {
  const { input } = c.facts;
  const { due } = nextStep(c.inRound, c.candidate, input);
  return due > input.today && c.inRound.some(wasMade) ? `This is due on ${input.date(due)}.` : '';
}

/** The talk is a call where there is a number. */
function callFirst({ candidate, facts }: ClientCase): string {
  const asked =
    facts.input.touch === 2 && cell(candidate, 'channel') === '' && cell(candidate, 'phone') !== '';
  return asked ? 'There is a phone number: a call is worth more than this mail.' : '';
}

function noTalkYet({ inRound, facts }: ClientCase): string {
  const talked = inRound.some((row) => row.touch === 2);
  return facts.input.touch === 3 && !talked
    ? 'Nobody has talked to them yet: an invitation works better after a call.'
    : '';
}

/** A reason that the Reasons tab does not know: its Mail? cannot be asked. */
function unknownReason({ candidate, facts }: ClientCase): string {
  const reason = cell(candidate, 'reason') || UNKNOWN_REASON;
  const known = facts.input.reasons.some((one) => fold(one.reason) === fold(reason));
  return known || candidate.list === 'growth'
    ? ''
    : `“${reason}” is not on the Reasons tab: add it there, and say whether such clients get mail.`;
}

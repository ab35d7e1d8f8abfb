// Proposing the welcome-back note: one note instead of the three touches, for the many smaller clients.

import type { KnownRow } from './fresh-rows';
import type { PresentRow } from './merge-list';

/** What Next Step says then. */
export const ONE_NOTE = 'Decide: the welcome-back note would do';
/** One note instead of three touches is enough here, whatever the client is worth. */
const ONE_NOTE_FOR = ['just forgot us', 'bought once, never knew the rest'];

/** Whether the welcome-back note is proposed: by reason, or below the potential that is set. Never once decided. */
export function proposesOneNote(
  { record, scored }: Pick<KnownRow, 'record' | 'scored'>,
  present: PresentRow | undefined,
  welcomeBackBelow: number | null,
): boolean {
  const { approach = '', reason = record.facts.reason, potential = '' } = present?.cells ?? {};
  if (approach !== '') return false;
  const worth = typeof potential === 'number' ? potential : (scored.suggestedPotential ?? NaN) / 100;
  return ONE_NOTE_FOR.includes(String(reason).trim().toLowerCase()) || worth < (welcomeBackBelow ?? 0);
}

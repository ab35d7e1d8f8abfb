// How far a mailbox has been looked through, so that each look reads only what is new.

import { hasLeft, isOpen, type LogRow } from './log';

export interface LookMark {
  /** Everything that came in before was read and written down; milliseconds since 1970. */
  until: number;
  /** Mails of the log that had left by then. Any other number means that the log was repaired since. */
  mails: number;
  /** Ids of the messages read last. */
  ids: string[];
}

/** Where the mail service may bring a message to light late. */
const SLACK_MS = 86_400_000;

/** So many ids fit into one property beside the rest. */
const MOST_IDS = 350;

/** From when on to look, milliseconds since 1970; null where no mail has left. */
export function lookFrom(log: readonly LogRow[], mark: LookMark | null): number | null {
  const oldest = earliest(log.filter(hasLeft));
  if (oldest === null || !mark || mark.mails !== leftBy(log, mark.until)) return oldest;
  return Math.max(oldest, mark.until - SLACK_MS);
}

/**
 * The mark after a look that was written down. What may have left and is not known to is looked for again from its
 * own time on.
 * @param until the moment of the look, or of the last message that was read where more are left
 */
export function nextMark(
  log: readonly LogRow[],
  mark: LookMark | null,
  until: number,
  read: readonly string[],
): LookMark {
  const open = earliest(log.filter(isOpen));
  const end = open === null ? until : Math.min(until, open);
  const fresh = new Set(read);
  const ids = [...(mark?.ids ?? []).filter((id) => !fresh.has(id)), ...read];
  return { until: end, mails: leftBy(log, end), ids: ids.slice(-MOST_IDS) };
}

function leftBy(log: readonly LogRow[], until: number): number {
  return log.filter((row) => hasLeft(row) && row.at <= until).length;
}

/** A time that a hand has emptied says nothing; where no other is known, everything is looked at. */
function earliest(rows: readonly LogRow[]): number | null {
  const known = rows.map(({ at }) => at).filter((at) => at > 0);
  return rows.length === 0 ? null : known.reduce((first, at) => Math.min(first, at), known[0] ?? 0);
}

// Instants as given on the command line.

import { DateTime } from 'luxon';

/**
 * Milliseconds since 1970 of an ISO instant; without an offset it is meant in the given zone.
 * @throws a sentence when it cannot be read.
 */
export function instantOf(text: string, zone: string): number {
  const at = DateTime.fromISO(text, { zone });
  if (!at.isValid)
    throw new Error(`"${text}" is not a time. Write it as 2026-11-21 or 2026-11-21T09:00:00Z.`);
  return at.toMillis();
}

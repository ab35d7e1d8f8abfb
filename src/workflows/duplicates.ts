// Clients that may be one and were not yet decided about.

import type { Reading, SourceChoices } from '../domain/reading';

/** Without the pairs that the owner found to be two clients. */
export function openDuplicates(
  found: Reading['possibleDuplicates'],
  apart: SourceChoices['apart'] = [],
): Reading['possibleDuplicates'] {
  const decided = new Set(apart.map(pairKey));
  return found.filter((one) => !decided.has(pairKey(one.clients)));
}

/** Whichever of the two comes first. */
function pairKey(pair: [string, string]): string {
  return JSON.stringify([...pair].sort());
}

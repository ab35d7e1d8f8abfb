// Who is withheld and why, for people to read.

import type { TouchPlanAnswer } from '../../src/api';

export type Withheld = TouchPlanAnswer['withheld'][number];

export interface WithheldGroup {
  reason: string;
  clients: string[];
}

/** By reason, the largest group first. */
export function groupWithheld(withheld: Pick<Withheld, 'reason' | 'client'>[]): WithheldGroup[] {
  const groups = new Map<string, string[]>();
  for (const { reason, client } of withheld) {
    groups.set(reason, [...(groups.get(reason) ?? []), client]);
  }
  return [...groups]
    .map(([reason, clients]) => ({ reason, clients }))
    .sort((a, b) => b.clients.length - a.clients.length);
}

/**
 * Those passed over on the way down the list to the last name that was shown; all when every name was.
 * @param order client ids as the list has them
 */
export function passedOver(withheld: Withheld[], order: string[], lastShown: string | undefined): Withheld[] {
  if (lastShown === undefined) return withheld;
  const place = new Map(order.map((id, i) => [id, i]));
  const foot = place.get(lastShown) ?? order.length;
  return withheld.filter(({ clientId }) => (place.get(clientId) ?? order.length) < foot);
}

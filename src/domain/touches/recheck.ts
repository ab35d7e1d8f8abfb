// The second look, right before each chunk: the same rules once more, and only what was confirmed leaves.

import type { Day } from '../day';
import { type PlannedTouch, planTouches, type Withheld } from './plan';
import type { PlanInput } from './plan-input';

/** What must be kept of a confirmed touch until it leaves. */
export type Confirmed = Pick<PlannedTouch, 'key' | 'clientId' | 'client' | 'confirmed' | 'plannedOn'>;

export interface Rechecked<T> {
  due: T[];
  withheld: Withheld[];
}

const CHANGED = 'Changed since you looked: look at the new text and address, and confirm again.';

/**
 * Plans the confirmed clients afresh, in the order of the list. Due is only who would get the very same mail, to
 * the letter and by the same touch; quota and daily cap count.
 */
export function recheck(confirmed: readonly Confirmed[], fresh: PlanInput): Rechecked<PlannedTouch> {
  const byClient = new Map(confirmed.map((one) => [one.clientId, one]));
  const plan = planTouches(
    { ...fresh, chosen: [...byClient.keys()] },
    (clientId): Day => byClient.get(clientId)?.plannedOn ?? fresh.today,
  );
  const due: PlannedTouch[] = [];
  const withheld = [...plan.withheld];
  for (const now of plan.due) {
    const then = byClient.get(now.clientId);
    if (then && then.confirmed === now.confirmed && then.key === now.key) due.push(now);
    else
      withheld.push({ clientId: now.clientId, client: now.client, rule: 'changed-since', reason: CHANGED });
  }
  const met = new Set([...due, ...withheld].map((one) => one.clientId));
  for (const { clientId, client } of confirmed) {
    if (!met.has(clientId)) withheld.push({ clientId, client, rule: 'no-longer-listed', reason: NOT_LISTED });
  }
  return { due, withheld };
}

const NOT_LISTED = 'They are no longer on this list.';

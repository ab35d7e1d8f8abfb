// The plan of one chunk: judged afresh, with the mailbox of everybody in it looked at.

import {
  type Confirmed,
  type PlanInput,
  type PlannedTouch,
  planTouches,
  recheck,
  type Withheld,
} from '../domain/touches';
import { adviseTexts } from './advise-texts';
import { conversationsWith } from './look-for-mail';
import type { MailServices } from './mail-services';
import type { RunMemory } from './refresh-log';
import { planInput, type TouchRequest, type TouchView } from './touch-input';

type ChunkRequest = TouchRequest & { mode: 'draft' | 'send'; confirmed?: Confirmed[] };

export interface ChunkPlan {
  due: PlannedTouch[];
  /** Of these, the next ones whose mailbox was looked at. */
  chosen: PlannedTouch[];
  withheld: Withheld[];
  quotaLeft: number;
  confirmed: Confirmed[];
}

/** Plans a chunk afresh, and looks for conversations until enough of those due were looked at. */
export function planChunk(
  services: MailServices,
  view: TouchView,
  request: ChunkRequest,
  most: number,
  run: RunMemory,
): ChunkPlan {
  const none = { answers: run.answers, conversations: [] };
  const wish = { ...request, anyDay: request.anyDay || request.mode === 'draft' };
  const input = planInput(services, view, wish, none);
  adviseTexts(view, input);
  const conversations: { address: string; at: number }[] = [];
  const looked = new Set<string>();
  for (;;) {
    const { due, withheld } = judged(request.confirmed, { ...input, mailbox: { ...none, conversations } });
    const next = due.filter((touch) => !run.refused.has(touch.key));
    const chosen = next.slice(0, most);
    if (chosen.every((touch) => looked.has(touch.to))) {
      const confirmed = request.confirmed ?? due;
      return { due: next, chosen, withheld, quotaLeft: input.quotaLeft, confirmed };
    }
    const unknown = next.map((touch) => touch.to).filter((address) => !looked.has(address));
    const some = unknown.slice(0, LOOKED_AHEAD);
    conversations.push(...conversationsWith(services.mailbox, some, view.log.rows, input.settings.quietDays));
    for (const address of some) looked.add(address);
  }
}

function judged(confirmed: Confirmed[] | undefined, input: PlanInput) {
  return confirmed ? recheck(confirmed, input) : planTouches(input);
}

/** More than a chunk, since some of those looked at may be withheld. */
const LOOKED_AHEAD = 20;

// "Go on while I'm away" and "at a time": a confirmed batch is kept, and an hourly run sends what the day allows.

import { SetUpProblem } from '../domain/set-up-problem';
import { type StopRule, sameAccount } from '../domain/touches';
import { batchToTexts } from '../domain/touches/batch';
import type { Triggers } from '../runtime/triggers';
import type { MailServices } from './mail-services';
import { planTouches } from './plan-touches';
import { NOTHING, type SendRequest, type SendResult, sendTouches } from './send-touches';
import { keptBatch } from './waiting-drafts';

export interface TriggerServices extends MailServices {
  triggers: Triggers;
}

export interface AwayRequest extends SendRequest {
  /** Nothing leaves before this moment, milliseconds since 1970; at once when absent. */
  startAt?: number;
}

/** The function that the trigger calls; see main.ts. */
const SCHEDULED = 'scheduledRun';

/** What keeps a mail back today and lets it go tomorrow. */
const FOR_TODAY: readonly StopRule[] = ['quota', 'daily-cap'];

/** Keeps the batch, installs the trigger and does the first run, unless it is to start later. */
export function goOnWhileAway(services: TriggerServices, request: AwayRequest): SendResult {
  const { memory, mailbox, triggers } = services;
  const { list, touch, mode, startAt = 0, despite = [], survey = false } = request;
  const account = mailbox.account();
  const confirmed = request.confirmed ?? planTouches(services, { ...request, anyDay: true }).due;
  refuseSecond(services, new Set(confirmed.map((one) => one.key)));
  const batch = { account, list, touch, mode, startAt, confirmed, despite: [...despite] };
  const texts = batchToTexts({ ...batch, survey, confirmedAt: services.clock.now() });
  texts.forEach((text, i) => {
    memory.set(`batch ${i}`, text);
  });
  // Last, so that a batch that was only half kept is none.
  memory.set('batch', texts.length);
  triggers.everyHour(SCHEDULED);
  return runBatch(services, request.limit) ?? sendTouches(services, request);
}

/** There is room for one batch: a new one never takes the place of another that still waits. */
function refuseSecond(services: TriggerServices, keys: ReadonlySet<string>): void {
  const kept = keptBatch(services);
  const same = kept && sameAccount(kept.account, services.mailbox.account());
  if (!kept || (same && kept.confirmed.every(({ key }) => keys.has(key)))) return;
  throw new SetUpProblem(
    `${same ? 'Mails of yours' : `Mails of ${kept.account}`} are still leaving by the clock. Wait until they have left, or choose "Stop sending while I'm away" first.`,
  );
}

/** Forgets the batch: nothing more of it leaves, except what a run that is under way has begun. */
export function stopAway({ memory, triggers }: TriggerServices): Record<string, never> {
  memory.set('batch', 0);
  triggers.remove(SCHEDULED);
  return {};
}

/** One hourly run: goes on with the batch of this account, and removes the trigger when nothing is left. */
export function scheduledRun(services: TriggerServices): SendResult | null {
  return runBatch(services);
}

function runBatch(services: TriggerServices, limit?: number): SendResult | null {
  const { memory, mailbox, triggers, book, clock } = services;
  const { clients } = book.readState();
  const batch = keptBatch(services, (id) => clients[id]?.name ?? id);
  if (!batch) {
    triggers.remove(SCHEDULED);
    return null;
  }
  // Somebody else's batch leaves from their mailbox, by their trigger.
  if (!sameAccount(batch.account, mailbox.account())) return null;
  const { account, startAt, ...request } = batch;
  const clientIds = request.confirmed.map((one) => one.clientId);
  if (clock.now() < startAt) return { ...NOTHING, remaining: clientIds.length };
  const kept = memory.get('batch 0');
  const result = sendTouches(services, { ...request, clientIds, limit });
  const waits = result.withheld.some(({ rule }) => FOR_TODAY.includes(rule));
  // It may have been stopped meanwhile, and another begun.
  if (result.remaining === 0 && !waits && memory.get('batch 0') === kept) {
    memory.set('batch', 0);
    triggers.remove(SCHEDULED);
  }
  return result;
}

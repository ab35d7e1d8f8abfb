// "Go on while I'm away": a confirmed batch is kept, and an hourly run sends what the day allows until it is done.

import { type StopRule, sameAccount } from '../domain/touches';
import { batchFromTexts, batchToTexts } from '../domain/touches/batch';
import type { Triggers } from '../runtime/triggers';
import type { MailServices } from './mail-services';
import { planTouches } from './plan-touches';
import { type SendRequest, type SendResult, sendTouches } from './send-touches';

export interface TriggerServices extends MailServices {
  triggers: Triggers;
}

/** The function that the trigger calls; see main.ts. */
const SCHEDULED = 'scheduledRun';

/** What keeps a mail back today and lets it go tomorrow. */
const FOR_TODAY: readonly StopRule[] = ['quota', 'daily-cap'];

/** Keeps the batch, installs the trigger and does the first run at once. */
export function goOnWhileAway(services: TriggerServices, request: SendRequest): SendResult {
  const { memory, mailbox, triggers } = services;
  const { list, touch, mode } = request;
  const confirmed = request.confirmed ?? planTouches(services, { ...request, anyDay: true }).due;
  const texts = batchToTexts({ account: mailbox.account(), list, touch, mode, confirmed });
  texts.forEach((text, i) => {
    memory.set(`batch ${i}`, text);
  });
  // Last, so that a batch that was only half kept is none.
  memory.set('batch', texts.length);
  triggers.everyHour(SCHEDULED);
  return runBatch(services) ?? sendTouches(services, request);
}

/** One hourly run: goes on with the batch of this account, and removes the trigger when nothing is left. */
export function scheduledRun(services: TriggerServices): SendResult | null {
  return runBatch(services);
}

function runBatch(services: TriggerServices): SendResult | null {
  const { memory, mailbox, triggers, book } = services;
  const parts = memory.get<number>('batch') ?? 0;
  if (parts === 0) {
    triggers.remove(SCHEDULED);
    return null;
  }
  const { clients } = book.readState();
  const texts = Array.from({ length: parts }, (_, i) => memory.get<string>(`batch ${i}`) ?? '');
  const batch = batchFromTexts(texts, (id) => clients[id]?.name ?? id);
  // Somebody else's batch leaves from their mailbox, by their trigger.
  if (!sameAccount(batch.account, mailbox.account())) return null;
  const { list, touch, mode, confirmed } = batch;
  const result = sendTouches(services, {
    list,
    touch,
    mode,
    confirmed,
    clientIds: confirmed.map((one) => one.clientId),
  });
  const waits = result.withheld.some(({ rule }) => FOR_TODAY.includes(rule));
  if (result.remaining === 0 && !waits) {
    memory.set('batch', 0);
    triggers.remove(SCHEDULED);
  }
  return result;
}

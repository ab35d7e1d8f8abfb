// "Send reviewed drafts": what is still in Drafts leaves as it was edited there, after the stop rules.

import type { Withheld } from '../domain/touches';
import type { MailServices } from './mail-services';
import { onceARun } from './once-a-run';
import { readSwept } from './read-swept';
import { refreshLog, startRun } from './refresh-log';
import { sendReadyDrafts } from './send-drafts';
import { showStanding } from './update-standing';

export interface ReviewedResult {
  sent: number;
  /** Drafts that Gmail would not send; they stay where they are. */
  failed: number;
  /** Drafts that stay where they are, or were taken back, with the reason. */
  withheld: Withheld[];
  remaining: number;
}

const CHUNK = 10;
/** 100 of Gmail's 6,000 units a minute for each. */
const PAUSE_MS = 1100 * CHUNK;

export function sendReviewedDrafts(given: MailServices): ReviewedResult {
  const services = onceARun(given);
  const result: ReviewedResult = { sent: 0, failed: 0, withheld: [], remaining: 0 };
  const run = startRun();
  for (const list of ['dormant', 'growth'] as const) {
    for (;;) {
      const chunk = services.lock.alone(() => {
        const view = readSwept(services, list, run);
        refreshLog(services, view, list, run);
        return sendReadyDrafts(services, view, list, run.answers, (row) => !run.refused.has(row.key), CHUNK);
      });
      result.sent += chunk.rows.length;
      result.failed += chunk.refused.length;
      for (const row of chunk.refused) run.refused.add(row.key);
      if (chunk.remaining === 0 || chunk.broken || services.clock.isLate()) {
        result.withheld.push(...chunk.withheld);
        result.remaining += chunk.remaining;
        break;
      }
      services.clock.sleep(PAUSE_MS);
    }
  }
  result.withheld.push(...run.takenBack);
  showStanding(
    given,
    result.withheld,
    result.withheld.map((one) => one.clientId),
  );
  return result;
}

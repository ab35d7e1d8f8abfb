// "Send reviewed drafts": what is still in Drafts leaves as it was edited there, after the stop rules.

import type { Withheld } from '../domain/touches';
import type { MailServices } from './mail-services';
import { sendReadyDrafts } from './send-drafts';
import { refreshLog } from './send-touches';
import { readDesk } from './touch-input';

export interface ReviewedResult {
  sent: number;
  /** Drafts that stay where they are, with the reason. */
  withheld: Withheld[];
  remaining: number;
}

const CHUNK = 10;
/** 100 of Gmail's 6,000 units a minute for each. */
const PAUSE_MS = 1100 * CHUNK;

export function sendReviewedDrafts(services: MailServices): ReviewedResult {
  const result: ReviewedResult = { sent: 0, withheld: [], remaining: 0 };
  const seen = new Set<string>();
  for (const list of ['dormant', 'growth'] as const) {
    for (;;) {
      const chunk = services.lock.alone(() => {
        const view = readDesk(services, list);
        refreshLog(services, view, seen);
        return sendReadyDrafts(services, view, list, () => true, CHUNK);
      });
      result.sent += chunk.rows.length;
      if (chunk.remaining === 0 || chunk.broken || services.clock.isLate()) {
        result.withheld.push(...chunk.withheld);
        result.remaining += chunk.remaining;
        break;
      }
      services.clock.sleep(PAUSE_MS);
    }
  }
  return result;
}

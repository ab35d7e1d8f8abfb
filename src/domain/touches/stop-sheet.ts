// Stop rules that hold for everybody: nothing leaves this sheet now.

import { pauseReason } from './breaker';
import type { PlanInput } from './plan-input';
import type { Stop } from './stop-rules';

/** A copy that nobody declared, a log that lost lines, or a pause after bounces and complaints. */
export function sheetStop({ isCopy, logIsShort, log, sender, goOnAt }: PlanInput): Stop | undefined {
  if (isCopy) return { rule: 'copied-sheet', reason: COPIED };
  if (logIsShort) return { rule: 'log-too-short', reason: SHORT };
  if (sender.fault) return { rule: 'send-as', reason: sender.fault };
  const reason = pauseReason(log, sender.account, goOnAt);
  return reason === '' ? undefined : { rule: 'paused', reason };
}

/** What is said of a copy that nobody declared. */
export const COPIED = 'This sheet is a copy: say first whether it starts new or goes on as the original.';
const SHORT =
  'Lines of the Touch Log are missing, so nobody can tell who got what: rebuild the log from Sent first.';

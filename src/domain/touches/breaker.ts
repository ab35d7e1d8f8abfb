// The breaker: sending pauses and asks when mails come back or somebody complains.

import { COMPLAINED, hasLeft, inOrder, type LogRow } from './log';
import { sameAccount } from './settle';

/** So many of the first mails of a batch may not come back. */
const BOUNCES = 3;
const FIRST_MAILS = 20;

/** A pause of this length begins a new batch. */
const BATCH_GAP_MS = 7 * 86_400_000;

/**
 * Why sending from this mailbox pauses, or ''. Counts since a person last said "go on": any complaint, any mail
 * that came back for reasons nobody knows, and 3 mails of the first 20 of the running batch that came back.
 */
export function pauseReason(log: readonly LogRow[], account: string, goOnAt: number): string {
  const mails = inOrder(log.filter((row) => hasLeft(row) && sameAccount(row.mailbox, account)));
  const since = (outcome: string) =>
    mails.find((row) => row.outcome === outcome && (row.cameBackAt || row.at) > goOnAt);
  if (since(COMPLAINED))
    return 'Somebody marked one of your notes as spam: read it once more, then say whether to go on.';
  const unclear = since('unclear');
  if (unclear)
    return `The mail to ${unclear.address} came back, and it is not clear why: read the notice in Gmail, then say whether to go on.`;
  // The log keeps whole seconds.
  const from = Math.floor(goOnAt / 1000) * 1000;
  const first = runningBatch(mails.filter((row) => row.at >= from)).slice(0, FIRST_MAILS);
  const bounced = first.filter((row) => row.state === 'Bounced').length;
  return bounced >= BOUNCES
    ? `${bounced} of your first ${first.length} mails came back: check the addresses, then say whether to go on.`
    : '';
}

/** The newest mails without a long pause between them, oldest first. */
function runningBatch(mails: LogRow[]): LogRow[] {
  let start = Math.max(0, mails.length - 1);
  while (start > 0 && mails[start].at - mails[start - 1].at < BATCH_GAP_MS) start--;
  return mails.slice(start);
}

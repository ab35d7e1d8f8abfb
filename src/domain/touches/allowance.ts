// What may still leave today: Google's quota and the owner's own limit a day and mailbox.

import { sentOn } from './pace';
import type { PlanInput } from './plan-input';
import type { Stop } from './stop-rules';

/** Tells of each next mail, asked one after the other, whether it must wait for another day. Google counts recipients. */
export function allowance(input: PlanInput): (recipients?: number) => Stop | undefined {
  if (input.anyDay) return () => undefined;
  const { settings, quotaLeft, log, sender, today, dayOf } = input;
  const capLeft = settings.mailsPerDay - sentOn(log, sender.account, today, dayOf);
  let taken = 0;
  let reached = 0;
  return (recipients = 1) => {
    if (taken >= capLeft) return dailyCap(settings.mailsPerDay);
    if (reached + recipients > quotaLeft) return QUOTA;
    taken++;
    reached += recipients;
    return undefined;
  };
}

const QUOTA: Stop = {
  rule: 'quota',
  reason: 'Google lets this account send no more mails today: the rest goes out tomorrow.',
};

function dailyCap(most: number): Stop {
  return {
    rule: 'daily-cap',
    reason: `${most} mails a day leave from one mailbox: the rest goes out on the next days.`,
  };
}

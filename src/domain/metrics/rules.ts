// What each number means, in the words that stand beside it; {window} is the time chosen on the Metrics tab.

export const RULES = {
  listed: 'Clients on Dormant Clients.',
  contacted:
    'Clients with a confirmed touch: a mail that left and did not come back, or a call, voicemail, visit or letter in the Touch Log. Calls that reached nobody do not count.',
  answered:
    'Of the contacted, those who answered a mail or were spoken to. Opt-outs, auto-replies and bounces are no answers.',
  talked: 'Of the contacted, those you spoke with, by phone or in person.',
  reactivated:
    'Contacted dormant clients with an order from the day of their first touch to {window} after their latest one, and none between Listed On and the first touch. Where your sales show no order since, a "won back" in the Touch Log counts.',
  responseRate: 'Answered, of contacted.',
  reactivationRate: 'Won back, of contacted dormant clients.',
  ofList: 'Won back, of everyone on Dormant Clients.',
  newRevenue:
    'Orders of the clients won back, refunds taken off, from their first touch to {window} after their latest one. Where your sales show no order, the amount logged with "won back".',
  revenueSinceReturn: 'The same clients: orders less refunds from their first new order until today.',
  wouldHaveComeAnyway:
    'What your own history says: the chance each of them had when listed, for the time since the first touch. Only clients with a chance.',
  cameOfThem: 'Of the same clients, those who were won back.',
  growthContacted: 'Clients of Growth Clients with a confirmed touch.',
  growthLift:
    'Orders less refunds from the first touch on, for {window}, less those of the same weeks a year before. Never added to New revenue.',
  touches: 'Mails that left, and calls, visits and letters in the Touch Log, also those that reached nobody.',
  minutes: 'Sum of Minutes in the Touch Log.',
  cost: 'Sum of Cost in the Touch Log.',
  bounties: 'Bounty owed on Won Back, paid or not.',
  revenuePerTouch: 'New revenue, by touches on both lists.',
  revenuePerHour: 'New revenue, by the hours logged.',
  mailsSent: 'Mails that left, bounced ones too.',
  bounceRate: 'Bounced, of mails that left.',
  optOutRate: 'Asked not to be mailed again, of mails that left.',
  complaintRate: 'Complained of spam, of mails that left.',
} as const;

export type RuleName = keyof typeof RULES;

/** @param window '90 days', 'the time chosen above' */
export function ruleOf(name: RuleName, window: string): string {
  return RULES[name].replace('{window}', window);
}

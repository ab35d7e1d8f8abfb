// The columns of the two lists by key, and whose each of them is. Headers and looks are in sheets/list-schema.ts.

/**
 * 'auto': written at each refresh. 'yours': written by a person only, or on that person's click.
 * 'shared': Rekindle's until a person changes it, then theirs for good.
 */
export type ColumnKind = 'auto' | 'yours' | 'shared';

export type ListKey = 'dormant' | 'growth';

/** Columns that both lists have after their own figures: the outreach. */
const OUTREACH = {
  approach: 'yours',
  who: 'yours',
  oneThing: 'yours',
  personalLine: 'yours',
  stage: 'auto',
  nextStep: 'shared',
  due: 'shared',
  log: 'yours',
  again: 'yours',
  notes: 'yours',
} as const;

/** Folded away at first: facts a person looks up now and then. */
const CONTACT = {
  channel: 'yours',
  offer: 'yours',
  contact: 'shared',
  email: 'shared',
  phone: 'shared',
  address: 'shared',
  occasion: 'auto',
  language: 'shared',
  listedOn: 'auto',
  newRevenue: 'auto',
  emailOkUntil: 'auto',
} as const;

/** Hidden: bookkeeping. */
const KEYS = { order: 'auto', clientId: 'auto' } as const;

export const LIST_COLUMNS: Record<ListKey, Record<string, ColumnKind>> = {
  dormant: {
    client: 'auto',
    revenue: 'auto',
    reason: 'yours',
    potential: 'shared',
    why: 'auto',
    lastOrder: 'auto',
    ...OUTREACH,
    suggestedPotential: 'auto',
    chance: 'auto',
    ...CONTACT,
    ...KEYS,
  },
  growth: {
    client: 'auto',
    revenue: 'auto',
    previousRevenue: 'auto',
    level: 'auto',
    why: 'auto',
    potential: 'shared',
    signal: 'auto',
    idea: 'auto',
    lastOrder: 'auto',
    ...OUTREACH,
    suggestedPotential: 'auto',
    ...CONTACT,
    ...KEYS,
  },
};

export const APPROACHES = [
  'Reach out',
  'Low-key note',
  'Welcome-back note',
  'New face, no pitch',
  'Leave in peace',
] as const;

export const CHANNELS = ['Email', 'Phone', 'Visit', 'Letter'] as const;

/** Where a client stands; derived from the log. */
export type Stage =
  | 'Not started'
  | 'Note ready'
  | 'Note sent'
  | 'Answered'
  | 'Talked'
  | 'Invited'
  | 'Won back'
  | 'Resting'
  | 'Closed'
  | 'Leave in peace'
  | 'Do not contact'
  | 'Sent or not?';

/** What a person may log from the phone, in the order of the dropdown. */
export const LOG_OUTCOMES = [
  'spoke',
  'voicemail',
  'no answer',
  'wrong number',
  'asked not to be called',
  'meeting booked',
  'visited',
  'letter sent',
  'not now',
  'won back',
  'lost for good',
  'has left',
] as const;

export const AGAIN_CHOICES = [
  'today',
  'tomorrow',
  'in 3 days',
  'next week',
  'in 2 weeks',
  'next month',
  'in 3 months',
  'no need',
] as const;

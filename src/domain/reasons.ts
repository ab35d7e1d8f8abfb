// The reasons a fresh sheet starts with: whose doing each is, whether to mail, whether it can be fixed.

export const WHOSE_DOING = [
  'We forgot them',
  'We let them down',
  'We took them for granted',
  'Not our doing',
] as const;

export interface Reason {
  reason: string;
  whose: (typeof WHOSE_DOING)[number];
  mail: boolean;
  fixable: boolean;
}

/** What an empty reason counts as. */
export const UNKNOWN_REASON = "Don't know yet";

const reason = (name: string, whose: Reason['whose'], mail: boolean, fixable: boolean): Reason => ({
  reason: name,
  whose,
  mail,
  fixable,
});

export const BUILT_IN_REASONS: Reason[] = [
  reason(UNKNOWN_REASON, 'Not our doing', true, false),
  reason('We forgot them', 'We forgot them', true, true),
  reason('We let them down', 'We let them down', true, true),
  reason('We took them for granted', 'We took them for granted', true, true),
  reason('Better price elsewhere', 'Not our doing', true, true),
  reason('Won over by another salesperson', 'We took them for granted', true, true),
  reason('Bought once, never knew the rest', 'We forgot them', true, true),
  reason('Their contact left us', 'We let them down', true, true),
  reason('No need at present', 'Not our doing', true, false),
  reason('Moved away', 'Not our doing', true, false),
  reason('Just forgot us', 'We forgot them', true, true),
  reason('Open complaint', 'We let them down', false, true),
  reason('Dispute or unpaid bill', 'Not our doing', false, false),
  reason('Ill or hard times', 'Not our doing', false, false),
  reason('Died', 'Not our doing', false, false),
  reason('Closed down', 'Not our doing', false, false),
];

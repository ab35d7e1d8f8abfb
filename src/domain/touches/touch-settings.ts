// The settings that planning goes by, and what a fresh sheet holds.

import type { Day } from '../day';
import { daysAround } from '../named-days';
import type { Settings } from '../settings';
import type { WorkingTime } from './working-days';

export interface TouchSettings {
  /** Days of rest after a round. */
  restDays: number;
  /** Days between two mails to the same address. */
  gapDays: number;
  /** Days after which mail exchanged by hand no longer counts as a conversation. */
  quietDays: number;
  /** Working days from the note to the talk. */
  talkAfter: number;
  /** Working days from a call without answer to the next. */
  againAfter: number;
  /** Calls without answer before the invitation goes out instead. */
  tries: number;
  /** Days from the talk to the invitation when no date was agreed. */
  inviteAfter: number;
  /** Mails a day and mailbox. */
  mailsPerDay: number;
  /** Days after which a draft is too old to be sent unread. */
  draftDays: number;
  working: WorkingTime;
}

export const START_SETTINGS: TouchSettings = {
  restDays: 180,
  gapDays: 3,
  quietDays: 60,
  talkAfter: 4,
  againAfter: 2,
  tries: 3,
  inviteAfter: 14,
  mailsPerDay: 25,
  draftDays: 7,
  working: { weekdays: [1, 2, 3, 4, 5], holidays: [], from: 9 * 60, to: 17 * 60 },
};

/** The rules of planning as the owner has set them. */
export function touchSettings(settings: Settings, today: Day): TouchSettings {
  const { restDays, talkAfter, againAfter, tries, inviteAfter, mailsPerDay, draftDays } = settings;
  const set = { restDays, talkAfter, againAfter, tries, inviteAfter, mailsPerDay, draftDays };
  const filled = Object.entries(set).filter(([, value]) => value !== null);
  const { workingDays, workingHours, holidays } = settings;
  return {
    ...START_SETTINGS,
    ...Object.fromEntries(filled),
    working: { weekdays: workingDays, holidays: daysAround(holidays, today), ...workingHours },
  };
}

// What Gmail lets one user do: units a minute and recipients a day, kept per mailbox on the world's clock. What a call
// costs is in local/runtime/costs.ts.

import type { Mailbox } from './mailbox';

// For projects created since 1 May 2026.
const UNITS_A_MINUTE = 6000;
const MINUTE = 60_000;
const DAY = 24 * 3600 * 1000;
const RECIPIENTS_A_DAY = { consumer: 100, workspace: 1500 };

export type Plan = keyof typeof RECIPIENTS_A_DAY;

/** Takes units from the last minute's allowance; false, and nothing taken, when it does not suffice. */
export function spendUnits(mailbox: Mailbox, units: number, now: number): boolean {
  mailbox.spent = mailbox.spent.filter((entry) => entry.at > now - MINUTE);
  const used = mailbox.spent.reduce((sum, entry) => sum + entry.units, 0);
  if (used + units > UNITS_A_MINUTE) return false;
  mailbox.spent.push({ at: now, units });
  return true;
}

/** When the oldest units of the running minute come back. */
export const unitsBackAt = (mailbox: Mailbox): number => (mailbox.spent[0]?.at ?? 0) + MINUTE;

/** Recipients this account may still write to until its 24 hours are over. MailApp draws on the same count. */
export function recipientsLeft(mailbox: Mailbox, plan: Plan, now: number): number {
  const running = mailbox.day && now < mailbox.day.since + DAY ? mailbox.day.recipients : 0;
  return RECIPIENTS_A_DAY[plan] - running;
}

/** When the running 24 hours end. */
export const recipientsBackAt = (mailbox: Mailbox, now: number): number => (mailbox.day?.since ?? now) + DAY;

/** Takes recipients from the day's allowance; false, and nothing taken, when it does not suffice. */
export function takeRecipients(mailbox: Mailbox, count: number, plan: Plan, now: number): boolean {
  if (count > recipientsLeft(mailbox, plan, now)) return false;
  if (!mailbox.day || now >= mailbox.day.since + DAY) mailbox.day = { since: now, recipients: 0 };
  mailbox.day.recipients += count;
  return true;
}

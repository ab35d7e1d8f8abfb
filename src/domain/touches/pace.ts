// The pace: how many mails may still leave today, and when they leave, spread over the working hours.

import { addDays, type Day } from '../day';
import { hasLeft, type LogRow } from './log';
import { sameAccount } from './settle';
import { onWorkingDay, type WorkingTime } from './working-days';

/** How many mails left this mailbox on that day, as far as is known; those in doubt count. */
export function sentOn(
  log: readonly LogRow[],
  account: string,
  day: Day,
  dayOf: (at: number) => Day,
): number {
  return log.filter(
    (row) =>
      (hasLeft(row) || row.state === 'Sent or not?') &&
      sameAccount(row.mailbox, account) &&
      dayOf(row.at) === day,
  ).length;
}

/** A moment on the sheet's clock. */
export interface Slot {
  day: Day;
  /** Since midnight. */
  minute: number;
}

export interface Pace {
  perDay: number;
  /** Mails that left today already. */
  sentToday: number;
  working: WorkingTime;
}

/**
 * When each of so many mails leaves: within working hours, at most so many a day, the first at once where the
 * hours allow. Late in the day only as many leave as the usual distance leaves room for. None without hours.
 */
export function spread(count: number, from: Slot, { perDay, sentToday, working }: Pace): Slot[] {
  const slots: Slot[] = [];
  if (perDay < 1 || working.to <= working.from) return slots;
  const step = Math.max(1, Math.floor((working.to - working.from) / perDay));
  let day = onWorkingDay(from.day, working);
  while (slots.length < count) {
    const isFirst = day === from.day;
    const start = isFirst ? Math.max(from.minute, working.from) : working.from;
    const room = Math.max(0, Math.ceil((working.to - start) / step));
    const today = Math.min(room, Math.max(0, perDay - (isFirst ? sentToday : 0)), count - slots.length);
    for (let i = 0; i < today; i++) slots.push({ day, minute: start + i * step });
    day = onWorkingDay(addDays(day, 1), working);
  }
  return slots;
}

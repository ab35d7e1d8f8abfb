// Working days and hours: when a business is open for calls and notes.

import { addDays, type Day, dayNumber } from '../day';

export interface WorkingTime {
  /** Days of the week, 0 Sunday to 6 Saturday. None means every day. */
  weekdays: readonly number[];
  holidays: readonly Day[];
  /** Minutes since midnight. */
  from: number;
  to: number;
}

export function isWorkingDay(day: Day, { weekdays, holidays }: WorkingTime): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((dayNumber(day) + 4) % 7) + 7) % 7;
  return (weekdays.length === 0 || weekdays.includes(weekday)) && !holidays.includes(day);
}

/** The day itself if it is a working day, else the next one. */
export function onWorkingDay(day: Day, time: WorkingTime): Day {
  let found = day;
  while (!isWorkingDay(found, time)) found = addDays(found, 1);
  return found;
}

/** The working day that many working days after; 0 is the day itself or the next working day. */
export function addWorkingDays(day: Day, days: number, time: WorkingTime): Day {
  let found = days === 0 ? onWorkingDay(day, time) : day;
  for (let left = days; left > 0; left--) found = onWorkingDay(addDays(found, 1), time);
  return found;
}

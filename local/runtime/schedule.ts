// When a clock trigger fires. Where Google picks a moment by chance, the world's seed does.

import { DateTime } from 'luxon';
import { pick } from './draw';
import type { Schedule, Trigger, World } from './world-types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// The minute is drawn once and kept; nearMinute is good to a quarter of an hour either way.
function minuteOf(world: World, trigger: Trigger, schedule: Schedule): number {
  if (schedule.nearMinute === undefined) return pick(world, `${trigger.id} minute`, 60);
  const drift = pick(world, `${trigger.id} minute`, 31) - 15;
  return Math.min(59, Math.max(0, schedule.nearMinute + drift));
}

function firstDay(from: DateTime, schedule: Schedule): DateTime {
  const day = from.startOf('day');
  if (schedule.monthDay !== undefined)
    return day.set({ day: Math.min(schedule.monthDay, day.daysInMonth ?? 28) });
  if (schedule.weekDay === undefined) return day;
  return day.plus({ days: (schedule.weekDay - day.weekday + 7) % 7 });
}

function step({ everyDays, everyWeeks, monthDay }: Schedule): {
  days?: number;
  weeks?: number;
  months?: number;
} {
  if (monthDay !== undefined) return { months: 1 };
  return everyWeeks === undefined ? { days: everyDays } : { weeks: everyWeeks };
}

/**
 * The next time a repeating trigger fires after an instant (milliseconds). `fired` tells whether it fired at that
 * instant, so that "every 3 days" counts from there; the very first time is the next that fits.
 */
export function nextFire(world: World, trigger: Trigger, after: number, fired: boolean): number | undefined {
  const { schedule } = trigger;
  if (!schedule) return undefined;
  if (schedule.everyMinutes) return after + schedule.everyMinutes * MINUTE;
  if (schedule.everyHours) return after + schedule.everyHours * HOUR;
  const from = DateTime.fromMillis(after, { zone: schedule.zone });
  const hour = schedule.atHour ?? pick(world, `${trigger.id} hour`, 24);
  const minute = minuteOf(world, trigger, schedule);
  const at = (day: DateTime) => day.set({ hour, minute }).toMillis();
  const day = firstDay(from, schedule);
  if (fired) return at(day.plus(step(schedule)));
  const next =
    at(day) > after
      ? day
      : day.plus(step({ ...schedule, everyDays: 1, everyWeeks: schedule.everyWeeks && 1 }));
  return at(next);
}

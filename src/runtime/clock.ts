// The clock: today in the sheet's zone.

import type { Day } from '../domain/day';

export interface Clock {
  /** Today's calendar day in that IANA zone. */
  today(timeZone: string): Day;
  /** Milliseconds since 1970. */
  now(): number;
  /** The calendar day of a moment in that zone. */
  dayOf(at: number, timeZone: string): Day;
  /** Whether the run should stop by itself before Google ends it. */
  isLate(): boolean;
  sleep(milliseconds: number): void;
}

/** Google ends a run after six minutes, uncatchably. */
const OWN_STOP_MS = 270_000;

export function googleClock(utilities: GoogleAppsScript.Utilities.Utilities): Clock {
  const started = Date.now();
  const dayOf = (at: number, timeZone: string) => utilities.formatDate(new Date(at), timeZone, 'yyyy-MM-dd');
  return {
    today: (timeZone) => dayOf(Date.now(), timeZone),
    now: () => Date.now(),
    dayOf,
    isLate: () => Date.now() - started > OWN_STOP_MS,
    sleep: (milliseconds) => utilities.sleep(milliseconds),
  };
}

// The clock: today in the sheet's zone.

import type { Day } from '../domain/day';

export interface Clock {
  /** Today's calendar day in that IANA zone. */
  today(timeZone: string): Day;
}

export function googleClock(utilities: GoogleAppsScript.Utilities.Utilities): Clock {
  return { today: (timeZone) => utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd') };
}

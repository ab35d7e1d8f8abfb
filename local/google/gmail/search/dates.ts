// Days and ages in a Gmail search. Through the API a day begins at midnight in California, whatever the user's zone.

const HOUR = 3600 * 1000;
const AGE: Record<string, number> = { d: 24 * HOUR, m: 30 * 24 * HOUR, y: 365 * 24 * HOUR };

const pacificHour = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Milliseconds at which `2026/11/21` begins in California, or those of a number of seconds. */
export function dayStart(value: string): number {
  if (!value.includes('/')) return Number(value) * 1000;
  const [year, month, day] = value.split('/').map(Number);
  const winter = Date.UTC(year, month - 1, day, 8);
  const summer = winter - HOUR;
  return pacificHour.format(summer) === '00' ? summer : winter;
}

/** The moment before which a message is older than `2d`, `3m` or `1y`. */
export function ageLimit(value: string, now: number): number {
  return now - Number(value.slice(0, -1)) * AGE[value.slice(-1)];
}

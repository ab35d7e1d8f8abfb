// Calendar days as text, 'YYYY-MM-DD': no hours, no zones. The edge turns Google's Dates into these.

/** A calendar day, 'YYYY-MM-DD'. Compares rightly as text for the years 0000 to 9999. */
export type Day = string;

const DAY_MS = 86_400_000;

/** Days since 1970-01-01; differences of two are days between them. */
export function dayNumber(day: Day): number {
  return Math.round(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10)) / DAY_MS);
}

/** The day that many days after 1970-01-01. */
export function dayFromNumber(days: number): Day {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The same day of the month, or its last: addMonths('2024-01-31', 1) is '2024-02-29'. */
export function addMonths(day: Day, months: number): Day {
  const month = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months;
  const year = Math.floor(month / 12);
  const last = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
  return calendarDay(year, (month % 12) + 1, Math.min(+day.slice(8, 10), last));
}

/** 'YYYY-MM-DD' of its parts, which must be a real date; see `isDay`. */
export function calendarDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** True for a real calendar day written 'YYYY-MM-DD' ('2023-02-29' is none). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text + 'T00:00:00Z');
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Mean length of a month in days, by which silence is told in months. */
export const DAYS_PER_MONTH = 30.4375;

// Days that come again: holidays and days of the owner's own making, as typed into Settings.

import { addDays, calendarDay, type Day, isDay } from './day';
import { monthOf } from './reading/months';

export interface NamedDay {
  /** '' for a holiday without a name. */
  name: string;
  /** 'MM-DD' for every year, 'YYYY-MM-DD' for one day only. */
  on: string;
}

/** 'Lost & Found Client Day: 12 March' and the like, one a line or with ; between; undefined when one cannot be read. */
export function readNamedDays(typed: string): NamedDay[] | undefined {
  const days: NamedDay[] = [];
  for (const part of typed.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, name = '', date] = /^\s*(?:(.*?)\s*:)?\s*([^:]*?)\s*$/.exec(part) ?? [];
    const on = readDate(date ?? '');
    if (on === '') return undefined;
    days.push({ name: name.trim(), on });
  }
  return days;
}

/** '12 March', 'March 12', '12 March 2027' or '2027-03-12'; '' for anything else. */
function readDate(text: string): string {
  if (isDay(text)) return text;
  const match =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?)(?:,?\s+(\d{4}))?$/iu.exec(
      text,
    );
  if (!match) return '';
  const year = match[5];
  // A leap year lets 29 February pass.
  const day = calendarDay(Number(year ?? 2024), monthOf(match[2] ?? match[3]), Number(match[1] ?? match[4]));
  if (!isDay(day)) return '';
  return year ? day : day.slice(5);
}

/** Its next day from `from` on; '' when it is over for good. */
export function nextTime({ on }: NamedDay, from: Day): Day | '' {
  if (on.length > 5) return on >= from ? on : '';
  const year = Number(from.slice(0, 4));
  const [next] = [year, year + 1].map((one) => inYear(on, one)).filter((day) => day >= from);
  return next;
}

function inYear(on: string, year: number): Day {
  const day = `${calendarDay(year, 1, 1).slice(0, 4)}-${on}`;
  return isDay(day) ? day : addDays(`${day.slice(0, 4)}-03-01`, -1);
}

/** The days themselves, from the year before `today` to the one after. */
export function daysAround(days: readonly NamedDay[], today: Day): Day[] {
  const year = Number(today.slice(0, 4));
  return days.flatMap(({ on }) =>
    on.length > 5 ? [on] : [year - 1, year, year + 1].map((one) => inYear(on, one)),
  );
}

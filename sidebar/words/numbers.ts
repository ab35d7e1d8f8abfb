// Numbers and days as the spreadsheet's locale writes them.

/** 'de_DE' as the browser wants it; an odd one falls back to English. */
function tag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

/** A whole amount: 4200 is '4,200' in English. */
export function whole(amount: number, locale: string): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 0 }).format(amount);
}

/** An amount with its cents, where it has any. */
export function exact(amount: number, locale: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(tag(locale), options).format(amount);
}

function atTime(at: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag(locale), options).format(at);
}

/** A day 'YYYY-MM-DD' with the month's name; anything else stays as it is. */
export function dayText(day: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return atTime(Date.parse(day), locale, options);
}

/** The day of the week of 'YYYY-MM-DD'. */
export function weekdayText(day: string, locale: string): string {
  return atTime(Date.parse(day), locale, { timeZone: 'UTC', weekday: 'long' });
}

/** A moment with weekday and hour, by the clock of whoever looks. */
export function momentText(at: number, locale: string): string {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return atTime(at, locale, options);
}

/** '1 client', '3 clients'. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

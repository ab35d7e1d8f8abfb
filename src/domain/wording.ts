// Amounts and days as the sheet's locale writes them, for sentences.

import type { Cents } from './client';
import type { Day } from './day';

/** 'de_DE' as Intl wants it; an odd locale falls back to English. */
function tag(locale: string): string {
  const wanted = locale.replace('_', '-');
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency);
}

/** A writer of whole amounts: '$4,200', '4.200 €'; without a currency '4,200'. */
export function moneyWriter(currency: string, locale: string): (cents: Cents) => string {
  const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0, minimumFractionDigits: 0 };
  if (isCode(currency)) Object.assign(whole, { style: 'currency', currency });
  const format = new Intl.NumberFormat(tag(locale), whole);
  return (cents) => format.format(cents / 100);
}

/** A writer of days: '3 Nov 2026' in the locale's own way. */
export function dayWriter(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(tag(locale), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

/** A writer of months: 'May 2024' in the locale's own way. */
export function monthWriter(locale: string): (day: Day) => string {
  const format = new Intl.DateTimeFormat(tag(locale), { timeZone: 'UTC', month: 'long', year: 'numeric' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}

/** The number format of whole amounts in Sheets' own notation: '"$"#,##0'. */
export function moneyFormat(currency: string, locale: string): string {
  const parts = isCode(currency)
    ? new Intl.NumberFormat(tag(locale), { style: 'currency', currency }).formatToParts(1)
    : [];
  const at = parts.findIndex((part) => part.type === 'currency');
  if (at < 0) return '#,##0';
  const symbol = `"${parts[at].value}"`;
  return at === 0 ? `${symbol}#,##0` : `#,##0 ${symbol}`;
}

/** '1 client', '3 clients'. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

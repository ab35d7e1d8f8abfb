// Utilities.formatDate: the letters of Java's SimpleDateFormat that mean the same here as at Google.

import { DateTime, FixedOffsetZone, IANAZone, type Zone } from 'luxon';

type Letter = (at: DateTime, count: number) => string;

const padded = (value: number, count: number) => String(value).padStart(count, '0');
const number =
  (value: (at: DateTime) => number): Letter =>
  (at, count) =>
    padded(value(at), count);
const named =
  (short: string, long: string): Letter =>
  (at, count) =>
    at.toFormat(count >= 4 ? long : short);

// In Java's default (American) calendar weeks begin on Sunday and the first one holds 1 January.
const nextSaturday = (at: DateTime) => at.startOf('day').plus({ days: 6 - (at.weekday % 7) });
const weekYear = (at: DateTime) => nextSaturday(at).year;
const weekOfYear = (at: DateTime) => Math.ceil(nextSaturday(at).ordinal / 7);

const year =
  (value: (at: DateTime) => number): Letter =>
  (at, count) =>
    count === 2 ? padded(value(at) % 100, 2) : padded(value(at), count);

function isoZone(at: DateTime, count: number): string {
  if (at.offset === 0) return 'Z';
  const text = at.toFormat('ZZ');
  return count === 1 ? text.slice(0, 3) : count === 2 ? text.replace(':', '') : text;
}

const LETTERS: Record<string, Letter> = {
  y: year((at) => at.year),
  Y: year(weekYear),
  M: (at, count) => (count >= 3 ? named('LLL', 'LLLL')(at, count) : padded(at.month, count)),
  L: (at, count) => (count >= 3 ? named('LLL', 'LLLL')(at, count) : padded(at.month, count)),
  w: number(weekOfYear),
  D: number((at) => at.ordinal),
  d: number((at) => at.day),
  F: number((at) => Math.ceil(at.day / 7)),
  E: named('ccc', 'cccc'),
  u: number((at) => at.weekday),
  a: (at) => (at.hour < 12 ? 'AM' : 'PM'),
  H: number((at) => at.hour),
  k: number((at) => at.hour || 24),
  K: number((at) => at.hour % 12),
  h: number((at) => at.hour % 12 || 12),
  m: number((at) => at.minute),
  s: number((at) => at.second),
  S: number((at) => at.millisecond),
  Z: (at) => at.toFormat('ZZZ'),
  X: isoZone,
};

/** What may stand in a pattern: quoted text, a run of one letter, or anything that is no letter. */
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The zone of a Java zone name (IANA, GMT, UTC, GMT+2, GMT-03:30), or undefined. */
export function zoneOf(name: string): Zone | undefined {
  if (name === 'GMT' || name === 'UTC') return FixedOffsetZone.utcInstance;
  const fixed = /^GMT([+-])(\d{1,2})(?::?(\d\d))?$/.exec(name);
  if (!fixed) return IANAZone.isValidZone(name) ? IANAZone.create(name) : undefined;
  const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
  return FixedOffsetZone.instance(fixed[1] === '-' ? -minutes : minutes);
}

/** The first letter of a pattern that is not provided, or undefined. */
export function unknownLetter(pattern: string): string | undefined {
  const tokens = pattern.match(TOKENS) ?? [];
  return tokens.map((token) => token[0]).find((first) => /[A-Za-z]/.test(first) && !(first in LETTERS));
}

/** Writes an instant (milliseconds since 1970) by a pattern whose letters are all known. */
export function formatDate(instant: number, zone: Zone, pattern: string): string {
  const at = DateTime.fromMillis(instant, { zone, locale: 'en-US' });
  return pattern.replace(TOKENS, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return LETTERS[token[0]]?.(at, token.length) ?? token;
  });
}

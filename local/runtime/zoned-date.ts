// A script's Date: the built-in of its own realm, but with the world's clock and the script's time zone instead of
// the machine's.

import { DateTime } from 'luxon';

type Parts = [number, number, number, number, number, number, number];

const UTC_ZONES = new Set(['Etc/UTC', 'UTC', 'Etc/GMT', 'GMT']);
const GETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

/** Milliseconds to add to UTC to get the wall clock of a zone at an instant. */
function offset(instant: number, zone: string): number {
  return UTC_ZONES.has(zone) ? 0 : DateTime.fromMillis(instant, { zone }).offset * 60_000;
}

/** The instant of a wall clock, given as if it were UTC. A skipped hour moves forward, as in JavaScript. */
function instantOf(wall: number, zone: string): number {
  if (Number.isNaN(wall)) return wall;
  const early = wall - offset(wall - 86_400_000, zone);
  if (offset(early, zone) === wall - early) return early;
  const late = wall - offset(wall, zone);
  return offset(late, zone) === wall - late ? late : early;
}

/**
 * Replaces Date in a realm: `new Date()` and `Date.now()` read `now`, and every local getter, setter, constructor
 * and text form follows `zone`. The prototype stays the realm's own, so `instanceof Date` holds for old and new.
 */
export function installDate(realm: { Date: DateConstructor }, now: () => number, zone: string): void {
  const Native = realm.Date;
  const proto = Native.prototype;
  const shown = (instant: number) => new Native(instant + offset(instant, zone));
  offerParts(Native, shown, zone);
  offerText(proto, zone);

  const fromParts = (parts: number[]) => {
    const full = [...parts, 1, 0, 0, 0, 0].slice(0, Math.max(parts.length, 2));
    return instantOf(Native.UTC(...(full as Parts)), zone);
  };
  const parse = (text: string) => parseText(Native, String(text), zone);
  function Clock(this: unknown, ...args: unknown[]): unknown {
    if (!new.target) return Reflect.construct(Native, [now()]).toString();
    return Reflect.construct(Native, [instant(args)], new.target);
  }
  function instant(args: unknown[]): number {
    if (args.length === 0) return now();
    if (args.length > 1) return fromParts(args.map(Number));
    const [only] = args;
    const value = only instanceof Native ? only.getTime() : only;
    return typeof value === 'string' ? parse(value) : Number(value);
  }
  Object.defineProperty(Clock, 'prototype', { value: proto });
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(proto, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.assign(Clock, { now, parse, UTC: Native.UTC });
  realm.Date = Clock as unknown as DateConstructor;
}

// Text without a zone is wall clock of the script; a date alone in ISO form is UTC, as the language says.
function parseText(Native: DateConstructor, text: string, zone: string): number {
  const hasZone =
    /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\b.*$/i.test(text) || /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(text.trim());
  if (hasZone) return Native.parse(text);
  const iso = /^\d{4}-\d\d-\d\dT/.test(text);
  return instantOf(Native.parse(iso ? text + 'Z' : text + ' UTC'), zone);
}

function offerParts(Native: DateConstructor, shown: (instant: number) => Date, zone: string): void {
  const proto = Native.prototype as unknown as Record<string, (...args: number[]) => number>;
  const define = (name: string, value: unknown) =>
    Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  for (const part of [...GETTERS, 'Day']) {
    define('get' + part, function (this: Date) {
      return (shown(this.getTime()) as unknown as typeof proto)['getUTC' + part]();
    });
  }
  for (const part of GETTERS) {
    const setUtc = proto['setUTC' + part];
    define('set' + part, function (this: Date, ...args: number[]) {
      const wall = shown(this.getTime());
      setUtc.apply(wall as unknown as typeof proto, args);
      return this.setTime(instantOf(wall.getTime(), zone));
    });
  }
  define('getTimezoneOffset', function (this: Date) {
    return -offset(this.getTime(), zone) / 60_000;
  });
}

function offerText(proto: Date, zone: string): void {
  const text = (format: string) =>
    function (this: Date) {
      const at = DateTime.fromMillis(this.getTime(), { zone, locale: 'en-US' });
      return at.isValid ? at.toFormat(format) : 'Invalid Date';
    };
  const day = 'ccc LLL dd yyyy';
  const time = "HH:mm:ss 'GMT'ZZZ '('ZZZZZ')'";
  const forms = { toString: `${day} ${time}`, toDateString: day, toTimeString: time };
  for (const [name, format] of Object.entries(forms)) {
    Object.defineProperty(proto, name, { value: text(format), writable: true, configurable: true });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = proto[name] as (locales?: string, options?: object) => string;
    const value = function (this: Date, locales?: string, options?: object) {
      return native.call(this, locales, { timeZone: zone, ...options });
    };
    Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  }
}

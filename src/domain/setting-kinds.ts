// Kinds of settings: how what stands in the cell is read, and what it may hold.

import { type NamedDay, readNamedDays } from './named-days';

export interface SettingSpec<T> {
  name: string;
  /** What it does, in the owner's words. */
  does: string;
  /** Reads what stands in the cell; '' is an empty cell. Returns undefined when it cannot be read. */
  read: (text: string) => T | undefined;
  /** What the cell may hold, for the message. */
  expects: string;
  /** What a fresh sheet holds. */
  start: string | number;
}

export const text = (name: string, does: string, start = ''): SettingSpec<string> => ({
  name,
  does,
  read: (typed) => typed,
  expects: 'text',
  start,
});

export const wholeNumber = (
  name: string,
  does: string,
  low: number,
  high: number,
  start: number | '',
): SettingSpec<number | null> => ({
  name,
  does,
  read: (typed) => {
    if (typed === '') return start === '' ? null : start;
    const number = Number(typed);
    return Number.isInteger(number) && number >= low && number <= high ? number : undefined;
  },
  expects: `a whole number from ${low} to ${high}`,
  start,
});

export const list = (name: string, does: string): SettingSpec<string[]> => ({
  name,
  does,
  read: (typed) => splitList(typed),
  expects: 'names, one a line or with ; between',
  start: '',
});

function splitList(typed: string): string[] {
  return typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export const namedDays = (
  name: string,
  does: string,
  expects: string,
  needsName: boolean,
  start = '',
): SettingSpec<NamedDay[]> => ({
  name,
  does,
  read: (typed) => {
    const days = readNamedDays(typed);
    return needsName && days?.some((day) => day.name === '') ? undefined : days;
  },
  expects,
  start,
});

/** Text of one kind only; empty is allowed. */
export const matching = (
  name: string,
  does: string,
  expects: string,
  shape: RegExp,
): SettingSpec<string> => ({
  name,
  does,
  read: (typed) => (typed === '' || shape.test(typed) ? typed : undefined),
  expects,
  start: '',
});

/** 'EUR 1.08; GBP 1.27' by code; undefined when one cannot be read. */
export function readRates(typed: string): Record<string, number> | undefined {
  const rates: Record<string, number> = {};
  for (const part of splitList(typed)) {
    const match = /^([A-Za-z]{3})\s*[=:]?\s*(\d+(?:[.,]\d+)?)$/.exec(part);
    const rate = match ? Number(match[2].replace(',', '.')) : 0;
    if (!match || rate <= 0) return undefined;
    rates[match[1].toUpperCase()] = rate;
  }
  return rates;
}

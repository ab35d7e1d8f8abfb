// What the cells of a column look like, whatever its header says.

import { type Cell, isDateCell } from '../grid';
import { isBlank, isErrorCell, textOf } from './cells';
import { orderEvidence, parseDate, parsePeriod } from './dates';
import { decimalEvidence, parseAmount } from './money';
import type { DateOrder, Decimal } from './types';

/** Counts over a sample of a column's cells. */
export interface Profile {
  filled: number;
  /** Cells looked at, blank ones included. */
  seen: number;
  dates: number;
  /** Numbers that could be spreadsheet serials of 1990 to 2050. */
  serials: number;
  numbers: number;
  /** Numbers with a fraction, or texts with a currency or cents: money more likely than a count. */
  fractions: number;
  /** Whole numbers from 1 to 400, as periods are counted. */
  small: number;
  /** Texts that name a year, quarter or month. */
  periods: number;
  emails: number;
  phones: number;
  texts: number;
  longest: number;
  distinct: number;
  /** Smallest and largest number. */
  low: number;
  high: number;
  order: { dmy: number; mdy: number };
  decimal: { comma: number; point: number };
  dateCells: number;
  /** Date cells whose day is above 12, which no swap of day and month can have made. */
  lateDays: number;
}

const SAMPLE = 400;
const EMAIL = /[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+/;
const PHONE = /^\+?[\d\s()./-]{7,20}$/;

/**
 * Profiles of the columns of a tab's data rows, headers that are repeated among them left out; long tabs are sampled
 * evenly, texts proving an order or sign always count.
 */
export function profileColumns(rows: Cell[][], headers: string[]): Profile[] {
  // An odd stride out of step with weeks, quarters and months, which would otherwise always show the same ones.
  const step = rows.length <= 4 * SAMPLE ? 1 : Math.floor(rows.length / SAMPLE / 10) * 10 + 1;
  return headers.map((header, index) => profileColumn(rows, index, header, step));
}

function profileColumn(rows: Cell[][], index: number, header: string, step: number): Profile {
  const profile = emptyProfile();
  const values = new Set<string>();
  for (let at = 0; at < rows.length; at += step) {
    const cell = rows[at][index];
    if (header !== '' && cell === header) continue;
    profile.seen++;
    if (isBlank(cell) || isErrorCell(cell)) continue;
    profile.filled++;
    if (values.size < SAMPLE) values.add(textOf(cell).slice(0, 100));
    countCell(profile, cell);
  }
  profile.distinct = values.size;
  return profile;
}

function emptyProfile(): Profile {
  return {
    filled: 0,
    seen: 0,
    dates: 0,
    serials: 0,
    numbers: 0,
    fractions: 0,
    small: 0,
    periods: 0,
    emails: 0,
    phones: 0,
    texts: 0,
    longest: 0,
    distinct: 0,
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
    order: { dmy: 0, mdy: 0 },
    decimal: { comma: 0, point: 0 },
    dateCells: 0,
    lateDays: 0,
  };
}

function countCell(profile: Profile, cell: Cell): void {
  if (typeof cell === 'number') countNumber(profile, cell);
  else if (typeof cell === 'string') countText(profile, cell);
  else if (isDateCell(cell)) {
    profile.dates++;
    profile.dateCells++;
    if (+cell.day.slice(8, 10) > 12) profile.lateDays++;
  }
}

function countNumber(profile: Profile, value: number): void {
  profile.numbers++;
  if (!Number.isInteger(value)) profile.fractions++;
  else if (value >= 32_874 && value < 54_789) profile.serials++;
  else if (value >= 1 && value <= 400) profile.small++;
  profile.low = Math.min(profile.low, value);
  profile.high = Math.max(profile.high, value);
}

function countText(profile: Profile, text: string): void {
  profile.longest = Math.max(profile.longest, text.length);
  if (text.length > 120) {
    profile.texts++;
    return;
  }
  const trimmed = text.trim();
  if (EMAIL.test(trimmed)) profile.emails++;
  else if (countMoneyText(profile, trimmed)) return;
  else if (parseDate(trimmed, 'dmy') !== '') countDateText(profile, trimmed);
  else if (PHONE.test(trimmed)) profile.phones++;
  else profile.texts++;
}

/** Text amounts count as numbers; whole ones may be years, periods or serials kept as text. */
function countMoneyText(profile: Profile, text: string): boolean {
  const money = parseAmount(text, '.');
  // Eight digits without a sign are a date such as 20240131 rather than an amount; so are 12.05.24 and its like.
  if (money === null || (/^\d{8}$/.test(text) && parseDate(text, 'dmy') !== '')) return false;
  if (/^\+/.test(text) || (/[ ]/.test(text) && PHONE.test(text) && !/^\d{1,3}(?: \d{3})+$/.test(text)))
    return false;
  countNumber(profile, /^\d+$/.test(text) ? +text : money.cents / 100);
  const evidence = decimalEvidence(text);
  if (evidence === ',') profile.decimal.comma++;
  if (evidence === '.') profile.decimal.point++;
  if (money.currency !== '' || evidence !== '') profile.fractions++;
  return true;
}

function countDateText(profile: Profile, text: string): void {
  profile.dates++;
  if (parsePeriod(text) !== null) profile.periods++;
}

/** What the whole column proves about the order of day and month; not sampled, as a single text can decide. */
export function dateOrderEvidence(rows: Cell[][], index: number): Record<DateOrder, number> {
  const proof = { dmy: 0, mdy: 0 };
  const known = new Map<string, DateOrder | ''>();
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell.length < 6) continue;
    let found = known.get(cell);
    if (found === undefined) {
      found = orderEvidence(cell);
      known.set(cell, found);
    }
    if (found !== '') proof[found]++;
  }
  return proof;
}

/** What the texts of a whole column prove about its decimal sign. */
export function decimalSignEvidence(rows: Cell[][], index: number): Record<Decimal, number> {
  const proof = { ',': 0, '.': 0 };
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell === '') continue;
    const found = decimalEvidence(cell);
    if (found !== '') proof[found]++;
  }
  return proof;
}

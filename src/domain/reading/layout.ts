// A tab opened for reading: its source, its columns in use, and readers of its cells that remember what they have read.

import type { Day } from '../day';
import { type Cell, type Grid, isDateCell } from '../grid';
import { isBlank, isErrorCell, textOf } from './cells';
import { dayOfSerial, parseDate } from './dates';
import { clean, fold } from './fold';
import { centsOfNumber, type Money, parseAmount } from './money';
import type { Source } from './types';

export interface Layout {
  source: Source;
  rows: Cell[][];
  /** Headers folded, by column. */
  header: string[];
  /** Headers as shown, by column; '' where there is none. */
  labels: string[];
  /** Indexes of the columns in use. */
  used: number[];
  /** The day of a cell, '' when blank or no date. */
  dayOf: (cell: Cell | undefined) => Day | '';
  /** The amount of a cell; null when it is no amount; zero when blank. */
  moneyOf: (cell: Cell | undefined) => Money | null;
  /** Cleaned text of a cell, '' when blank or an error. */
  textAt: (row: Cell[], index: number | undefined) => string;
}

const NOTHING: Money = { cents: 0, currency: '' };

/** Opens a tab by what was understood of it. */
export function openLayout(grid: Grid, source: Source): Layout {
  const headers = source.headerRow >= 0 ? (grid.rows[source.headerRow] ?? []) : [];
  const columns = Object.values(source.columns).map((use) => use!.index);
  return {
    source,
    rows: grid.rows,
    header: headers.map((cell) => fold(textOf(cell))),
    labels: headers.map((cell) => clean(textOf(cell)).slice(0, 80)),
    used: [...new Set(columns.concat(source.periods.map((period) => period.index)))],
    dayOf: dayReader(source),
    moneyOf: moneyReader(source),
    textAt,
  };
}

function dayReader(source: Source): Layout['dayOf'] {
  const known = new Map<string, Day | ''>();
  const read = remember(known, (text) => parseDate(text, source.dateOrder) || serialText(text));
  return (cell) => {
    if (cell === undefined || cell === '') return '';
    if (typeof cell === 'string') return read(cell);
    if (typeof cell === 'number') return dayOfSerial(cell) || compactDate(cell);
    if (!isDateCell(cell)) return '';
    return source.swapped ? swapBack(cell.day) : cell.day;
  };
}

/** Serials that came as text: '45000'. */
function serialText(text: string): Day | '' {
  return /^\s*\d{5}(?:[.,]\d+)?\s*$/.test(text) ? dayOfSerial(Number.parseFloat(text)) : '';
}

/** 20240131 as a number. */
function compactDate(value: number): Day | '' {
  return Number.isInteger(value) && value >= 19_000_101 && value <= 99_991_231
    ? parseDate(String(value), 'dmy')
    : '';
}

/** The day before an import exchanged its day and month. */
function swapBack(day: Day): Day {
  return +day.slice(8, 10) > 12 ? day : `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;
}

function moneyReader(source: Source): Layout['moneyOf'] {
  const known = new Map<string, Money | null>();
  const read = remember(known, (text) =>
    /^\s*[-\u2010-\u2015\u2212]\s*$/.test(text) ? NOTHING : parseAmount(text, source.decimal),
  );
  return (cell) => {
    if (typeof cell === 'number') {
      const cents = centsOfNumber(cell);
      return cents === null ? null : { cents, currency: '' };
    }
    if (isBlank(cell)) return NOTHING;
    return typeof cell === 'string' ? read(cell) : null;
  };
}

/** Texts repeat; each is parsed once. */
function remember<T>(known: Map<string, T>, read: (text: string) => T): (text: string) => T {
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      if (known.size < 200_000) known.set(text, found);
    }
    return found;
  };
}

function textAt(row: Cell[], index: number | undefined): string {
  if (index === undefined) return '';
  const cell = row[index];
  if (cell === undefined || cell === '' || isErrorCell(cell)) return '';
  return clean(textOf(cell));
}

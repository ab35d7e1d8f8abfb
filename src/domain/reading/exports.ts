// Exports of well-known programs, by the columns their makers document, and which report has what another lacks.

import type { Field } from '../fields';
import type { Cell } from '../grid';
import { textOf } from './cells';
import { BOOK_EXPORTS } from './exports-books';
import { SHOP_EXPORTS } from './exports-shops';
import { fold } from './fold';
import { headerKey } from './header-match';

export interface KnownExport {
  /** As the owner knows it. */
  name: string;
  /** Headers that together only this export has. */
  needs: string[];
  /** Which header stands for a field, best first; '' for a field that must stay empty. */
  columns: Partial<Record<Field, string>>;
  /** The amount is that of the whole order, repeated on each of its lines. */
  amountPer?: 'invoice';
  /** What to say when it lacks dates or amounts, or email addresses. */
  noSales?: string;
  noEmail?: string;
}

const KNOWN_EXPORTS = BOOK_EXPORTS.concat(SHOP_EXPORTS);

/** Its headers, a name and "Total", are too common to know it by; its title is not. */
const SUMMARY: KnownExport = {
  name: 'QuickBooks Sales by Customer Summary',
  needs: [],
  columns: {},
  noSales:
    'The QuickBooks report Sales by Customer Summary has no dates. In QuickBooks open Reports, run Sales by Customer Detail for all dates, export it and import it as another tab.',
};

const KEYS = new Map(KNOWN_EXPORTS.map((known) => [known, known.needs.map(headerKey)]));

/** The known export these headers are of, if any; the first in the list wins, so special ones stand before general ones. */
export function findExport(headerKeys: string[]): KnownExport | undefined {
  const present = new Set(headerKeys);
  return KNOWN_EXPORTS.find((known) => KEYS.get(known)!.every((key) => present.has(key)));
}

/** Index of the column that stands for a field in a known export: -1 none of them is there, -2 it must stay empty. */
export function exportColumn(known: KnownExport, field: Field, headerKeys: string[]): number {
  const names = known.columns[field];
  if (names === undefined) return -1;
  if (names === '') return -2;
  const found = names.split('|').map((name) => headerKeys.indexOf(headerKey(name)));
  return found.find((index) => index >= 0) ?? -1;
}

/** A report known by the title above its header. */
export function exportByTitle(rows: Cell[][]): KnownExport | undefined {
  const titled = rows.some((row) => row.some((cell) => /sales by customer summary/.test(fold(textOf(cell)))));
  return titled ? SUMMARY : undefined;
}

// Writing a list tab: Rekindle's cells only, found by client and by header, then whole rows sorted.

import type { ListKey } from '../domain/lists/columns';
import type { MergedList, MergedRow } from '../domain/lists/merge-list';
import { toSheet } from './cells';
import { BLACK, dressRows, GREY, type ListLook } from './list-layout';
import type { ListSnapshot } from './list-read';
import { LIST_SCHEMA, type ListColumn } from './list-schema';
import type { Sheet } from './own-tabs';
import { ensureSize, runsOf } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Written = string | number | boolean;

/** A row with the sheet row it stands in before sorting. */
interface PlacedRow extends MergedRow {
  row: number;
  /** Place in the final order, from 1. */
  order: number;
}

/** Neighbouring columns of ours, written with one call. */
interface Block {
  /** Index of the first column, from 0. */
  first: number;
  keys: string[];
}

/**
 * Writes the merged list over the tab as `snapshot` saw it. Rows that are not Rekindle's only get their place;
 * rows that leave are sorted to the end and deleted.
 */
export function writeList(
  app: App,
  sheet: Sheet,
  list: ListKey,
  snapshot: ListSnapshot,
  merged: MergedList,
  look: ListLook,
): void {
  const top = snapshot.headerRow + 1;
  const placed = place(snapshot, merged);
  const last = Math.max(snapshot.lastRow, ...placed.map((row) => row.row));
  const [standing, added] = [
    placed.filter((row) => row.ours && row.from !== null),
    placed.filter((row) => row.from === null),
  ];
  makeRoom(app, sheet, list, snapshot, added, look);
  const blocks = blocksOf(list, snapshot, (column) => column.kind !== 'yours' && column.key !== 'order');
  for (const run of runsOf(
    [...standing].sort((a, b) => a.row - b.row),
    ({ row }) => row,
  )) {
    for (const block of blocks) writeBlock(sheet, run, block, snapshot);
  }
  for (const row of standing)
    for (const key of row.given)
      sheet.getRange(row.row, snapshot.columns.at[key] + 1).setValue(toSheet(row.cells[key] ?? ''));
  if (added.length) {
    for (const block of blocksOf(list, snapshot, () => true)) writeBlock(sheet, added, block, snapshot);
  }
  if (last < top) return;
  paint(sheet, snapshot, placed, top, last);
  if (standing.length) {
    sheet.getRange(snapshot.headerRow, snapshot.columns.at['revenue'] + 1).setNote(look.revenueNote);
  }
  // Rows of a fresh tab were written in their order.
  if (snapshot.lastRow === snapshot.headerRow) return;
  const orders = new Map(placed.map((row) => [row.row, row.order]));
  merged.leaving.forEach((index, i) => {
    orders.set(snapshot.rowNumbers[index], placed.length + i + 1);
  });
  sortRows(sheet, snapshot, orders, last);
  if (merged.leaving.length) sheet.deleteRows(top + placed.length, merged.leaving.length);
}

function place(snapshot: ListSnapshot, merged: MergedList): PlacedRow[] {
  let next = Math.max(snapshot.lastRow, snapshot.headerRow) + 1;
  return merged.rows.map((row, i) => ({
    ...row,
    row: row.from === null ? next++ : snapshot.rowNumbers[row.from],
    order: i + 1,
  }));
}

// A tab laid out just now has its rows ready; newcomers to an older one get theirs dressed.
function makeRoom(
  app: App,
  sheet: Sheet,
  list: ListKey,
  snapshot: ListSnapshot,
  added: PlacedRow[],
  look: ListLook,
): void {
  if (added.length === 0 || snapshot.lastRow === snapshot.headerRow) return;
  const [first, last] = [added[0].row, added[added.length - 1].row];
  ensureSize(sheet, last, 1);
  const placed = LIST_SCHEMA[list].map((column) => ({ column, at: snapshot.columns.at[column.key] + 1 }));
  dressRows(app, sheet, placed, first, last - first + 1, look);
}

function blocksOf(list: ListKey, snapshot: ListSnapshot, matches: (column: ListColumn) => boolean): Block[] {
  const written = LIST_SCHEMA[list]
    .filter(matches)
    .map((column) => ({ key: column.key, index: snapshot.columns.at[column.key] }))
    .sort((a, b) => a.index - b.index);
  const blocks: Block[] = [];
  for (const { key, index } of written) {
    const block = blocks[blocks.length - 1];
    if (block && block.first + block.keys.length === index) block.keys.push(key);
    else blocks.push({ first: index, keys: [key] });
  }
  return blocks;
}

function writeBlock(sheet: Sheet, run: PlacedRow[], block: Block, snapshot: ListSnapshot): void {
  const values = run.map((row) => block.keys.map((key, i) => cellOf(row, key, block.first + i, snapshot)));
  sheet.getRange(run[0].row, block.first + 1, run.length, block.keys.length).setValues(values);
}

function cellOf(row: PlacedRow, key: string, index: number, snapshot: ListSnapshot): Written {
  // A figure that the owner computes with a formula of their own stays a formula.
  const formula = row.owners.includes(key) ? snapshot.formulas[row.row - 1]?.[index] : '';
  return formula || toSheet(key === 'order' ? row.order : (row.cells[key] ?? ''));
}

/** Writes each sheet row's place into the hidden Order column and sorts whole rows by it. */
export function sortRows(
  sheet: Sheet,
  snapshot: ListSnapshot,
  orders: Map<number, number>,
  last = snapshot.lastRow,
): void {
  const top = snapshot.headerRow + 1;
  if (last < top) return;
  const order = snapshot.columns.at['order'] + 1;
  const places: Written[][] = Array.from({ length: last - top + 1 }, (_, i) => [orders.get(top + i) ?? '']);
  sheet.getRange(top, order, places.length, 1).setValues(places);
  sheet.getRange(top, 1, places.length, snapshot.headers.length).sort({ column: order, ascending: true });
}

// Suggestions in grey, the owner's figures in black; revenue of an older window in italics.
function paint(sheet: Sheet, snapshot: ListSnapshot, placed: PlacedRow[], top: number, last: number): void {
  const colors: string[][] = Array.from({ length: last - top + 1 }, () => [BLACK]);
  const styles: string[][] = colors.map(() => ['normal']);
  for (const row of placed) {
    if (row.ours && !row.owners.includes('potential')) colors[row.row - top] = [GREY];
    if (row.older) styles[row.row - top] = ['italic'];
  }
  const { potential, revenue } = snapshot.columns.at;
  sheet.getRange(top, potential + 1, colors.length, 1).setFontColors(colors);
  sheet
    .getRange(top, revenue + 1, styles.length, 1)
    .setFontStyles(styles as GoogleAppsScript.Spreadsheet.FontStyle[][]);
}

/** Writes one value into a column of the given rows (indices of the snapshot), as a person's click asked for. */
export function typeIntoRows(
  sheet: Sheet,
  snapshot: ListSnapshot,
  rows: number[],
  values: Record<string, string>,
): void {
  const numbers = rows.map((row) => snapshot.rowNumbers[row]).sort((a, b) => a - b);
  for (const [key, value] of Object.entries(values)) {
    for (let i = 0; i < numbers.length; ) {
      let run = 1;
      while (numbers[i + run] === numbers[i] + run) run++;
      sheet.getRange(numbers[i], snapshot.columns.at[key] + 1, run, 1).setValue(toSheet(value));
      i += run;
    }
  }
}

// Clients named above their sales: on a line of their own in a grouped report, or in a merged cell.

import type { Cell } from '../grid';
import { isBlank, textOf } from './cells';
import { clean, fold } from './fold';
import type { Layout } from './layout';
import { isFooterText, totalledNames, totalOf } from './row-kinds';

/** Per row of the tab: the client it belongs to by standing below them ('' if none), and what the line itself is. */
export interface Above {
  clientOf: string[];
  /** 'name' a client's line with sales beneath; 'total' a client's total; 'note' text that heads nothing. */
  lineOf: ('' | 'name' | 'total' | 'note')[];
}

/** Reads names downwards; for plain tables there are none. */
export function readAbove(layout: Layout): Above {
  if (layout.source.role === 'report') return readReport(layout);
  const above: Above = { clientOf: layout.source.fillDown ? readMerged(layout) : [], lineOf: [] };
  if (layout.source.columns.client) markTotals(layout, above, layout.source.columns.client.index);
  return above;
}

function readMerged(layout: Layout): string[] {
  const clientOf: string[] = [];
  const index = layout.source.columns.client!.index;
  let current = '';
  for (let at = layout.source.headerRow + 1; at < layout.rows.length; at++) {
    const text = layout.textAt(layout.rows[at], index);
    if (text !== '' && totalOf(text) === null && !totalledNames(text).includes(fold(current))) current = text;
    else if (text !== '') current = '';
    clientOf[at] = text === '' ? current : '';
  }
  return clientOf;
}

/** Lines without a date that total a client named in the table: 'Acme total', 'Summe Acme'. */
function markTotals(layout: Layout, above: Above, index: number): void {
  let names: Set<string> | undefined;
  for (let at = layout.source.headerRow + 1; at < layout.rows.length; at++) {
    const row = layout.rows[at];
    if (isSale(layout, row)) continue;
    const totalled = totalledNames(layout.textAt(row, index));
    if (totalled.length === 0) continue;
    names = names ?? new Set(layout.rows.map((other) => fold(layout.textAt(other, index))));
    if (totalled.some((name) => names!.has(name))) above.lineOf[at] = 'total';
  }
}

interface ReportState {
  above: Above;
  /** The client, then their jobs, as the lines opened them. */
  stack: string[];
  /** Folded names that a total line closes; only these may hold others. */
  closed: Set<string>;
  /** Row of the last name line that has no sale beneath yet. */
  waiting: number[];
}

function readReport(layout: Layout): Above {
  const index = layout.source.columns.client!.index;
  const state: ReportState = {
    above: { clientOf: [], lineOf: [] },
    stack: [],
    closed: closedNames(layout, index),
    waiting: [],
  };
  for (let at = layout.source.headerRow + 1; at < layout.rows.length; at++) {
    const row = layout.rows[at];
    const text = isSale(layout, row) ? '' : nameText(row, index);
    state.above.clientOf[at] = '';
    state.above.lineOf[at] = '';
    if (text !== '') readLine(state, text, at);
    else if (row.some((cell) => !isBlank(cell))) {
      state.above.clientOf[at] = state.stack[0] ?? '';
      if (isSale(layout, row)) state.waiting = [];
    }
  }
  for (const at of state.waiting) state.above.lineOf[at] = 'note';
  return state.above;
}

function isSale(layout: Layout, row: Cell[]): boolean {
  const date = layout.source.columns.date;
  return date !== undefined && layout.dayOf(row[date.index]) !== '';
}

/** The text in the name column, '' when the cell holds none. */
function nameText(row: Cell[], index: number): string {
  const cell = row[index];
  return typeof cell === 'string' ? clean(cell) : '';
}

/** Names for which a total line exists: 'Total for Acme', 'Total Acme', 'Acme total'. */
function closedNames(layout: Layout, index: number): Set<string> {
  const closed = new Set<string>();
  for (const row of layout.rows) {
    for (const name of totalledNames(textOf(row[index] ?? ''))) closed.add(name);
  }
  return closed;
}

function readLine(state: ReportState, text: string, at: number): void {
  const { above, stack, closed } = state;
  const totalled = totalledNames(text);
  const level = stack.findIndex((open) => totalled.includes(fold(open)));
  if (totalOf(text) !== null || level >= 0) {
    above.lineOf[at] = 'total';
    state.stack = level >= 0 ? stack.slice(0, level) : [];
  } else if (isFooterText(text)) {
    above.lineOf[at] = 'note';
  } else {
    above.lineOf[at] = 'name';
    // A line that no total closes cannot hold others: it ends the one before.
    const holds = stack.length > 0 && stack.every((open) => closed.has(fold(open))) && closed.has(fold(text));
    state.stack = holds ? stack.concat(text) : [text];
    if (!holds) for (const row of state.waiting) above.lineOf[row] = 'note';
    state.waiting = (holds ? state.waiting : []).concat(at);
  }
}

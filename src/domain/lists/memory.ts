// What Rekindle last wrote into each cell of a list, remembered as short fingerprints, so that a later run
// can tell its own value from one that a person typed over it.

import { type Cell, isDateCell } from '../grid';

/**
 * By column key: the fingerprint of the value last written. Two fingerprints mean that a run was writing: the
 * cell holds the older or the newer. OWNERS means that a person took the cell over, for good.
 */
export type CellMemory = Record<string, string[]>;

/** By client id. */
export type ListMemory = Record<string, CellMemory>;

export const OWNERS = '!';

/** Eight hex digits of FNV-1a over the value as read back from a sheet. */
export function fingerprint(cell: Cell): string {
  const text = isDateCell(cell) ? cell.day : `${typeof cell}:${normalised(cell)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

// Sheets keeps 15 digits of a number and its own line breaks.
function normalised(cell: string | number | boolean): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return String(cell).replace(/\r\n?/g, '\n');
}

/** Whether the cell still holds what Rekindle wrote. Nothing written yet: an empty cell is Rekindle's. */
export function isOurs(cell: Cell, written: string[] | undefined): boolean {
  if (!written || written.length === 0) return cell === '';
  if (written[0] === OWNERS) return false;
  return written.includes(fingerprint(cell));
}

/** The memory to be kept while a run writes `next`: both the old and the new value count as Rekindle's. */
export function whileWriting(before: ListMemory, next: ListMemory): ListMemory {
  const both: ListMemory = { ...before };
  for (const [client, cells] of Object.entries(next)) {
    const merged: CellMemory = { ...before[client] };
    for (const [key, prints] of Object.entries(cells)) {
      if (merged[key]?.[0] === OWNERS) continue;
      merged[key] = [...new Set([...(merged[key] ?? [fingerprint('')]), ...prints])];
    }
    both[client] = merged;
  }
  return both;
}

/** As text for the state tab: 'potential:1a2b3c4d why:5e6f7a8b+9c0d1e2f'. */
export function memoryToText(cells: CellMemory): string {
  return Object.entries(cells)
    .map(([key, prints]) => `${key}:${prints.join('+')}`)
    .join(' ');
}

export function memoryFromText(text: string): CellMemory {
  const cells: CellMemory = {};
  for (const part of text.split(' ')) {
    const at = part.indexOf(':');
    if (at > 0) cells[part.slice(0, at)] = part.slice(at + 1).split('+');
  }
  return cells;
}

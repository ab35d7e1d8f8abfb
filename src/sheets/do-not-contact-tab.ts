// The Do Not Contact tab: addresses and domains that Rekindle never mails.

import type { Day } from '../domain/day';
import type { Cell } from '../domain/grid';
import { isDateCell } from '../domain/grid';
import { toSheet } from './cells';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, readAll, setWidths } from './table';

const HEADERS = ['Address or @domain', 'Client', 'Since', 'Source', 'Note'] as const;

export interface DoNotContactEntry {
  /** An address, '@domain', or '' where only a client is named. */
  address: string;
  client: string;
  since: Day | '';
  /** asked, bounced, complained, our decision. */
  source: string;
  note: string;
}

export function readDoNotContact(tabs: OwnTabs, toCell: (value: unknown) => Cell): DoNotContactEntry[] {
  const sheet = tabs.find('doNotContact');
  const text = (value: unknown) => {
    const cell = toCell(value ?? '');
    return isDateCell(cell) ? cell.day : String(cell).trim();
  };
  return (sheet ? readAll(sheet).slice(1) : [])
    .map((row) => {
      const since = toCell(row[2] ?? '');
      return {
        address: text(row[0]),
        client: text(row[1]),
        since: isDateCell(since) ? since.day : '',
        source: text(row[3]),
        note: text(row[4]),
      };
    })
    .filter((entry) => entry.address !== '' || entry.client !== '');
}

export function addDoNotContact(tabs: OwnTabs, entries: DoNotContactEntry[]): void {
  if (entries.length === 0) return;
  const sheet = tabs.ensure('doNotContact');
  const top = Math.max(sheet.getLastRow(), 1) + 1;
  ensureSize(sheet, top + entries.length - 1, HEADERS.length);
  const rows = entries.map((entry) => [
    toSheet(entry.address),
    toSheet(entry.client),
    entry.since === '' ? '' : toSheet({ day: entry.since }),
    toSheet(entry.source),
    toSheet(entry.note),
  ]);
  sheet.getRange(top, 1, rows.length, HEADERS.length).setValues(rows);
}

/** Fills a fresh tab. */
export function layOutDoNotContact(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([[...HEADERS]]);
  sheet.getRangeList([`A2:B${rows + 1}`, `D2:E${rows + 1}`]).setNumberFormat('@');
  sheet.getRange(2, 3, rows, 1).setNumberFormat('d mmm yyyy');
  dressHeader(sheet, HEADERS.length);
  setWidths(sheet, [240, 200, 120, 120, 300]);
  sheet.hideSheet();
}

// The hidden tab 'Rekindle Numbers': what the live formulas of Metrics and Reasons go by.

import { dayFromNumber } from '../domain/day';
import { chanceKey } from '../domain/metrics/contacts';
import { ENDS } from '../domain/metrics/windows';
import { SERIAL_OF_1970 } from './cells';
import { clientRows, type ListRefs, type NumberedClient } from './numbers-clients';
import { ALL, at, CLIENT, SALE, TOUCH, type Written } from './numbers-columns';
import { touchRows } from './numbers-touches';
import type { OwnTabs, Sheet } from './own-tabs';
import { ensureSize } from './table';

export interface NumbersInput {
  clients: readonly NumberedClient[];
  lists: ListRefs;
  /** By the id of a client merged into another: the id of that one. */
  mergedInto: Record<string, string>;
  /** The cell with the window on Metrics. */
  windowCell: string;
}

/** The chances kept from earlier refreshes by client key: they are those of the day on which the client was listed. */
export function readChances(tabs: OwnTabs): Map<string, number | null> {
  const sheet = tabs.find('numbers');
  const kept = new Map<string, number | null>();
  if (!sheet || sheet.getLastRow() < 2) return kept;
  const first = at('client') + 1;
  const width = at('chance') - at('client') + 1;
  for (const row of sheet.getRange(2, first, sheet.getLastRow() - 1, width).getValues()) {
    const listedOn = Number(row[2]) > 0 ? dayFromNumber(Number(row[2]) - SERIAL_OF_1970) : '';
    if (row[0] !== '')
      kept.set(chanceKey(String(row[0]), listedOn), typeof row[3] === 'number' ? row[3] : null);
  }
  return kept;
}

/** Writes the tab anew in one call; makes it hidden where it is missing. */
export function writeNumbers(tabs: OwnTabs, log: Sheet, input: NumbersInput): void {
  const sheet = tabs.ensure('numbers');
  const isNew = sheet.getLastRow() === 0;
  const touches = touchRows(log, input.mergedInto);
  const { clients, sales } = clientRows(input.clients, input.lists);
  const height = Math.max(touches.length, clients.length, sales.length, sheet.getLastRow() - 1, 1);
  ensureSize(sheet, height + 1, ALL.length);
  const block: Written[][] = [[...ALL]];
  const pad = (cells: Written[] | undefined, width: number): Written[] =>
    cells ?? Array.from({ length: width }, () => '');
  for (let i = 0; i < height; i++) {
    block.push([
      ...pad(touches[i], TOUCH.length),
      ...pad(clients[i], CLIENT.length),
      ...pad(sales[i], SALE.length),
      i === 0 ? windowFormula(input.windowCell) : '',
    ]);
  }
  sheet.getRange(1, 1, block.length, ALL.length).setValues(block);
  if (isNew) sheet.hideSheet();
}

/** Days after the latest touch; so many that they never end for 'To date'. */
function windowFormula(cell: string): string {
  const [first, ...others] = ENDS;
  return others
    .reduce((inner, { label, days }) => `IF(${cell}="${label}";${days};${inner})`, `${first.days}`)
    .replace(/^/, '=');
}

// The rows of one client on Rekindle's own tabs, found by Client ID: to be read out, or taken away.

import { fold } from '../domain/reading/fold';
import type { OwnTabs, Sheet } from './own-tabs';
import type { TabKey } from './tab-names';

export interface HeldRow {
  tab: string;
  /** Header and cell, as the sheet shows them. */
  facts: [header: string, cell: string][];
}

const WITH_ID: TabKey[] = ['dormant', 'growth', 'today', 'handedOut', 'wonBack'];

export interface ClientNames {
  clientId: string;
  name: string;
  /** Every address met. */
  addresses: readonly string[];
}

/** Everything that stands in rows of the client, the Touch Log and Do Not Contact included. */
export function rowsOfClient(tabs: OwnTabs, client: ClientNames): HeldRow[] {
  const held: HeldRow[] = [];
  for (const key of [...WITH_ID, 'log', 'doNotContact'] as const) {
    const found = look(tabs, key, client);
    for (const row of found?.rows ?? [])
      held.push({
        tab: found!.sheet.getName(),
        facts: found!.headers.map((header, i) => [header, row.cells[i]]),
      });
  }
  return held;
}

/** Deletes the client's rows, those of the log apart; on Do Not Contact only name and note go. Returns how many rows. */
export function forgetRows(tabs: OwnTabs, client: ClientNames): number {
  let count = 0;
  for (const key of [...WITH_ID, 'dataCheck'] as const) {
    const found = look(tabs, key, client);
    for (const { number } of [...(found?.rows ?? [])].reverse()) found?.sheet.deleteRows(number, 1);
    count += found?.rows.length ?? 0;
  }
  const listed = look(tabs, 'doNotContact', client);
  for (const { number } of listed?.rows ?? [])
    for (const header of ['Client', 'Note']) {
      const column = listed!.headers.indexOf(header) + 1;
      if (column > 0) listed!.sheet.getRange(number, column).setValue('');
    }
  return count;
}

interface Found {
  sheet: Sheet;
  headers: string[];
  rows: { cells: string[]; number: number }[];
}

function look(tabs: OwnTabs, key: TabKey, { clientId, name, addresses }: ClientNames): Found | null {
  const sheet = tabs.find(key);
  if (!sheet || sheet.getLastRow() === 0) return null;
  const values = sheet.getDataRange().getDisplayValues();
  const wanted = key === 'doNotContact' ? 'Client' : key === 'dataCheck' ? 'Example' : 'Client ID';
  const head = Math.max(
    0,
    values.slice(0, 10).findIndex((row) => row.includes(wanted)),
  );
  const at = values[head].indexOf(wanted);
  const [who, mails] = [fold(name), addresses.map(fold)];
  const isTheirs = (cells: string[]) => {
    if (key === 'doNotContact')
      return (who !== '' && fold(cells[at]) === who) || mails.includes(fold(cells[0]));
    if (key === 'dataCheck') return who !== '' && cells.some((cell) => fold(cell).includes(who));
    return cells[at] === clientId;
  };
  const rows = values
    .map((cells, i) => ({ cells, number: i + 1 }))
    .filter(({ cells, number }) => number > head + 1 && at >= 0 && isTheirs(cells));
  return { sheet, headers: values[head], rows };
}

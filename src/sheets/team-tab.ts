// The Team tab: who works here, the bounty agreed, and live sums over Won Back; the dropdown of Who on the lists.

import type { Cell } from '../domain/grid';
import { columnLetter } from '../domain/grid';
import { type Member, readBounty } from '../domain/team/member';
import { toSheet } from './cells';
import { headerPlaces, isBroken } from './formula-refs';
import type { ListSnapshot } from './list-read';
import type { OwnTabs, Sheet } from './own-tabs';
import { appendSmall, columnRef, layOutSmall, readSmall, type SmallColumn } from './small-tab';
import { runsOf } from './table';
import { WON_BACK_COLUMNS } from './won-back-columns';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const TEAM_COLUMNS: SmallColumn[] = [
  {
    key: 'name',
    header: 'Name',
    look: 'text',
    width: 160,
    note: 'As it stands in your sales and under Who.',
  },
  {
    key: 'email',
    header: 'Email',
    look: 'text',
    width: 220,
    note: 'Of their Google account: by it Today knows whose it is.',
  },
  {
    key: 'here',
    header: 'Still here?',
    look: 'text',
    width: 100,
    choices: ['Yes', 'No'],
    note: 'No: their accounts are shown as without a salesperson. Empty counts as Yes.',
  },
  {
    key: 'bounty',
    header: 'Bounty',
    look: 'free',
    width: 100,
    note: 'For a client brought back: 10% of the new revenue, or an amount such as 50 for each client. Empty: none.',
  },
  {
    key: 'wins',
    header: 'Won back',
    look: 'number',
    width: 100,
    note: 'Clients under their name on Won Back.',
  },
  {
    key: 'revenue',
    header: 'New revenue',
    look: 'money',
    width: 120,
    note: 'Of those clients, by the rule of Metrics.',
  },
  {
    key: 'owed',
    header: 'Bounty owed',
    look: 'money',
    width: 120,
    note: 'Not paid yet: no day under Paid on.',
  },
  { key: 'paid', header: 'Bounty paid', look: 'money', width: 120 },
];

/** Rows with live sums from the beginning. */
const READY_ROWS = 30;

/** Makes and fills the tab where it is missing; `wonBack` is what its sums look at. */
export function makeTeam(app: App, sheet: Sheet, wonBack: Sheet, money: string): void {
  layOutSmall(app, sheet, TEAM_COLUMNS, money);
  const sums = sumsOver(wonBack);
  const formulas = Array.from({ length: READY_ROWS }, (_, i) => SUMS.map((key) => sums[key](`$A${i + 2}`)));
  sheet.getRange(2, 5, READY_ROWS, SUMS.length).setFormulas(formulas);
}

/** Sums whose tab somebody deleted are written again, over the new one; what a person put in their place stays. */
export function mendTeam(sheet: Sheet, wonBack: Sheet): void {
  const formulas = sheet.getDataRange().getFormulas();
  if (!formulas.some((row) => row.some(isBroken))) return;
  const places = headerPlaces(sheet);
  const place = (key: string) => places.get(TEAM_COLUMNS.find((one) => one.key === key)?.header ?? '') ?? -1;
  const name = `$${columnLetter(place('name') + 1)}`;
  const sums = sumsOver(wonBack);
  for (const key of place('name') < 0 ? [] : SUMS) {
    const broken = formulas.flatMap((row, i) => (isBroken(row[place(key)] ?? '') ? [i + 1] : []));
    for (const rows of runsOf(broken, (row) => row))
      sheet
        .getRange(rows[0], place(key) + 1, rows.length, 1)
        .setFormulas(rows.map((row) => [sums[key](`${name}${row}`)]));
  }
}

const SUMS = ['wins', 'revenue', 'owed', 'paid'] as const;

/** The formula of each sum over Won Back as its columns stand now, by the cell with the name. */
function sumsOver(wonBack: Sheet): Record<(typeof SUMS)[number], (name: string) => string> {
  const at = (key: string) =>
    columnRef(wonBack, WON_BACK_COLUMNS.findIndex((column) => column.key === key) + 1);
  const [by, revenue, bounty, paid] = ['wonBy', 'newRevenue', 'bountyOwed', 'paidOn'].map(at);
  const whenNamed = (sum: (name: string) => string) => (name: string) => `=IF(${name}="";"";${sum(name)})`;
  const owed = (name: string) => `SUMIFS(${bounty};${by};${name};${paid};"")`;
  return {
    // A client who was refunded everything is none; one whose amount nobody knows is.
    wins: whenNamed((name) => `COUNTIFS(${by};${name})-COUNTIFS(${by};${name};${revenue};"<=0")`),
    revenue: whenNamed((name) => `SUMIFS(${revenue};${by};${name})`),
    owed: whenNamed(owed),
    paid: whenNamed((name) => `SUMIFS(${bounty};${by};${name})-${owed(name)}`),
  };
}

/** The people of the tab, in its order; none where it is missing. */
export function readTeam(tabs: OwnTabs, toCell: (value: unknown) => Cell): Member[] {
  const sheet = tabs.find('team');
  if (!sheet || sheet.getLastRow() === 0) return [];
  return readSmall(sheet, TEAM_COLUMNS, toCell).rows.map(({ cells }) => ({
    name: String(cells['name']),
    email: String(cells['email']),
    here: !/^(no|gone|left|false)\b/i.test(String(cells['here'])),
    bounty: readBounty(cells['bounty']),
  }));
}

export function addMembers(sheet: Sheet, names: readonly string[], toCell: (value: unknown) => Cell): void {
  const rows = names.map((name) => ({ cells: { name, here: 'Yes' } }));
  appendSmall(sheet, TEAM_COLUMNS, readSmall(sheet, TEAM_COLUMNS, toCell), rows);
}

/** Offers the names of the team under Who of a list. */
export function offerWho(app: App, list: Sheet, { headerRow, columns }: ListSnapshot, team: Sheet): void {
  const names = team.getRange(2, 1, team.getMaxRows() - 1, 1);
  const rule = app.newDataValidation().requireValueInRange(names, true).setAllowInvalid(true).build();
  list
    .getRange(headerRow + 1, columns.at['who'] + 1, list.getMaxRows() - headerRow, 1)
    .setDataValidation(rule);
}

/** Writes who does it: names by index of the snapshot's rows, one call a name. */
export function writeWho(
  list: Sheet,
  { columns, rowNumbers }: ListSnapshot,
  who: ReadonlyMap<number, string>,
): void {
  const letter = columnLetter(columns.at['who'] + 1);
  const cells = new Map<string, string[]>();
  for (const [row, name] of who) cells.set(name, [...(cells.get(name) ?? []), `${letter}${rowNumbers[row]}`]);
  for (const [name, places] of cells) list.getRangeList(places).setValue(toSheet(name));
}

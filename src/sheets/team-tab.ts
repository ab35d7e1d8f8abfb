// The Team tab: who works here, the bounty agreed, and live sums over Won Back; the dropdown of Who on the lists.

import type { Cell } from '../domain/grid';
import { columnLetter } from '../domain/grid';
import { type Member, readBounty } from '../domain/team/member';
import { toSheet } from './cells';
import type { ListSnapshot } from './list-read';
import type { OwnTabs, Sheet } from './own-tabs';
import { appendSmall, columnRef, layOutSmall, readSmall, type SmallColumn } from './small-tab';
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
  const at = (key: string) =>
    columnRef(wonBack, WON_BACK_COLUMNS.findIndex((column) => column.key === key) + 1);
  const [by, revenue, bounty, paid] = ['wonBy', 'newRevenue', 'bountyOwed', 'paidOn'].map(at);
  const formulas = Array.from({ length: READY_ROWS }, (_, i) => {
    const name = `$A${i + 2}`;
    const whenNamed = (sum: string) => `=IF(${name}="";"";${sum})`;
    return [
      // A client who was refunded everything is none; one whose amount nobody knows is.
      whenNamed(`COUNTIFS(${by};${name})-COUNTIFS(${by};${name};${revenue};"<=0")`),
      whenNamed(`SUMIFS(${revenue};${by};${name})`),
      whenNamed(`SUMIFS(${bounty};${by};${name};${paid};"")`),
      whenNamed(`SUMIFS(${bounty};${by};${name})-SUMIFS(${bounty};${by};${name};${paid};"")`),
    ];
  });
  sheet.getRange(2, 5, READY_ROWS, 4).setFormulas(formulas);
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

// The Won Back tab: one row a client and round; what people typed is never touched.

import { type Cell, columnLetter } from '../domain/grid';
import { type WinRow, winKey } from '../domain/won-back/win-row';
import type { Win } from '../domain/won-back/wins';
import { isBroken } from './formula-refs';
import type { OwnTabs, Sheet } from './own-tabs';
import { appendSmall, columnRef, readSmall, type SmallTab, written } from './small-tab';
import { TEAM_COLUMNS } from './team-tab';
import { WON_BACK_COLUMNS } from './won-back-columns';

export function readWonBack(tabs: OwnTabs, toCell: (value: unknown) => Cell): WinRow[] {
  const sheet = tabs.find('wonBack');
  if (!sheet || sheet.getLastRow() === 0) return [];
  return rowsOf(readSmall(sheet, WON_BACK_COLUMNS, toCell));
}

const rowsOf = (tab: SmallTab) =>
  tab.rows.map(({ cells }) => ({ ...cells, bountyOwed: cells['bountyOwed'] ?? 0 }) as unknown as WinRow);

/**
 * Adds wins that have no row yet, and renews New Revenue of the others. Returns the wins that were added.
 * @param mergedInto by the id of a client merged into another: the id of that one
 */
export function keepWins(
  sheet: Sheet,
  team: Sheet,
  wins: readonly Win[],
  mergedInto: Record<string, string>,
  toCell: (value: unknown) => Cell,
): Win[] {
  const tab = readSmall(sheet, WON_BACK_COLUMNS, toCell);
  const rows = rowsOf(tab).map((row) => ({ ...row, clientId: mergedInto[row.clientId] ?? row.clientId }));
  keepBounties(sheet, team, tab, rows);
  renewRevenue(sheet, tab, rows, wins);
  const known = new Set(rows.map(winKey));
  const added = wins.filter((win) => !known.has(winKey(win)));
  appendSmall(
    sheet,
    WON_BACK_COLUMNS,
    tab,
    added.map((win, i) => ({
      cells: { ...win },
      formulas: { bountyOwed: bountyFormula(team, tab.at, tab.next + i) },
    })),
  );
  return added;
}

const OURS = ['client', 'when', 'order', 'newRevenue', 'wonBy', 'bountyOwed', 'clientId', 'round'];

/**
 * Takes away the rows of wins that were told and taken back, where nobody has written anything; elsewhere New Revenue
 * says why it is nothing.
 * @param takenBack names of such wins that no order shows either
 */
export function dropTakenBack(
  sheet: Sheet,
  takenBack: ReadonlySet<string>,
  toCell: (value: unknown) => Cell,
): void {
  const { at, rows } = readSmall(sheet, WON_BACK_COLUMNS, toCell);
  const ours = OURS.map((key) => at[key] - 1);
  for (const { number, cells } of [...rows].reverse()) {
    if (!takenBack.has(winKey(cells as unknown as WinRow))) continue;
    const [row] = sheet.getRange(number, 1, 1, sheet.getLastColumn()).getValues();
    // Without its formula the bounty was typed.
    const isOurs = sheet.getRange(number, at['bountyOwed']).getFormula() !== '';
    if (isOurs && row.every((cell, i) => cell === '' || ours.includes(i))) sheet.deleteRow(number);
    else
      sheet
        .getRange(number, at['newRevenue'])
        .setNote('Rekindle: "won back" was taken back in the Touch Log. 0 as long as no order shows it.');
  }
}

/** By the Team tab: a share of New Revenue, or an amount; nothing for a client who was refunded all or more. */
function bountyFormula(team: Sheet, at: Record<string, number>, row: number): string {
  const cell = (key: string) => `$${columnLetter(at[key])}${row}`;
  const of = (key: string) => columnRef(team, TEAM_COLUMNS.findIndex((column) => column.key === key) + 1);
  // A bounty typed as text counts where Sheets can read it as a number, and else as none.
  const bounty = `INDEX(${of('bounty')};MATCH(${cell('wonBy')};${of('name')};0))*1`;
  const revenue = cell('newRevenue');
  return `=IF(AND(ISNUMBER(${revenue});${revenue}<=0);0;IFERROR(IF(${bounty}>1;${bounty};ROUND(${bounty}*${revenue};2));0))`;
}

/** A bounty that was paid stays what it was: its formula gives way to its value. One whose Team was deleted goes by the new one. */
function keepBounties(sheet: Sheet, team: Sheet, { at, rows: placed }: SmallTab, rows: WinRow[]): void {
  if (placed.length === 0) return;
  const column = at['bountyOwed'];
  const formulas = sheet.getRange(1, column, placed[placed.length - 1].number, 1).getFormulas();
  placed.forEach(({ number, cells }, i) => {
    const [formula] = formulas[number - 1];
    const cell = () => sheet.getRange(number, column);
    if (formula !== '' && rows[i].paidOn !== '') cell().setValue(written('money', cells['bountyOwed']));
    else if (isBroken(formula)) cell().setFormula(bountyFormula(team, at, number));
  });
}

/**
 * Where the data knows a figure and it is another one now. A win it no longer shows, refunded whole, brought nothing;
 * of two rows of one win, such as two clients merged since, the second did.
 */
function renewRevenue(
  sheet: Sheet,
  { at, rows: placed }: SmallTab,
  rows: WinRow[],
  wins: readonly Win[],
): void {
  const now = new Map(wins.map((win) => [winKey(win), win.newRevenue]));
  rows.forEach((row, i) => {
    const key = winKey(row);
    const revenue = now.has(key) ? (now.get(key) ?? null) : 0;
    now.delete(key);
    if (row.clientId === '' || revenue === null || revenue === row.newRevenue) return;
    sheet.getRange(placed[i].number, at['newRevenue']).setValue(written('money', revenue));
  });
}

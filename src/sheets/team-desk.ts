// The tabs of the team: Team, Handed Out, Won Back, and Who on the lists.

import type { Cell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { PlaybookLine } from '../domain/playbook/pages';
import type { HandedRow } from '../domain/team/handed-row';
import type { Member } from '../domain/team/member';
import type { WinRow } from '../domain/won-back/win-row';
import type { Win } from '../domain/won-back/wins';
import { HANDED_OUT_COLUMNS, keepHandedOut, readHandedOut } from './handed-out-tab';
import { writeLetters } from './letters-tab';
import type { ListSnapshot } from './list-read';
import type { OwnTabs, Sheet } from './own-tabs';
import { writePlaybook } from './playbook-tab';
import { layOutSmall } from './small-tab';
import type { TabKey } from './tab-names';
import { addMembers, makeTeam, mendTeam, offerWho, readTeam, writeWho } from './team-tab';
import { WON_BACK_COLUMNS } from './won-back-columns';
import { dropTakenBack, keepWins, readWonBack } from './won-back-tab';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface TeamDesk {
  /** The people of the Team tab; none where it is missing. */
  team(): Member[];
  wonBack(): WinRow[];
  handedOut(): HandedRow[];
  /** Makes Team and Won Back where they are missing, and mends what broke with them; Won Back stays hidden until it holds a win. */
  prepareTeam(money: string): void;
  addMembers(names: readonly string[]): void;
  /** Offers the team under Who of a list. */
  offerWho(list: ListKey, snapshot: ListSnapshot): void;
  /** Writes Who by index of the snapshot's rows. */
  writeWho(list: ListKey, snapshot: ListSnapshot, who: ReadonlyMap<number, string>): void;
  keepHandedOut(rows: readonly HandedRow[], money: string): void;
  /** Writes the Playbook tab anew, own notes kept; returns its name. */
  writePlaybook(lines: readonly PlaybookLine[]): string;
  /** Writes the Letters tab anew; returns its name. */
  writeLetters(cover: readonly string[], pages: readonly string[]): string;
  /** Adds wins without a row, renews figures; returns those added. */
  keepWins(wins: readonly Win[], mergedInto: Record<string, string>, takenBack: ReadonlySet<string>): Win[];
}

export function teamDesk(app: App, tabs: OwnTabs, toCell: (value: unknown) => Cell): TeamDesk {
  const isEmpty = (key: TabKey) => (tabs.find(key)?.getLastRow() ?? 0) === 0;
  const made = (key: TabKey, dress: (sheet: Sheet) => void) => {
    if (isEmpty(key)) dress(tabs.ensure(key));
  };
  return {
    team: () => readTeam(tabs, toCell),
    wonBack: () => readWonBack(tabs, toCell),
    handedOut: () => readHandedOut(tabs.find('handedOut'), toCell),
    prepareTeam(money) {
      made('wonBack', (sheet) => {
        layOutSmall(app, sheet, WON_BACK_COLUMNS, money);
        sheet.hideSheet();
      });
      made('team', (sheet) => makeTeam(app, sheet, tabs.ensure('wonBack'), money));
      mendTeam(tabs.ensure('team'), tabs.ensure('wonBack'));
    },
    addMembers: (names) => addMembers(tabs.ensure('team'), names, toCell),
    offerWho: (list, snapshot) => offerWho(app, tabs.ensure(list), snapshot, tabs.ensure('team')),
    writeWho: (list, snapshot, who) => writeWho(tabs.ensure(list), snapshot, who),
    keepHandedOut(rows, money) {
      made('handedOut', (sheet) => layOutSmall(app, sheet, HANDED_OUT_COLUMNS, money));
      keepHandedOut(tabs.ensure('handedOut'), rows, toCell);
    },
    writePlaybook(lines) {
      const sheet = tabs.ensure('playbook');
      writePlaybook(sheet, lines);
      return sheet.getName();
    },
    writeLetters(cover, pages) {
      const sheet = tabs.ensure('letters');
      writeLetters(sheet, cover, pages);
      return sheet.getName();
    },
    keepWins(wins, mergedInto, takenBack) {
      const sheet = tabs.ensure('wonBack');
      if (takenBack.size > 0) dropTakenBack(sheet, takenBack, toCell);
      const added = keepWins(sheet, tabs.ensure('team'), wins, mergedInto, toCell);
      if (added.length) tabs.ensure('wonBack').showSheet();
      return added;
    },
  };
}

// The team place of the sidebar: who is here, what is owed to them, and the accounts without a salesperson.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { fold } from '../domain/reading/fold';
import { readSettings } from '../domain/settings';
import { type Account, accountsOf, type Without, withoutSalesperson } from '../domain/team/accounts';
import { isTeamOfTwo, type Week, weekOf } from '../domain/team/game';
import type { Member } from '../domain/team/member';
import { withoutUndone } from '../domain/touches';
import type { WinRow } from '../domain/won-back/win-row';
import { moneyFormat } from '../domain/wording';
import type { Desk } from '../sheets/desk';
import type { ListSnapshot } from '../sheets/list-read';
import { type Picture, readAndScore } from './read-and-score';
import type { Services } from './services';

/** A member with what they brought back. Money in the sheet's currency. */
export interface MemberLine extends Member {
  wins: number;
  newRevenue: number;
  owed: number;
  paid: number;
}

export interface TeamAnswer {
  members: MemberLine[];
  /** By the name they stand under, most potential first; money in the sheet's currency. */
  without: Without[];
  /** Null until two people are in Team. `board`: who brought most back, first. */
  game: { board: { name: string; wins: number; newRevenue: number }[]; week: Week } | null;
}

/** Everything the Team place shows. Makes the Team tab where it is missing. */
export function team(services: Services): TeamAnswer {
  return services.lock.alone(() => {
    const view = teamView(services);
    prepareTeam(services, view);
    const { desk, members } = view;
    const lines = members.map((member) => lineOf(member, desk.wonBack()));
    const without = withoutSalesperson(view.accounts, members);
    return {
      members: lines,
      without: without.map((one) => ({ ...one, potential: one.potential / 100 })),
      game: isTeamOfTwo(members) ? { board: boardOf(lines), week: thisWeek(services, view) } : null,
    };
  });
}

function lineOf(member: Member, wins: readonly WinRow[]): MemberLine {
  const own = wins.filter(({ wonBy }) => fold(wonBy) === fold(member.name));
  const sum = (rows: readonly WinRow[], of: (row: WinRow) => number) =>
    rows.reduce((total, row) => total + of(row), 0) / 100;
  const bounty = ({ bountyOwed }: WinRow) => bountyOwed;
  return {
    ...member,
    wins: own.filter(({ newRevenue }) => newRevenue === null || newRevenue > 0).length,
    newRevenue: sum(own, ({ newRevenue }) => newRevenue ?? 0),
    owed: sum(
      own.filter(({ paidOn }) => paidOn === ''),
      bounty,
    ),
    paid: sum(
      own.filter(({ paidOn }) => paidOn !== ''),
      bounty,
    ),
  };
}

function boardOf(lines: readonly MemberLine[]) {
  return lines
    .filter(({ here, wins }) => here || wins > 0)
    .map(({ name, wins, newRevenue }) => ({ name, wins, newRevenue }))
    .sort((a, b) => b.newRevenue - a.newRevenue || b.wins - a.wins || (a.name < b.name ? -1 : 1));
}

function thisWeek({ book, clock }: Services, { desk, picture }: TeamView): Week {
  const zone = book.timeZone();
  const { weeklyGoal } = readSettings(book.settingCells());
  return weekOf(withoutUndone(desk.log().rows), picture.today, weeklyGoal, (at) => clock.dayOf(at, zone));
}

/** What handing out and showing the team look at. */
export interface TeamView {
  picture: Picture;
  desk: Desk;
  members: Member[];
  lists: Record<ListKey, ListSnapshot>;
  accounts: Account[];
  money: string;
}

export function teamView(services: Services): TeamView {
  const picture = readAndScore(services);
  const { state } = picture;
  const desk = services.openDesk(state.tabs);
  const lists = { dormant: listNow('dormant'), growth: listNow('growth') };
  const facts = { who: new Map<string, string>(), potential: new Map<string, number>() };
  for (const { rows } of [lists.growth, lists.dormant])
    for (const { clientId, cells } of rows) {
      facts.who.set(clientId, String(cells['who'] ?? '').trim());
      if (typeof cells['potential'] === 'number')
        facts.potential.set(clientId, Math.round(cells['potential'] * 100));
    }
  const handed = new Map(desk.handedOut().map((row) => [row.clientId, row]));
  return {
    picture,
    desk,
    members: desk.team(),
    lists,
    accounts: accountsOf(picture.known, { ...facts, handed }),
    money: moneyFormat(picture.reading.currency.code, picture.locale),
  };

  function listNow(list: ListKey): ListSnapshot {
    const snapshot = services.book.readList(list, state.columns[list]);
    return { ...snapshot, rows: adoptRows(snapshot.rows, picture.clients) };
  }
}

/** Makes the tabs of the team and offers its names under Who. To be called under the lock. */
export function prepareTeam({ book }: Services, { desk, lists, members, money }: TeamView): void {
  desk.prepareTeam(money);
  if (members.length > 0)
    for (const list of ['dormant', 'growth'] as const)
      if (lists[list].headerRow > 0 && 'who' in lists[list].columns.at) desk.offerWho(list, lists[list]);
  rememberTabs(book, desk);
}

/** Keeps the sheet ids of tabs that were made. */
export function rememberTabs(book: Services['book'], desk: Desk): void {
  const state = book.readState();
  const ids = desk.ids();
  if (Object.keys(ids).some((key) => state.tabs[key] !== ids[key]))
    book.writeState({ ...state, tabs: { ...state.tabs, ...ids } });
}

// The game: the week against the goal by conversations and agreed dates, never mails; who won how many back.

import { addDays, type Day, dayNumber } from '../day';
import { isTalk } from '../touches/answers';
import { type LogRow, wasMade } from '../touches/log';
import { type Member, memberFinder } from './member';

export interface Week {
  /** Its Monday. */
  week: Day;
  conversations: number;
  /** Next dates agreed in them. */
  dates: number;
  /** Conversations and dates together; null: no goal set. */
  goal: number | null;
  /** Weeks before this one in which the goal was met, without a gap; this one too once it is. */
  weeksInARow: number;
}

export function mondayOf(day: Day): Day {
  // 1970-01-01 was a Thursday.
  return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
}

/** Whether it is a game at all. */
export function isTeamOfTwo(members: readonly Member[]): boolean {
  return members.filter(({ here }) => here).length >= 2;
}

/** Clients won back by each who is here, most first; empty until it is a game. */
export function boardOfWins(
  wins: readonly { wonBy: string }[],
  members: readonly Member[],
): { name: string; wins: number }[] {
  if (!isTeamOfTwo(members)) return [];
  const find = memberFinder(members);
  const by = wins.map(({ wonBy }) => find(wonBy));
  return members
    .filter(({ here }) => here)
    .map((member) => ({ name: member.name, wins: by.filter((one) => one === member).length }))
    .sort((a, b) => b.wins - a.wins);
}

/** @param log without what was taken back */
export function weekOf(
  log: readonly LogRow[],
  today: Day,
  goal: number | null,
  dayOf: (at: number) => Day,
): Week {
  const counts = new Map<Day, { conversations: number; dates: number }>();
  for (const row of log) {
    if (!isTalk(row) || !wasMade(row)) continue;
    const week = mondayOf(dayOf(row.at));
    const held = counts.get(week) ?? { conversations: 0, dates: 0 };
    held.conversations++;
    if (row.followUp !== '') held.dates++;
    counts.set(week, held);
  }
  const met = (week: Day) => {
    const held = counts.get(week);
    return goal !== null && held !== undefined && held.conversations + held.dates >= goal;
  };
  const week = mondayOf(today);
  let weeksInARow = met(week) ? 1 : 0;
  for (let before = addDays(week, -7); met(before); before = addDays(before, -7)) weeksInARow++;
  return { week, ...(counts.get(week) ?? { conversations: 0, dates: 0 }), goal, weeksInARow };
}

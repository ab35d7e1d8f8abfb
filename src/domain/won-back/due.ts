// What is due with clients won back: hand-overs, promises, and the looks after 30 and 90 days.

import { addDays, type Day, daysBetween } from '../day';
import { addWorkingDays, type WorkingTime } from '../touches/working-days';
import type { WinRow } from './win-row';

export interface WinDue {
  kind: 'handOver' | 'promise' | 'check';
  clientId: string;
  client: string;
  due: Day;
  why: string;
}

/** Working days in which whoever looks after them says yes. */
const ACCEPT_WITHIN = 2;

/** What is due by today, the oldest first. A row without a date has only its promise. */
export function dueFromWins(rows: readonly WinRow[], today: Day, working: WorkingTime): WinDue[] {
  const found: WinDue[] = [];
  for (const row of rows) {
    const add = (kind: WinDue['kind'], due: Day, why: string) => {
      if (due <= today) found.push({ kind, clientId: row.clientId, client: row.client, due, why });
    };
    if (row.when !== '' && row.acceptedOn === '' && isBack(row))
      add('handOver', addWorkingDays(row.when, ACCEPT_WITHIN, working), handOverWords(row));
    if (row.promised !== '' && row.byWhen !== '' && row.keptOn === '')
      add('promise', row.byWhen, `Promised: ${row.promised}. When it is done, put the day under Kept on.`);
    const check = checkOf(row, today);
    if (check) add('check', check.due, check.why);
  }
  return found.sort((a, b) => daysBetween(b.due, a.due) || (a.client < b.client ? -1 : 1));
}

/**
 * Not who was refunded all of it, where "are they glad they came?" would hurt, nor whose win was taken back. An amount
 * nobody knows counts.
 */
function isBack({ newRevenue }: WinRow): boolean {
  return newRevenue === null || newRevenue > 0;
}

function handOverWords({ lookedAfterBy }: WinRow): string {
  return lookedAfterBy === ''
    ? 'Back, and nobody looks after them yet: choose who, and how they were introduced.'
    : `${lookedAfterBy} has not taken them over yet: ask, then put the day under Accepted on.`;
}

/** After 90 days the first look is past and no longer asked for. */
function checkOf(row: WinRow, today: Day) {
  const { when, checked30, checked90 } = row;
  if (when === '' || checked90 !== '' || !isBack(row)) return null;
  if (addDays(when, 90) <= today)
    return { due: addDays(when, 90), why: 'Back for 90 days: are they glad they came? Ask for a referral.' };
  return checked30 === ''
    ? { due: addDays(when, 30), why: 'Back for 30 days: call and ask how it goes. Is every promise kept?' }
    : null;
}

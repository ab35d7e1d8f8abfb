// Which lines of the Touch Log count: who was contacted, who had their say, which calls were said to have won a client back.

import type { Day } from '../day';
import type { ListKey } from '../lists/columns';
import { isTalk } from '../touches/answers';
import { type LogRow, wasMade } from '../touches/log';

/** The outcome by which a person says that the client is back; its amount counts where no sales tell it. */
export const WON_BACK = 'won back';

/** The touches of one client on one list. */
export interface Contacts {
  first: Day;
  latest: Day;
  touches: number;
  /** The client answered a mail or was spoken to. */
  responded: boolean;
  talked: boolean;
  /** Of the lines 'won back': the first day, and what they say was ordered, in cents. */
  wonOn: Day | '';
  wonAmount: number;
}

/** Names a client of a list, as the formulas do too. */
export function contactKey(clientId: string, list: ListKey): string {
  return `${clientId}|${list}`;
}

/** Under which a client's chance is kept: another list date is another chance. */
export function chanceKey(key: string, listedOn: Day | ''): string {
  return `${key} ${listedOn}`;
}

// The word is written by a correcting line and by whoever takes a touch back.
const isUndone = (row: LogRow) => (row.state as string) === 'Undone' || row.outcome === 'undone';

/** Whether the line is a confirmed touch: a mail that left and did not come back, a call that reached somebody, a visit, a letter. */
export function isContact(row: LogRow): boolean {
  return !isUndone(row) && wasMade(row);
}

/** Whether a human answer came of it. Opt-outs, auto-replies and bounces are none. */
function isResponse(row: LogRow): boolean {
  return isContact(row) && (row.state === 'Answered' || isTalk(row));
}

/** Contacts by contactKey; clients without any are left out. */
export function contactsOf(log: readonly LogRow[], dayOf: (at: number) => Day): Map<string, Contacts> {
  const all = new Map<string, Contacts>();
  for (const row of log) {
    if (!isContact(row)) continue;
    const key = contactKey(row.clientId, row.list);
    const day = dayOf(row.at);
    const known = all.get(key) ?? blank(day);
    if (day < known.first) known.first = day;
    if (day > known.latest) known.latest = day;
    known.touches++;
    known.responded = known.responded || isResponse(row);
    known.talked = known.talked || isTalk(row);
    if (row.outcome === WON_BACK) addWin(known, day, row.amount);
    all.set(key, known);
  }
  return all;
}

const blank = (day: Day): Contacts => ({
  first: day,
  latest: day,
  touches: 0,
  responded: false,
  talked: false,
  wonOn: '',
  wonAmount: 0,
});

function addWin(contacts: Contacts, day: Day, amount: number): void {
  if (contacts.wonOn === '' || day < contacts.wonOn) contacts.wonOn = day;
  contacts.wonAmount += amount;
}

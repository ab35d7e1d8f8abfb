// The departure watch, weekly or by hand: refreshes everything, and tells the owner once what is new, due and won.

import type { Cents } from '../domain/client';
import type { Day } from '../domain/day';
import { digestMail } from '../domain/departures/digest';
import { newlyQuiet, type QuietClient, withTold } from '../domain/departures/watch';
import { isDateCell } from '../domain/grid';
import { adoptRows } from '../domain/lists/adopt-rows';
import type { PresentRow } from '../domain/lists/merge-list';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSettings } from '../domain/settings';
import { mondayOf } from '../domain/team/game';
import { touchSettings } from '../domain/touches/touch-settings';
import { dueFromWins } from '../domain/won-back/due';
import { type WinRow, winKey } from '../domain/won-back/win-row';
import { dayWriter } from '../domain/wording';
import type { MailServices } from './mail-services';
import { refreshAll } from './refresh-metrics';
import type { Services } from './services';

export interface WatchServices extends MailServices {
  /** Mails the account that runs this, and nobody else. */
  mailOwner(subject: string, text: string): void;
}

export interface WatchAnswer {
  /** Clients who went quiet and were not told before. */
  new: { clientId: string; client: string; lastOrder: Day | '' }[];
  due: number;
  won: number;
  /** Whether the digest left in this run. */
  mailed: boolean;
  /** Why not; '' when it did. */
  why: string;
  /** The same where a person has to put it right. */
  problem?: string;
}

/** Refreshes lists and numbers, then mails the owner a digest: at most one a week, none when nothing changed. */
export function departureWatch(services: WatchServices): WatchAnswer {
  const { book } = services;
  const state = book.readState();
  if (state.fileId !== book.fileId())
    return {
      ...NOTHING,
      why: 'This sheet is a copy: only the original watches. Say in Rekindle > Open what it is.',
    };
  if (!book.hasTab('dormant'))
    throw new SetUpProblem('There is no list yet. Choose Rekindle > Open to build it.');
  if (state.watch.since === '') services.lock.alone(() => takeDown(services));
  const { money } = refreshAll(services).picture;
  return services.lock.alone(() => tell(services, money));
}

/** Before the first watch: whoever is on the list already, and every win, is no news. */
function takeDown(services: Services): void {
  const state = services.book.readState();
  const wins = services.openDesk(state.tabs).wonBack().map(winKey);
  const watch = withTold({ ...state.watch, since: LONG_AGO }, quietClients(services), wins);
  services.book.writeState({ ...state, watch });
}

const LONG_AGO: Day = '1970-01-01';
const NOTHING: WatchAnswer = { new: [], due: 0, won: 0, mailed: false, why: '' };

/** What is new, due and won since the last digest, which is mailed where there is any and none left this week. */
function tell(services: WatchServices, money: (cents: Cents) => string): WatchAnswer {
  const { book } = services;
  const state = book.readState();
  const today = services.clock.today(book.timeZone());
  const memory = state.watch;
  const quiet = newlyQuiet(quietClients(services, money), memory);
  const wins = services.openDesk(state.tabs).wonBack();
  const won = wins.filter((win) => win.clientId !== '' && !(`win ${winKey(win)}` in memory.told));
  const due = dueNow(services, wins, today);
  const found = {
    ...NOTHING,
    new: quiet.map(({ clientId, client, lastOrder }) => ({ clientId, client, lastOrder })),
    due: due.length,
    won: won.length,
  };
  const isNews = quiet.length + won.length > 0 || due.some((one) => one.due > memory.since);
  const week = mondayOf(today);
  if (!isNews) return { ...found, why: 'Nothing changed since the last digest.' };
  if (memory.week === week)
    return { ...found, why: "This week's digest has left already; the next one tells it." };
  // Before it leaves: a run that is ended in between may lose a digest, and never sends a second one in a week.
  book.writeState({ ...state, watch: { ...memory, week } });
  book.flush();
  try {
    mailDigest(services, quiet, due, won, money);
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error;
    // Google refused: nothing has left, and the next run may tell it.
    book.writeState(state);
    const problem = `The digest could not be mailed. ${error.message}`;
    return { ...found, why: problem, problem };
  }
  const told = withTold({ ...memory, week, since: today }, quiet, won.map(winKey));
  book.writeState({ ...state, watch: told });
  return { ...found, mailed: true };
}

function mailDigest(
  { book, mailOwner }: WatchServices,
  quiet: QuietClient[],
  due: DueLine[],
  wins: readonly WinRow[],
  money: (cents: Cents) => string,
): void {
  const won = wins.map(({ client, wonBy, newRevenue }) => ({
    client,
    wonBy,
    revenue: newRevenue === null ? '' : money(newRevenue),
  }));
  const link = `https://docs.google.com/spreadsheets/d/${book.fileId()}/edit`;
  const { subject, text } = digestMail({ quiet, due, won, date: dayWriter(book.locale()), link });
  mailOwner(subject, text);
}

/** Everybody on Dormant Clients. A row whose client ordered since keeps its last order, and so is no news. */
function quietClients(services: Services, money: (cents: Cents) => string = String): QuietClient[] {
  return listRows(services, 'dormant').map(({ clientId, cells }) => {
    const { lastOrder = '', potential = '' } = cells;
    return {
      clientId,
      client: String(cells['client'] ?? ''),
      lastOrder: isDateCell(lastOrder) ? lastOrder.day : '',
      potential: typeof potential === 'number' ? money(Math.round(potential * 100)) : '',
      who: String(cells['who'] ?? ''),
    };
  });
}

function listRows({ book }: Services, list: 'dormant' | 'growth'): PresentRow[] {
  const { columns, clients } = book.readState();
  return adoptRows(book.readList(list, columns[list]).rows, clients).filter(
    ({ clientId }) => clientId !== '',
  );
}

interface DueLine {
  client: string;
  due: Day;
  why: string;
}

/** What is due with clients won back, and every Due of the lists that has come. */
function dueNow(services: Services, wins: readonly WinRow[], today: Day): DueLine[] {
  const { working } = touchSettings(readSettings(services.book.settingCells()), today);
  const listed = (['dormant', 'growth'] as const).flatMap((list) =>
    listRows(services, list).flatMap(({ cells }): DueLine[] => {
      const { due = '', client = '', nextStep = '' } = cells;
      if (!isDateCell(due) || due.day > today || nextStep === '') return [];
      return [{ client: String(client), due: due.day, why: String(nextStep) }];
    }),
  );
  return [...dueFromWins(wins, today, working), ...listed].sort((a, b) => (a.due < b.due ? -1 : 1));
}

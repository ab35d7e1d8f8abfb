// What Today must hold, worked out from a client's life alone: a second reading of the rules, without the add-on's code.

const DAY_MS = 86_400_000;

export type What =
  | 'note'
  | 'talk by mail'
  | 'invitation'
  | 'welcome-back note'
  | 'answer'
  | 'dead address'
  | 'new address'
  | 'opted out'
  | 'spoke'
  | 'visited'
  | 'not now'
  | 'no answer'
  | 'has left'
  | 'new contact'
  /** As they said; the sales do not show it. */
  | 'won back'
  | 'ordered'
  | 'taken over'
  | 'draft'
  | 'draft removed'
  | 'put off';

export interface Happening {
  day: string;
  what: What;
  /** The day that was agreed. */
  next?: string;
}

export interface Life {
  name: string;
  hasPhone: boolean;
  /** Month and day, or ''. */
  birthday: string;
  decided: boolean;
  inPeace: boolean;
  past: Happening[];
}

export interface Work {
  kind: string;
  due: string;
}

export interface Calendar {
  today: string;
  holidays: string[];
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function isOff(day: string, holidays: string[]): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || holidays.includes(day);
}

export function workingDay(day: string, holidays: string[]): string {
  return isOff(day, holidays) ? workingDay(plusDays(day, 1), holidays) : day;
}

export function workingDaysOn(day: string, count: number, holidays: string[]): string {
  return count === 0 ? day : workingDaysOn(workingDay(plusDays(day, 1), holidays), count - 1, holidays);
}

const REST = 180;

/** What stands in Today for one client. */
export function workFor(life: Life, calendar: Calendar): Work[] {
  const { past, inPeace, decided } = life;
  const { today, holidays } = calendar;
  if (past.some(({ what }) => what === 'opted out') || inPeace) return [];
  const won = past.find(({ what }) => what === 'won back' || what === 'ordered');
  if (won) return afterWin(won, past, calendar);
  if (!decided) return [{ kind: 'decision', due: '' }];
  const last = past[past.length - 1];
  const put = last?.what === 'put off' ? last.next : undefined;
  const step = nextFor(life, put ? past.slice(0, -1) : past, calendar);
  const due = put ? step.map((one) => ({ ...one, due: put })) : step;
  const now = due.filter((one) => one.kind === 'answer' || one.due <= today);
  return isQuiet(life, today) ? now : [...now, ...occasions(life.birthday, today, holidays)];
}

/** Hand-over within two working days, a look after 30 days, another after 90; without an order a new round in the end. */
function afterWin({ day, what }: Happening, past: Happening[], { today, holidays }: Calendar): Work[] {
  const found = [{ kind: 'check', due: plusDays(day, today >= plusDays(day, 90) ? 90 : 30) }];
  const isTakenOver = past.some((one) => one.what === 'taken over');
  if (!isTakenOver) found.push({ kind: 'handOver', due: workingDaysOn(day, 2, holidays) });
  if (what === 'won back' && today >= plusDays(day, REST)) found.push({ kind: 'note', due: '' });
  return found.filter(({ due }) => due <= today);
}

/** The day on which the round came to its end; '' where it goes on. */
function endOfRound(past: Happening[]): string {
  const end = past.find(
    ({ what, next }) =>
      ['invitation', 'welcome-back note', 'won back'].includes(what) || (what === 'not now' && !next),
  );
  const isNo = past.filter(({ what, next }) => what === 'not now' && !next).pop();
  return (isNo ?? end)?.day ?? '';
}

/** Resting, or an answer that goes before every occasion. */
function isQuiet({ past }: Life, today: string): boolean {
  const last = past[past.length - 1];
  if (last?.what === 'answer') return true;
  if (last?.what === 'not now' && last.next && today < last.next) return true;
  const end = endOfRound(past);
  return end !== '' && today < plusDays(end, REST);
}

function nextFor({ hasPhone }: Life, past: Happening[], { today, holidays }: Calendar): Work[] {
  const now = (kind: string): Work[] => [{ kind, due: '' }];
  const last = past[past.length - 1];
  if (!last || ['new contact', 'new address', 'draft removed'].includes(last.what)) return now('note');
  if (last.what === 'answer') return [{ kind: 'answer', due: workingDaysOn(last.day, 1, holidays) }];
  const end = endOfRound(past);
  if (end !== '') return today < plusDays(end, REST) ? [] : now('note');
  if (last.next) return [{ kind: 'date', due: last.next }];
  const invitation = [{ kind: 'note', due: workingDay(plusDays(last.day, 14), holidays) }];
  if (last.what === 'note')
    return [{ kind: hasPhone ? 'call' : 'note', due: workingDaysOn(last.day, 4, holidays) }];
  if (last.what === 'draft')
    return today > plusDays(last.day, 7) ? now('oldDraft') : [{ kind: 'note', due: today }];
  if (last.what === 'dead address' || last.what === 'has left') return now('contact');
  if (last.what !== 'no answer') return invitation;
  const tries = past.filter(({ what }) => what === 'no answer').length;
  return tries < 3 ? [{ kind: 'call', due: workingDaysOn(last.day, 2, holidays) }] : invitation;
}

/** A birthday and the new year, two weeks ahead and as long after as wishes are still true. */
function occasions(birthday: string, today: string, holidays: string[]): Work[] {
  const isNear = (monthDay: string, after: number) =>
    [0, 1].some((years) => {
      const day = `${Number(today.slice(0, 4)) + years}-${monthDay}`;
      return plusDays(day, -14) <= today && today <= plusDays(day, after);
    });
  const newYear = holidays.some((day) => day.endsWith('-01-01')) && isNear('01-01', 10);
  return newYear || (birthday !== '' && isNear(birthday, 3)) ? [{ kind: 'occasion', due: '' }] : [];
}

/** Whether anything may still be sent to them today by the rules of rest and of leaving alone. */
export function mayBeWritten({ past, inPeace }: Life, today: string): boolean {
  const end = endOfRound(past);
  const rests = end !== '' && today < plusDays(end, REST);
  return !inPeace && !rests && !past.some(({ what }) => what === 'opted out' || what === 'ordered');
}

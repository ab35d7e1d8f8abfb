// A month of work on the built file: notes, answers, calls, dates, occasions, an order and rest; Today is right each day.

import { expect, it } from '@jest/globals';
import { call, hasTab, tab } from '../bundle/support';
import {
  beginMonth,
  dayOf,
  HOLIDAYS,
  LIST,
  type Month,
  mailDays,
  moment,
  sidebar,
  waitUntil,
} from './month-hands';
import { mayBeWritten, plusDays, workFor } from './month-model';
import { MONTH } from './month-story';

interface Item {
  kind: string;
  client: string;
  due: string;
  why: string;
  todo: string;
  who: string;
}

const KINDS =
  'answer date handOver promise check whenAgain contact doubt call note oldDraft deleteDraft reason occasion decision'.split(
    ' ',
  );

/** getToday holds exactly what the model says, in the order of the work. */
function todayIsRight(month: Month, when: string): void {
  const today = dayOf(month);
  const items = call<Item[]>(month.world, 'getToday');
  const shown = items.map(({ client, kind, due }) => `${client}: ${kind} ${due}`);
  const calendar = { today, holidays: HOLIDAYS };
  const wanted = [...month.lives.values()].flatMap((life) =>
    workFor(life, calendar).map(({ kind, due }) => `${life.name}: ${kind} ${due}`),
  );
  expect([today, when, ...[...shown].sort()]).toEqual([today, when, ...wanted.sort()]);
  const rank = ({ kind, due }: Item) => `${String(KINDS.indexOf(kind)).padStart(2, '0')} ${due || today}`;
  expect(items.map(rank)).toEqual(items.map(rank).sort());
}

/** The sidebar and the tab, as the morning wrote it, say the same. */
function everywhereTheSame(month: Month): void {
  const items = call<Item[]>(month.world, 'getToday');
  const inSidebar = sidebar<{ items: Item[] }>(month, 'today', {}).items;
  const plain = ({ kind, client, due, why }: Item) => ({ kind, client, due, why });
  expect(inSidebar.map(plain)).toEqual(items.map(plain));
  expect(hasTab(month.world, 'Today')).toBe(true);
  const lines = tab(month.world, 'Today').rows.map((row) => `${row['Client']}: ${row['What to do']}`);
  if (items.length === 0) expect(lines).toEqual([expect.stringMatching(/^Nothing is due\./)]);
  else expect(lines).toEqual(inSidebar.map(({ client, todo }) => `${client}: ${todo}`));
}

/** What the list says comes next, as the morning wrote it, is the work in Today. */
function listAgrees(month: Month): void {
  const steps = new Map(tab(month.world, LIST).rows.map((row) => [row['Client'], row['Next Step']]));
  const begun = [...month.lives.values()].filter(({ past }) => past.length > 0).map(({ name }) => name);
  const work = sidebar<{ items: Item[] }>(month, 'today', {}).items.filter(
    ({ client, kind }) => begun.includes(client) && ['answer', 'date', 'call', 'note'].includes(kind),
  );
  expect(work.map(({ client }) => [client, steps.get(client)])).toEqual(
    work.map(({ client, todo }) => [client, todo]),
  );
}

/** Nothing is planned for whoever rests or is to be left alone. */
function restIsKept(month: Month): void {
  const resting = [...month.lives.values()].filter((life) => !mayBeWritten(life, dayOf(month)));
  expect(resting.length).toBeGreaterThan(3);
  for (const touch of [1, 2, 3, 'welcomeBack']) {
    const { due } = call<{ due: { client: string }[] }>(month.world, 'planTouches', {
      list: 'dormant',
      touch,
    });
    expect(due.filter(({ client }) => resting.some(({ name }) => name === client))).toEqual([]);
  }
}

function liveThrough(month: Month, day: string): void {
  const { early, work, comes } = MONTH[day] ?? {};
  // The night's hourly looks come as one.
  month.world.clock = Math.max(month.world.clock, moment(day, '04:30'));
  waitUntil(month, day, '05:00');
  early?.(month);
  waitUntil(month, day, '08:00');
  todayIsRight(month, 'morning');
  everywhereTheSame(month);
  listAgrees(month);
  waitUntil(month, day, '10:00');
  work?.(month);
  waitUntil(month, day, '15:10');
  comes?.(month);
  waitUntil(month, day, '18:00');
  todayIsRight(month, 'evening');
}

/** Without runs by the clock, as after a long holiday: one refresh, then Today. */
function jumpTo(month: Month, day: string): void {
  waitUntil(month, day, '08:00');
  call(month.world, 'refreshMetrics');
  todayIsRight(month, 'after a long time');
  everywhereTheSame(month);
  listAgrees(month);
  restIsKept(month);
}

it('is right in Today on every day of a month, and keeps the rest of half a year', () => {
  const month = beginMonth();
  for (let day = '2026-11-23'; day <= '2026-12-23'; day = plusDays(day, 1)) liveThrough(month, day);
  restIsKept(month);
  call(month.world, 'removeTriggers', { kinds: ['replies', 'morning', 'weekly'] });
  jumpTo(month, '2027-01-05');
  const invited = '2026-12-11';
  jumpTo(month, plusDays(invited, 179));
  jumpTo(month, plusDays(invited, 180));
  const mails = Array.from({ length: 13 }, (_, i) => mailDays(month, i + 1).map((day) => day.slice(5)));
  expect(mails).toEqual([
    ['11-23', '12-11'],
    ['11-23', '12-18'],
    ['11-23', '12-02'],
    ['11-23'],
    ['11-23'],
    ['11-23'],
    ['11-23', '12-04'],
    ['11-23'],
    ['11-23'],
    ['11-23', '11-30', '12-14'],
    ['12-08'],
    [],
    ['11-23'],
  ]);
}, 1_800_000);

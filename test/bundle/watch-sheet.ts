// A business whose clients order each month until some stop, and the departure watch over it, week after week.

import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import type { WatchAnswer } from '../../src/workflows/departure-watch';
import { call, run, type Typed, tab, typeRows, worldWith } from './support';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** A Monday. */
const START = Date.parse('2026-01-05T07:00:00Z');
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
const HEADERS = ['Order Date', 'Customer', 'Email', 'Amount'];
const QUIET_AFTER = 6;

const clients = (count: number) =>
  Array.from({ length: count }, (_, i) => `Client ${String(i + 1).padStart(2, '0')}`);

/** Everybody orders each month; by name, the day of the last order of those who stop, in days from the start. */
function sales(names: string[], stops: Record<string, number>, until: number): Typed[][] {
  const rows: Typed[][] = [];
  names.forEach((name, i) => {
    for (let day = -720 + i; day <= until; day += 30) {
      if (stops[name] !== undefined && day > stops[name]) break;
      const email = `${name.replace(' ', '').toLowerCase()}@example.com`;
      rows.push([iso(START + day * DAY), name, email, 100 + i]);
    }
  });
  return [HEADERS, ...rows.sort((a, b) => String(a[0]).localeCompare(String(b[0])))];
}

function salesTab(world: World, rows: Typed[][]): void {
  typeRows(world.workbook, tab(world, 'Sales').id, rows);
}

function listed(rows: Typed[][], locale?: string): World {
  const world = worldWith({ tabs: { Sales: rows }, now: new Date(START).toISOString(), locale });
  call(world, 'setUp', { settings: { 'Dormant after (months)': QUIET_AFTER } });
  call(world, 'buildLists');
  return world;
}

export const digests = (world: World) =>
  world.mailboxes
    .list('owner@example.com', 'sent')
    .filter(({ subject }) => String(subject).startsWith('Rekindle:'));

/** The first of these days on which a silence since that day has lasted long enough; '' for none of them. */
function firstAfter(last: string, days: string[]): string {
  const date = new Date(`${last}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + QUIET_AFTER);
  return days.find((day) => day >= iso(date.getTime())) ?? '';
}

/** The watch on these Mondays, counted from the start; every third client stops, 28 days one after the other. */
export function watched(count: number, mondays: number[]) {
  const names = clients(count);
  const stoppers = names.filter((_, i) => i % 3 === 1);
  const stops = Object.fromEntries(stoppers.map((name, i) => [name, -250 + i * 28]));
  const world = listed(sales(names, stops, 0));
  const already = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
  const told: Record<string, string[]> = {};
  const weeks = mondays.map((week) => {
    world.clock = START + week * WEEK;
    salesTab(world, sales(names, stops, week * 7));
    const before = digests(world).length;
    const answer = call<WatchAnswer>(world, 'departureWatch');
    const day = iso(world.clock);
    for (const { client } of answer.new) told[client] = [...(told[client] ?? []), day];
    return { week: day, answer, mails: digests(world).length - before };
  });
  const days = weeks.map(({ week }) => week);
  const whole = sales(names, stops, mondays[mondays.length - 1] * 7);
  const due = stoppers
    .filter((name) => !already.includes(name))
    .map((name): [string, string] => {
      const own = whole.filter((row) => row[1] === name);
      return [name, firstAfter(String(own[own.length - 1][0]), days)];
    })
    .filter(([, week]) => week !== '');
  return { world, weeks, told, due: Object.fromEntries(due.map(([name, week]) => [name, [week]])) };
}

/** One client has gone quiet since the first watch, a week before. */
export function oneNews(locale?: string): WorldSnapshot {
  const names = clients(6);
  const stops = { 'Client 02': -170 };
  const world = listed(sales(names, stops, 0), locale);
  call(world, 'departureWatch');
  world.clock += WEEK;
  salesTab(world, sales(names, stops, 7));
  return snapshotWorld(world);
}

/** What becomes of the news when the run is ended at that call: digests of the week, and whether it was ever told. */
export function endedAt(start: WorldSnapshot, at: number) {
  const world = restoreWorld(start);
  const { ok } = run(world, 'departureWatch', undefined, { kill: at });
  if (ok) return null;
  world.clock += DAY;
  call(world, 'departureWatch');
  const sameWeek = digests(world).length;
  if (sameWeek > 0) return { at, atMostOne: sameWeek === 1, everTold: true };
  world.clock += WEEK;
  const later = call<WatchAnswer>(world, 'departureWatch');
  return { at, atMostOne: true, everTold: later.new.length === 1 };
}

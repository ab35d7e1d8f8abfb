// The departure watch over half a year: each client who goes quiet is told once, in the right week.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
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
      rows.push([
        iso(START + day * DAY),
        name,
        `${name.replace(' ', '').toLowerCase()}@example.com`,
        100 + i,
      ]);
    }
  });
  return [HEADERS, ...rows.sort((a, b) => String(a[0]).localeCompare(String(b[0])))];
}

function salesTab(world: World, rows: Typed[][]): void {
  typeRows(world.workbook, tab(world, 'Sales').id, rows);
}

const digests = (world: World) =>
  world.mailboxes
    .list('owner@example.com', 'sent')
    .filter(({ subject }) => String(subject).startsWith('Rekindle:'));

/** The first Monday on which a silence since that day has lasted long enough. */
function weekOf(last: string): string {
  const date = new Date(`${last}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + QUIET_AFTER);
  let at = START;
  while (iso(at) < iso(date.getTime())) at += WEEK;
  return iso(at);
}

describe('departureWatch every Monday for 26 weeks', () => {
  const names = clients(24);
  // Every third stops, spread over the time before; nobody goes quiet in some weeks.
  const stops = Object.fromEntries(
    names.filter((_, i) => i % 3 === 1).map((name, i) => [name, -250 + i * 28]),
  );
  const world = worldWith({ tabs: { Sales: sales(names, stops, 0) }, now: new Date(START).toISOString() });
  call(world, 'setUp', { settings: { 'Dormant after (months)': QUIET_AFTER } });
  call(world, 'buildLists');
  const already = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
  const told: Record<string, string[]> = {};
  const weeks: { week: string; answer: WatchAnswer; mails: number }[] = [];
  for (let week = 0; week < 26; week++) {
    world.clock = START + week * WEEK;
    salesTab(world, sales(names, stops, week * 7));
    const before = digests(world).length;
    const answer = call<WatchAnswer>(world, 'departureWatch');
    for (const { client } of answer.new) told[client] = [...(told[client] ?? []), iso(world.clock)];
    weeks.push({ week: iso(world.clock), answer, mails: digests(world).length - before });
  }
  const lastOrder = (name: string) => {
    const all = sales(names, stops, 26 * 7).filter((row) => row[1] === name);
    return String(all[all.length - 1][0]);
  };

  it('tells each newly quiet client once, in the week in which the silence grew long enough', () => {
    const due = Object.keys(stops)
      .filter((name) => !already.includes(name))
      .map((name): [string, string] => [name, weekOf(lastOrder(name))])
      .filter(([, week]) => week <= weeks[25].week);
    expect(due.length).toBeGreaterThan(3);
    expect(told).toEqual(Object.fromEntries(due.map(([name, week]) => [name, [week]])));
  });

  it('puts them on the list', () => {
    const now = tab(world, 'Dormant Clients').rows.map((row) => row['Client']);
    expect(now).toEqual(expect.arrayContaining(Object.keys(told)));
  });

  it('mails one digest in such a week, and none in the others', () => {
    for (const { week, answer, mails } of weeks)
      expect({ week, mails }).toEqual({ week, mails: answer.new.length > 0 ? 1 : 0 });
    expect(weeks.some(({ mails }) => mails === 0)).toBe(true);
  });

  it('names the client and asks for the reason, to the owner alone', () => {
    const [first] = digests(world);
    expect(first.to).toBe('owner@example.com');
    const text = JSON.stringify(world.mailboxes.read('owner@example.com', first.id));
    expect(text).toContain(Object.keys(told)[0]);
    expect(text).toContain('Why did they stop?');
  });
});

/** One client has gone quiet since the first watch. */
function oneNews() {
  const names = clients(6);
  const stops = { 'Client 02': -170 };
  const world = worldWith({ tabs: { Sales: sales(names, stops, 0) }, now: new Date(START).toISOString() });
  call(world, 'setUp', { settings: { 'Dormant after (months)': QUIET_AFTER } });
  call(world, 'buildLists');
  call(world, 'departureWatch');
  world.clock += 5 * WEEK;
  salesTab(world, sales(names, stops, 35));
  return snapshotWorld(world);
}

describe('departureWatch and its digest', () => {
  const start = oneNews();

  it('leaves once a week, however often it is called', () => {
    const world = restoreWorld(start);
    expect(call<WatchAnswer>(world, 'departureWatch')).toMatchObject({
      new: [{ client: 'Client 02' }],
      mailed: true,
    });
    expect(call<WatchAnswer>(world, 'departureWatch')).toMatchObject({ new: [], mailed: false });
    expect(digests(world)).toHaveLength(1);
  });

  it('never leaves twice in a week, wherever the run is ended, and loses nobody unless it may have left', () => {
    const ends: number[] = [];
    // The digest leaves near the end of the run.
    for (let at = 70; ; at += 3) {
      const world = restoreWorld(start);
      const { ok } = run(world, 'departureWatch', undefined, { kill: at });
      if (ok) break;
      const left = digests(world).length;
      world.clock += DAY;
      call(world, 'departureWatch');
      const sameWeek = digests(world).length;
      world.clock += WEEK;
      const later = call<WatchAnswer>(world, 'departureWatch');
      expect({ at, sameWeek: sameWeek <= 1 }).toEqual({ at, sameWeek: true });
      const everTold = sameWeek > 0 || later.new.length === 1;
      expect({ at, left, everTold }).toEqual({ at, left, everTold: true });
      ends.push(at);
    }
    expect(ends.length).toBeGreaterThan(2);
  });

  it('is quiet in a copy', () => {
    const world = restoreWorld(start);
    const state = tab(world, 'Rekindle State');
    world.workbook.typeCells(state.id, { top: 1, left: 1, bottom: 1, right: 1 }, [['another file']]);
    const before = JSON.stringify(tab(world, 'Dormant Clients'));
    expect(call<WatchAnswer>(world, 'departureWatch')).toMatchObject({ new: [], mailed: false });
    expect(digests(world)).toHaveLength(0);
    expect(JSON.stringify(tab(world, 'Dormant Clients'))).toBe(before);
  });
});

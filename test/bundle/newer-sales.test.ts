import { beforeAll, describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import type { NewerTab } from '../../src/workflows/newer-sales';
import { HEADERS, inventedSales } from './invented-sales';
import { call, run, type Typed, tab, typeRows, worldWith } from './support';

interface Opened {
  newTabs: string[];
  tabs: string[];
  headline: string;
  salesKnown: { until: string; text: string; warning: string };
}

const SALES = inventedSales({ clients: 18, rows: 120, until: '2026-11-03' });

/** As the sidebar asks. */
const ask = <T>(world: World, name: string, request?: unknown): T => {
  const result = run(world, 'sidebarCall', undefined, {
    args: [name, request === undefined ? '' : JSON.stringify(request)],
  });
  if (!result.ok) throw new Error(result.error);
  return JSON.parse(String(result.value)) as T;
};
const opened = (world: World) => ask<Opened>(world, 'open');

function addTab(world: World, name: string, rows: Typed[][]): void {
  world.workbook.addSheet(name);
  typeRows(world.workbook, tab(world, name).id, rows);
}

/** The last 31 rows again, two orders of clients who were dormant, one of a new client. */
const LATER: Typed[][] = [
  HEADERS,
  ...SALES.slice(-31),
  ['2026-11-17', 'Client 0001', 'client1@example.com', 'Repair', 120.5],
  ['2026-11-18', 'client 0004 ', 'client4@example.com', 'Repair', 79.5],
  ['2026-11-19', 'Newcomer', 'new@example.com', 'Repair', 50],
];

const dormant = (world: World) => tab(world, 'Dormant Clients').rows;
const withoutWhy = (world: World) => dormant(world).map(({ Client, Revenue }) => ({ Client, Revenue }));

describe('a tab that comes after the first build', () => {
  let built: WorldSnapshot;
  let later: WorldSnapshot;

  beforeAll(() => {
    const world = worldWith({ tabs: { Sales: SALES, Notes: [['To do'], ['call the bank']] } });
    call(world, 'buildLists');
    built = snapshotWorld(world);
    addTab(world, 'Sales 2027', LATER);
    later = snapshotWorld(world);
  });

  it('is not counted by a refresh, which says so', () => {
    const world = restoreWorld(later);
    const before = withoutWhy(world);
    const { messages } = call<{ messages: string[] }>(world, 'buildLists');
    expect(messages).toContain(
      'The tab "Sales 2027" is new and not counted yet. Choose Rekindle > Open, then Use newer sales.',
    );
    expect(withoutWhy(world)).toEqual(before);
  });

  it('openSheet tells of it, and of none before', () => {
    expect(opened(restoreWorld(built)).newTabs).toEqual([]);
    expect(opened(restoreWorld(later)).newTabs).toEqual(['Sales 2027']);
  });

  it('previewNewerSales says what is known and what is new, and writes nothing', () => {
    const world = restoreWorld(later);
    const before = JSON.stringify(world.workbook.snapshot());
    const [told] = call<NewerTab[]>(world, 'previewNewerSales');
    expect(told).toMatchObject({
      usable: true,
      rows: 34,
      known: 31,
      new: 3,
      revenue: 250,
      until: '2026-11-19',
      newClients: 1,
      orderedAgain: ['Client 0001', 'Client 0004'],
      text: 'Sales 2027: 34 rows, 31 already known, 3 new, until Nov 19, 2026; 1 new client; 2 clients who were dormant ordered again.',
    });
    expect(JSON.stringify(world.workbook.snapshot())).toBe(before);
  });

  it('useNewerSales takes it in: no sale twice, none lost, asked no more', () => {
    const world = restoreWorld(later);
    const answer = call<{ dormant: number; clients: number; rowsUsed: number }>(world, 'useNewerSales');
    expect(answer).toMatchObject({ clients: 19, dormant: 4, rowsUsed: 123 });
    expect(opened(world).newTabs).toEqual([]);
    expect(call<NewerTab[]>(world, 'previewNewerSales')).toEqual([]);
    const pasted = worldWith({ tabs: { Sales: [...SALES, ...LATER.slice(-3)] } });
    call(pasted, 'buildLists');
    expect(withoutWhy(world)).toEqual(withoutWhy(pasted));
  });

  it('useNewerSales leaves out what the owner does not want, for good', () => {
    const world = restoreWorld(later);
    const before = withoutWhy(world);
    call(world, 'useNewerSales', { leaveOut: ['Sales 2027'] });
    expect(opened(world).newTabs).toEqual([]);
    expect(withoutWhy(world)).toEqual(before);
  });

  it('is counted when it was left out and is asked for by name later', () => {
    const world = restoreWorld(later);
    call(world, 'useNewerSales', { leaveOut: ['Sales 2027'] });
    expect(call<NewerTab[]>(world, 'previewNewerSales', { tabs: ['Sales 2027'] })[0].new).toBe(3);
    expect(call<{ dormant: number }>(world, 'useNewerSales', { tabs: ['Sales 2027'] }).dormant).toBe(4);
  });

  it('is left out by the next build when it holds neither clients nor sales', () => {
    const world = restoreWorld(built);
    addTab(world, 'Shopping', [['What'], ['Milk'], ['Bread']]);
    expect(call<NewerTab[]>(world, 'previewNewerSales')[0]).toMatchObject({
      usable: false,
      text: 'Shopping: no clients or sales were found in this tab.',
    });
    call(world, 'buildLists');
    expect(opened(world).newTabs).toEqual([]);
  });

  it('an empty tab is not mentioned until something stands in it', () => {
    const world = restoreWorld(built);
    addTab(world, 'Sales 2027', [HEADERS]);
    call(world, 'buildLists');
    expect(opened(world).newTabs).toEqual([]);
    typeRows(world.workbook, tab(world, 'Sales 2027').id, LATER);
    expect(opened(world).newTabs).toEqual(['Sales 2027']);
  });

  it('refuses a tab that is not there', () => {
    expect(run(restoreWorld(later), 'useNewerSales', { tabs: ['Sale'] }).error).toBe(
      'There is no tab "Sale". Your tabs are: Sales, Notes, Sales 2027.',
    );
  });
});

describe('the tab that is read', () => {
  const built = (choices?: unknown) => {
    const world = worldWith({
      tabs: { Sales: SALES, Other: inventedSales({ clients: 5, rows: 20, seed: 9 }) },
    });
    if (choices) call(world, 'setUp', choices);
    call(world, 'buildLists');
    return world;
  };

  it.each([
    ['chosen by name', { tab: 'Sales' }],
    ['chosen among several', { tabs: ['Sales'] }],
    ['confirmed by the first build', undefined],
  ])('is read on after it was renamed: %s', (_, choices) => {
    const world = built(choices);
    const before = withoutWhy(world);
    world.workbook.renameSheet(tab(world, 'Sales').id, '2026-01-01');
    const again = call<{ messages: string[] }>(world, 'buildLists');
    call(world, 'buildLists');
    expect(withoutWhy(world)).toEqual(before);
    expect(again.messages.join(' ')).not.toMatch(/new and not counted|no longer there/);
  });

  it('may be replaced by a newer export under the same name', () => {
    const world = built({ tab: 'Sales' });
    world.workbook.deleteSheet(tab(world, 'Sales').id);
    addTab(world, 'Sales', [...SALES, ...LATER.slice(-1)]);
    expect(call<{ clients: number }>(world, 'buildLists').clients).toBe(19);
  });

  it('when it is gone, the build says so, writes nothing, and a newer one can take its place', () => {
    const world = built({ tab: 'Sales' });
    world.workbook.deleteSheet(tab(world, 'Sales').id);
    addTab(world, 'Export', [...SALES, ...LATER.slice(-1)]);
    expect(run(world, 'buildLists').error).toBe(
      'The tab "Sales" that your sales were read from is no longer there. To read "Export" instead, choose Rekindle > Open, then Use newer sales.',
    );
    expect(call<NewerTab[]>(world, 'previewNewerSales')[0]).toMatchObject({ rows: 121, known: 0, new: 121 });
    expect(call<{ clients: number }>(world, 'useNewerSales').clients).toBe(19);
    expect(call<{ clients: number }>(world, 'buildLists').clients).toBe(19);
  });

  it('when one of several is gone, the others count and the build says so', () => {
    const world = built();
    world.workbook.deleteSheet(tab(world, 'Other').id);
    const { messages } = call<{ messages: string[] }>(world, 'buildLists');
    expect(messages).toContain(
      'The tab "Other" is no longer there, so what it held does not count any more.',
    );
    expect(call<{ messages: string[] }>(world, 'buildLists').messages.join(' ')).not.toContain('"Other"');
  });

  it('chosen again in Set-up, leaves the tab out that was read before', () => {
    const world = built({ tabs: ['Sales', 'Other'] });
    call(world, 'setUp', { tab: 'Sales' });
    expect(call<{ rowsRead: number }>(world, 'buildLists').rowsRead).toBe(120);
    call(world, 'setUp', { tabs: [], tab: '' });
    expect(call<{ rowsRead: number }>(world, 'buildLists').rowsRead).toBe(140);
  });

  it('column choices carry over to a newer tab', () => {
    const odd = (rows: Typed[][]) =>
      rows.map((row, i) => (i ? row : ['Order Date', 'Customer', 'Email', 'Product', 'Wert X']));
    const world = worldWith({ tabs: { Sales: odd(SALES) } });
    call(world, 'setUp', { columns: { amount: 'Wert X' } });
    call(world, 'buildLists');
    addTab(world, 'Newer', odd(LATER));
    expect(call<NewerTab[]>(world, 'previewNewerSales')[0]).toMatchObject({
      known: 31,
      new: 3,
      revenue: 250,
    });
  });
});

describe('sales pasted below', () => {
  it('count at the next refresh without a question, those pasted again only once', () => {
    const world = worldWith({ tabs: { Sales: SALES } });
    call(world, 'buildLists');
    typeRows(world.workbook, tab(world, 'Sales').id, [...SALES, ...LATER.slice(1)]);
    expect(call(world, 'buildLists')).toMatchObject({ clients: 19, dormant: 4, rowsUsed: 123 });
  });
});

describe('"Sales known until"', () => {
  it('stands in the headline and in openSheet, with a warning after 14 days', () => {
    const world = worldWith({ tabs: { Sales: SALES } });
    const { messages } = call<{ messages: string[] }>(world, 'buildLists');
    const newest = SALES.slice(1)
      .map((row) => String(row[0]))
      .sort()
      .pop()!;
    const told = opened(world);
    expect(told.salesKnown.until).toBe(newest);
    expect(messages[0]).toBe(`${told.headline} ${told.salesKnown.text}`);
    expect(told.salesKnown.text).toMatch(/^Sales known until \w+ \d+, 2026\.$/);
  });

  it.each([
    ['2026-11-06', ''],
    ['2026-11-07', ''],
    [
      '2026-11-08',
      'That is 15 days ago. Bring in newer sales first, so that nobody who has ordered since is asked to come back.',
    ],
  ])('the newest sale of 24 October 2026, looked at on %s', (day, warning) => {
    const world = worldWith({
      tabs: { Sales: inventedSales({ clients: 3, rows: 30, until: '2026-10-24' }) },
      now: `${day}T09:00:00Z`,
    });
    const rows: Typed[][] = [
      HEADERS,
      ['2026-10-24', 'A', 'a@example.com', 'Check', 10],
      ['2025-01-24', 'B', 'b@example.com', 'Check', 10],
    ];
    typeRows(world.workbook, tab(world, 'Sales').id, rows);
    call(world, 'buildLists', { asOf: day });
    expect(opened(world).salesKnown.warning).toBe(warning);
  });

  it('with a column per year names the column, and does not claim today', () => {
    const world = worldWith({
      tabs: {
        Clients: [
          ['Client', 2023, 2024, 2025, 2026],
          ['Ada', 100, 200, 0, 50],
          ['Bo', 300, 0, 0, 0],
          ['Cy', 10, 0, 90, 0],
        ],
      },
    });
    const { messages } = call<{ messages: string[] }>(world, 'buildLists');
    expect(messages[0]).toMatch(/Sales known up to the column "2026"\.$/);
    expect(opened(world).salesKnown).toMatchObject({ until: '', warning: '' });
  });
});

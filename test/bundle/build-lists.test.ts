import { beforeAll, describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import { inventedSales } from './invented-sales';
import { call, hasTab, run, type Typed, tab, typeInto, worldWith } from './support';

interface Built {
  clients: number;
  dormant: number;
  rowsRead: number;
  rowsUsed: number;
  messages: string[];
}

const SALES = inventedSales({ clients: 18, rows: 120 });

/** Revenue by client over the 24 months up to the as-of day or, for the silent, up to their last order. */
function revenueOf(client: string, asOf: string): number {
  const mine = SALES.slice(1).filter((row) => row[1] === client);
  const last = mine
    .map((row) => String(row[0]))
    .sort()
    .pop()!;
  const from = (day: string) => `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
  const end = last <= from(asOf) ? last : asOf;
  const cents = mine
    .filter((row) => String(row[0]) > from(end) && String(row[0]) <= end)
    .reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0);
  return cents / 100;
}

const COLUMNS = [
  'Client',
  'Revenue',
  'Reason for Departure',
  'Market Potential',
  'Why',
  'Last Order',
  'Approach',
  'Who',
  'The One Thing',
  'Personal Line',
  'Stage',
  'Next Step',
  'Due',
  'Log',
  'Again',
  'Notes',
  'Suggested Potential',
  'Chance',
  'Channel',
  'Offer',
  'Contact',
  'Email',
  'Phone',
  'Address',
  'Occasion',
  'Language',
  'Listed On',
  'New Revenue',
  'Email OK Until',
  'Order',
  'Client ID',
];

describe('buildLists on a sales tab', () => {
  let built: WorldSnapshot;
  let answer: Built;

  beforeAll(() => {
    const world = worldWith({ tabs: { Sales: SALES, Notes: [['Do not touch'], [42]] } });
    answer = call<Built>(world, 'buildLists');
    built = snapshotWorld(world);
  });

  it('writes the columns of the main list in their order', () => {
    expect(tab(restoreWorld(built), 'Dormant Clients').headers).toEqual(COLUMNS);
  });

  it('lists who stopped, with revenue as summed independently', () => {
    const { rows } = tab(restoreWorld(built), 'Dormant Clients');
    const stopped = [
      'Client 0001',
      'Client 0004',
      'Client 0007',
      'Client 0010',
      'Client 0013',
      'Client 0016',
    ];
    expect(rows.map((row) => String(row['Client'])).sort()).toEqual(stopped);
    for (const row of rows)
      expect(row['Revenue']).toBeCloseTo(revenueOf(String(row['Client']), '2026-11-21'), 2);
    expect(answer).toMatchObject({ clients: 18, dormant: 6, rowsRead: 120, rowsUsed: 120 });
  });

  it('sorts by Market Potential, highest first', () => {
    const potentials = tab(restoreWorld(built), 'Dormant Clients').rows.map((row) =>
      Number(row['Market Potential']),
    );
    expect(potentials).toEqual([...potentials].sort((a, b) => b - a));
    expect(potentials[0]).toBeGreaterThan(0);
  });

  it('shows suggestions in grey, hides the bookkeeping columns and freezes the header', () => {
    const world = restoreWorld(built);
    const { id, headers } = tab(world, 'Dormant Clients');
    const at = headers.indexOf('Market Potential');
    const [[style]] = world.workbook.styles(id, { top: 1, left: at, bottom: 1, right: at });
    expect(style.fontColor).toBe('#6b6b6b');
    expect(world.workbook.hidden(id, 'columns')).toEqual(expect.arrayContaining([29, 30]));
    expect(world.workbook.sheets().find((one) => one.id === id)).toMatchObject({
      frozenRows: 1,
      frozenColumns: 1,
    });
  });

  it('offers the reasons, and Reasons counts an empty one as not known', () => {
    const world = restoreWorld(built);
    const first = String(tab(world, 'Dormant Clients').rows[0]['Client']);
    expect(tab(world, 'Reasons').rows[0]).toMatchObject({ Reason: "Don't know yet", Clients: 6 });
    typeInto(world, 'Dormant Clients', first, 'Reason for Departure', 'Moved away');
    const reasons = tab(world, 'Reasons').rows;
    expect(reasons[0]['Clients']).toBe(5);
    expect(reasons.find((row) => row['Reason'] === 'Moved away')?.['Clients']).toBe(1);
  });

  it("changes no cell of the owner's tabs", () => {
    const world = restoreWorld(built);
    const before = worldWith({ tabs: { Sales: SALES, Notes: [['Do not touch'], [42]] } });
    for (const name of ['Sales', 'Notes']) expect(tab(world, name).rows).toEqual(tab(before, name).rows);
  });

  it('keeps the bookkeeping tabs out of sight', () => {
    const hidden = restoreWorld(built)
      .workbook.sheets()
      .filter((one) => one.hidden)
      .map((one) => one.name);
    expect(hidden).toEqual(expect.arrayContaining(['Settings', 'Rekindle State']));
  });

  it('finds nothing to report when it runs twice, or after a sorting', () => {
    const world = restoreWorld(built);
    const first = call<{ problems: number }>(world, 'buildLists').problems;
    call(world, 'sortLists', { by: 'realistic' });
    expect([first, call<{ problems: number }>(world, 'buildLists').problems]).toEqual([0, 0]);
  });

  it('leaves what a person typed with its client through sorting, moving, renaming and adding columns', () => {
    const world = restoreWorld(built);
    const clients = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
    const id = tab(world, 'Dormant Clients').id;
    const { workbook } = world;
    const typed: [string, string, Typed][] = [
      [clients[0], 'Reason for Departure', 'Moved away'],
      [clients[1], 'Market Potential', 99_999],
      [clients[2], 'Notes', 'Likes tea'],
      [clients[3], 'Personal Line', '=not a formula'.slice(1)],
    ];
    for (const [client, header, value] of typed) typeInto(world, 'Dormant Clients', client, header, value);
    const columns = tab(world, 'Dormant Clients').headers.length;
    workbook.typeCells(id, { top: 0, left: columns, bottom: 1, right: columns }, [['My column'], ['mine']]);
    const owner = clients[0];
    const { rows } = workbook.extent(id);
    workbook.sort(id, { top: 1, left: 0, bottom: rows - 1, right: columns }, [
      { column: 0, ascending: false },
    ]);
    workbook.moveColumns(id, 15, 1, 1);
    workbook.setHidden(id, 'columns', 5, 1, true);
    const notes = tab(world, 'Dormant Clients').headers.indexOf('Notes');
    workbook.typeCells(id, { top: 0, left: notes, bottom: 0, right: notes }, [['Remarks']]);
    const renamed = snapshotWorld(world);

    const again = restoreWorld(renamed);
    call(again, 'buildLists');
    const after = tab(again, 'Dormant Clients');
    const of = (client: string) => after.rows.find((row) => row['Client'] === client)!;
    expect(of(clients[0])['Reason for Departure']).toBe('Moved away');
    expect(of(clients[1])['Market Potential']).toBe(99_999);
    expect(of(clients[2])['Remarks']).toBe('Likes tea');
    expect(of(clients[3])['Personal Line']).toBe('not a formula');
    expect(of(owner)['My column']).toBe('mine');
    expect(after.rows[0]['Client']).toBe(clients[1]);
    expect(after.rows).toHaveLength(clients.length);
    expect(after.headers.filter((header) => header === 'Notes')).toEqual([]);
  });

  it('finds its tabs again after they were renamed and moved', () => {
    const world = restoreWorld(built);
    world.workbook.renameSheet(tab(world, 'Dormant Clients').id, 'Win back');
    world.workbook.moveSheet(tab(world, 'Win back').id, 0);
    call(world, 'buildLists');
    expect(hasTab(world, 'Dormant Clients')).toBe(false);
    expect(tab(world, 'Win back').rows).toHaveLength(6);
  });

  it('puts a deleted column back and says so', () => {
    const world = restoreWorld(built);
    const { id, headers } = tab(world, 'Dormant Clients');
    world.workbook.deleteColumns(id, headers.indexOf('Why'), 1);
    const { messages } = call<Built>(world, 'buildLists');
    expect(messages.join(' ')).toContain('Put back, since the list needs it: Why.');
    expect(tab(world, 'Dormant Clients').headers).toEqual(COLUMNS);
    expect(tab(world, 'Dormant Clients').rows[0]['Why']).toContain('Last order');
  });

  it('lets a client go who ordered again, and says who', () => {
    const world = restoreWorld(built);
    const { id } = tab(world, 'Sales');
    const bottom = SALES.length;
    world.workbook.typeCells(id, { top: bottom, left: 0, bottom, right: 4 }, [
      ['2026-11-19', 'Client 0001', 'client1@example.com', 'Repair', 50],
    ]);
    const { messages, dormant } = call<Built>(world, 'buildLists');
    expect(dormant).toBe(5);
    expect(messages.join(' ')).toContain('Client 0001: Ordered again on Nov 19, 2026.');
    expect(tab(world, 'Dormant Clients').rows.map((row) => row['Client'])).not.toContain('Client 0001');
  });

  it('keeps a client who ordered again, at the foot, where somebody typed something', () => {
    const world = restoreWorld(built);
    typeInto(world, 'Dormant Clients', 'Client 0001', 'Notes', 'Call in spring');
    const bottom = SALES.length;
    world.workbook.typeCells(tab(world, 'Sales').id, { top: bottom, left: 0, bottom, right: 4 }, [
      ['2026-11-19', 'Client 0001', 'client1@example.com', 'Repair', 50],
    ]);
    call(world, 'buildLists');
    const last = tab(world, 'Dormant Clients').rows.pop();
    expect(last).toMatchObject({ Client: 'Client 0001', Stage: 'Closed', Notes: 'Call in spring' });
  });

  it('refuses a day that is none', () => {
    expect(run(restoreWorld(built), 'buildLists', { asOf: 'soon' }).error).toBe(
      '"asOf" cannot be "soon": it takes a day, such as "2026-03-31".',
    );
  });
});

describe('buildLists where there is nothing to read', () => {
  it.each<[string, Record<string, Typed[][]>]>([
    ['an empty sheet', { Sheet1: [] }],
    ['headers only', { Sales: [['Date', 'Customer', 'Amount']] }],
    [
      'neither dates nor amounts',
      {
        People: [
          ['Name', 'Colour'],
          ['Ada', 'red'],
          ['Bo', 'blue'],
        ],
      },
    ],
  ])('says what to do and writes nothing: %s', (_, tabs) => {
    const world = worldWith({ tabs });
    const before = JSON.stringify(world.workbook.snapshot());
    const { ok, error } = run(world, 'buildLists');
    expect(ok).toBe(false);
    expect(error).toMatch(/^[A-Z“"].*\.$/s);
    expect(error).not.toMatch(/undefined|TypeError|\bat \w+ \(/);
    expect(JSON.stringify(world.workbook.snapshot())).toBe(before);
  });
});

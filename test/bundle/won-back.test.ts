// Won Back and Team in a built sheet: rows for wins, what people type in them, bounties by live formulas.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import type { TeamAnswer } from '../../src/workflows/team';
import { DAY, emailOf, nameOf } from './send-support';
import { call, type Typed, tab, typeInto, worldWith } from './support';

const [ANA, BEN] = ['Ana Reyes', 'Ben Shaw'];
/** Bought, took a refund of an older order afterwards, was only told to be back, did nothing. */
const [BOUGHT, REFUNDED, TOLD, NOTHING] = [1, 2, 3, 4].map(nameOf);
const AMOUNTS = ['Order', 'New Revenue', 'Bounty owed'];

const order = (day: string, client: number, amount: number): Typed[] => [
  day,
  nameOf(client),
  emailOf(client),
  amount,
];

function typeAt(world: World, name: string, row: number, header: string, value: Typed): void {
  const { id, headers } = tab(world, name);
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`no column "${header}" on ${name}`);
  world.workbook.typeCells(id, { top: row, left: column, bottom: row, right: column }, [[value]]);
}

function sell(world: World, ...rows: Typed[][]): void {
  const { id, rows: before } = tab(world, 'Sales');
  const top = before.length + 1;
  world.workbook.typeCells(id, { top, left: 0, bottom: top + rows.length - 1, right: 3 }, rows);
}

/** Four quiet clients, contacted by two people with different bounties; two of them ordered since. */
function outreach(locale: string): World {
  const rows = [1, 2, 3, 4].flatMap((client) => [
    order('2025-03-10', client, 400),
    order('2025-09-12', client, 300),
  ]);
  const active = ['2025-12-01', '2026-05-02', '2026-11-15'].map((day) => order(day, 901, 50));
  const world = worldWith({
    tabs: { Sales: [['Order Date', 'Customer', 'Email', 'Amount'], ...rows, ...active] },
    locale,
  });
  call(world, 'setUp', { settings: { 'Dormant after (months)': 12 } });
  call(world, 'buildLists');
  call(world, 'team');
  for (const [row, [name, bounty]] of [
    [ANA, '12%'],
    [BEN, 50],
  ].entries()) {
    typeAt(world, 'Team', row + 1, 'Name', name);
    typeAt(world, 'Team', row + 1, 'Bounty', bounty);
  }
  const idOf = new Map(tab(world, 'Dormant Clients').rows.map((row) => [row['Client'], row['Client ID']]));
  for (const client of [BOUGHT, REFUNDED, TOLD, NOTHING]) {
    typeInto(world, 'Dormant Clients', client, 'Who', client === TOLD ? BEN : ANA);
    const said = client === TOLD ? { outcome: 'won back', amount: 1200 } : { outcome: 'voicemail' };
    call(world, 'logTouch', { clientId: idOf.get(client), list: 'dormant', touch: 2, ...said });
  }
  world.clock += 2 * DAY;
  sell(world, order('2026-11-22', 1, 800), order('2026-11-23', 1, -300));
  sell(world, order('2026-11-22', 2, 100), order('2026-11-23', 2, -250));
  call(world, 'refreshMetrics');
  return world;
}

const wins = (world: World) => tab(world, 'Won Back').rows.filter((row) => row['Client']);
const amounts = (world: World) =>
  Object.fromEntries(wins(world).map((row) => [row['Client'], AMOUNTS.map((header) => row[header])]));
const sums = (world: World) =>
  tab(world, 'Team')
    .rows.slice(0, 2)
    .map((row) => ['Won back', 'New revenue', 'Bounty owed', 'Bounty paid'].map((header) => row[header]));
const bountyFormulas = (world: World) => {
  const { id, headers, rows } = tab(world, 'Won Back');
  const column = headers.indexOf('Bounty owed');
  return world.workbook
    .formulas(id, { top: 1, left: column, bottom: rows.length, right: column })
    .map(([formula]) => formula !== '');
};

const german = outreach('de_DE');
const french = snapshotWorld(outreach('fr_FR'));

describe.each([
  ['fr_FR', restoreWorld(french)],
  ['de_DE', german],
])('Won Back in a %s sheet', (_, world) => {
  it('has a row for each win, with the bounty by Team and none on less than nothing', () => {
    expect(amounts(world)).toEqual({
      [BOUGHT]: [800, 500, 60],
      [REFUNDED]: [100, -150, 0],
      [TOLD]: [1200, 1200, 50],
    });
    expect(
      wins(world)
        .map((row) => row['Won by'])
        .sort(),
    ).toEqual([ANA, ANA, BEN]);
  });

  it('is summed up on Team, as the sidebar has it', () => {
    expect(sums(world)).toEqual([
      [1, 350, 60, 0],
      [1, 1200, 50, 0],
    ]);
    const { members } = call<TeamAnswer>(world, 'team');
    expect(members.map(({ wins, newRevenue, owed, paid }) => [wins, newRevenue, owed, paid])).toEqual(
      sums(world),
    );
  });
});

describe('Won Back at later refreshes', () => {
  const world = german;

  it('adds no second row, renews the figures and keeps what was typed', () => {
    const right = tab(world, 'Won Back').headers.length;
    const { id } = tab(world, 'Won Back');
    world.workbook.insertColumns(id, right, 1);
    world.workbook.typeCells(id, { top: 0, left: right, bottom: 0, right }, [['Remark']]);
    for (const [header, value] of [
      ['Looked after by', BEN],
      ['Promised', 'A new valve'],
      ['Won by', BEN],
      ['Remark', 'Glad'],
    ])
      typeInto(world, 'Won Back', BOUGHT, header, value);
    sell(world, order('2026-11-23', 1, 200));
    call(world, 'refreshMetrics');
    expect(wins(world)).toHaveLength(3);
    expect(wins(world).find((row) => row['Client'] === BOUGHT)).toMatchObject({
      'New Revenue': 700,
      'Won by': BEN,
      'Bounty owed': 50,
      'Looked after by': BEN,
      Promised: 'A new valve',
      Remark: 'Glad',
    });
  });

  it('leaves a paid bounty as it was paid, and brings back a row that was deleted', () => {
    typeInto(world, 'Won Back', BOUGHT, 'Won by', ANA);
    typeInto(world, 'Won Back', BOUGHT, 'Paid on', '2026-11-23');
    expect(amounts(world)[BOUGHT]).toEqual([800, 700, 84]);
    const told = wins(world).findIndex((row) => row['Client'] === TOLD) + 1;
    world.workbook.deleteRows(tab(world, 'Won Back').id, told, 1);
    sell(world, order('2026-11-23', 1, -600));
    call(world, 'refreshMetrics');
    expect(amounts(world)).toEqual({
      [BOUGHT]: [800, 100, 84],
      [REFUNDED]: [100, -150, 0],
      [TOLD]: [1200, 1200, 50],
    });
    expect(bountyFormulas(world).filter((live) => live)).toHaveLength(2);
    expect(sums(world)).toEqual([
      [1, -50, 0, 84],
      [1, 1200, 50, 0],
    ]);
  });

  it('keeps the one row of a client who was merged into another since', () => {
    const idOf = (client: string) =>
      tab(world, 'Dormant Clients').rows.find((row) => row['Client'] === client)?.['Client ID'];
    call(world, 'mergeClients', { keep: idOf(NOTHING), drop: idOf(TOLD) });
    call(world, 'refreshMetrics');
    expect(wins(world)).toHaveLength(3);
    expect(amounts(world)[TOLD]).toEqual([1200, 1200, 50]);
  });
});

describe('a tab that somebody deleted', () => {
  const deleted = (name: string) => {
    const world = restoreWorld(french);
    world.workbook.deleteSheet(tab(world, name).id);
    return world;
  };

  it('Won Back is made again, and Team sums it up again', () => {
    const world = deleted('Won Back');
    expect(sums(world)[0]).toEqual([0, 0, 0, 0]);
    call(world, 'refreshMetrics');
    expect(sums(world)).toEqual([
      [1, 350, 60, 0],
      [1, 1200, 50, 0],
    ]);
  });

  it('Won Back is made again, and what a person wrote over a sum of Team stays', () => {
    const world = restoreWorld(french);
    typeAt(world, 'Team', 1, 'Bounty owed', 77);
    world.workbook.deleteSheet(tab(world, 'Won Back').id);
    call(world, 'team');
    call(world, 'refreshMetrics');
    expect(sums(world)[0]).toEqual([1, 350, 77, 0]);
  });

  it('Team is made again, and the bounties of Won Back go by it', () => {
    const world = deleted('Team');
    call(world, 'refreshMetrics');
    expect(amounts(world)[TOLD]).toEqual([1200, 1200, 0]);
    typeAt(world, 'Team', 1, 'Name', BEN);
    typeAt(world, 'Team', 1, 'Bounty', 50);
    expect(amounts(world)[TOLD]).toEqual([1200, 1200, 50]);
    expect(sums(world)[0]).toEqual([1, 1200, 50, 0]);
  });
});

describe('a win that was only told, and taken back', () => {
  const undo = (world: World) => {
    const told = tab(world, 'Touch Log').rows.find((row) => row['Outcome'] === 'won back');
    const clientId = String(told?.['Client ID']);
    call(world, 'logTouch', { clientId, list: 'dormant', touch: 1, outcome: 'voicemail' });
    world.clock += 5 * DAY;
    call(world, 'undoTouch', { touchKey: told?.['Touch Key'] });
    return clientId;
  };
  const asked = (world: World, id: string) =>
    call<{ kind: string; clientId: string }[]>(world, 'getToday')
      .filter(({ clientId, kind }) => clientId === id && ['handOver', 'check', 'promise'].includes(kind))
      .map(({ kind }) => kind);

  it('asks for nothing more at once, and its row goes at the next refresh', () => {
    const world = restoreWorld(french);
    const id = undo(world);
    expect(asked(world, id)).toEqual([]);
    call(world, 'refreshMetrics');
    expect(wins(world).map((row) => row['Client'])).toEqual([BOUGHT, REFUNDED]);
    expect(amounts(world)[BOUGHT]).toEqual([800, 500, 60]);
  });

  it('keeps its row where somebody has written into it, with nothing owed, and says why', () => {
    const world = restoreWorld(french);
    typeInto(world, 'Won Back', TOLD, 'Story', 'Came by with cake');
    const id = undo(world);
    for (let i = 0; i < 2; i++) call(world, 'refreshMetrics');
    expect(amounts(world)[TOLD]).toEqual([1200, 0, 0]);
    expect(asked(world, id)).toEqual([]);
    const { id: sheet, headers, rows } = tab(world, 'Won Back');
    const left = headers.indexOf('New Revenue');
    const notes = () =>
      world.workbook.notes(sheet, { top: 1, left, bottom: rows.length, right: left }).flat();
    expect(notes().filter(Boolean)).toEqual([expect.stringContaining('taken back in the Touch Log')]);
    sell(world, order('2026-11-24', 3, 90));
    call(world, 'refreshMetrics');
    expect(amounts(world)[TOLD][1]).toBe(90);
  });

  it('stays a win where an order shows it', () => {
    const world = restoreWorld(french);
    sell(world, order('2026-11-24', 3, 90));
    call(world, 'refreshMetrics');
    const id = undo(world);
    call(world, 'refreshMetrics');
    expect(wins(world)).toHaveLength(3);
    expect(asked(world, id)).toEqual(['handOver']);
  });
});

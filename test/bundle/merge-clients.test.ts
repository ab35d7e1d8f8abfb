import { beforeAll, describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { call, run, type Typed, tab, typeInto, typeRows, worldWith } from './support';

const HEADERS = ['Date', 'Customer', 'Phone', 'Amount'];
/** One caller written in two ways, both quiet, and others around them. */
const SALES: Typed[][] = [
  HEADERS,
  ['2024-03-01', "Sean O'Brannagh", '425-555-0198', 300],
  ['2024-09-01', "Sean O'Brannagh", '425-555-0198', 200],
  ['2025-02-01', "Shaun O'Branagh", '425-555-0198', 150],
  ['2024-05-01', 'Quiet Third', '425-555-0111', 90],
  ['2026-10-01', 'Ada Active', '425-555-0122', 80],
  ['2026-11-10', 'Ada Active', '425-555-0122', 80],
];

interface Preview {
  duplicates: { keep: string; drop: string; names: string[]; why: string }[];
  decided: { keep: string; drop: string; names: string[]; decision: string }[];
}

function preview(world: World): Preview {
  const { ok, error, value } = run(world, 'sidebarCall', undefined, { args: ['preview', ''] });
  if (!ok) throw new Error(error);
  return JSON.parse(String(value));
}

const list = (world: World) => tab(world, 'Dormant Clients').rows;
const rowOf = (world: World, client: string) => list(world).find((row) => row['Client'] === client);
const merge = (world: World, undo = false) => {
  const [pair] = undo ? preview(world).decided : preview(world).duplicates;
  call(world, 'mergeClients', { keep: pair.keep, drop: pair.drop, undo });
  return call<{ messages: string[]; dormant: number }>(world, 'buildLists');
};

describe('two spellings of one client with the same phone number', () => {
  let built: WorldSnapshot;

  beforeAll(() => {
    const world = worldWith({ tabs: { Sales: SALES } });
    call(world, 'buildLists');
    typeInto(world, 'Dormant Clients', "Sean O'Brannagh", 'Notes', 'Likes tea');
    typeInto(world, 'Dormant Clients', "Sean O'Brannagh", 'Market Potential', 999);
    typeInto(world, 'Dormant Clients', "Shaun O'Branagh", 'Notes', 'Likes coffee');
    typeInto(world, 'Dormant Clients', "Shaun O'Branagh", 'Reason for Departure', 'Moved away');
    typeInto(world, 'Dormant Clients', "Shaun O'Branagh", 'Email', 'shaun@example.com');
    built = snapshotWorld(world);
  });

  it('are shown as possible duplicates by the preview and by Data Check', () => {
    const world = restoreWorld(built);
    expect(preview(world).duplicates).toEqual([
      expect.objectContaining({
        names: ["Sean O'Brannagh", "Shaun O'Branagh"],
        why: 'They have the same phone number.',
      }),
    ]);
    const line = tab(world, 'Data Check').rows.find((row) =>
      String(row['Problem']).includes('may be the same'),
    );
    expect(line).toMatchObject({
      Example: "Sean O'Brannagh / Shaun O'Branagh",
      Problem: 'These two may be the same client. They have the same phone number.',
    });
  });

  it('merged, are one client with the sales of both; typed values fill what is empty, and none is lost', () => {
    const world = restoreWorld(built);
    const { messages, dormant } = merge(world);
    expect(dormant).toBe(2);
    expect(rowOf(world, "Sean O'Brannagh")).toMatchObject({
      // Of the last 24 months; the other's two sales are older.
      Revenue: 150,
      Notes: 'Likes tea',
      'Market Potential': 999,
      'Reason for Departure': 'Moved away',
      Email: 'shaun@example.com',
      'Client ID': 'C0001',
    });
    expect(list(world)[list(world).length - 1]).toMatchObject({
      Client: "Shaun O'Branagh",
      Stage: 'Closed',
      Revenue: null,
      Notes: 'Likes coffee',
      'Reason for Departure': 'Moved away',
      Email: 'shaun@example.com',
    });
    expect(messages.join(' ')).toContain(`Shaun O'Branagh: Merged into "Sean O'Brannagh"`);
    expect(preview(world)).toMatchObject({
      duplicates: [],
      decided: [{ names: ["Sean O'Brannagh", "Shaun O'Branagh"], decision: 'merged' }],
    });
  });

  it('merged, go by the name and address of the one that was kept', () => {
    const world = worldWith({
      tabs: {
        Sales: [
          ['Date', 'Customer', 'Email', 'Phone', 'Amount'],
          ['2024-03-01', 'Acme', 'jo@acme.example', '', 300],
          ['2024-09-01', 'Acme Ltd', 'al@acme.example', '425-555-0101', 200],
          ['2026-11-10', 'Ada', 'ada@x.example', '', 80],
        ],
      },
    });
    call(world, 'setUp', { sender: { name: 'Me', company: 'Us', address: 'Street 1', region: 'US' } });
    call(world, 'buildLists');
    call(world, 'assignClients', { clientIds: 'all', approach: 'Reach out' });
    call(world, 'mergeClients', { keep: 'C0001', drop: 'C0002' });
    call(world, 'buildLists');
    expect(rowOf(world, 'Acme')).toMatchObject({ Email: 'jo@acme.example', Phone: '425-555-0101' });
    const { due, withheld } = call<{ due: { to: string }[]; withheld: unknown[] }>(world, 'planTouches', {
      list: 'dormant',
      touch: 1,
    });
    expect([due.map((one) => one.to), withheld]).toEqual([['jo@acme.example'], []]);
  });

  it('stay merged through refreshes', () => {
    const world = restoreWorld(built);
    merge(world);
    const before = list(world);
    call(world, 'buildLists');
    expect(list(world)).toEqual(before);
  });

  it('stay merged when the address is corrected by which one of them was known', () => {
    const withEmail = (corrected: boolean) =>
      SALES.map((row, i) => {
        const sean = corrected ? 'sean@example.org' : 'sean@example.com';
        const email = row[1] === "Sean O'Brannagh" ? sean : '';
        return [...row, i === 0 ? 'Email' : email];
      });
    const world = worldWith({ tabs: { Sales: withEmail(false) } });
    call(world, 'buildLists');
    merge(world);
    typeRows(world.workbook, tab(world, 'Sales').id, withEmail(true));
    expect(call<{ clients: number }>(world, 'buildLists').clients).toBe(3);
    expect(rowOf(world, "Sean O'Brannagh")).toMatchObject({
      Email: 'sean@example.org',
      'Client ID': 'C0001',
    });
  });

  it('undone, stand as they did, each with what was typed', () => {
    const world = restoreWorld(built);
    call(world, 'buildLists');
    const before = list(world);
    merge(world);
    call(world, 'buildLists');
    merge(world, true);
    expect(list(world)).toEqual(before);
    call(world, 'buildLists');
    expect(list(world)).toEqual(before);
  });

  it('undone after something else was typed into a cell that had been filled, keep that', () => {
    const world = restoreWorld(built);
    merge(world);
    typeInto(world, 'Dormant Clients', "Sean O'Brannagh", 'Reason for Departure', 'Stolen on price');
    merge(world, true);
    expect(rowOf(world, "Sean O'Brannagh")).toMatchObject({
      'Reason for Departure': 'Stolen on price',
      Email: null,
    });
    expect(rowOf(world, "Shaun O'Branagh")).toMatchObject({
      'Reason for Departure': 'Moved away',
      Stage: 'Not started',
    });
  });

  it('merged, a cell that the person empties stays empty', () => {
    const world = restoreWorld(built);
    merge(world);
    typeInto(world, 'Dormant Clients', "Sean O'Brannagh", 'Reason for Departure', null);
    call(world, 'buildLists');
    expect(rowOf(world, "Sean O'Brannagh")?.['Reason for Departure']).toBeNull();
  });

  it('merged where nothing was typed, leave one row; undone, the other comes back under its ID', () => {
    const world = worldWith({ tabs: { Sales: SALES } });
    call(world, 'buildLists');
    const before = list(world);
    merge(world);
    expect(rowOf(world, "Shaun O'Branagh")).toBeUndefined();
    merge(world, true);
    expect(list(world)).toEqual(before);
  });

  it('merged before the first list was built, part again into two of their own', () => {
    const world = worldWith({ tabs: { Sales: SALES } });
    merge(world);
    expect(list(world).map((row) => row['Client'])).toEqual(["Sean O'Brannagh", 'Quiet Third']);
    typeInto(world, 'Dormant Clients', "Sean O'Brannagh", 'Notes', 'Likes tea');
    merge(world, true);
    expect(rowOf(world, "Sean O'Brannagh")?.['Notes']).toBe('Likes tea');
    expect(rowOf(world, "Shaun O'Branagh")).toMatchObject({ Notes: null, 'Reason for Departure': null });
  });

  it('a merge ended at any call and built again comes to the same end', () => {
    const whole = restoreWorld(built);
    merge(whole);
    for (const kill of [8, 14, 20, 26, 32]) {
      const world = restoreWorld(built);
      const [pair] = preview(world).duplicates;
      call(world, 'mergeClients', { keep: pair.keep, drop: pair.drop });
      run(world, 'buildLists', undefined, { kill });
      call(world, 'buildLists');
      expect(list(world)).toEqual(list(whole));
    }
  });

  it('kept apart, are asked about no more', () => {
    const world = restoreWorld(built);
    const [pair] = preview(world).duplicates;
    call(world, 'mergeClients', { keep: pair.keep, drop: pair.drop, apart: true });
    call(world, 'buildLists');
    expect(preview(world).duplicates).toEqual([]);
    expect(
      tab(world, 'Data Check')
        .rows.map((row) => String(row['Problem']))
        .join(),
    ).not.toContain('may be the same');
  });
});

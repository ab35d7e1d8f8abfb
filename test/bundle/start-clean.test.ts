import { describe, expect, it } from '@jest/globals';
import { createWorld, restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { nameOf, send, sendSheet } from './send-support';
import { call, hasTab, run, tab, typeInto, typeRows } from './support';

/** The file copied: another id, no mailbox, no properties. */
function copied(): World {
  const original = restoreWorld(sendSheet({ clients: 5 }));
  send(original, { limit: 3 });
  const list = tab(original, 'Do Not Contact');
  typeRows(original.workbook, list.id, [list.headers, ['gone@example.org', 'Somebody']]);
  typeInto(original, 'Dormant Clients', nameOf(1), 'Notes', 'Likes tea');
  return createWorld({ workbook: original.workbook, now: original.clock, seed: 'copy' });
}

const clientsNamed = (world: World) =>
  world.workbook
    .sheets()
    .filter(({ name }) => name !== 'Sales')
    .filter(({ id }) => {
      const { rows, columns } = world.workbook.extent(id);
      const cells = world.workbook.values(id, { top: 0, left: 0, bottom: rows, right: columns });
      return /Client 0\d{3}|firm\d/.test(JSON.stringify(cells));
    })
    .map(({ name }) => name);

describe('declareCopy({as: "new"})', () => {
  const world = copied();
  expect(clientsNamed(world)).toEqual(
    expect.arrayContaining(['Dormant Clients', 'Touch Log', 'Rekindle State']),
  );
  expect(call(world, 'declareCopy', { as: 'new' })).toEqual({ as: 'new' });

  it('leaves no client of the original in any tab of Rekindle’s', () => {
    expect(clientsNamed(world)).toEqual([]);
    expect(tab(world, 'Dormant Clients').rows).toEqual([]);
    expect(tab(world, 'Touch Log').rows).toEqual([]);
  });

  it('keeps texts, settings and those who asked to be left alone', () => {
    expect(tab(world, 'Templates').rows.length).toBeGreaterThan(5);
    expect(tab(world, 'Do Not Contact').rows.map((row) => row['Address or @domain'])).toEqual([
      'gone@example.org',
    ]);
    const settings = tab(world, 'Settings').rows;
    expect(settings.find((row) => row['Setting'] === 'My name')?.['Value']).toBe('Jo Miller');
    expect(hasTab(world, 'Reasons')).toBe(true);
  });

  it('builds its own lists then, longer ones too, and sends to all on them', () => {
    const sales = tab(world, 'Sales');
    const rows = Array.from({ length: 300 }, (_, i) => [
      '2025-06-10',
      `Firm ${i}`,
      `a@new${i}.example.com`,
      200 + i,
    ]);
    typeRows(world.workbook, sales.id, [
      sales.headers,
      ...rows,
      ['2026-11-15', 'Fresh', 'f@fresh.example.com', 9],
    ]);
    call(world, 'buildLists');
    const list = tab(world, 'Dormant Clients').rows;
    expect(list).toHaveLength(300);
    expect(new Set(list.map((row) => row['Stage']))).toEqual(new Set(['Not started']));
    const { clientIds } = { clientIds: list.slice(0, 2).map((row) => String(row['Client ID'])) };
    call(world, 'assignClients', { clientIds, approach: 'Reach out' });
    expect(send(world).sent).toBe(2);
  });
});

it('declareCopy({as: "original"}) keeps the log, and notices from then on when it loses lines', () => {
  const world = copied();
  call(world, 'declareCopy', { as: 'original' });
  expect(tab(world, 'Touch Log').rows).toHaveLength(3);
  expect(tab(world, 'Dormant Clients').rows).toHaveLength(5);
  world.workbook.deleteRows(tab(world, 'Touch Log').id, 2, 1);
  expect(send(world).sent).toBe(0);
});

it('declareCopy ended anywhere can be said again', () => {
  const whole = run(copied(), 'declareCopy', { as: 'new' }).report.total;
  for (const part of [0.3, 0.6, 0.9]) {
    const world = copied();
    run(world, 'declareCopy', { as: 'new' }, { kill: Math.floor(whole * part) });
    expect(call(world, 'declareCopy', { as: 'new' })).toEqual({ as: 'new' });
    expect(clientsNamed(world)).toEqual([]);
  }
});

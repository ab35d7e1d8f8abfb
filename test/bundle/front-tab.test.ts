// Before anything was set up: the tab in front stays there while others are made, and the card says what to fill in.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import { inventedSales } from './invented-sales';
import { call, run, tab, worldWith } from './support';

const start = (() => {
  const world = worldWith({ tabs: { Sales: inventedSales({ rows: 60, clients: 12 }) } });
  call(world, 'buildLists');
  return snapshotWorld(world);
})();

describe('a sheet with its first lists', () => {
  it('keeps the tab in front when a call makes others', () => {
    const world = restoreWorld(start);
    const { id } = tab(world, 'Sales');
    world.selection = { sheetId: id, top: 0, left: 0, bottom: 0, right: 0 };
    const before = world.workbook.sheets().length;
    const clientId = String(tab(world, 'Dormant Clients').rows[0]['Client ID']);
    call(world, 'logTouch', { clientId, list: 'dormant', outcome: 'voicemail' }, { hasUi: true });
    expect(world.workbook.sheets().length).toBeGreaterThan(before);
    expect(world.selection?.sheetId).toBe(id);
  });

  it('leaves a place for the name where nobody has given one', () => {
    const world = restoreWorld(start);
    const clientId = String(tab(world, 'Dormant Clients').rows[0]['Client ID']);
    const args = ['clientCard', JSON.stringify({ clientId })];
    const { value } = run(world, 'sidebarCall', undefined, { args });
    expect(JSON.parse(String(value)).callSheet).toContain('this is (your name)');
  });
});

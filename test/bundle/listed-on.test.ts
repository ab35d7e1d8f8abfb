import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { sendSheet } from './send-support';
import { call, tab, typeInto } from './support';

const HOUR = 3_600_000;

describe('Listed On', () => {
  const start = sendSheet({ clients: 2 });

  it('is the day of the build that first held the client, and stays', () => {
    const world = restoreWorld(start);
    const listed = () => tab(world, 'Dormant Clients').rows.map((row) => row['Listed On']);
    expect(listed()).toEqual(['21 Nov 2026', '21 Nov 2026']);
    world.clock += 5 * 24 * HOUR;
    call(world, 'buildLists');
    expect(listed()).toEqual(['21 Nov 2026', '21 Nov 2026']);
  });

  it('is filled with the present day where it was emptied', () => {
    const world = restoreWorld(start);
    world.clock += 5 * 24 * HOUR;
    typeInto(world, 'Dormant Clients', 'Client 0001', 'Listed On', null);
    call(world, 'buildLists');
    const listed = tab(world, 'Dormant Clients').rows.map((row) => [row['Client'], row['Listed On']]);
    expect(listed).toContainEqual(['Client 0001', '26 Nov 2026']);
    expect(listed).toContainEqual(['Client 0002', '21 Nov 2026']);
  });
});

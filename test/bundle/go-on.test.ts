import { describe, expect, it } from '@jest/globals';
import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import { call, run, tab } from './support';
import { addresses, readyToSend, recipients } from './touches';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('goOnWhileAway', () => {
  it('sends what a day allows, goes on by the hour, and stops by itself', () => {
    const world = restoreWorld(readyToSend(7));
    call(world, 'setUp', { settings: { 'Mails a day': 3 } });
    const everybody = addresses(world);
    call(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send' });
    expect(recipients(world)).toHaveLength(3);
    advanceTo(world, world.clock + 2 * HOUR);
    expect(recipients(world)).toHaveLength(3);
    world.clock += DAY;
    advanceTo(world, world.clock + 2 * HOUR);
    expect(recipients(world)).toHaveLength(6);
    world.clock += DAY;
    advanceTo(world, world.clock + 2 * HOUR);
    expect(recipients(world)).toEqual(everybody);
    const triggers = Object.values(world.states).flatMap((state) => state.triggers ?? []);
    expect(triggers).toEqual([]);
  });

  it('leaves out who asked not to be contacted while the batch was waiting', () => {
    const world = restoreWorld(readyToSend(4));
    call(world, 'setUp', { settings: { 'Mails a day': 1 } });
    call(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send' });
    const [waiting] = addresses(world).filter((address) => !recipients(world).includes(address));
    const { id } = tab(world, 'Do Not Contact');
    world.workbook.typeCells(id, { top: 1, left: 0, bottom: 1, right: 0 }, [[waiting]]);
    for (let day = 0; day < 5; day++) {
      world.clock += DAY;
      run(world, 'scheduledRun');
    }
    expect(recipients(world)).toHaveLength(3);
    expect(recipients(world)).not.toContain(waiting);
    expect(run(world, 'scheduledRun').value).toBe('null');
  });
});

// A batch too large for a day, confirmed once, that goes on by itself until all of it has left.

import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import { DAY, emailOf, OWNER, sendSheet } from './send-support';
import { call, tab, typeRows } from './support';
import { recipients } from './touches';

const HOUR = 3_600_000;

export interface DaysPlan {
  clients: number;
  perDay: number;
  /** Client numbers on Do Not Contact; the second half comes there once the batch is under way. The highest are due first. */
  stopped: number[];
}

/** How many left by the end of each day, and who got what in the end. */
export function sendOverDays({ clients, perDay, stopped }: DaysPlan) {
  const world = restoreWorld(sendSheet({ clients }));
  call(world, 'setUp', { settings: { 'Mails a day': perDay } });
  call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send', clientIds: [] });
  const { id, headers } = tab(world, 'Do Not Contact');
  const half = Math.ceil(stopped.length / 2);
  const stop = (some: number[]) =>
    typeRows(world.workbook, id, [headers, ...some.map((one) => [emailOf(one)])]);
  stop(stopped.slice(0, half));
  call(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send' });
  const byDay: number[] = [];
  const first = world.clock;
  for (let day = 0; day <= clients / perDay + 1; day++) {
    // Google's day begins with the first mail and lasts 24 hours, so it begins later each day.
    world.clock = Math.max(world.clock, first + day * (DAY + HOUR));
    advanceTo(world, world.clock + 3 * HOUR);
    byDay.push(recipients(world).length);
    if (day === 0) stop(stopped);
  }
  const wanted = Array.from({ length: clients }, (_, i) => i + 1).filter((one) => !stopped.includes(one));
  const triggers = Object.values(world.states).flatMap((state) => state.triggers ?? []);
  const drafts = world.mailboxes.list(OWNER, 'drafts').length;
  return { byDay, got: recipients(world), wanted: wanted.map(emailOf).sort(), triggers, drafts };
}

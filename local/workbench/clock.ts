// The world's clock, shown and moved from the page.

import { DateTime } from 'luxon';
import type { FireOptions } from '../runtime/fire';
import { advanceTo } from '../runtime/until';
import type { World } from '../runtime/world-types';
import type { Clock, PostAnswers, Posts } from './protocol';

const HOUR = 3_600_000;
const MORNING = 9;

/** The time in the world, as its spreadsheet would say it. */
export function clockOf(world: World): Clock {
  const { timeZone } = world.workbook;
  const at = DateTime.fromMillis(world.clock, { zone: timeZone });
  return { now: Math.floor(world.clock), text: at.toFormat('EEE d MMM yyyy, HH:mm'), timeZone };
}

/**
 * Moves the clock by hours, or to a day ("2026-12-24": its ninth hour); triggers and scheduled mail due on the way
 * happen. The clock never goes back: then the answer says so.
 */
export function moveClock(world: World, step: Posts['/clock'], options: FireOptions): PostAnswers['/clock'] {
  const target =
    'hours' in step ? world.clock + step.hours * HOUR : morningOf(step.to, world.workbook.timeZone);
  if (!(target > world.clock)) return { error: 'Choose a later day: time does not go back.' };
  const fired = advanceTo(world, target, options);
  world.workbook.setClock(() => world.clock);
  return {
    fired: fired.map(({ function: name, error }) => ({ function: name, ...(error ? { error } : {}) })),
  };
}

function morningOf(day: string, zone: string): number {
  return DateTime.fromISO(day, { zone }).set({ hour: MORNING }).toMillis();
}

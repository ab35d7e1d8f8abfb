// Moves a world's clock: mail that was scheduled leaves, clock triggers fire in their order.

import { type Fired, type FireOptions, fireClock } from './fire';
import { keptProject } from './project';
import { nextFire } from './schedule';
import type { Trigger, World } from './world-types';

interface Due {
  key: string;
  trigger: Trigger;
  at: number;
}

function nextDue(world: World, target: number): Due | undefined {
  const due = Object.entries(world.states).flatMap(([key, state]) =>
    state.triggers
      .filter((trigger) => trigger.next !== undefined && trigger.next <= target)
      .map((trigger) => ({ key, trigger, at: trigger.next! })),
  );
  return due.sort((a, b) => a.at - b.at)[0];
}

function moveClock(world: World, to: number): void {
  world.clock = Math.max(world.clock, to);
  world.mailboxes.advance(world.clock);
}

/**
 * Moves the clock to an instant (milliseconds since 1970), firing what falls due on the way. A trigger that comes
 * due while another runs fires late, once. Never moves the clock back.
 */
export function advanceTo(world: World, target: number, options: FireOptions = {}): Fired[] {
  const fired: Fired[] = [];
  for (let due = nextDue(world, target); due; due = nextDue(world, target)) {
    const { key, trigger, at } = due;
    moveClock(world, at);
    // Set before it runs: the handler may delete its own trigger.
    trigger.next = nextFire(world, trigger, Math.max(at, world.clock), true);
    fired.push(...fireClock(world, keptProject(world, key), trigger, options));
  }
  moveClock(world, target);
  return fired;
}

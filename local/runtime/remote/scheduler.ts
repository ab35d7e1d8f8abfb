// Whose service call is next, when several scripts run at once in one world.

import { createHash } from 'node:crypto';
import type { Wait } from '../parking';
import type { World } from '../world-types';

/** One script as the scheduler sees it. */
interface Seat {
  /** A call that waits for its turn; absent while the script computes. */
  request?: () => Wait | undefined;
  /** What its last call waits for. */
  wait?: Wait;
}

/** A stream of numbers from 0 to below 1 that follows from a seed. */
function randomFrom(seed: string): () => number {
  let drawn = 0;
  return () => createHash('sha256').update(`${seed}/${drawn++}`).digest().readUInt32BE(0) / 2 ** 32;
}

/** How often the turn goes to somebody else: drawn per seed, so that some seeds make long stretches. */
const SWITCHING = [0.5, 0.2, 0.05];

/**
 * Gives turns. Without a seed a call is made when it arrives. With one, turns are drawn, and only when every script
 * has said what it wants next: then the seed alone decides the order, not the machine.
 */
export class Scheduler {
  private readonly seats = new Set<Seat>();
  private last: Seat | undefined;
  private readonly random: (() => number) | undefined;
  private readonly switching: number;

  constructor(
    private readonly world: World,
    seed?: string,
  ) {
    this.random = seed === undefined ? undefined : randomFrom(seed);
    this.switching = SWITCHING[Math.floor((this.random?.() ?? 0) * SWITCHING.length)];
  }

  /** A script joins; it computes until its first request. */
  join(): Seat {
    const seat: Seat = {};
    this.seats.add(seat);
    return seat;
  }

  /** A script is over. */
  leave(seat: Seat): void {
    this.seats.delete(seat);
    this.go();
  }

  /** Asks for a turn. `call` is made again after each wait, until it returns undefined. */
  request(seat: Seat, call: () => Wait | undefined): void {
    seat.request = call;
    this.go();
  }

  private go(): void {
    for (let seat = this.next(); seat; seat = this.next()) this.turn(seat);
  }

  private turn(seat: Seat): void {
    const call = seat.request!;
    this.last = seat;
    seat.wait = call();
    if (!seat.wait) {
      if (seat.request === call) seat.request = undefined;
      return;
    }
    const { wait } = seat;
    if ('answered' in wait) {
      wait.answered.then(() => {
        seat.wait = undefined;
        this.go();
      });
    }
  }

  private next(): Seat | undefined {
    const seats = [...this.seats];
    const computing = seats.some((seat) => !seat.request);
    if (this.random && computing) return undefined;
    const able = seats.filter((seat) => seat.request && this.isAble(seat));
    if (able.length > 0) return this.choose(able);
    if (computing || !this.moveClock(seats)) return undefined;
    return this.next();
  }

  private isAble({ wait }: Seat): boolean {
    if (!wait) return true;
    return 'ready' in wait && (wait.ready() || wait.deadline <= this.world.clock);
  }

  // Everybody waits: the next thing to happen is the earliest deadline.
  private moveClock(seats: Seat[]): boolean {
    const deadlines = seats.flatMap(({ wait }) => (wait && 'ready' in wait ? [wait.deadline] : []));
    if (deadlines.length === 0) return false;
    this.world.clock = Math.max(this.world.clock, Math.min(...deadlines));
    return true;
  }

  private choose(able: Seat[]): Seat {
    if (!this.random) return able[0];
    const stays = this.last && able.includes(this.last) && this.random() >= this.switching;
    if (stays) return this.last!;
    const others = able.filter((seat) => seat !== this.last);
    const among = others.length > 0 ? others : able;
    return among[Math.floor(this.random() * among.length)];
  }
}

const live = new WeakMap<World, Scheduler>();

/** The scheduler of everything that runs in a world as calls arrive. */
export function liveScheduler(world: World): Scheduler {
  const known = live.get(world) ?? new Scheduler(world);
  live.set(world, known);
  return known;
}

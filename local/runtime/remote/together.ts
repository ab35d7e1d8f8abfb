// Two or more runs at once, truly interleaved at their service calls, in an order that follows from a seed.

import type { RunOptions, RunResult } from '../run-function';
import type { World } from '../world-types';
import { Scheduler } from './scheduler';
import { startRemoteRun } from './start-remote-run';

/** Starts all runs at the same moment and returns their results in the order given. The same seed, the same story. */
export function runTogether(world: World, runs: RunOptions[], seed: string): Promise<RunResult[]> {
  const scheduler = new Scheduler(world, seed);
  return Promise.all(runs.map((options) => startRemoteRun(world, options, scheduler)));
}

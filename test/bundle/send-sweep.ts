// Hurting a run of sending at one place after another; each time everybody must have one mail in the end.

import { expect } from '@jest/globals';
import { restoreWorld, type WorldSnapshot } from '../../local/runtime/world';
import { eachOnce, type Job, troubled } from './send-support';
import { run } from './support';

/** Tries the job ended at call `kill`; tells whether the run came that far. */
export function killedAt(start: WorldSnapshot, job: Job, kill: number): boolean {
  const { first, everybody, standing } = troubled(start, job, { kill });
  expect({ kill, ...standing }).toEqual({ kill, ...eachOnce(everybody, standing.ids) });
  return first.killed;
}

/** How often an unhurt run makes each call of Gmail's. */
export function gmailCalls(start: WorldSnapshot, job: Job): [method: string, count: number][] {
  const world = restoreWorld(start);
  const { report } =
    job === 'reviewed'
      ? run(world, 'sendReviewedDrafts')
      : run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: job === 'send' ? 'send' : 'draft' });
  return Object.entries(report.calls).filter(([method]) => /^(Gmail|MailApp)\./.test(method));
}

/** Tries the job with the `at`-th call of a method failing before, then after taking effect. */
export function failingAt(start: WorldSnapshot, job: Job, method: string, at: number): void {
  for (const when of ['before', 'after'] as const) {
    const { first, everybody, standing } = troubled(start, job, { fail: { method, at, when } });
    expect({ method, at, when, failed: !first.ok }).toEqual({ method, at, when, failed: true });
    expect({ method, at, when, ...standing }).toEqual({
      method,
      at,
      when,
      ...eachOnce(everybody, standing.ids),
    });
  }
}

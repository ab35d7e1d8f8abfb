// Logging a call and taking it back with a run that is ended; each time it must have happened once in the end.

import { expect } from '@jest/globals';
import { restoreWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { log, nameOf, sendSheet } from './send-support';
import { call, run, tab } from './support';

/** A list of three clients with a phone. */
export const logSheet = (): WorldSnapshot => sendSheet({ clients: 3, columns: { Phone: () => '555-0101' } });

/** The client's row on the list. */
export function rowOf(world: World, client: number) {
  const row = tab(world, 'Dormant Clients').rows.find((one) => one['Client'] === nameOf(client));
  if (!row) throw new Error(`no ${nameOf(client)} on the list`);
  return row;
}

export const idOf = (world: World, client: number) => String(rowOf(world, client)['Client ID']);

/** Client, touch, state and outcome of each line. */
export const logged = (world: World) =>
  log(world).map((row) => [row['Client'], row['Touch'], row['State'], row['Outcome']]);

export function logIt(world: World, client: number, more: object) {
  const request = { clientId: idOf(world, client), list: 'dormant', touch: 2, ...more };
  return call<{ touchKey: string; stage: string; nextStep: string; due: string }>(world, 'logTouch', request);
}

/** Logs with a run ended at call `kill`, then once more; tells whether the run came that far. */
export function loggedAfterKill(start: WorldSnapshot, kill: number): boolean {
  const world = restoreWorld(start);
  const told = { outcome: 'spoke', followUp: '2026-12-07', toldReason: 'We forgot them' };
  const request = { clientId: idOf(world, 1), list: 'dormant', touch: 2, ...told };
  const first = run(world, 'logTouch', request, { kill });
  call(world, 'logTouch', request);
  expect([kill, ...logged(world)]).toEqual([kill, [nameOf(1), '2 Talk', 'Logged', 'spoke']]);
  expect(rowOf(world, 1)).toMatchObject({
    Stage: 'Talked',
    Due: '7 Dec 2026',
    'Reason for Departure': 'We forgot them',
  });
  return first.killed;
}

/**
 * Takes back the second of two calls with a run ended at call `kill`; the next look for answers adds the line that
 * says so where it was left out, and a second try does all where nothing was done.
 */
export function undoneAfterKill(start: WorldSnapshot, kill: number): boolean {
  const world = restoreWorld(start);
  logIt(world, 1, { outcome: 'no answer' });
  world.clock += 86_400_000;
  const { touchKey } = logIt(world, 1, { outcome: 'lost for good' });
  const first = run(world, 'undoTouch', { touchKey }, { kill });
  call(world, 'checkReplies');
  if (logged(world)[1][2] === 'Logged') call(world, 'undoTouch', { touchKey });
  expect([kill, ...logged(world).map(([, , state, outcome]) => `${state} ${outcome}`)]).toEqual([
    kill,
    'Logged no answer',
    'Undone lost for good',
    'Undone undone',
  ]);
  expect(rowOf(world, 1)['Stage']).toBe('Not started');
  return first.killed;
}

// Runs by the clock: made with consent, one of a kind and account, quiet where nothing may be done.

import { describe, expect, it } from '@jest/globals';
import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { noteRow, notesSent, noteTo, SECOND } from './answers-support';
import { OWNER } from './send-support';
import { call, run } from './support';

const start = notesSent(3);
const HOUR = 3_600_000;
const GMAIL = 'https://www.googleapis.com/auth/gmail.modify';

interface State {
  kind: string;
  on: boolean;
  lastRun: string;
  problem: string;
}

const install = (world: World, kinds: string[], account = OWNER) =>
  call<State[]>(world, 'installTriggers', { kinds }, { account });
const stateOf = (world: World, kind = 'replies') =>
  call<State[]>(world, 'triggers').find((one) => one.kind === kind);
const made = (world: World) =>
  Object.values(world.states).flatMap(({ triggers }) =>
    triggers.map(({ handler, account }) => [handler, account]),
  );

describe('installTriggers', () => {
  it('makes one of a kind, however often it is asked, and removeTriggers takes it away', () => {
    const world = restoreWorld(start);
    install(world, ['replies']);
    install(world, ['replies', 'morning']);
    expect(made(world)).toEqual([
      ['scheduledReplies', OWNER],
      ['scheduledMorning', OWNER],
    ]);
    expect(stateOf(world)).toMatchObject({ on: true, lastRun: '', problem: '' });
    call(world, 'removeTriggers', { kinds: ['replies'] });
    expect(made(world)).toEqual([['scheduledMorning', OWNER]]);
    expect(stateOf(world)?.on).toBe(false);
  });

  it('refuses a kind that there is not, and a copy', () => {
    const world = restoreWorld(start);
    expect(() => install(world, ['yearly'])).toThrow('"kinds[0]" cannot be "yearly": it takes');
    world.file.id = 'copied';
    expect(() => install(world, ['replies'])).toThrow('This sheet is a copy');
    expect(made(world)).toEqual([]);
  });
});

describe('the hourly look', () => {
  it('finds an answer with nobody there, for each account in its own mailbox, and says when it ran', () => {
    const world = restoreWorld(start);
    install(world, ['replies']);
    install(world, ['replies'], SECOND);
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'Call me.' });
    const fired = advanceTo(world, world.clock + 2.5 * HOUR);
    expect(fired.filter(({ error }) => error)).toEqual([]);
    expect(new Set(fired.map(({ account }) => account))).toEqual(new Set([OWNER, SECOND]));
    expect(noteRow(world, 1)['State']).toBe('Answered');
    expect(stateOf(world)?.lastRun).toMatch(/^2026-11-\d\dT/);
  });

  it('does nothing in a copy', () => {
    const world = restoreWorld(start);
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'Call me.' });
    world.file.id = 'copied';
    world.clock += HOUR;
    expect(run(world, 'scheduledReplies')).toMatchObject({ ok: true, value: 'null' });
    expect(noteRow(world, 1)['State']).toBe('Sent');
  });

  it('without consent throws nothing hour by hour; Set-up and the sidebar say what to do', () => {
    const world = restoreWorld(start);
    install(world, ['replies']);
    const denied = { deniedScopes: [GMAIL] };
    const fired = advanceTo(world, world.clock + 2.5 * HOUR, denied);
    expect(fired.length).toBeGreaterThanOrEqual(2);
    expect(fired.filter(({ error }) => error)).toEqual([]);
    const [replies] = call<State[]>(world, 'triggers', undefined, denied);
    expect(replies.problem).toContain('until you agree to its permissions again');
    const opened = run(world, 'sidebarCall', 'open', denied);
    expect(JSON.parse(String(opened.value)).notice).toBe(replies.problem);
    expect(stateOf(world)?.problem).toBe('');
  });

  it('says so where Google has stopped it', () => {
    const world = restoreWorld(start);
    install(world, ['replies']);
    world.clock += 26 * HOUR;
    expect(stateOf(world)?.problem).toContain('It has not run for a while');
  });
});

it('the morning run refreshes the lists', () => {
  const world = restoreWorld(start);
  install(world, ['morning']);
  const fired = advanceTo(world, world.clock + 25 * HOUR);
  expect(fired.map((one) => [one.function, one.error])).toEqual([['scheduledMorning', undefined]]);
  expect(stateOf(world, 'morning')?.problem).toBe('');
});

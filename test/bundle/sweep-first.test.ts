// What was chosen on a phone and missed by Google's trigger: every run that sends or looks for answers takes it in first.

import { describe, expect, it } from '@jest/globals';
import { editCell } from '../../local/runtime/edit';
import { addOnProject } from '../../local/runtime/project';
import { runTogether } from '../../local/runtime/remote/together';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { idOf } from './log-sweep';
import { DAY, log, nameOf, send, sendReviewed, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';
import { recipients } from './touches';

const LIST = 'Dormant Clients';

const start = (() => {
  const world = restoreWorld(sendSheet({ clients: 3, columns: { Phone: () => '555-0101' } }));
  send(world);
  world.clock += 5 * DAY;
  call(world, 'refreshMetrics');
  return snapshotWorld(world);
})();

const calls = (world: World) =>
  log(world)
    .filter((row) => row['Touch'] === '2 Talk' || row['State'] === 'Logged')
    .map((row) => `${row['Client']} ${row['State']} ${row['Outcome']}`);
const stageOf = (world: World, client: number) =>
  tab(world, LIST).rows.find((row) => row['Client'] === nameOf(client))?.['Stage'];

describe('sendTouches', () => {
  it.each([
    [LIST, 'lost for good'],
    ['Today', 'lost for good'],
    ['Today', 'not now'],
    ['Today', 'won back'],
    ['Today', 'spoke'],
    [LIST, 'asked not to be called'],
  ])('withholds after %s says "%s" as if it had been logged', (where, outcome) => {
    const [typed, known] = [restoreWorld(start), restoreWorld(start)];
    typeInto(typed, where, nameOf(1), 'Log', outcome);
    const followUp = /not now|spoke/.test(outcome) ? { followUp: 'no need' } : {};
    if (followUp.followUp) typeInto(typed, where, nameOf(1), 'Again', 'no need');
    call(known, 'logTouch', { clientId: idOf(known, 1), list: 'dormant', touch: 2, outcome, ...followUp });
    const [first, second] = [typed, known].map((world) => {
      const { sent, withheld } = send(world, { touch: 3, clientIds: [idOf(world, 1)] });
      return { sent, withheld, recipients: recipients(world), stage: stageOf(world, 1) };
    });
    expect(first).toEqual(second);
    expect(calls(typed)).toEqual([`${nameOf(1)} Logged ${outcome}`]);
  });

  it('asks no more of the sheet where only a word stands that nobody can read', () => {
    const counts = ['', 'rang, no luck'].map((word) => {
      const world = restoreWorld(start);
      typeInto(world, LIST, nameOf(1), 'Log', word);
      return run(world, 'sendTouches', { list: 'dormant', touch: 2, mode: 'draft' }).report.total;
    });
    expect(counts[1]).toBe(counts[0]);
  });
});

it('sendReviewedDrafts takes back the draft of a client who is lost by then', () => {
  const world = restoreWorld(start);
  send(world, { touch: 3, mode: 'draft' });
  const before = recipients(world).length;
  const drafts = log(world).filter((row) => row['State'] === 'Note ready');
  expect(drafts).not.toHaveLength(0);
  for (const row of drafts) typeInto(world, 'Today', String(row['Client']), 'Log', 'lost for good');
  expect(sendReviewed(world).sent).toBe(0);
  expect(recipients(world)).toHaveLength(before);
});

it('scheduledRun sends nothing of a waiting batch to a client who is lost by then', () => {
  const world = restoreWorld(sendSheet({ clients: 2 }));
  send(world, { limit: 0 });
  const startAt = world.clock + DAY;
  call(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send', startAt });
  world.clock = startAt;
  typeInto(world, LIST, nameOf(1), 'Log', 'lost for good');
  for (let i = 0; i < 4; i++) {
    run(world, 'scheduledRun');
    world.clock += DAY;
  }
  expect(recipients(world)).toEqual(['client@firm2.example.com']);
});

describe('checkReplies', () => {
  it.each([
    ['checkReplies', []],
    ['scheduledReplies', ['https://www.googleapis.com/auth/gmail.modify']],
    ['scheduledReplies', ['https://www.googleapis.com/auth/userinfo.email']],
  ])('%s without %j takes in the phone', (name, deniedScopes) => {
    const world = restoreWorld(start);
    typeInto(world, 'Today', nameOf(1), 'Log', 'lost for good');
    typeInto(world, LIST, nameOf(2), 'Log', 'no answer');
    expect(run(world, name, undefined, { deniedScopes }).error).toBeUndefined();
    expect(calls(world).sort()).toEqual([
      `${nameOf(1)} Logged lost for good`,
      `${nameOf(2)} Logged no answer`,
    ]);
    expect(stageOf(world, 1)).toBe('Closed');
    for (const where of ['Today', LIST])
      for (const row of tab(world, where).rows) expect(row['Log'] ?? '').toBe('');
  });

  it('shows on the list what a hand repaired in the log', () => {
    const world = restoreWorld(start);
    const { id, headers, rows } = tab(world, 'Touch Log');
    const [row, column] = [
      rows.findIndex((one) => one['Client'] === nameOf(1)) + 1,
      headers.indexOf('State'),
    ];
    const zone = { top: row, left: column, bottom: row, right: column };
    world.workbook.typeCells(id, zone, [['Answered']]);
    call(world, 'checkReplies');
    expect(stageOf(world, 1)).toBe('Answered');
  });
});

describe('undoTouch', () => {
  const phoned = () => {
    const world = restoreWorld(start);
    const { rows, headers } = tab(world, 'Today');
    const row = rows.findIndex((one) => one['Client'] === nameOf(1)) + 2;
    const address = `Today!${String.fromCharCode(65 + headers.indexOf('Log'))}${row}`;
    editCell(world, addOnProject(world), address, 'no answer');
    const touchKey = String(log(world).pop()?.['Touch Key']);
    return { world, touchKey };
  };
  const UNDONE = [`${nameOf(1)} Undone no answer`, `${nameOf(1)} Undone undone`];

  it.each(['refreshMetrics', 'checkReplies', 'scheduledMorning'])('is not turned back by %s', (name) => {
    const { world, touchKey } = phoned();
    call(world, 'undoTouch', { touchKey });
    world.clock += 60_000;
    run(world, name);
    expect(calls(world)).toEqual(UNDONE);
    for (const row of tab(world, 'Today').rows) expect(row['Log'] ?? '').toBe('');
    world.clock += DAY;
    run(world, name);
    expect(calls(world)).toEqual(UNDONE);
  });

  it.each([1, 2, 3, 4])('nor by a refresh at the same time, seed %i', async (seed) => {
    const { world, touchKey } = phoned();
    const jobs = [
      { functionName: 'undoTouch', args: [{ touchKey }] },
      { functionName: 'refreshMetrics', args: [] },
    ];
    const results = await runTogether(world, jobs, `seed ${seed}`);
    expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
    call(world, 'refreshMetrics');
    expect(calls(world)).toEqual(UNDONE);
  });
});

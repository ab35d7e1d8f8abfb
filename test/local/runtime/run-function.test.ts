// One run: fresh context, what is committed, kills, injected failures, the report.

import { describe, expect, it } from '@jest/globals';
import { filesProject } from '../../../local/runtime/project';
import { runFunction } from '../../../local/runtime/run-function';
import { restoreWorld, snapshotWorld } from '../../../local/runtime/world';
import { aWorld, firstCell, fixture, NOON, run, scriptOf } from './support';

describe('runFunction', () => {
  it('calls in a fresh context: globals do not survive', () => {
    const world = aWorld();
    expect(run(world, 'hello', { args: ['you'] }).value).toBe('Hello you 1');
    expect(run(world, 'hello', { args: ['you'] }).value).toBe('Hello you 1');
  });

  it('offers nothing of Node', () => {
    expect(new Set(run(aWorld(), 'globalsSeen').value as string[])).toEqual(new Set(['undefined']));
  });

  it("gives the script dates and errors of its own realm, on the world's clock", () => {
    const world = aWorld();
    const { value } = run(world, 'dates');
    expect(value).toMatchObject({ isDate: true, isError: true, hour: 10, iso: '2026-03-05T10:00:00.000Z' });
    expect((value as { alsoNow: number }).alsoNow).toBeGreaterThan(NOON);
    expect((value as { now: string }).now).toMatch(/^2026-11-21T12:00:00/);
  });

  it("TODAY() in a cell follows the world's clock", () => {
    expect(run(aWorld(), 'today').value).toBe('2026-11-21T00:00:00.000Z');
  });

  it('commits what is buffered at the end', () => {
    const world = aWorld();
    expect(run(world, 'flushOneKeepOne').ok).toBe(true);
    expect(firstCell(world)).toBe('buffered');
  });

  it('an error of the script commits too, and says one sentence', () => {
    const world = aWorld();
    expect(run(world, 'fails')).toMatchObject({ ok: false, killed: false, error: 'It went wrong.' });
    expect(firstCell(world)).toBe('kept');
  });

  it('a function that does not exist is named', () => {
    expect(run(aWorld(), 'nothingHere')).toMatchObject({
      ok: false,
      error: 'Script function not found: nothingHere',
    });
    expect(run(aWorld(), 'nothingHere', { optional: true })).toMatchObject({ ok: true, found: false });
  });

  it('loads in the same mode as it calls: a service call at load stops a simple trigger', () => {
    const world = aWorld();
    const call = { functionName: 'onOpen', project: filesProject(world, [fixture('at-load')]) };
    expect(runFunction(world, { ...call, authMode: 'LIMITED' })).toMatchObject({
      ok: false,
      error: expect.stringMatching(/permission to call ScriptApp.getProjectTriggers/),
    });
    expect(runFunction(world, call).value).toBe('menu');
  });
});

describe('a kill', () => {
  const killed = (kill: number) => {
    const world = aWorld();
    const result = run(world, 'flushOneKeepOne', { kill });
    return { ...result, cell: firstCell(world), properties: scriptOf(world).state.properties.document };
  };

  it.each([
    [1, null, {}],
    [2, null, {}],
    [3, 'flushed', {}],
    [4, 'flushed', {}],
  ])('at call %d leaves what was flushed before it', (kill, cell, properties) => {
    expect(killed(kill)).toMatchObject({ ok: false, killed: true, cell, properties });
  });

  it('past the last call changes nothing', () => {
    expect(killed(5)).toMatchObject({
      ok: true,
      killed: false,
      cell: 'buffered',
      properties: { reached: 'yes' },
    });
  });

  it('cannot be caught, ignores what is returned and frees the lock', () => {
    const world = aWorld();
    const result = run(world, 'catchEverything', { kill: 6 });
    expect(result).toMatchObject({ ok: false, killed: true, error: 'The run was ended at service call 6.' });
    expect(result.value).toBeUndefined();
    expect(firstCell(world)).toBe(1);
    expect(scriptOf(world).locks.size).toBe(0);
  });

  it('comes by itself after six modelled minutes', () => {
    const world = aWorld();
    const result = run(world, 'manyCalls');
    expect(result).toMatchObject({ ok: false, killed: true, error: 'Exceeded maximum execution time' });
    expect(result.report.modelledSeconds).toBeGreaterThan(360);
  });
});

describe('an injected failure', () => {
  const failing = (when: 'before' | 'after') => {
    const world = aWorld();
    const result = run(world, 'flushOneKeepOne', { fail: { method: 'Properties.setProperty', at: 1, when } });
    return { error: result.error, kept: scriptOf(world).state.properties.document };
  };

  it('before the call takes effect leaves nothing behind', () => {
    expect(failing('before')).toEqual({ error: expect.stringMatching(/server error occurred/), kept: {} });
  });

  it('after the call took effect leaves its effect behind', () => {
    expect(failing('after')).toEqual({
      error: expect.stringMatching(/server error/),
      kept: { reached: 'yes' },
    });
  });
});

describe('the report', () => {
  it('counts data calls by method, navigation and flushes apart, and models time', () => {
    const { report } = run(aWorld(), 'writeAndRead');
    expect(report).toMatchObject({
      calls: { 'Range.setValues': 1, 'Range.getValues': 1 },
      total: 2,
      flushes: 1,
      gmailUnits: 0,
      recipients: 0,
      modelledSeconds: 0.402,
    });
    expect(report.navigation).toBeGreaterThan(0);
    expect(report.peakMemoryMb).toBeGreaterThan(10);
  });
});

describe('restoreWorld', () => {
  it('starts any number of runs from one state', () => {
    const world = aWorld();
    run(world, 'flushOneKeepOne');
    const snapshot = snapshotWorld(world);
    const sweep = [1, 2, 3].map((kill) => {
      const copy = restoreWorld(snapshot);
      run(copy, 'addOneWithoutLock', { kill });
      return [firstCell(copy), copy.file.id === world.file.id];
    });
    expect(sweep).toEqual([
      ['buffered', true],
      ['buffered', true],
      ['buffered', true],
    ]);
    run(world, 'fails');
    const after = restoreWorld(snapshot);
    expect([firstCell(after), firstCell(world)]).toEqual(['buffered', 'kept']);
    expect(scriptOf(after).state.properties.document).toEqual({ reached: 'yes' });
  });
});

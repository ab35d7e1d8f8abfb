// Scripts in threads of their own: values across, real contention, answers that take their time.

import { describe, expect, it } from '@jest/globals';
import { headlessUi } from '../../../local/runtime/headless-ui';
import { startRemoteRun } from '../../../local/runtime/remote/start-remote-run';
import { runTogether } from '../../../local/runtime/remote/together';
import type { PatientUiPort } from '../../../local/runtime/waiting';
import { aWorld, firstCell, run, scriptOf } from './support';

type World = ReturnType<typeof aWorld>;

const remotely = (world: World, functionName: string, options = {}) =>
  startRemoteRun(world, { project: scriptOf(world), functionName, ...options });

const both = (world: World, names: string[], seed: string) =>
  runTogether(
    world,
    names.map((functionName) => ({ project: scriptOf(world), functionName })),
    seed,
  );

describe('startRemoteRun', () => {
  it('gives the same as a run in this process, down to realms, names and refusals', async () => {
    const remote = await remotely(aWorld(), 'shapes');
    const local = run(aWorld(), 'shapes');
    expect(remote.error).toBeUndefined();
    expect(remote.value).toEqual({
      ...(local.value as object),
      list: true,
      date: true,
      unknown: 'Sheet.noSuchThing is not provided locally',
      enumeration: 'FULL',
      same: true,
      properties: { a: '1' },
    });
    const { cpuMs: _cpu, peakMemoryMb: _memory, ...counted } = remote.report;
    expect(local.report).toMatchObject(counted);
  });

  it("follows the world's clock", async () => {
    expect((await remotely(aWorld(), 'dates')).value).toMatchObject({
      isDate: true,
      isError: true,
      hour: 10,
    });
  });

  it('stays responsive while a person is asked, and drops the lock meanwhile', async () => {
    const world = aWorld();
    let answer: (value: { button: string; text: string }) => void = () => undefined;
    let ui = headlessUi() as PatientUiPort;
    const asked = new Promise<void>((isOpen) => {
      const ask = () => {
        isOpen();
        return new Promise<{ button: string; text: string }>((resolve) => {
          answer = resolve;
        });
      };
      ui = { ...headlessUi(), ask };
    });
    const asking = remotely(world, 'askAndTell', { ui });
    await asked;
    const other = await remotely(world, 'addOne');
    expect(other.value).toBe(1);
    answer({ button: 'YES', text: '' });
    const result = await asking;
    expect(result.value).toEqual({ yes: true, text: 'YES', held: false });
    expect(firstCell(world)).toBe('yes');
    expect(result.report.calls).toEqual({ 'Lock.waitLock': 1, 'Range.setValue': 1, 'Lock.hasLock': 1 });
  });

  it('stops a killed script for good', async () => {
    const world = aWorld();
    expect(await remotely(world, 'catchEverything', { kill: 4 })).toMatchObject({ ok: false, killed: true });
    expect(firstCell(world)).toBe(0);
  });

  it('reports what the script threw, after committing', async () => {
    const world = aWorld();
    expect(await remotely(world, 'fails')).toMatchObject({
      ok: false,
      killed: false,
      error: 'It went wrong.',
    });
    expect(firstCell(world)).toBe('kept');
  });

  it('names a function that does not exist', async () => {
    expect((await remotely(aWorld(), 'nothingHere')).error).toBe('Script function not found: nothingHere');
  });
});

describe('runTogether', () => {
  const seeds = ['1', '2', '3', '4', '5', '6'];
  const counts = async (name: string) => {
    const found: unknown[] = [];
    for (const seed of seeds) {
      const world = aWorld();
      await both(world, [name, name], seed);
      found.push(firstCell(world));
    }
    return found;
  };

  it('without a lock some order of turns loses an update, and the same seed loses the same', async () => {
    const found = await counts('addOneWithoutLock');
    expect(new Set(found)).toEqual(new Set([1, 2]));
    expect(await counts('addOneWithoutLock')).toEqual(found);
  });

  it('with a lock none does', async () => {
    expect(new Set(await counts('addOne'))).toEqual(new Set([2]));
  });

  it('a waiting run gives up when its own time is over, not when the other is done', async () => {
    const [held, waited] = await both(aWorld(), ['holdAndSleep', 'tryForTenSeconds'], '3');
    expect(held.value).toBe('slept');
    const { got, waited: time } = waited.value as { got: boolean; waited: number };
    // Whoever comes first gets the lock at once; otherwise ten seconds pass, not sixty.
    expect(got ? time < 1000 : time >= 10_000 && time < 11_000).toBe(true);
  });
});

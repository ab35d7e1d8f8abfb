// LockService: contention between two runs of one project.

import { describe, expect, it } from '@jest/globals';
import { aProject, aWorld, NOON, startRun } from './support';

describe('LockService', () => {
  it('refuses a second run while the first holds the lock, after waiting its time', () => {
    const world = aWorld();
    startRun(world).LockService.getDocumentLock()!.waitLock(0);
    const second = startRun(world).LockService.getDocumentLock()!;
    expect(second.tryLock(5000)).toBe(false);
    expect(world.clock - NOON).toBeGreaterThanOrEqual(5000);
    expect(second.hasLock()).toBe(false);
  });

  it('waitLock throws in the words and language of Google', () => {
    const world = aWorld();
    startRun(world).LockService.getScriptLock().waitLock(0);
    const german = startRun(world, { language: 'de' }).LockService.getScriptLock();
    expect(() => german.waitLock(10)).toThrow(/^Zeitüberschreitung der Sperre/);
    expect(() => startRun(world).LockService.getScriptLock().waitLock(10)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is granted again at once to the object that holds it, not to another of the same run', () => {
    const { LockService } = startRun();
    const lock = LockService.getDocumentLock()!;
    expect([lock.tryLock(0), lock.tryLock(0)]).toEqual([true, true]);
    expect(LockService.getDocumentLock()!.tryLock(0)).toBe(false);
  });

  it('a negative wait fails', () => {
    expect(startRun().LockService.getScriptLock().tryLock(-1)).toBe(false);
  });

  it('releaseLock lets the next run in', () => {
    const world = aWorld();
    const lock = startRun(world).LockService.getDocumentLock()!;
    lock.waitLock(0);
    lock.releaseLock();
    expect(startRun(world).LockService.getDocumentLock()!.tryLock(0)).toBe(true);
  });

  it('is dropped while a dialog is open', () => {
    const world = aWorld();
    const { LockService, SpreadsheetApp } = startRun(world);
    const lock = LockService.getDocumentLock()!;
    lock.waitLock(0);
    SpreadsheetApp.getUi().alert('Go on?');
    expect(lock.hasLock()).toBe(false);
  });

  it('is freed by a kill', () => {
    const world = aWorld();
    const { LockService, CacheService } = startRun(world, { killAt: 2 });
    LockService.getDocumentLock()!.waitLock(0);
    expect(() => CacheService.getScriptCache().get('x')).toThrow();
    expect(startRun(world).LockService.getDocumentLock()!.tryLock(0)).toBe(true);
  });

  it('user locks of two accounts and locks of two scripts do not meet', () => {
    const world = aWorld();
    const { LockService } = startRun(world);
    LockService.getUserLock().waitLock(0);
    LockService.getScriptLock().waitLock(0);
    const colleague = startRun(world, { account: 'assistant@example.com' });
    expect(colleague.LockService.getUserLock().tryLock(0)).toBe(true);
    const other = startRun(world, {}, aProject(world, undefined, 'other'));
    expect(other.LockService.getScriptLock().tryLock(0)).toBe(true);
  });
});

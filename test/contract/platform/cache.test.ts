// CacheService against its documented limits.

import { describe, expect, it } from '@jest/globals';
import { aWorld, startRun } from './support';

describe('CacheService', () => {
  it('forgets a value when its time is over on the world clock', () => {
    const world = aWorld();
    startRun(world).CacheService.getDocumentCache()!.put('holder', 'ann', 60);
    world.clock += 59_000;
    expect(startRun(world).CacheService.getDocumentCache()!.get('holder')).toBe('ann');
    world.clock += 2_000;
    expect(startRun(world).CacheService.getDocumentCache()!.get('holder')).toBeNull();
  });

  it('keeps ten minutes by default and six hours at most', () => {
    const world = aWorld();
    const cache = startRun(world).CacheService.getScriptCache();
    cache.put('short', 'x');
    cache.put('long', 'x', 1_000_000);
    world.clock += 601_000;
    expect([cache.get('short'), cache.get('long')]).toEqual([null, 'x']);
    world.clock += 21_600_000;
    expect(cache.get('long')).toBeNull();
  });

  it('refuses keys over 250 characters and values over 100 KB', () => {
    const cache = startRun().CacheService.getScriptCache();
    cache.put('k'.repeat(250), 'x'.repeat(102_400));
    expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
  });

  it('drops the oldest when the thousandth-and-first item comes', () => {
    const cache = startRun().CacheService.getScriptCache();
    for (let i = 0; i <= 1000; i++) cache.put(`k${i}`, 'x');
    expect([cache.get('k0'), cache.get('k100'), cache.get('k101'), cache.get('k1000')]).toEqual([
      null,
      null,
      'x',
      'x',
    ]);
  });

  it('getAll leaves out what is not there; removeAll takes several', () => {
    const cache = startRun().CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.removeAll(['a', 'b']);
    expect(cache.getAll(['a', 'c'])).toEqual({ c: '3' });
  });

  it('takes text only', () => {
    const cache = startRun().CacheService.getScriptCache();
    expect(() => cache.put('k', 5 as unknown as string)).toThrow(/don't match the method signature/);
  });
});

// CacheService: texts kept for a while, with Google's limits; the oldest go first when it is full.

import type { Run } from '../runtime/execution';
import type { CacheEntry, PerScope } from '../runtime/world-types';
import { data, navigation, provide } from './strict';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;
/** Measured in the field in 2025: passing the limit drops about a tenth at once. */
const KEPT_WHEN_FULL = 900;

const SERVICE = {
  name: 'CacheService',
  inErrors: 'CacheService',
  members: { getDocumentCache: navigation(), getScriptCache: navigation(), getUserCache: navigation() },
};

const CACHE = {
  name: 'Cache',
  inErrors: 'CacheService.Cache',
  members: {
    get: data('string'),
    getAll: data('string[]'),
    put: data('string,string', 'string,string,number'),
    putAll: data('object', 'object,number'),
    remove: data('string'),
    removeAll: data('string[]'),
  },
};

type Kept = PerScope<CacheEntry[]>;

function cache(run: Run, entries: () => CacheEntry[], keep: (entries: CacheEntry[]) => void): Cache {
  const living = () => entries().filter((entry) => entry.expires > run.now());
  const read = (key: string) => living().find((entry) => entry.key === key)?.value ?? null;
  const drop = (keys: string[]) => keep(living().filter((entry) => !keys.includes(entry.key)));
  const write = (key: string, value: string, seconds = DEFAULT_SECONDS) => {
    if (key.length > KEY_CHARACTERS) throw run.error('TOO_LARGE', { argument: 'key' });
    if (Buffer.byteLength(value, 'utf8') > VALUE_BYTES) throw run.error('TOO_LARGE', { argument: 'value' });
    if (seconds < 1) throw run.error('INVALID_ARGUMENT', { argument: 'expirationInSeconds' });
    const expires = run.now() + Math.min(seconds, MAX_SECONDS) * 1000;
    const next = [...living().filter((entry) => entry.key !== key), { key, value, expires }];
    keep(next.length > MAX_ITEMS ? next.slice(-KEPT_WHEN_FULL) : next);
  };
  return provide(run, CACHE, {
    get: read,
    getAll: (keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, read(key)]).filter(([, value]) => value !== null)),
    put: write,
    putAll(values: Record<string, string>, seconds?: number) {
      for (const [key, value] of Object.entries(values)) write(key, String(value), seconds);
    },
    remove: (key: string) => drop([key]),
    removeAll: drop,
  });
}

/** CacheService for one run. */
export function createCacheService(run: Run): Service {
  const kept: Kept = run.project.state.cache;
  const shared = (scope: 'document' | 'script') =>
    cache(
      run,
      () => kept[scope],
      (entries) => {
        kept[scope] = entries;
      },
    );
  return provide(run, SERVICE, {
    getDocumentCache: () => shared('document'),
    getScriptCache: () => shared('script'),
    getUserCache: () =>
      cache(
        run,
        () => kept.user[run.account] ?? [],
        (entries) => {
          kept.user[run.account] = entries;
        },
      ),
  });
}

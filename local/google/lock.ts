// LockService: locks that really contend between runs of one project.

import type { Run } from '../runtime/execution';
import { lockIsFree } from '../runtime/locks';
import { data, navigation, provide } from './strict';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

const SERVICE = {
  name: 'LockService',
  inErrors: 'LockService',
  members: { getDocumentLock: navigation(), getScriptLock: navigation(), getUserLock: navigation() },
};

const LOCK = {
  name: 'Lock',
  inErrors: 'LockService.Lock',
  members: {
    hasLock: data(),
    releaseLock: data(),
    tryLock: data('number'),
    waitLock: data('number'),
  },
};

/**
 * One Lock object. Asking again through the same object is granted at once; a second object of the same run waits
 * for the first (whether Google does so is not known: the cautious way).
 */
function lock(run: Run, name: string): Lock {
  const { locks } = run.project;
  let mine = false;
  const holds = () => mine && locks.get(name) === run.id;
  const take = (milliseconds: number): boolean => {
    if (holds()) return true;
    const free = () => lockIsFree(run.project, name);
    if (milliseconds < 0 || !run.waitUntil(free, milliseconds)) return false;
    locks.set(name, run.id);
    mine = true;
    return true;
  };
  return provide(run, LOCK, {
    hasLock: holds,
    releaseLock() {
      if (holds()) locks.delete(name);
      mine = false;
    },
    tryLock: take,
    waitLock(milliseconds: number) {
      if (!take(milliseconds)) throw run.error('LOCK_TIMEOUT');
    },
  });
}

/** LockService for one run. */
export function createLockService(run: Run): Service {
  return provide(run, SERVICE, {
    getDocumentLock: () => lock(run, 'document'),
    getScriptLock: () => lock(run, 'script'),
    getUserLock: () => lock(run, `user ${run.account}`),
  });
}

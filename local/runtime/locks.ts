// Who holds which lock of a script project.

import type { Project } from './world-types';

/** Whether nobody holds a lock. */
export function lockIsFree(project: Project, name: string): boolean {
  return !project.locks.has(name);
}

/** Frees everything a run holds: at its end, when it is killed, when a dialog opens. */
export function freeLocks(project: Project, run: number): void {
  for (const [name, holder] of project.locks) {
    if (holder === run) project.locks.delete(name);
  }
}

// Which functions of a script a page may call.

import { entryPoint, loadScript, newRealm } from '../runtime/realm';
import type { Project } from '../runtime/world-types';

const known = new WeakMap<Project, string[]>();

/** Its top-level functions but those whose name ends in "_"; none when it cannot even be loaded. */
export function callableNames(project: Project): string[] {
  const names = known.get(project) ?? namesOf(project);
  known.set(project, names);
  return names;
}

function namesOf({ source }: Project): string[] {
  const { globals } = newRealm(Date.now, source.manifest.timeZone);
  const before = new Set(Object.getOwnPropertyNames(globals));
  try {
    loadScript(globals, source);
  } catch {
    return [];
  }
  const added = Object.getOwnPropertyNames(globals).filter((name) => !before.has(name));
  return added.filter((name) => !name.endsWith('_') && entryPoint(globals, name));
}

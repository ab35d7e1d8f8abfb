// The context a script runs in: the language's own built-ins and what Apps Script adds, nothing of Node's.

import vm from 'node:vm';
import * as gas from 'gas-local';
import type { Execution } from './execution-types';
import type { ProjectSource } from './world-types';
import { installDate } from './zoned-date';

interface Realm {
  globals: Record<string, unknown>;
  builtIns: Execution['realm'];
}

/** A fresh context whose Date follows the world's clock and the script's zone. */
export function newRealm(now: () => number, zone: string): Realm {
  const globals: Record<string, unknown> = vm.createContext({});
  const builtIns = vm.runInContext('({ Date, Error })', globals) as Execution['realm'];
  installDate(builtIns, now, zone);
  globals.Date = builtIns.Date;
  return { globals, builtIns };
}

/** Loads a script's files into a context, as one shared scope. */
export function loadScript(globals: Record<string, unknown>, source: ProjectSource): void {
  gas.require(source.folder, globals);
}

/** Names of what may be called by a trigger, a menu or a page: functions at the top level. */
export function entryPoint(
  globals: Record<string, unknown>,
  name: string,
): ((...args: unknown[]) => unknown) | undefined {
  const value = Object.hasOwn(globals, name) ? globals[name] : undefined;
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
}

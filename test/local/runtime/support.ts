// Worlds and scripts for the runtime's tests.

import path from 'node:path';
import { newWorkbook } from '../../../local/engine/index';
import { filesProject } from '../../../local/runtime/project';
import { type RunOptions, runFunction } from '../../../local/runtime/run-function';
import { createWorld, type WorldOptions } from '../../../local/runtime/world';
import type { World } from '../../../local/runtime/world-types';

export const NOON = Date.UTC(2026, 10, 21, 12);

/** The folder of a fixture script. */
export const fixture = (name: string): string => path.join(__dirname, 'fixtures', name);

/** An empty file at noon of 21 November 2026. */
export function aWorld(options: Partial<WorldOptions> = {}): World {
  return createWorld({ workbook: newWorkbook(), now: NOON, seed: 'test', ...options });
}

/** The fixture script as a project of a world. */
export const scriptOf = (world: World, name = 'script') => filesProject(world, [fixture(name)]);

/** Runs a function of the fixture script. */
export function run(world: World, functionName: string, options: Partial<RunOptions> = {}) {
  return runFunction(world, { project: scriptOf(world), functionName, ...options });
}

/** What A1 of the first tab holds, as last flushed. */
export function firstCell(world: World): unknown {
  const { workbook } = world;
  return workbook.values(workbook.sheets()[0].id, { top: 0, left: 0, bottom: 0, right: 0 })[0][0];
}

/** What the fixture script noted in its properties. */
export function notes(world: World): unknown[] {
  return JSON.parse(scriptOf(world).state.properties.script['notes'] ?? '[]');
}

// The world a command works in: opened or made before it, kept after it.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { newWorkbook, type Workbook } from '../engine/index';
import { type Report, sumReports } from '../runtime/meter';
import { projectRoot } from '../runtime/paths';
import { checkSaveName, saveWorkbook } from '../runtime/save-workbook';
import { openWorkbook } from '../runtime/workbook-source';
import { createWorld } from '../runtime/world';
import { holdsWorld, openWorldFolder, saveWorldFolder } from '../runtime/world-files';
import type { World } from '../runtime/world-types';
import { writeWhole } from '../runtime/write-file';
import { instantOf } from './instant';
import type { Options } from './options';

const SAMPLE = 'samples/heating-and-cooling.xlsx';

/** Opens the world the options name, or a new one around their workbook. @throws a sentence; nothing is written. */
export async function openStory(options: Options): Promise<World> {
  if (options.save) checkSaveName(options.save);
  const world = options.world && holdsWorld(options.world) ? reopen(options) : await begin(options);
  if (options.plan) world.plan = options.plan;
  return world;
}

function reopen(options: Options): World {
  const world = openWorldFolder(options.world!);
  const { workbook } = world;
  if (options.locale) workbook.locale = options.locale;
  if (options.zone) workbook.timeZone = options.zone;
  // The same --now in every call of a story must not turn its clock back.
  if (options.now) world.clock = Math.max(world.clock, instantOf(options.now, workbook.timeZone));
  return world;
}

async function begin(options: Options): Promise<World> {
  const { locale = 'en_US', zone: timeZone = 'Etc/UTC', workbook: file } = options;
  return createWorld({
    workbook: await openGiven(file, { locale, timeZone }),
    name: path.basename(file ?? SAMPLE).replace(/\.\w+$/, ''),
    account: options.account,
    plan: options.plan,
    now: options.now === undefined ? undefined : instantOf(options.now, timeZone),
    seed: options.seed,
  });
}

async function openGiven(
  file: string | undefined,
  place: { locale: string; timeZone: string },
): Promise<Workbook> {
  if (file) return openWorkbook(file, place);
  const sample = path.join(projectRoot(), SAMPLE);
  return existsSync(sample) ? openWorkbook(sample, place) : newWorkbook(place);
}

/** Keeps what the options ask to keep: the world, the workbook, the report of its runs. */
export async function keepStory(world: World, options: Options, reports: Report[]): Promise<void> {
  if (options.world) saveWorldFolder(world, options.world);
  if (options.save) await saveWorkbook(world.workbook, options.save);
  if (options.report) {
    const runs = reports.length > 1 ? { runs: reports } : {};
    writeWhole(options.report, JSON.stringify({ ...sumReports(reports), ...runs }, null, 2) + '\n');
  }
}

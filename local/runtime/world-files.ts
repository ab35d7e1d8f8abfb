// A world as a folder of files, so that several calls are one story and an outsider can look in and act.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { workbookFromJson, workbookToJson } from '../engine/index';
import { ADD_ON, newProjectState } from './project';
import { assembleWorld, fileUrl } from './world';
import type { PerScope, ProjectState, Trigger, World } from './world-types';
import { writeWhole } from './write-file';

type Properties = PerScope<Record<string, string>>;
type KeptTrigger = Omit<Trigger, 'next'> & { script?: string; next?: string };

interface About {
  file: { id: string; name: string };
  account: string;
  plan: World['plan'];
  locale: string;
  timeZone: string;
  seed: string;
  drawn: number;
  selection: World['selection'];
  usage: World['usage'];
  scripts: Record<string, { scriptId: string; files?: string[] }>;
}

const FILES = {
  about: 'world.json',
  workbook: 'workbook.json',
  properties: 'properties.json',
  cache: 'cache.json',
  triggers: 'triggers.json',
  clock: 'clock.json',
};

/** Whether a folder holds a world. */
export function holdsWorld(folder: string): boolean {
  return existsSync(path.join(folder, FILES.about)) && existsSync(path.join(folder, FILES.workbook));
}

/**
 * Opens a world from its folder; a missing file of properties, triggers or cache means there are none.
 * @throws a sentence naming a file that cannot be read.
 */
export function openWorldFolder(folder: string): World {
  const about = read<About>(folder, FILES.about)!;
  const { locale, timeZone } = about;
  const workbook = workbookFromJson(read(folder, FILES.workbook), { locale, timeZone });
  const now = read<{ now: string }>(folder, FILES.clock)?.now;
  const world = assembleWorld(
    {
      file: { ...about.file, url: fileUrl(about.file.id) },
      account: about.account,
      plan: about.plan,
      seed: about.seed,
      drawn: about.drawn,
      clock: now ? Date.parse(now) : Date.now(),
      selection: about.selection,
      states: readStates(folder, about),
      usage: about.usage,
      runs: 0,
    },
    workbook,
  );
  world.mailboxes.load(folder);
  return world;
}

/** Writes everything a world holds, the workbook as last flushed. */
export function saveWorldFolder(world: World, folder: string): void {
  const write = (name: string, content: unknown) =>
    writeWhole(path.join(folder, name), JSON.stringify(content, null, 1) + '\n');
  const scripts = Object.entries(world.states);
  write(FILES.about, aboutOf(world));
  writeWhole(path.join(folder, FILES.workbook), JSON.stringify(workbookToJson(world.workbook)));
  write(
    FILES.properties,
    byScript(scripts, (state) => state.properties),
  );
  write(
    FILES.cache,
    byScript(scripts, (state) => state.cache),
  );
  write(
    FILES.triggers,
    scripts.flatMap(([key, state]) => state.triggers.map((trigger) => kept(key, trigger))),
  );
  write(FILES.clock, { now: new Date(world.clock).toISOString() });
  world.mailboxes.save(folder);
}

function read<T>(folder: string, name: string): T | undefined {
  const file = path.join(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`The file ${file} could not be read: it is not valid JSON.`);
  }
}

function aboutOf(world: World): About {
  const { file, account, plan, seed, drawn, selection, usage, states, workbook } = world;
  const scripts = Object.entries(states).map(([key, { scriptId, files }]) => [key, { scriptId, files }]);
  return {
    file: { id: file.id, name: file.name },
    account,
    plan,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    seed,
    drawn,
    selection,
    usage,
    scripts: Object.fromEntries(scripts),
  };
}

// The add-on's own stand at the top; those of scripts given to `exec` under "otherScripts".
function byScript<T extends object>(scripts: [string, ProjectState][], part: (state: ProjectState) => T) {
  const own = scripts.find(([key]) => key === ADD_ON);
  const others = scripts.filter(([key]) => key !== ADD_ON).map(([key, state]) => [key, part(state)]);
  return {
    ...part(own?.[1] ?? newProjectState('')),
    ...(others.length > 0 ? { otherScripts: Object.fromEntries(others) } : {}),
  };
}

function kept(key: string, trigger: Trigger): KeptTrigger {
  const { next, ...rest } = trigger;
  return {
    ...(key === ADD_ON ? {} : { script: key }),
    ...rest,
    ...(next === undefined ? {} : { next: new Date(next).toISOString() }),
  };
}

function readStates(folder: string, about: About): Record<string, ProjectState> {
  const properties = read<Properties & { otherScripts?: Record<string, Properties> }>(
    folder,
    FILES.properties,
  );
  const cache = read<ProjectState['cache'] & { otherScripts?: Record<string, ProjectState['cache']> }>(
    folder,
    FILES.cache,
  );
  const triggers = read<KeptTrigger[]>(folder, FILES.triggers) ?? [];
  const pick = <T>(all: (T & { otherScripts?: Record<string, T> }) | undefined, key: string) =>
    key === ADD_ON ? all : all?.otherScripts?.[key];
  const states = Object.entries(about.scripts).map(([key, { scriptId, files }]) => {
    const fresh = newProjectState(scriptId);
    const own = triggers.filter(({ script }) => (script ?? ADD_ON) === key);
    const state: ProjectState = {
      ...fresh,
      ...(files ? { files } : {}),
      properties: scoped(fresh.properties, pick(properties, key)),
      cache: scoped(fresh.cache, pick(cache, key)),
      triggers: own.map(({ script: _script, next, ...rest }) => ({
        ...rest,
        ...(next === undefined ? {} : { next: Date.parse(next) }),
      })),
    };
    return [key, state];
  });
  return Object.fromEntries(states);
}

function scoped<T>(fresh: PerScope<T>, found: Partial<PerScope<T>> | undefined): PerScope<T> {
  const { document = fresh.document, script = fresh.script, user = fresh.user } = found ?? {};
  return { document, script, user };
}

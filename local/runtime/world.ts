// A world: made new around a workbook, or copied so that many runs can start from the same state.

import { openSnapshot, type Workbook } from '../engine/index';
import { createMailboxes, type Mailboxes } from '../google/gmail/index';
import { drawId, newSeed } from './draw';
import type { Plan, Project, ProjectState, World } from './world-types';

export interface WorldOptions {
  workbook: Workbook;
  /** The file's name; default 'Untitled spreadsheet'. */
  name?: string;
  /** Default owner@example.com. */
  account?: string;
  /** Default consumer. */
  plan?: Plan;
  /** Milliseconds since 1970; default: this machine's clock. */
  now?: number;
  /** Decides ids and whatever Google leaves to chance; default: one nobody used before. */
  seed?: string;
}

const DEFAULT_ACCOUNT = 'owner@example.com';

type Core = Omit<World, 'workbook' | 'mailboxes' | 'projects'>;

/** Everything of a world at one moment. */
export interface WorldSnapshot {
  core: Core;
  workbook: unknown;
  mailboxes: ReturnType<Mailboxes['snapshot']>;
  /** Projects whose code was loaded; code does not change within a process. */
  projects: Pick<Project, 'key' | 'source'>[];
}

/** The address Google gives a file. */
export function fileUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** Puts a world together; its workbook (TODAY, NOW) and mailboxes read its clock. */
export function assembleWorld(core: Core, workbook: Workbook): World {
  const world = { ...core, workbook, projects: new Map() } as World;
  const now = () => Math.floor(world.clock);
  workbook.setClock(now);
  world.mailboxes = createMailboxes({ now, accounts: [world.account] });
  return world;
}

/** A new file in a world of its own: ids nobody had before, no properties, no triggers, empty mailboxes. */
export function createWorld(options: WorldOptions): World {
  const seed = options.seed ?? newSeed();
  const drawing = { seed, drawn: 0 };
  const id = drawId(drawing, 44);
  const states: Record<string, ProjectState> = {};
  const core: Core = {
    file: { id, name: options.name ?? 'Untitled spreadsheet', url: fileUrl(id) },
    account: options.account ?? DEFAULT_ACCOUNT,
    plan: options.plan ?? 'consumer',
    seed,
    drawn: drawing.drawn,
    clock: options.now ?? Date.now(),
    selection: null,
    states,
    usage: {},
    runs: 0,
  };
  return assembleWorld(core, options.workbook);
}

/** A copy of everything a world holds, to be opened any number of times with `restoreWorld`. */
export function snapshotWorld(world: World): WorldSnapshot {
  const { workbook, mailboxes, projects, ...core } = world;
  return {
    core: structuredClone(core),
    workbook: workbook.snapshot(),
    mailboxes: mailboxes.snapshot(),
    projects: [...projects.values()].map(({ key, source }) => ({ key, source })),
  };
}

/** A world as it was when the snapshot was taken. Script code already loaded is shared, nothing else. */
export function restoreWorld(snapshot: WorldSnapshot): World {
  const world = assembleWorld(structuredClone(snapshot.core), openSnapshot(snapshot.workbook));
  world.mailboxes.restore(snapshot.mailboxes);
  for (const { key, source } of snapshot.projects) {
    world.projects.set(key, { key, source, state: world.states[key], locks: new Map() });
  }
  return world;
}

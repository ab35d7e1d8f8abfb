// Fires triggers: simple ones as the person at the keyboard, installed ones as whoever installed them.

import { messageText } from '../google/messages/index';
import type { Run } from './execution';
import { newMeter } from './meter';
import { keptProject } from './project';
import { type RunOptions, type RunResult, runFunction } from './run-function';
import { clockEvent, type Edit, editEvent, openEvent } from './trigger-events';
import type { Project, Trigger, World } from './world-types';

/** One trigger that fired, for the person who wants to know what happened. */
export interface Fired {
  function: string;
  account: string;
  at: string;
  error?: string;
  killed?: boolean;
}

/** What runs started by triggers inherit from the command line or the workbench. */
export type FireOptions = Pick<
  RunOptions,
  'account' | 'kill' | 'fail' | 'deniedScopes' | 'language' | 'ui' | 'log'
> & {
  /** Gets each run's result, for reports. */
  onResult?: (result: RunResult) => void;
};

type MakeEvent = (run: Run, services: Record<string, unknown>) => object;

const DAY_MS = 86_400_000;
const DAILY_TRIGGER_SECONDS = { consumer: 90 * 60, workspace: 6 * 3600 };

function note(at: number, name: string, account: string, result: RunResult): Fired {
  return {
    function: name,
    account,
    at: new Date(at).toISOString(),
    ...(result.error === undefined ? {} : { error: result.error }),
    ...(result.killed ? { killed: true } : {}),
  };
}

function fire(world: World, name: string, run: RunOptions, options: FireOptions): Fired {
  const at = world.clock;
  const { onResult, ...inherited } = options;
  const result = runFunction(world, { ...inherited, ...run });
  onResult?.(result);
  return note(at, name, run.account ?? options.account ?? world.account, result);
}

function installed(world: World, event: Trigger['event']): { project: Project; trigger: Trigger }[] {
  return Object.entries(world.states).flatMap(([key, state]) =>
    state.triggers
      .filter((trigger) => trigger.event === event)
      .map((trigger) => ({ project: keptProject(world, key), trigger })),
  );
}

function fireAll(
  world: World,
  handler: 'onOpen' | 'onEdit',
  project: Project,
  options: FireOptions,
  makeEvent: (run: Run, services: Record<string, unknown>, trigger?: Trigger) => object,
): Fired[] {
  const simple = fire(
    world,
    handler,
    { functionName: handler, project, authMode: 'LIMITED', optional: true, event: makeEvent },
    options,
  );
  const others = installed(world, handler === 'onOpen' ? 'ON_OPEN' : 'ON_EDIT').map((found) =>
    fireInstalled(world, found.project, found.trigger, options, true, (run, services) =>
      makeEvent(run, services, found.trigger),
    ),
  );
  return [simple, ...others];
}

function fireInstalled(
  world: World,
  project: Project,
  trigger: Trigger,
  options: FireOptions,
  hasUi: boolean,
  event: MakeEvent,
): Fired {
  const { handler, account } = trigger;
  const usage = usageOf(world, account);
  if (usage.triggerSeconds > DAILY_TRIGGER_SECONDS[world.plan]) {
    const error = messageText('TOO_MUCH_TRIGGER_TIME', {}, options.language ?? 'en');
    return note(world.clock, handler, account, {
      ok: false,
      error,
      killed: false,
      report: noReport(),
    });
  }
  const before = world.clock;
  const fired = fire(world, handler, { functionName: handler, project, account, hasUi, event }, options);
  usage.triggerSeconds += (world.clock - before) / 1000;
  return fired;
}

const noReport = () => ({ ...newMeter(), cpuMs: 0, peakMemoryMb: 0 });

function usageOf(world: World, account: string): World['usage'][string] {
  const known = world.usage[account];
  if (known && world.clock < known.since + DAY_MS) return known;
  world.usage[account] = { since: world.clock, triggerSeconds: 0 };
  return world.usage[account];
}

/** Opens the file as a person: simple onOpen of the project, then every installed onOpen trigger. */
export function fireOpen(world: World, project: Project, options: FireOptions = {}): Fired[] {
  return fireAll(world, 'onOpen', project, options, openEvent);
}

/** What an edit by a person sets off: simple onEdit of the project, then every installed onEdit trigger. */
export function fireEdit(world: World, project: Project, edit: Edit, options: FireOptions = {}): Fired[] {
  return fireAll(world, 'onEdit', project, options, (run, services, trigger) =>
    editEvent(run, services, edit, trigger),
  );
}

/** Runs one clock trigger now: as its creator, with nobody at the screen. */
export function fireClock(
  world: World,
  project: Project,
  trigger: Trigger,
  options: FireOptions = {},
): Fired {
  return fireInstalled(world, project, trigger, options, false, (run, services) =>
    clockEvent(run, services, trigger),
  );
}

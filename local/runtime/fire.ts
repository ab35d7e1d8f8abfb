// Fires triggers: simple ones as the person at the keyboard, installed ones as whoever installed them.

import { messageText } from '../google/messages/index';
import type { Run } from './execution';
import { keptProject } from './project';
import { languageOf, type RunOptions, type RunResult, runFunction } from './run-function';
import { clockEvent, type Edit, editEvent, openEvent } from './trigger-events';
import type { Project, Trigger, Usage, World } from './world-types';

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

/** Makes an event; without a trigger, that of a simple one. */
type MakeEvent = (run: Run, services: Record<string, unknown>, trigger?: Trigger) => object;

const DAY_MS = 86_400_000;
const DAILY_TRIGGER_SECONDS = { consumer: 90 * 60, workspace: 6 * 3600 };

function fire(world: World, options: FireOptions, run: RunOptions): Fired[] {
  const { onResult, ...inherited } = options;
  const all = { ...inherited, ...run };
  const at = new Date(world.clock).toISOString();
  const result = runFunction(world, all);
  if (!result.found) return [];
  onResult?.(result);
  const { error, killed } = result;
  const fired = { function: run.functionName, account: all.account ?? world.account, at };
  return [{ ...fired, ...(error === undefined ? {} : { error }), ...(killed ? { killed } : {}) }];
}

function fireInstalled(
  world: World,
  options: FireOptions,
  found: { project: Project; trigger: Trigger; hasUi: boolean },
  makeEvent: MakeEvent,
): Fired[] {
  const { project, trigger, hasUi } = found;
  const { handler: functionName, account } = trigger;
  const usage = usageOf(world, account);
  if (usage.triggerSeconds > DAILY_TRIGGER_SECONDS[world.plan]) {
    const language = options.language ?? languageOf(world.workbook.locale);
    const error = messageText('TOO_MUCH_TRIGGER_TIME', {}, language);
    return [{ function: functionName, account, at: new Date(world.clock).toISOString(), error }];
  }
  const started = world.clock;
  const event = (run: Run, services: Record<string, unknown>) => makeEvent(run, services, trigger);
  const fired = fire(world, options, { functionName, project, account, hasUi, event });
  usage.triggerSeconds += (world.clock - started) / 1000;
  return fired;
}

function usageOf(world: World, account: string): Usage {
  const known = world.usage[account];
  if (known && world.clock < known.since + DAY_MS) return known;
  world.usage[account] = { since: world.clock, triggerSeconds: 0 };
  return world.usage[account];
}

function fireByPerson(
  world: World,
  project: Project,
  options: FireOptions,
  handler: 'onOpen' | 'onEdit',
  makeEvent: MakeEvent,
): Fired[] {
  const simple = fire(world, options, {
    functionName: handler,
    project,
    authMode: 'LIMITED',
    optional: true,
    event: makeEvent,
  });
  const event = handler === 'onOpen' ? 'ON_OPEN' : 'ON_EDIT';
  const installed = Object.entries(world.states).flatMap(([key, state]) =>
    state.triggers.filter((trigger) => trigger.event === event).map((trigger) => ({ key, trigger })),
  );
  const others = installed.flatMap(({ key, trigger }) => {
    const found = { project: keptProject(world, key), trigger, hasUi: true };
    return fireInstalled(world, options, found, makeEvent);
  });
  return [...simple, ...others];
}

/** Opens the file as a person: simple onOpen of the project, then every installed onOpen trigger. */
export function fireOpen(world: World, project: Project, options: FireOptions = {}): Fired[] {
  return fireByPerson(world, project, options, 'onOpen', openEvent);
}

/** What an edit by a person sets off: simple onEdit of the project, then every installed onEdit trigger. */
export function fireEdit(world: World, project: Project, edit: Edit, options: FireOptions = {}): Fired[] {
  return fireByPerson(world, project, options, 'onEdit', (run, services, trigger) =>
    editEvent(run, services, edit, trigger),
  );
}

/** Runs one clock trigger now: as its creator, with nobody at the screen. */
export function fireClock(
  world: World,
  project: Project,
  trigger: Trigger,
  options: FireOptions = {},
): Fired[] {
  const found = { project, trigger, hasUi: false };
  return fireInstalled(world, options, found, (run, services) => clockEvent(run, services, trigger));
}

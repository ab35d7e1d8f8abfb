// Runs one function of a script in this process: fresh context, services, meter, and what came of it.

import { createServices } from '../google/services';
import { type Failure, Run } from './execution';
import type { AuthMode } from './execution-types';
import { headlessUi } from './headless-ui';
import { type Report, report } from './meter';
import { addOnProject } from './project';
import { entryPoint, loadScript, newRealm } from './realm';
import { sentenceOf } from './sentence';
import type { PatientUiPort } from './waiting';
import type { Project, World } from './world-types';

export interface RunOptions {
  functionName: string;
  args?: unknown[];
  /** Makes the event object a trigger hands over; it is built without being metered. */
  event?: (run: Run, services: Record<string, unknown>) => unknown;
  /** Default: the built add-on. */
  project?: Project;
  /** Default: the world's own account. */
  account?: string;
  /** Default: FULL. */
  authMode?: AuthMode;
  /** Default: true, as for a menu item. */
  hasUi?: boolean;
  ui?: PatientUiPort;
  /** The run ends, uncatchably, at this data call (from 1). */
  kill?: number;
  fail?: Failure;
  deniedScopes?: string[];
  /** Language of error texts; default: German for a world in a German locale, else English. */
  language?: 'en' | 'de';
  /** Whether a missing function is nothing to do (simple triggers) instead of an error. */
  optional?: boolean;
  /** Takes what the script logs. */
  log?: (level: string, text: string) => void;
}

export interface RunResult {
  ok: boolean;
  /** What the function returned; undefined unless `ok`. */
  value?: unknown;
  /** One sentence, when it threw or was ended. */
  error?: string;
  /** Ended against its will: killed, out of time, or stopped for consent. */
  killed: boolean;
  /** Whether the script has the function; false only where it may be missing. */
  found: boolean;
  report: Report;
}

type Ending = Pick<RunResult, 'ok' | 'value' | 'error' | 'killed'>;

/** The language Google would speak to a person with this locale, as far as the stand-in speaks it. */
export function languageOf(locale: string): 'en' | 'de' {
  return locale.startsWith('de') ? 'de' : 'en';
}

/** The options of an execution that do not depend on where the script runs. */
export function executionOptions(world: World, options: RunOptions) {
  return {
    account: options.account ?? world.account,
    authMode: options.authMode ?? 'FULL',
    hasUi: options.hasUi ?? true,
    language: options.language ?? languageOf(world.workbook.locale),
    ui: options.ui ?? headlessUi(),
    killAt: options.kill,
    fail: options.fail,
    deniedScopes: options.deniedScopes,
    log: options.log,
  };
}

/**
 * Calls a function of a script as Google would: in a fresh context, loaded under the same authorisation as the
 * call. A normal end and an error commit what is buffered; a kill drops it.
 */
export function runFunction(world: World, options: RunOptions): RunResult {
  const cpu = process.cpuUsage();
  const project = options.project ?? addOnProject(world);
  const realm = newRealm(() => Math.floor(world.clock), project.source.manifest.timeZone);
  const run = new Run(world, project, { ...executionOptions(world, options), realm: realm.builtIns });
  let found = true;
  const outcome = attempt(run, () => {
    const services = createServices(run);
    Object.assign(realm.globals, services);
    loadScript(realm.globals, project.source);
    const entry = entryPoint(realm.globals, options.functionName);
    found = entry !== undefined;
    if (!entry && options.optional) return undefined;
    if (!entry) throw run.error('FUNCTION_NOT_FOUND', { name: options.functionName });
    const { event } = options;
    const args = event ? [run.quietly(() => event(run, services))] : (options.args ?? []);
    return entry(...args);
  });
  return { ...outcome, found, report: report(run.meter, cpu) };
}

/** Does the script's part and ends the run: commits, frees its locks, tells what came of it. */
export function attempt(run: Run, work: () => unknown): Ending {
  const worked = outcomeOf(run, work);
  if (worked.killed) return worked;
  const committed = outcomeOf(run, () => run.commit());
  run.close();
  return worked.ok && !committed.ok ? committed : worked;
}

function outcomeOf(run: Run, work: () => unknown): Ending {
  let value: unknown;
  let error: string | undefined;
  try {
    value = work();
  } catch (thrown) {
    error = sentenceOf(thrown);
  }
  if (run.ended) return { ok: false, error: run.ended.message, killed: true };
  return error === undefined ? { ok: true, value, killed: false } : { ok: false, error, killed: false };
}

// Logger and console: what a script says to its developer. It goes to the run's log, never to the result.

import { format } from 'node:util';
import type { Run } from '../runtime/execution';
import { navigation, provide } from './strict';

type LoggerService = Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'>;

const ANY_ARGUMENTS = Array.from({ length: 21 }, (_, count) => Array(count).fill('any').join(','));

const LOGGER = {
  name: 'Logger',
  inErrors: 'Logger',
  members: { clear: navigation(), getLog: navigation(), log: navigation(...ANY_ARGUMENTS.slice(1)) },
};

const LEVELS = ['log', 'info', 'warn', 'error'] as const;

const CONSOLE = {
  name: 'console',
  inErrors: 'console',
  members: {
    log: navigation(...ANY_ARGUMENTS),
    info: navigation(...ANY_ARGUMENTS),
    warn: navigation(...ANY_ARGUMENTS),
    error: navigation(...ANY_ARGUMENTS),
    time: navigation('string'),
    timeEnd: navigation('string'),
  },
};

/** Logger for one run. */
export function createLogger(run: Run): LoggerService {
  let lines: string[] = [];
  const self: LoggerService = provide(run, LOGGER, {
    clear() {
      lines = [];
    },
    getLog: () => lines.map((line) => line + '\n').join(''),
    log(...args: unknown[]) {
      const text = format(...args);
      lines.push(text);
      run.log('log', text);
      return self as GoogleAppsScript.Base.Logger;
    },
  });
  return self;
}

/** console for one run; its timers run on the modelled clock. */
export function createConsole(
  run: Run,
): Record<keyof (typeof CONSOLE)['members'], (...args: never[]) => void> {
  const started = new Map<string, number>();
  const levels = Object.fromEntries(
    LEVELS.map((level) => [level, (...args: unknown[]) => run.log(level, format(...args))]),
  ) as Record<(typeof LEVELS)[number], (...args: unknown[]) => void>;
  return provide(run, CONSOLE, {
    ...levels,
    time: (label: string) => void started.set(label, run.now()),
    timeEnd: (label: string) =>
      run.log('log', `${label}: ${run.now() - (started.get(label) ?? run.now())}ms`),
  });
}

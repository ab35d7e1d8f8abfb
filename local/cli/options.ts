// The command line of the headless runner: commands, options, and one sentence for what cannot be understood.

import { parseArgs } from 'node:util';
import type { Failure } from '../runtime/execution';
import { fullScope } from '../runtime/manifest';

export interface Options {
  workbook?: string;
  world?: string;
  save?: string;
  report?: string;
  now?: string;
  zone?: string;
  locale?: string;
  account?: string;
  plan?: 'consumer' | 'workspace';
  seed?: string;
  deniedScopes: string[];
  kill?: number;
  fail?: Failure;
  /** Whether what the script logs is shown on standard error. */
  log: boolean;
}

interface CommandLine {
  command: string;
  operands: string[];
  options: Options;
}

const TEXT = { type: 'string' } as const;

const KNOWN = {
  workbook: TEXT,
  world: TEXT,
  save: TEXT,
  report: TEXT,
  now: TEXT,
  zone: TEXT,
  locale: TEXT,
  account: TEXT,
  plan: TEXT,
  seed: TEXT,
  'deny-scope': { type: 'string', multiple: true },
  'kill-at': TEXT,
  fail: TEXT,
  log: { type: 'boolean' },
} as const;

/** Reads a command line. @throws one sentence for an option that is unknown or makes no sense. */
export function readCommandLine(args: string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [command = '', ...operands] = positionals;
  return {
    command,
    operands,
    options: {
      workbook: values.workbook,
      world: values.world,
      save: values.save,
      report: values.report,
      now: values.now,
      zone: checked(values.zone, '--zone', isZone, 'a time zone such as Europe/London'),
      locale: checked(
        values.locale,
        '--locale',
        (text) => /^[a-z]{2,3}(_[A-Z]{2})?$/.test(text),
        'such as en_US',
      ),
      account: checked(values.account, '--account', (text) => /^\S+@\S+$/.test(text), 'an email address'),
      plan: checked(values.plan, '--plan', isPlan, 'consumer or workspace') as Options['plan'],
      seed: values.seed,
      deniedScopes: (values['deny-scope'] ?? []).flatMap((list) => list.split(',')).map(fullScope),
      kill: killAt(values['kill-at']),
      fail: failure(values.fail),
      log: values.log ?? false,
    },
  };
}

const CALL = /^\s*(\S+)(?:\s+([[{"].*[\]}"]|[^-\s]\S*))?((?:\s+--.*)?)\s*$/s;

/**
 * Reads one call given as one text: '<function> <json> [options]'; the JSON may hold spaces. Its operands are the
 * function and the JSON. @throws one sentence.
 */
export function readCall(text: string): CommandLine {
  const [, functionName, json, rest] = CALL.exec(text) ?? [];
  if (!functionName) throw new Error(`"${text}" is not a call: write a function and its JSON.`);
  const operands = ['call', functionName, ...(json === undefined ? [] : [json])];
  return readCommandLine([...operands, ...rest.split(/\s+/).filter(Boolean)]);
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: KNOWN, allowPositionals: true });
  } catch (error) {
    throw new Error((error as Error).message.split('. ')[0].replace(/\.?$/, '.'));
  }
}

const isPlan = (text: string): boolean => text === 'consumer' || text === 'workspace';

function isZone(text: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

function checked(
  value: string | undefined,
  name: string,
  fits: (text: string) => boolean,
  wanted: string,
): string | undefined {
  if (value !== undefined && !fits(value))
    throw new Error(`${name} "${value}" is not understood: it must be ${wanted}.`);
  return value;
}

function killAt(text: string | undefined): number | undefined {
  const isCount = (given: string) => /^[1-9]\d*$/.test(given);
  return text === undefined ? undefined : Number(checked(text, '--kill-at', isCount, 'a number from 1'));
}

function failure(text: string | undefined): Failure | undefined {
  if (text === undefined) return undefined;
  const match = /^([\w.]+):([1-9]\d*):(before|after)$/.exec(text);
  if (!match)
    throw new Error(`--fail "${text}" is not understood: write it as METHOD:K:before or METHOD:K:after.`);
  return { method: match[1], at: Number(match[2]), when: match[3] as Failure['when'] };
}

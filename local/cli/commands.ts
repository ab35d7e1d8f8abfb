// The commands of the headless runner: each does its work in a world and tells what to print.

import { editCell } from '../runtime/edit';
import type { Fired, FireOptions } from '../runtime/fire';
import { addOnProject, filesProject } from '../runtime/project';
import { runTogether } from '../runtime/remote/together';
import { type RunOptions, type RunResult, runFunction } from '../runtime/run-function';
import { advanceTo } from '../runtime/until';
import type { World } from '../runtime/world-types';
import { instantOf } from './instant';
import { type Options, readCall } from './options';
import { resultText } from './result';

interface Outcome {
  /** Printed on standard output; undefined when a run failed. */
  text?: string;
  results: RunResult[];
}

type Command = (world: World, operands: string[], options: Options) => Outcome | Promise<Outcome>;

const SCRIPT_FILE = /\.(js|gs|html|json)$/;

function runOptions(options: Options): Omit<RunOptions, 'functionName'> {
  const { account, kill, fail, deniedScopes, log } = options;
  const toScreen = (_level: string, text: string) => process.stderr.write(text + '\n');
  return { account, kill, fail, deniedScopes, ...(log ? { log: toScreen } : {}) };
}

// One JSON value is handed over as one argument; none means no argument.
function argumentsOf(json: string | undefined): unknown[] {
  if (json === undefined) return [];
  try {
    return [JSON.parse(json)];
  } catch {
    throw new Error(`The argument ${json} is not valid JSON.`);
  }
}

function outcome(result: RunResult): Outcome {
  return { results: [result], ...(result.ok ? { text: resultText(result.value) } : {}) };
}

const call: Command = (world, [functionName, json, ...rest], options) => {
  if (!functionName || rest.length > 0) throw new Error("Write: call <function> ['<json>'] [options].");
  return outcome(runFunction(world, { ...runOptions(options), functionName, args: argumentsOf(json) }));
};

const exec: Command = (world, operands, options) => {
  const end = operands.findIndex((operand) => !SCRIPT_FILE.test(operand) && !operand.endsWith('/'));
  const [functionName, json, ...rest] = operands.slice(Math.max(end, 1));
  if (end < 1 || !functionName || rest.length > 0) {
    throw new Error('Write: exec <script.js ...> <function> [options].');
  }
  const project = filesProject(world, operands.slice(0, end));
  return outcome(
    runFunction(world, { ...runOptions(options), project, functionName, args: argumentsOf(json) }),
  );
};

const together: Command = async (world, operands, options) => {
  if (operands.length < 2) throw new Error("Write: together '<call>' '<call>' --seed N [options].");
  const shared = runOptions(options);
  const runs = operands.map(readCall).map(({ operands: [functionName, json], options: own }) => {
    const { account = shared.account, kill = shared.kill, fail = shared.fail } = runOptions(own);
    return { ...shared, account, kill, fail, functionName, args: argumentsOf(json) };
  });
  const results = await runTogether(world, runs, options.seed ?? '1');
  const texts = results.map(({ ok, value, error, killed }) =>
    ok ? resultText(value) : JSON.stringify({ error, ...(killed ? { killed } : {}) }),
  );
  return { text: `[${texts.join(',')}]`, results };
};

function firing(options: Options): { fireOptions: FireOptions; results: RunResult[] } {
  const results: RunResult[] = [];
  return { fireOptions: { ...runOptions(options), onResult: (result) => results.push(result) }, results };
}

const edit: Command = (world, operands, options) => {
  if (operands.length === 0 || operands.length % 2 === 1) {
    throw new Error('Write: edit "Tab!B7" \'<as typed>\' [more pairs] [options].');
  }
  const { fireOptions, results } = firing(options);
  const fired: Fired[] = [];
  for (let i = 0; i < operands.length; i += 2) {
    fired.push(...editCell(world, addOnProject(world), operands[i], operands[i + 1], fireOptions));
  }
  return { text: JSON.stringify(fired), results };
};

const until: Command = (world, [iso, ...rest], options) => {
  if (!iso || rest.length > 0) throw new Error('Write: until <ISO time> [options].');
  const target = instantOf(iso, world.workbook.timeZone);
  if (target < world.clock) throw new Error(`It is ${new Date(world.clock).toISOString()} already.`);
  const { fireOptions, results } = firing(options);
  return { text: JSON.stringify(advanceTo(world, target, fireOptions)), results };
};

export const COMMANDS: Record<string, Command> = { call, exec, together, edit, until };

// The headless runner: one command in one world. Standard output carries the result, standard error one sentence.

import { COMMANDS } from './cli/commands';
import { readCommandLine } from './cli/options';
import { exitCodeOf, FAILED } from './cli/result';
import { keepStory, openStory } from './cli/story';
import { sentenceOf } from './runtime/sentence';

interface Ending {
  /** 0, 1 after an error, 137 after a kill. */
  exitCode: number;
  output?: string;
  error?: string;
}

async function run(args: string[]): Promise<Ending> {
  const { command, operands, options } = readCommandLine(args);
  const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!work) throw new Error(`Say what to do: ${Object.keys(COMMANDS).join(', ')} or workbench.`);
  const world = await openStory(options);
  const { text, results } = await work(world, operands, options);
  await keepStory(
    world,
    options,
    results.map((result) => result.report),
  );
  const failed = results.find((result) => !result.ok);
  return { exitCode: exitCodeOf(results), output: text, error: failed?.error };
}

/** Runs one command line and tells what to print. */
export async function runCommandLine(args: string[]): Promise<Ending> {
  return run(args).catch((error) => ({ exitCode: FAILED, error: sentenceOf(error) }));
}

/** Runs one command line as the whole of this process. */
export async function main(args: string[]): Promise<void> {
  const { exitCode, output, error } = await runCommandLine(args);
  if (output !== undefined) process.stdout.write(output + '\n');
  if (error !== undefined) process.stderr.write(error + '\n');
  process.exitCode = exitCode;
}

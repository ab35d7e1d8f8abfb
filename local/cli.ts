// The headless runner: one command in one world. Standard output carries the result, standard error one sentence.

import { COMMANDS } from './cli/commands';
import { readCommandLine } from './cli/options';
import { exitCodeOf, FAILED } from './cli/result';
import { keepStory, openStory } from './cli/story';
import { sentenceOf } from './runtime/sentence';

async function run(args: string[]): Promise<number> {
  const { command, operands, options } = readCommandLine(args);
  const work = COMMANDS[command];
  if (!work) throw new Error(`Say what to do: ${Object.keys(COMMANDS).join(', ')} or workbench.`);
  const world = await openStory(options);
  const { text, results } = await work(world, operands, options);
  await keepStory(
    world,
    options,
    results.map((result) => result.report),
  );
  const failed = results.find((result) => !result.ok);
  if (text !== undefined) process.stdout.write(text + '\n');
  if (failed) process.stderr.write(failed.error + '\n');
  return exitCodeOf(results);
}

/** Runs one command line; the process ends with 0, with 1 after an error, with 137 after a kill. */
export async function main(args: string[]): Promise<void> {
  try {
    process.exitCode = await run(args);
  } catch (error) {
    process.stderr.write(sentenceOf(error) + '\n');
    process.exitCode = FAILED;
  }
}

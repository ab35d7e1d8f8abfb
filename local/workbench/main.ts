// `npm start`: opens a workbook as a world and serves it as a page that looks and works like Sheets.

import { spawn } from 'node:child_process';
import { readCommandLine } from '../cli/options';
import { openStory } from '../cli/story';
import { sentenceOf } from '../runtime/sentence';
import { ownOptions } from './options';
import { startWorkbench } from './server';

/** Starts the workbench and prints its address; it runs until it is stopped. Never writes the file it opened. */
export async function main(args: string[]): Promise<void> {
  try {
    const { port, open, rest } = ownOptions(args);
    const { operands, options } = readCommandLine(['workbench', ...rest]);
    if (operands.length > 1) throw new Error('Name one file or folder.');
    const world = await openStory({ ...options, workbook: operands[0] ?? options.workbook });
    // The engine reports its timings there.
    console.debug = () => {};
    const complain = (text: string) => process.stderr.write(text + '\n');
    const { url } = await startWorkbench({ world, port, complain });
    process.stdout.write(
      `${world.file.name} is open at ${url}\nStop it with Ctrl+C. Your file is not changed.\n`,
    );
    if (open) openBrowser(url);
  } catch (error) {
    process.stderr.write(sentenceOf(error) + '\n');
    process.exitCode = 1;
  }
}

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => process.stderr.write('No browser could be opened: open the address yourself.\n'));
  opener.unref();
}

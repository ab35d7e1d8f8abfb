// From `npm start` to a page that can be used.

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../local/runtime/paths';
import { withPage } from './browser';
import { atMost, type BenchOptions, type Figure } from './figure';

const PATIENCE_MS = 60_000;

/** Starts what `npm start` starts and waits until the page is ready in a browser, or answers where there is none. */
export async function startFigures({ quick, note }: BenchOptions): Promise<Figure[]> {
  if (quick) return [];
  const inBrowser = await withPage(note, (page) =>
    timed(async (url) => {
      await page.goto(url);
      await page.locator('body[data-ready]').waitFor({ timeout: PATIENCE_MS });
    }),
  );
  if (inBrowser !== null) return [atMost('start: npm start to a usable page', inBrowser, 10_000, 'ms')];
  const answered = await timed(async (url) => void (await fetch(url)).text());
  return [atMost('start: npm start to an answer over HTTP', answered, 10_000, 'ms')];
}

/** Milliseconds until `reach` has what it wants of the address printed. */
async function timed(reach: (url: string) => Promise<void>): Promise<number> {
  const start = performance.now();
  const runner = path.join(projectRoot(), 'local/run.mjs');
  const child = spawn(process.execPath, [runner, 'workbench'], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await reach(await addressOf(child));
    return performance.now() - start;
  } finally {
    child.kill();
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.stderr?.on('data', (text) => {
      said += text;
    });
    child.on('exit', () => reject(new Error(`The workbench did not start: ${said}`)));
  });
}

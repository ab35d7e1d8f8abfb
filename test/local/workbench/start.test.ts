// `npm start` as a person runs it: the address it prints, the file it leaves alone, what it says when it cannot.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../local/runtime/paths';

const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-start-'));
const file = path.join(folder, 'sales.csv');
const running: ChildProcess[] = [];

afterEach(() => {
  for (const one of running.splice(0)) one.kill();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the workbench; resolves with what it printed once it is open or has ended. */
function start(...args: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, ['local/run.mjs', 'workbench', ...args], { cwd: projectRoot() });
  running.push(child);
  const said = { out: '', err: '' };
  return new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      said.out += text;
      if (said.out.includes('Ctrl+C')) resolve({ ...said, code: null });
    });
    child.stderr.on('data', (text) => {
      said.err += text;
    });
    child.on('close', (code) => resolve({ ...said, code }));
  });
}

describe('npm start', () => {
  it('opens a file, prints where, and does not change it', async () => {
    const content = 'Date,Customer,Amount\n2026-01-05,Ann,120\n';
    writeFileSync(file, content);
    const { out } = await start(file, '--now', '2026-11-21T10:00:00Z');
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)![0];
    expect(out).toContain('sales is open at');
    expect((await fetch(url)).status).toBe(200);
    const copy = await fetch(`${url}copy.xlsx`);
    expect((await copy.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it.each([
    [['nowhere.csv'], /^The file nowhere\.csv does not exist\.\n$/],
    [['a.csv', 'b.csv'], /^Name one file or folder\.\n$/],
    [['--zone', 'Nowhere/Town'], /^--zone "Nowhere\/Town" is not understood: .*\n$/],
  ])('ends with one sentence for %j', async (args, sentence) => {
    const { out, err, code } = await start(...args);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toMatch(sentence);
  });

  it('says when its port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const { err, code } = await start('--port', String(port));
    other.close();
    expect([err, code]).toEqual([
      `Port ${port} is in use by another program. Choose another with --port.\n`,
      1,
    ]);
  });
});

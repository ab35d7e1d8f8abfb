// Runs the tests and closes with one line, 'N passed, N failed'. Arguments go to jest; --long adds test/long.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(path.dirname(new URL(import.meta.url).pathname));
const long = process.argv.includes('--long');
const passed = process.argv.slice(2).filter((argument) => argument !== '--long');
const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-test-'));
const report = path.join(folder, 'report.json');

const build = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const jest = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...passed],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, REKINDLE_LONG: long ? '1' : '' },
  },
);
const result = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true, force: true });
// A suite that could not even load has no tests to count as failed.
const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(jest.status ?? 1);

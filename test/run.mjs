// Runs the tests and closes with one line, 'N passed, N failed'. Arguments go to jest; --long adds test/long.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(path.dirname(new URL(import.meta.url).pathname));
const long = process.argv.includes('--long');
const passed = process.argv.slice(2).filter((argument) => argument !== '--long');
const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-test-'));

const build = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

// Browsers one after another: stories told by keyboard mix up their keys when two of them run side by side.
const parts = [
  { part: 'rest', workers: [] },
  { part: 'browser', workers: ['--runInBand'] },
];
const results = parts.map(({ part, workers }) => {
  const report = path.join(folder, `${part}.json`);
  const jest = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      '--passWithNoTests',
      ...workers,
      ...passed,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, REKINDLE_LONG: long ? '1' : '', REKINDLE_PART: part },
    },
  );
  // Without a test of the wanted name in a part there is no report.
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { ...told, status: jest.status ?? 1 };
});
const sum = (key) => results.reduce((all, one) => all + (one[key] ?? 0), 0);
rmSync(folder, { recursive: true, force: true });
// A suite that could not even load has no tests to count as failed.
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const pending = sum('numPendingTests');
const skipped = pending > 0 ? `, ${pending} skipped` : '';
console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped}`);
const ran = sum('numTotalTests') > 0;
process.exit(ran ? Math.max(...results.map(({ status }) => status)) : 1);

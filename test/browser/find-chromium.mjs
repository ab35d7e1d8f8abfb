// Before all tests: finds the browser that test/browser uses and leaves its path in the environment. Without one the
// browser tests fail with the reason; the others do not need it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SYSTEM = ['chromium', 'chromium-headless-shell', 'chromium-browser', 'google-chrome'];

/** Sets CHROMIUM_PATH, and LD_LIBRARY_PATH where the system lacks libraries; else CHROMIUM_PROBLEM. */
export default async function findChromium() {
  const problems = [];
  for (const find of process.env.CHROMIUM_PATH ? [given] : [fromPackage, fromSystem]) {
    try {
      const file = await find();
      if (!file) continue;
      process.env.CHROMIUM_PATH = file;
      return;
    } catch (error) {
      problems.push(error.message);
    }
  }
  process.env.CHROMIUM_PROBLEM = `No browser was found. Set CHROMIUM_PATH to a Chromium. ${problems.join(' ')}`;
}

function given() {
  const file = process.env.CHROMIUM_PATH;
  if (file && !existsSync(file)) throw new Error(`CHROMIUM_PATH names ${file}, which does not exist.`);
  return file;
}

async function fromPackage() {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const file = await chromium.executablePath();
  if (starts(file)) return file;
  // A bare container lacks libnss3 and others; the package brings them for a system that has none.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  await inflate(path.join(path.dirname(entry), '../bin/al2023.tar.br'));
  setupLambdaEnvironment(path.join(tmpdir(), 'al2023', 'lib'));
  if (starts(file)) return file;
  throw new Error(`The browser of @sparticuz/chromium does not start: ${problemOf(file)}`);
}

function fromSystem() {
  const found = SYSTEM.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return found.find(Boolean);
}

const starts = (file) => !problemOf(file);

function problemOf(file) {
  try {
    const missing = execFileSync('ldd', [file], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => /not found/.test(line));
    return missing.join(', ').trim();
  } catch {
    // Without ldd only a start could tell.
    return '';
  }
}

// Starts the headless runner or the workbench: builds the add-on, bundles this folder's TypeScript, runs it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, bundle, writeIfChanged } from '../build.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, 'node_modules/.cache/rekindle');
const entries = {
  cli: 'local/cli.ts',
  worker: 'local/runtime/remote/worker.ts',
  workbench: 'local/workbench/main.ts',
};

async function bundleEntry(name) {
  const options = { platform: 'node', format: 'cjs', target: 'node20', packages: 'external' };
  const out = await bundle({ ...options, entryPoints: [entries[name]], sourcemap: 'inline' });
  const file = path.join(cache, `${name}.cjs`);
  writeIfChanged(file, out.outputFiles[0].text);
  return file;
}

async function start([command, ...rest]) {
  if (command === 'prepare') return void (await bundleEntry('worker'));
  if (command === 'workbench' && !existsSync(path.join(root, entries.workbench))) {
    throw new Error('The workbench is not part of this copy.');
  }
  const name = command === 'workbench' ? 'workbench' : 'cli';
  // Scripts of one's own run without the add-on.
  const built = command === 'exec' ? undefined : build();
  const [file] = await Promise.all([bundleEntry(name), bundleEntry('worker'), built]);
  const { main } = createRequire(import.meta.url)(file);
  await main(name === 'workbench' ? rest : [command, ...rest]);
}

await start(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

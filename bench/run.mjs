// Starts the bench: builds the add-on, bundles this folder's TypeScript, finds a browser, measures.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, bundle, writeIfChanged } from '../build.mjs';
import findChromium from '../test/browser/find-chromium.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

async function start(args) {
  const options = { platform: 'node', format: 'cjs', target: 'node20', packages: 'external' };
  const bench = bundle({ ...options, entryPoints: ['bench/main.ts'], sourcemap: 'inline' });
  const [out] = await Promise.all([bench, build(), findChromium()]);
  const file = path.join(root, 'node_modules/.cache/rekindle/bench.cjs');
  writeIfChanged(file, out.outputFiles[0].text);
  await createRequire(import.meta.url)(file).main(args);
}

await start(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

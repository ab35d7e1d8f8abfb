// The bundled code of a script's thread.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../paths';

const FOLDER = path.join('node_modules', '.cache', 'rekindle');

let file: string | undefined;

/** Its path. Outside the bundled runner (in tests) it is bundled first, once per process. */
export function workerFile(): string {
  if (file) return file;
  const root = projectRoot();
  const isBundled = __dirname.endsWith(FOLDER);
  if (!isBundled) execFileSync(process.execPath, [path.join(root, 'local/run.mjs'), 'prepare']);
  file = path.join(root, FOLDER, 'worker.cjs');
  return file;
}

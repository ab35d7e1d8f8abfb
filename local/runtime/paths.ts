// Where the checkout is, whichever way this code was started (jest, or bundled under node_modules/.cache).

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds Rekindle's package.json. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!isRoot(folder)) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The folder of Rekindle was not found.');
    folder = parent;
  }
  return folder;
}

function isRoot(folder: string): boolean {
  const file = path.join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'rekindle';
}

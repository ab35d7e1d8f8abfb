// What is pushed to Google, in bytes.

import { statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../local/runtime/paths';
import { atMost, type Figure } from './figure';

const KB = 1024;

/** Everything that runs at Google; word lists and texts, which most runs do not need, are files of their own. */
const CODE = 500 * KB;

/** Two files of `dist`, which must have been built. */
export function sizeFigures(): Figure[] {
  return [sizeOf('Code.js', CODE), sizeOf('Sidebar.html', 100 * KB)];
}

function sizeOf(file: string, limit: number): Figure {
  const { size } = statSync(path.join(projectRoot(), 'dist', file));
  return atMost(`size: ${file}`, size, limit, 'bytes');
}

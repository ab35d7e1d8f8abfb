// What is pushed to Google, in bytes.

import { statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../local/runtime/paths';
import { atMost, type Figure } from './figure';

const KB = 1024;

/** The two files of `dist`, which must have been built. */
export function sizeFigures(): Figure[] {
  return [sizeOf('Code.js', 400 * KB), sizeOf('Sidebar.html', 100 * KB)];
}

function sizeOf(file: string, limit: number): Figure {
  const { size } = statSync(path.join(projectRoot(), 'dist', file));
  return atMost(`size: ${file}`, size, limit, 'bytes');
}

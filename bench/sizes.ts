// What is pushed to Google, in bytes.

import { statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../local/runtime/paths';
import { atMost, type Figure } from './figure';

/** The two files of `dist`, which must have been built. */
export function sizeFigures(): Figure[] {
  return [sizeOf('Code.js', 400_000), sizeOf('Sidebar.html', 100_000)];
}

function sizeOf(file: string, limit: number): Figure {
  const { size } = statSync(path.join(projectRoot(), 'dist', file));
  return atMost(`size: ${file}`, size, limit, 'bytes');
}

// The house's import table: which room may import from which.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = path.join(__dirname, '../..');

/** Rooms by the start of a file's path; the first that fits. */
const ROOMS = [
  'src/domain',
  'src/sheets',
  'src/gmail',
  'src/runtime',
  'src/workflows',
  'src',
  'sidebar',
  'local',
  'test',
  'bench',
  'samples',
] as const;
type Room = (typeof ROOMS)[number];

/** What each room may import at run time; `types` it may import as types only. */
const MAY: Partial<Record<Room, { values: Room[]; types: Room[] }>> = {
  'src/domain': { values: ['src/domain'], types: [] },
  'src/sheets': { values: ['src/domain', 'src/sheets'], types: [] },
  'src/gmail': { values: ['src/domain', 'src/gmail'], types: [] },
  'src/runtime': { values: ['src/domain', 'src/runtime'], types: [] },
  'src/workflows': {
    values: ['src/domain', 'src/workflows'],
    types: ['src/sheets', 'src/gmail', 'src/runtime'],
  },
  src: {
    values: ['src', 'src/domain', 'src/sheets', 'src/gmail', 'src/runtime', 'src/workflows'],
    types: [],
  },
  sidebar: { values: ['sidebar'], types: ['src', 'src/domain', 'src/workflows'] },
};

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(ROOT, file)).isDirectory()) return sourceFiles(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const match of text.matchAll(
    /(?:import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*['"](\.[^'"]+)['"]/g,
  )) {
    const named = match[2]
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typeOnly =
      match[1] !== undefined || (match[2].startsWith('{') && named.every((name) => name.startsWith('type ')));
    found.push({ file, target: path.posix.join(path.posix.dirname(file), match[3]), typeOnly });
  }
  for (const match of text.matchAll(/(?:import|require)\(\s*['"](\.[^'"]+)['"]\s*\)/g)) {
    found.push({ file, target: path.posix.join(path.posix.dirname(file), match[1]), typeOnly: false });
  }
  return found;
}

function roomOf(file: string): Room | undefined {
  return ROOMS.find((room) => file.startsWith(`${room}/`));
}

function refused({ file, target, typeOnly }: Import): boolean {
  const from = roomOf(file);
  const to = roomOf(target);
  const rule = from && MAY[from];
  if (!rule) return false;
  if (to === undefined) return true;
  return !rule.values.includes(to) && !(typeOnly && rule.types.includes(to));
}

describe('the import table', () => {
  it.each([
    ['src/domain/a.ts', "import { x } from '../sheets/b';", true],
    ['src/domain/a.ts', "import type { X } from '../sheets/b';", true],
    ['src/domain/lists/a.ts', "import { x } from '../day';", false],
    ['src/sheets/a.ts', "import { x } from '../workflows/b';", true],
    ['src/workflows/a.ts', "import { openBook } from '../sheets/book';", true],
    ['src/workflows/a.ts', "import type { Book } from '../sheets/book';", false],
    ['src/workflows/a.ts', "import { type Book } from '../sheets/book';", false],
    ['src/main.ts', "import { openBook } from './sheets/book';", false],
    ['src/main.ts', "import { x } from '../local/engine';", true],
    ['sidebar/a.tsx', "import type { Api } from '../src/api';", false],
    ['sidebar/a.tsx', "import { api } from '../src/api';", true],
    ['sidebar/a.tsx', "const x = require('../local/b');", true],
  ])('judges %s with %s', (file, text, isRefused) => {
    expect(importsOf(file, text).some(refused)).toBe(isRefused);
  });

  it('holds in src and sidebar', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('sidebar')];
    const broken = files
      .flatMap((file) => importsOf(file, readFileSync(path.join(ROOT, file), 'utf8')))
      .filter(refused)
      .map(({ file, target }) => `${file} may not import ${target}`);
    expect(files.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
});

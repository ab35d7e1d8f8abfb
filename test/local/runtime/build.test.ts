// The build: what Google would find in dist/Code.js.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { addOnProject } from '../../../local/runtime/project';
import { loadScript, newRealm } from '../../../local/runtime/realm';
import { aWorld } from './support';

const root = path.join(__dirname, '../../..');
const code = () => readFileSync(path.join(root, 'dist/Code.js'), 'utf8');
const exported = readFileSync(path.join(root, 'src/main.ts'), 'utf8').matchAll(
  /^export (?:async )?function (\w+)/gm,
);

beforeAll(() => {
  execFileSync(process.execPath, [path.join(root, 'build.mjs')]);
});

describe('node build.mjs', () => {
  it('makes a top-level function of each export of main.ts, and nothing else global but the bundle', () => {
    const { globals } = newRealm(() => 0, 'Etc/UTC');
    const before = Object.keys(globals);
    // No service is there: a bundle that calls one while it loads would throw.
    loadScript(globals, addOnProject(aWorld()).source);
    const names = [...exported].map(([, name]) => name);
    const added = Object.keys(globals).filter((name) => !before.includes(name));
    expect(added.sort()).toEqual([...names, '__app'].sort());
    for (const name of names)
      expect(code()).toContain(`function ${name}() { return __app.${name}.apply(this, arguments); }`);
  });

  it('pushes the manifest unchanged and stays under 500 KB', () => {
    const manifest = (file: string) => readFileSync(path.join(root, file), 'utf8');
    expect(manifest('dist/appsscript.json')).toBe(manifest('appsscript.json'));
    expect(Buffer.byteLength(code())).toBeLessThan(500 * 1024);
  });
});

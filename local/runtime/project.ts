// Script projects: the built add-on, and any files given to `exec`.

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawId } from './draw';
import { readManifest } from './manifest';
import { projectRoot } from './paths';
import type { Project, ProjectSource, ProjectState, World } from './world-types';

export const ADD_ON = 'add-on';

const CODE = ['.js', '.gs'];

/** The source of a folder as pushed to Google: its .js and .html files and its manifest. */
function folderSource(folder: string): ProjectSource {
  if (!existsSync(folder)) throw new Error('The add-on is not built yet. Run "npm run build" first.');
  return {
    folder,
    html: htmlOf(listFiles(folder)),
    manifest: readManifest(path.join(folder, 'appsscript.json')),
  };
}

/**
 * The source of loose files and folders, in the order given. A manifest among them, or beside the first, counts.
 * @throws a sentence when a file is missing or none holds code.
 */
function filesSource(given: string[]): ProjectSource {
  const files = given.flatMap((name) => {
    if (!existsSync(name)) throw new Error(`The file ${name} does not exist.`);
    return statSync(name).isDirectory() ? listFiles(name) : [path.resolve(name)];
  });
  const code = files.filter((file) => CODE.includes(path.extname(file)));
  if (code.length === 0) throw new Error('Name at least one script file (.js or .gs).');
  const manifest =
    files.find((file) => path.basename(file) === 'appsscript.json') ??
    path.join(path.dirname(code[0]), 'appsscript.json');
  return { folder: stage(code), html: htmlOf(files), manifest: readManifest(manifest) };
}

// The same paths are the same project.
function filesKey(paths: string[]): string {
  return 'files-' + createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 12);
}

// gas-local loads whole folders in the order of names: loose files are copied to one of their own, numbered.
function stage(files: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-script-'));
  forgetAtExit(folder);
  files.forEach((file, i) => {
    const number = String(i).padStart(4, '0');
    copyFileSync(file, path.join(folder, `${number}-${path.basename(file, path.extname(file))}.js`));
  });
  return folder;
}

const staged: string[] = [];

function forgetAtExit(folder: string): void {
  const clean = () => {
    for (const each of staged) rmSync(each, { recursive: true, force: true });
  };
  if (staged.length === 0) process.once('exit', clean);
  staged.push(folder);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.resolve(folder, name));
}

function htmlOf(files: string[]): Record<string, string> {
  const pages = files.filter((file) => path.extname(file) === '.html');
  return Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), readFileSync(file, 'utf8')]));
}

/** What Google keeps for a project that never ran. */
export function newProjectState(scriptId: string): ProjectState {
  return {
    scriptId,
    properties: { document: {}, script: {}, user: {} },
    cache: { document: [], script: [], user: {} },
    triggers: [],
  };
}

/** The add-on's own project in a world, from `dist` unless told otherwise. */
export function addOnProject(world: World, folder = path.join(projectRoot(), 'dist')): Project {
  return project(world, ADD_ON, () => folderSource(folder));
}

/** The project of loose script files in a world, with properties of its own. */
export function filesProject(world: World, given: string[]): Project {
  const files = given.map((name) => path.resolve(name));
  const made = project(world, filesKey(files), () => filesSource(files));
  made.state.files = files;
  return made;
}

/** The project a key stands for, as kept in the world: the add-on, or files run earlier. */
export function keptProject(world: World, key: string): Project {
  const files = world.states[key]?.files;
  return files ? filesProject(world, files) : addOnProject(world);
}

// Its state may have come from the world's files before anybody asked for its code.
function project(world: World, key: string, source: () => ProjectSource): Project {
  const known = world.projects.get(key);
  if (known) return known;
  const state = world.states[key] ?? newProjectState(drawId(world, 57));
  world.states[key] = state;
  const made: Project = { key, source: source(), state, locks: new Map() };
  world.projects.set(key, made);
  return made;
}

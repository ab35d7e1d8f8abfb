// The real clasp pushes to a loopback fake of the Apps Script API: what is built arrives whole, and mistakes are shown.

import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCESS_TOKEN, type ClaspProject, makeClaspProject, SCRIPT_ID } from './clasp-project';
import { type FakeScriptApi, startFakeScriptApi } from './fake-script-api';

const ROOT = path.join(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'appsscript.json'), 'utf8');
const CONTENT = `/v1/projects/${SCRIPT_ID}/content`;

let api: FakeScriptApi;
let project: ClaspProject;

beforeEach(async () => {
  api = await startFakeScriptApi(SCRIPT_ID, ACCESS_TOKEN);
  project = makeClaspProject(api.url);
});
afterEach(async () => {
  await api.close();
  project.remove();
});

function writeProject(code: string): void {
  writeFileSync(path.join(project.dist, 'Code.js'), code);
  writeFileSync(path.join(project.dist, 'Sidebar.html'), '<!DOCTYPE html><p>Grüße, 世界 🙂</p>\n');
  writeFileSync(path.join(project.dist, 'appsscript.json'), MANIFEST);
}

/** The files at the fake by the name they have on disk. */
function arrived(): Record<string, string> {
  const endings = { SERVER_JS: 'js', HTML: 'html', JSON: 'json' };
  const files = api.files(SCRIPT_ID) ?? [];
  return Object.fromEntries(files.map(({ name, type, source }) => [`${name}.${endings[type]}`, source]));
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
}

describe('clasp push --force', () => {
  it('brings the built add-on to Google byte for byte', async () => {
    execFileSync(process.execPath, ['build.mjs'], { cwd: ROOT });
    for (const name of ['Code.js', 'Sidebar.html', 'Texts.html', 'Words.html', 'appsscript.json']) {
      cpSync(path.join(ROOT, 'dist', name), path.join(project.dist, name));
    }
    const run = await project.clasp('push', '--force');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(arrived()).toEqual(contentOf(project.dist));
    expect(arrived()['Code.js']).toContain('function onOpen()');
    expect(api.requests).toEqual([`GET ${CONTENT}`, `PUT ${CONTENT}`]);
  });

  it('sends what .claspignore names and nothing else, in every script and with its line ends', async () => {
    writeProject("function onOpen() {\r\n  return 'Žluťoučký, Ελλάδα, 日本, 🙂';\r\n}\n");
    const wanted = contentOf(project.dist);
    writeFileSync(path.join(project.dist, 'notes.html'), 'not for Google');
    writeFileSync(path.join(project.dist, 'Code.js.map'), '{}');
    await project.clasp('push', '--force');
    expect(arrived()).toEqual(wanted);
    expect([...new Set(project.hostsAsked())]).toEqual(['127.0.0.1']);
  });

  it('says so and sends nothing when nothing has changed', async () => {
    writeProject('function onOpen() {}');
    await project.clasp('push', '--force');
    const second = await project.clasp('push', '--force');
    expect(second.stdout).toContain('already up to date');
    expect(api.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  });

  it('shows a syntax error with its line and file, fails, and leaves what was there in place', async () => {
    const before = arrived();
    writeProject('function onOpen() {}\nconst 2nd = 1;\n');
    const run = await project.clasp('push', '--force');
    expect(run.code).not.toBe(0);
    expect(run.stdout + run.stderr).toMatch(/Syntax error: .* line: 2 file: Code/);
    expect(arrived()).toEqual(before);
  });
});

describe('clasp push without --force', () => {
  it('skips a changed manifest and still ends well, which is why the push script forces', async () => {
    writeProject('function onOpen() {}');
    const run = await project.clasp('push');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('Skipping push.');
    expect(api.requests).toEqual([`GET ${CONTENT}`]);
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.push).toMatch(/build.*&& clasp push --force$/);
  });
});

describe('the guard of these tests', () => {
  it('refuses the address at which clasp would renew an expired login', async () => {
    const expired = makeClaspProject(api.url, Date.UTC(2020, 0, 1));
    writeProject('function onOpen() {}');
    cpSync(project.dist, expired.dist, { recursive: true });
    const run = await expired.clasp('push', '--force');
    expect(run.code).not.toBe(0);
    expect(expired.hostsAsked()).toContain('oauth2.googleapis.com');
    expect(api.requests).toEqual([]);
    expired.remove();
  });
});

// A temporary clasp project with a script id and a login of its own, and the real clasp run in it.

import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const CLASP = path.join(ROOT, 'node_modules/.bin/clasp');

export const SCRIPT_ID = 'script-id-for-the-test';
export const ACCESS_TOKEN = 'token-for-the-test';

export interface ClaspRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface ClaspProject {
  /** The folder that is pushed. */
  dist: string;
  clasp(...args: string[]): Promise<ClaspRun>;
  /** Every host that clasp tried to reach so far. */
  hostsAsked(): string[];
  remove(): void;
}

/** Makes a project from this repository's .clasp.json and .claspignore whose clasp talks to `apiUrl` only. */
export function makeClaspProject(apiUrl: string, loginExpires = Date.UTC(2099, 0, 1)): ClaspProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-clasp-'));
  const settings = JSON.parse(readFileSync(path.join(ROOT, '.clasp.json'), 'utf8'));
  const dist = path.join(folder, settings.rootDir);
  mkdirSync(dist);
  mkdirSync(path.join(folder, 'home'));
  writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: SCRIPT_ID }));
  copyFileSync(path.join(ROOT, '.claspignore'), path.join(folder, '.claspignore'));
  writeFileSync(path.join(folder, 'auth.json'), JSON.stringify(dummyLogin(loginExpires)));
  const log = path.join(folder, 'connections.log');
  writeFileSync(log, '');
  return {
    dist,
    clasp: (...args) => run(folder, apiUrl, log, args),
    hostsAsked: () => readFileSync(log, 'utf8').split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A login; clasp has no reason to refresh it before it expires. */
function dummyLogin(expires: number) {
  const login = { client_id: 'none', client_secret: 'none', refresh_token: 'none', token_type: 'Bearer' };
  return {
    tokens: {
      default: { type: 'authorized_user', ...login, access_token: ACCESS_TOKEN, expiry_date: expires },
    },
  };
}

// The environment is made from nothing, so that no login, proxy or setting of the machine takes part.
function run(folder: string, apiUrl: string, log: string, args: string[]): Promise<ClaspRun> {
  const env = {
    PATH: process.env.PATH,
    HOME: path.join(folder, 'home'),
    USERPROFILE: path.join(folder, 'home'),
    NODE_OPTIONS: `--import ${path.join(__dirname, 'loopback-only.mjs')}`,
    FAKE_SCRIPT_API: apiUrl,
    CONNECTION_LOG: log,
  };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [CLASP, '--auth', 'auth.json', ...args], { cwd: folder, env });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (text) => (out.stdout += text));
    child.stderr.on('data', (text) => (out.stderr += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...out }));
  });
}

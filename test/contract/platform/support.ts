// A run with all services, in the test's own realm, for the platform's contract tests.
/// <reference types="google-apps-script" />

import { newWorkbook } from '../../../local/engine/index';
import { createServices } from '../../../local/google/services';
import { type ExecutionOptions, Run } from '../../../local/runtime/execution';
import { headlessUi } from '../../../local/runtime/headless-ui';
import { newProjectState } from '../../../local/runtime/project';
import { createWorld, type WorldOptions } from '../../../local/runtime/world';
import type { Project, World } from '../../../local/runtime/world-types';

export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/gmail.modify',
  'https://www.googleapis.com/auth/script.send_mail',
];

interface Google {
  CacheService: GoogleAppsScript.Cache.CacheService;
  Gmail: { Users: { Drafts: { create(draft: object, user: string): object } } };
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  LockService: GoogleAppsScript.Lock.LockService;
  Logger: GoogleAppsScript.Base.Logger;
  MailApp: GoogleAppsScript.Mail.MailApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Session: GoogleAppsScript.Base.Session;
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  console: Console;
}

export const NOON = Date.UTC(2026, 10, 21, 12);

/** A world that always draws the same ids, at noon of 21 November 2026 UTC. */
export function aWorld(options: Partial<WorldOptions> = {}): World {
  return createWorld({ workbook: newWorkbook(), now: NOON, seed: 'test', ...options });
}

/** A script project in a world; the same one for the same world and key. */
export function aProject(world: World, scopes: string[] | undefined = SCOPES, key = 'add-on'): Project {
  const known = world.projects.get(key);
  if (known) return known;
  const manifest = { timeZone: 'Etc/UTC', scopes, advancedServices: ['Gmail'] };
  const state = newProjectState('script-1');
  const project: Project = { key, source: { folder: '', html: {}, manifest }, state, locks: new Map() };
  world.states[key] = state;
  world.projects.set(key, project);
  return project;
}

/** Starts a run and hands out its services. */
export function startRun(
  world = aWorld(),
  options: Partial<ExecutionOptions> = {},
  project = aProject(world),
): Google & { run: Run } {
  const run = new Run(world, project, {
    account: world.account,
    authMode: 'FULL',
    hasUi: true,
    language: 'en',
    realm: { Date, Error },
    ui: headlessUi(),
    ...options,
  });
  return { ...(createServices(run) as unknown as Google), run };
}

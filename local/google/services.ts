// Everything Apps Script puts into a script's global scope, for one run.

import type { Run } from '../runtime/execution';
import { createCacheService } from './cache';
import { createGmailServices } from './gmail/index';
import { createLockService } from './lock';
import { createConsole, createLogger } from './logger';
import { createMailApp } from './mail';
import { createPropertiesService } from './properties';
import { createScriptApp } from './script/index';
import { createSession } from './session';
import { createSpreadsheetServices } from './spreadsheet/index';
import { provide } from './strict';
import { createUtilities } from './utilities/index';

/** Services that exist at Google and are not provided here: their name is there, each member refuses. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** The services by their global names. Advanced ones are there only when the manifest switches them on. */
export function createServices(run: Run): Record<string, unknown> {
  const absent = ABSENT.map((name) => [name, provide(run, { name, inErrors: name, members: {} }, {})]);
  const { advancedServices } = run.project.source.manifest;
  return {
    ...Object.fromEntries(absent),
    ...createSpreadsheetServices(run),
    CacheService: createCacheService(run),
    LockService: createLockService(run),
    Logger: createLogger(run),
    MailApp: createMailApp(run),
    PropertiesService: createPropertiesService(run),
    ScriptApp: createScriptApp(run),
    Session: createSession(run),
    Utilities: createUtilities(run),
    console: createConsole(run),
    ...(advancedServices.includes('Gmail') ? createGmailServices(run, run.world.mailboxes) : {}),
  };
}

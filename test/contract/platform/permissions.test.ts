// Which run may call what: authorisation modes, manifest scopes, granular consent.

import { describe, expect, it } from '@jest/globals';
import { aProject, aWorld, SCOPES, startRun } from './support';

const SHEETS =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';

describe('a call outside the manifest', () => {
  it('is refused with the method and the scopes that would do', () => {
    const world = aWorld();
    const { SpreadsheetApp } = startRun(world, {}, aProject(world, [SCOPES[3]]));
    expect(() => SpreadsheetApp.getActive()).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActive. Required permissions: ${SHEETS}`,
    );
  });

  it('is refused in German to a German', () => {
    const world = aWorld();
    const { MailApp } = startRun(world, { language: 'de' }, aProject(world, []));
    expect(() => MailApp.getRemainingDailyQuota()).toThrow(
      /^Die angegebenen Berechtigungen reichen nicht aus/,
    );
  });
});

describe('a scope the person did not grant', () => {
  it('switches off only what needs it', () => {
    const { MailApp, SpreadsheetApp, Gmail } = startRun(aWorld(), {
      deniedScopes: ['script.send_mail', 'gmail.modify'],
    });
    expect(() => MailApp.getRemainingDailyQuota()).toThrow(/^You do not have permission to call MailApp/);
    expect(() => Gmail.Users.Drafts.create({}, 'me')).toThrow(
      /^You do not have permission to call Gmail.Users.Drafts.create/,
    );
    expect(SpreadsheetApp.getActive().getSheets()).toHaveLength(1);
  });
});

describe('a simple trigger (LIMITED)', () => {
  const simple = () => startRun(aWorld(), { authMode: 'LIMITED' });

  it('may use its own sheet, properties and menus', () => {
    const { SpreadsheetApp, PropertiesService } = simple();
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x');
    PropertiesService.getDocumentProperties().setProperty('a', 'b');
    SpreadsheetApp.getUi().createMenu('Rekindle').addItem('Open', 'open').addToUi();
    expect(SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()).toBe('x');
  });

  it('may not look at triggers, mail, or open a sidebar', () => {
    const { ScriptApp, MailApp, Gmail, SpreadsheetApp, HtmlService } = simple();
    const page = HtmlService.createHtmlOutput('<p>Hello</p>');
    expect(() => SpreadsheetApp.getUi().showSidebar(page)).toThrow(/permission to call Ui.showSidebar/);
    expect(() => ScriptApp.getProjectTriggers()).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    expect(() => MailApp.getRemainingDailyQuota()).toThrow(/permission/);
    expect(() => Gmail.Users.Drafts.create({}, 'me')).toThrow(/permission/);
  });

  it('does not learn who is at the keyboard', () => {
    expect(simple().Session.getActiveUser().getEmail()).toBe('');
  });

  it('ends after 30 modelled seconds', () => {
    const { Utilities, run } = simple();
    expect(() => Utilities.sleep(30_001)).toThrow('Exceeded maximum execution time');
    expect(run.ended?.reason).toBe('time');
  });
});

describe('a run without any consent (NONE)', () => {
  it('reaches neither the sheet nor properties', () => {
    const { SpreadsheetApp, PropertiesService, Utilities } = startRun(aWorld(), { authMode: 'NONE' });
    expect(() => SpreadsheetApp.getActive()).toThrow(/permission/);
    expect(() => PropertiesService.getUserProperties()).toThrow(
      'You do not have permission to call PropertiesService.getUserProperties.',
    );
    expect(Utilities.formatString('%s', 'x')).toBe('x');
  });
});

describe('a service that is not provided', () => {
  it('is there by name and refuses by name', () => {
    const { UrlFetchApp } = startRun();
    expect(() => UrlFetchApp.fetch('https://example.com')).toThrow(
      'UrlFetchApp.fetch is not provided locally',
    );
  });
});

// Ui: menus, alerts, prompts, sidebars, dialogs, and who may use them.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './spreadsheet/support';

describe('SpreadsheetApp.getUi', () => {
  it('throws when nobody sees the sheet', () => {
    const { SpreadsheetApp } = startRun({ hasUi: false });
    expect(refusal(() => SpreadsheetApp.getUi())).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});

describe('Ui.createMenu', () => {
  it('is shown with items, separators and submenus at addToUi, not before', () => {
    const run = startRun({ authMode: 'LIMITED' });
    const ui = run.SpreadsheetApp.getUi();
    const menu = ui
      .createMenu('Rekindle')
      .addItem('Open', 'openSidebar')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Settings', 'showSettings'));
    expect(run.menus).toHaveLength(0);
    menu.addToUi();
    expect(run.menus).toEqual([
      {
        name: 'Rekindle',
        items: [
          { label: 'Open', functionName: 'openSidebar' },
          'separator',
          { name: 'More', items: [{ label: 'Settings', functionName: 'showSettings' }] },
        ],
      },
    ]);
  });

  it('refuses a function in place of its name', () => {
    const ui = startRun().SpreadsheetApp.getUi();
    const handler = (() => undefined) as unknown as string;
    expect(refusal(() => ui.createMenu('Rekindle').addItem('Open', handler))).toBe(
      "The parameters (String,function) don't match the method signature for Menu.addItem.",
    );
  });
});

describe('Ui.alert', () => {
  it('asks and gives the button as an enum member', () => {
    const run = startRun({ answer: { button: 'YES', text: '' } });
    const ui = run.SpreadsheetApp.getUi();
    const button = ui.alert('Send?', 'Five mails leave now.', ui.ButtonSet.YES_NO);
    expect(button === ui.Button.YES).toBe(true);
    expect(button === run.SpreadsheetApp.getUi().Button.YES).toBe(true);
    expect(run.questions).toEqual([
      { title: 'Send?', prompt: 'Five mails leave now.', buttons: 'YES_NO', input: false },
    ]);
  });

  it('has two shorter forms', () => {
    const run = startRun();
    const ui = run.SpreadsheetApp.getUi();
    ui.alert('Done.');
    ui.alert('Go on?', ui.ButtonSet.OK_CANCEL);
    expect(run.questions.map(({ prompt, buttons }) => [prompt, buttons])).toEqual([
      ['Done.', 'OK'],
      ['Go on?', 'OK_CANCEL'],
    ]);
  });

  it('refuses a set of buttons given as text', () => {
    const ui = startRun().SpreadsheetApp.getUi();
    const text = 'YES_NO' as unknown as GoogleAppsScript.Base.ButtonSet;
    expect(refusal(() => ui.alert('a', 'b', text))).toBe(
      "The parameters (String,String,String) don't match the method signature for Ui.alert.",
    );
  });
});

describe('Ui.prompt', () => {
  it('gives text and button', () => {
    const ui = startRun({ answer: { button: 'CANCEL', text: 'half a wo' } }).SpreadsheetApp.getUi();
    const response = ui.prompt('Your name?', ui.ButtonSet.OK_CANCEL);
    expect(response.getResponseText()).toBe('half a wo');
    expect(response.getSelectedButton() === ui.Button.CANCEL).toBe(true);
  });
});

describe('Ui.showSidebar and dialogs', () => {
  it('hand page, title and size over', () => {
    const run = startRun({ html: { Sidebar: '<p>hello</p>' } });
    const { HtmlService } = run;
    const ui = run.SpreadsheetApp.getUi();
    ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Rekindle'));
    ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(500).setHeight(300), 'Preview');
    ui.showModelessDialog(HtmlService.createHtmlOutput('y'), 'Help');
    expect(run.pages).toMatchObject([
      { kind: 'sidebar', title: 'Rekindle', html: '<p>hello</p>' },
      { kind: 'dialog', title: 'Preview', html: '<b>x</b>', width: 500, height: 300, modal: true },
      { kind: 'dialog', title: 'Help', modal: false },
    ]);
  });
});

describe('a simple trigger', () => {
  const limited = () => startRun({ authMode: 'LIMITED' });

  it('may read and write the spreadsheet', () => {
    const { sheet } = limited();
    sheet.getRange('A1').setValue(1);
    expect(sheet.getRange('A1').getValue()).toBe(1);
  });

  it('may open nothing by itself', () => {
    const { SpreadsheetApp, HtmlService } = limited();
    const ui = SpreadsheetApp.getUi();
    const page = HtmlService.createHtmlOutput('x');
    for (const [name, open] of [
      ['alert', () => ui.alert('x')],
      ['prompt', () => ui.prompt('x')],
      ['showSidebar', () => ui.showSidebar(page)],
      ['showModalDialog', () => ui.showModalDialog(page, 'x')],
      ['showModelessDialog', () => ui.showModelessDialog(page, 'x')],
    ] as const)
      expect(refusal(open)).toMatch(`You do not have permission to call Ui.${name}.`);
  });
});

describe('Spreadsheet.toast', () => {
  it('shows a message for five seconds unless told otherwise', () => {
    const run = startRun();
    run.spreadsheet.toast('Done');
    run.spreadsheet.toast('Working', 'Rekindle', -1);
    expect(run.toasts).toEqual([
      ['Done', '', 5],
      ['Working', 'Rekindle', -1],
    ]);
  });
});

// Tabs: names, order, visibility, deleting, the active one.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

const names = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

describe('Spreadsheet.insertSheet', () => {
  it('makes a tab of 1000 rows and 26 columns, and makes it the active one', () => {
    const { spreadsheet } = startRun();
    const sheet = spreadsheet.insertSheet('New');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('New');
  });

  it('stands behind the active tab, or at a position counted from 0', () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'Two'] });
    spreadsheet.getSheetByName('One')!.activate();
    spreadsheet.insertSheet('Behind');
    spreadsheet.insertSheet('First', 0);
    expect(names(spreadsheet)).toEqual(['First', 'One', 'Behind', 'Two']);
  });

  it('gives a name of its own in the language of the person', () => {
    expect(startRun().spreadsheet.insertSheet().getName()).toBe('Sheet2');
    expect(startRun({ language: 'de' }).spreadsheet.insertSheet().getName()).toBe('Tabellenblatt2');
  });

  it('copies a template', () => {
    const { spreadsheet, sheet } = startRun();
    sheet.getRange('A1').setValue('x');
    const copy = spreadsheet.insertSheet('Copy', { template: sheet });
    expect(copy.getRange('A1').getValue()).toBe('x');
  });

  it.each(['Sheet1', 'sheet1'])('refuses the taken name %s', (name) => {
    expect(refusal(() => startRun().spreadsheet.insertSheet(name))).toBe(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  });

  it('refuses an empty name and one of 101 letters', () => {
    const { spreadsheet } = startRun();
    expect(refusal(() => spreadsheet.insertSheet(''))).toBe('The sheet name cannot be empty.');
    expect(refusal(() => spreadsheet.insertSheet('x'.repeat(101)))).toMatch(/100 characters/);
  });
});

describe('Spreadsheet.getSheetByName and getSheetById', () => {
  it('give null when there is no such tab', () => {
    const { spreadsheet } = startRun();
    expect(spreadsheet.getSheetByName('Gone')).toBeNull();
    expect(spreadsheet.getSheetById(12345)).toBeNull();
  });

  it('find by id after the tab was renamed and moved', () => {
    const { spreadsheet, sheet } = startRun({ sheets: ['One', 'Two'] });
    const id = sheet.getSheetId();
    sheet.setName('Renamed').activate();
    spreadsheet.moveActiveSheet(2);
    expect(spreadsheet.getSheetById(id)!.getName()).toBe('Renamed');
    expect(spreadsheet.getSheetById(id)!.getIndex()).toBe(2);
  });
});

describe('Sheet.setName', () => {
  it('refuses a name that another tab has, and takes its own in other letters', () => {
    const { sheet } = startRun({ sheets: ['One', 'Two'] });
    expect(refusal(() => sheet.setName('two'))).toMatch(/already exists/);
    expect(sheet.setName('ONE').getName()).toBe('ONE');
  });
});

describe('Spreadsheet.deleteSheet', () => {
  it('takes a tab away; its object is of no use any more', () => {
    const { spreadsheet, sheet } = startRun({ sheets: ['One', 'Two'] });
    const first = sheet;
    spreadsheet.deleteSheet(first);
    expect(names(spreadsheet)).toEqual(['Two']);
    expect(refusal(() => first.getName())).toMatch(/not found$/);
  });

  it('takes a hidden tab beside a single visible one', () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'Two'] });
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Two')!.hideSheet());
    expect(names(spreadsheet)).toEqual(['One']);
  });

  it('refuses to take the last visible tab, hidden ones do not count', () => {
    const { spreadsheet, sheet } = startRun({ sheets: ['One', 'Two'] });
    spreadsheet.getSheetByName('Two')!.hideSheet();
    expect(refusal(() => spreadsheet.deleteSheet(sheet))).toBe(
      "You can't remove all the visible sheets in a document.",
    );
  });
});

describe('Sheet.hideSheet', () => {
  it('hides and shows', () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'Two'] });
    const two = spreadsheet.getSheetByName('Two')!;
    expect(two.hideSheet().isSheetHidden()).toBe(true);
    expect(two.showSheet().isSheetHidden()).toBe(false);
  });

  it('refuses to hide the last visible tab', () => {
    expect(refusal(() => startRun().sheet.hideSheet())).toBe("You can't hide all the sheets in a document.");
  });
});

describe('Spreadsheet.duplicateActiveSheet', () => {
  it("is 'Copy of ...', behind the first, in front of the person", () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'Two'] });
    spreadsheet.getSheetByName('One')!.activate();
    expect(spreadsheet.duplicateActiveSheet().getName()).toBe('Copy of One');
    expect(names(spreadsheet)).toEqual(['One', 'Copy of One', 'Two']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Copy of One');
  });
});

describe('Sheet.setTabColor', () => {
  it('is null at first and again', () => {
    const { sheet } = startRun();
    expect(sheet.getTabColor()).toBeNull();
    expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000');
    expect(sheet.setTabColor(null).getTabColor()).toBeNull();
  });
});

describe('selection', () => {
  it('is what the person selected, and what a script activates', () => {
    const run = startRun({ sheets: ['One', 'Two'] });
    const { spreadsheet } = run;
    expect(spreadsheet.getActiveRange()!.getA1Notation()).toBe('A1');
    spreadsheet.getRange('Two!B2:C3').activate();
    expect(spreadsheet.getSelection().getActiveRange()!.getA1Notation()).toBe('B2:C3');
    expect(spreadsheet.getActiveSheet().getName()).toBe('Two');
    expect(run.SpreadsheetApp.getCurrentCell().getA1Notation()).toBe('B2');
    expect(spreadsheet.getSheetByName('One')!.getActiveRange()).toBeNull();
  });

  it('is nothing without a person; the active tab is the first one', () => {
    const { spreadsheet } = startRun({ hasUi: false, sheets: ['One', 'Two'] });
    expect(spreadsheet.getActiveRange()).toBeNull();
    expect(spreadsheet.getActiveSheet().getName()).toBe('One');
  });

  it('of cells on another tab is refused', () => {
    const { spreadsheet, sheet } = startRun({ sheets: ['One', 'Two'] });
    expect(refusal(() => sheet.setActiveRange(spreadsheet.getRange('Two!A1')))).toMatch(/does not belong/);
  });
});

describe('Spreadsheet', () => {
  it('names itself, its zone and its locale', () => {
    const { spreadsheet } = startRun({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    expect([spreadsheet.getId(), spreadsheet.getName(), spreadsheet.getUrl()]).toEqual([
      'file-1',
      'Clients',
      'https://example.com/file-1',
    ]);
    expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
      'de_DE',
      'Europe/Berlin',
    ]);
  });

  it('refuses a zone that does not exist', () => {
    expect(refusal(() => startRun().spreadsheet.setSpreadsheetTimeZone('Mars/Base'))).toBe(
      'Invalid argument: Mars/Base',
    );
  });
});

// Buffered writes: checked at the call where Google checks at the call, refused at the next read or flush otherwise.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('a buffered write', () => {
  it('reaches the workbook at flush, not before', () => {
    const { sheet, workbook, SpreadsheetApp } = startRun();
    sheet.getRange('A1').setValue('x');
    expect(workbook.extent(sheet.getSheetId()).rows).toBe(0);
    SpreadsheetApp.flush();
    expect(workbook.extent(sheet.getSheetId()).rows).toBe(1);
  });

  it('of 50,001 characters throws at the next read', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(refusal(() => sheet.getRange('C3').getValue())).toBe(TOO_LONG);
  });

  it('of 50,001 characters throws at flush, in the language of the person', () => {
    const { sheet, SpreadsheetApp } = startRun({ language: 'de' });
    sheet.getRange('A1').setValue('x'.repeat(50_001));
    expect(refusal(() => SpreadsheetApp.flush())).toMatch(/50000 Zeichen/);
  });

  it('of 50,000 characters is kept', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(sheet.getRange('A1').getValue()).toHaveLength(50_000);
  });

  it('costs one commit for any number of writes before a read', () => {
    const run = startRun();
    const { sheet } = run;
    for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row).setBackground('red');
    sheet.getDataRange().getValues();
    expect(run.commits).toBe(1);
  });

  it('beyond ten million cells throws at the next look', () => {
    const { sheet, SpreadsheetApp } = startRun();
    sheet.insertRowsAfter(1, 500_000);
    expect(refusal(() => SpreadsheetApp.flush())).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('insertSheet, deleteSheet and setName', () => {
  it('apply what is buffered first, then act at once', () => {
    const { sheet, spreadsheet, workbook } = startRun();
    sheet.getRange('A1').setValue('x');
    spreadsheet.insertSheet('Two');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Two']);
    expect(workbook.extent(workbook.sheets()[0].id).rows).toBe(1);
  });
});

describe('insertRowsAfter', () => {
  it('counts for the bounds of the next range', () => {
    const { sheet } = startRun();
    sheet.insertRowsAfter(1000, 5);
    expect(sheet.getRange(1005, 1).getA1Notation()).toBe('A1005');
  });
});

describe('deleteRows', () => {
  it('counts for the bounds of the next range', () => {
    const { sheet } = startRun();
    sheet.deleteRows(2, 990);
    expect(sheet.getMaxRows()).toBe(10);
    expect(refusal(() => sheet.getRange(11, 1))).toMatch(/outside the dimensions/);
  });
});

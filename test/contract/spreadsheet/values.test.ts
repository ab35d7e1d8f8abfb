// Range values: typed cells, typing like a person, shapes, formulas, and how far the content goes.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

describe('Range.getValues', () => {
  it("gives '' for an empty cell, never null", () => {
    expect(startRun().sheet.getRange('A1:B1').getValues()).toEqual([['', '']]);
  });

  it('gives numbers, booleans and strings as typed values', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:C1').setValues([[12.5, true, 'Ann']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[12.5, true, 'Ann']]);
  });

  it("gives an error as the string '#N/A'", () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setFormula('=NA()');
    sheet.getRange('A2').setFormula('=1/0');
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['#N/A'], ['#DIV/0!']]);
  });

  it('sees what was written before it in the same run', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A1').setValue(2);
    expect(sheet.getRange('A1').getValue()).toBe(2);
  });
});

describe('Range.setValues', () => {
  it.each([
    ['1-2', 'a date', 'object'],
    ['00123', 'a number', 'number'],
    ['10%', 'a number', 'number'],
    ['TRUE', 'a boolean', 'boolean'],
    ['Ann Lee', 'text', 'string'],
  ])('takes %j as if typed: %s', (typed, _kind, type) => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValues([[typed]]);
    expect(typeof sheet.getRange('A1').getValue()).toBe(type);
  });

  it("reads '=' as a formula", () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B1').setValues([['=1+2', 5]]);
    expect(sheet.getRange('A1').getFormula()).toBe('=1+2');
    expect(sheet.getRange('A1').getValue()).toBe(3);
  });

  it("keeps '00123' as text when the format was '@' before", () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setNumberFormat('@').setValue('00123');
    expect(sheet.getRange('A1').getValue()).toBe('00123');
  });

  it("does not bring '00123' back when the format becomes '@' afterwards", () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('00123').setNumberFormat('@');
    expect(sheet.getRange('A1').getValue()).not.toBe('00123');
  });

  it('takes an apostrophe in front as a sign for text', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue("'=1+1");
    expect(sheet.getRange('A1').getValue()).toBe('=1+1');
  });

  it('empties a cell with an empty string', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('x');
    sheet.getRange('A1').setValue('');
    expect(sheet.getLastRow()).toBe(0);
  });

  it("parses numbers in the spreadsheet's locale", () => {
    const { sheet } = startRun({ locale: 'de_DE' });
    sheet.getRange('A1').setValue('1,5');
    expect(sheet.getRange('A1').getValue()).toBe(1.5);
  });

  it('refuses another number of rows, at once', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.getRange('A1:B2').setValues([[1, 2]]))).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses a row of another length, at once', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]]))).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses a plain list by its signature', () => {
    const { sheet } = startRun();
    const flat = [1, 2] as unknown as number[][];
    expect(refusal(() => sheet.getRange('A1:B1').setValues(flat))).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it.each([Number.NaN, { name: 'Ann' }, new Date(Number.NaN)])('refuses %p by name', (value) => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.getRange('A1').setValue(value))).toMatch(/is not provided locally$/);
  });
});

describe('Range.getDisplayValues', () => {
  it('shows values by their number format', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setNumberFormat('#,##0.00').setValue(1234.5);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('1,234.50');
    expect(sheet.getRange('A1:B1').getDisplayValues()).toEqual([['1,234.50', '']]);
  });
});

describe('Range.setFormulas', () => {
  it('is computed at the next read, with ; between arguments', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:A2').setValues([[2], [3]]);
    sheet.getRange('B1:C1').setFormulas([['=SUM(A1:A2)', '=IF(A1>A2;1;2)']]);
    expect(sheet.getRange('B1:C1').getValues()).toEqual([[5, 2]]);
  });

  it("gives '' where there is no formula", () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setFormula('=1');
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=1', '']]);
  });
});

describe('Range.isBlank', () => {
  it('is false for a formula that gives ""', () => {
    const { sheet } = startRun();
    expect(sheet.getRange('A1:B2').isBlank()).toBe(true);
    sheet.getRange('B2').setFormula('=""');
    expect(sheet.getRange('A1:B2').isBlank()).toBe(false);
  });
});

describe('Sheet.getLastRow', () => {
  it('is 0 on an empty tab, whose getDataRange is A1', () => {
    const { sheet } = startRun();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  it('counts an unticked checkbox', () => {
    const { sheet } = startRun();
    sheet.getRange('C5').insertCheckboxes();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
  });

  it('counts a formula that gives ""', () => {
    const { sheet } = startRun();
    sheet.getRange('A7').setFormula('=""');
    expect(sheet.getLastRow()).toBe(7);
  });

  it('does not count formats, notes and rules', () => {
    const { sheet, SpreadsheetApp } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    sheet.getRange('A3').setBackground('red').setNote('n').setDataValidation(rule);
    expect(sheet.getLastRow()).toBe(0);
  });
});

describe('Sheet.appendRow', () => {
  it('writes behind the last content and parses as typed', () => {
    const { sheet } = startRun();
    sheet.appendRow(['Ann', '5']).appendRow(['Bob', 7]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['Ann', 5],
      ['Bob', 7],
    ]);
  });

  it('makes a full tab longer', () => {
    const { sheet } = startRun();
    sheet.getRange(1000, 1).setValue('last');
    sheet.appendRow(['one more']);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange(1001, 1).getValue()).toBe('one more');
  });
});

// Sorting, filters, copying, duplicates, finding, protections, named ranges.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

const clients = () => {
  const run = startRun();
  run.sheet.getRange('A1:B5').setValues([
    ['Client', 'Revenue'],
    ['Bob', 20],
    ['ann', 30],
    ['Cid', 'unknown'],
    ['Dan', ''],
  ]);
  const column = (a1: string) => run.sheet.getRange(a1).getValues().flat();
  return { ...run, column };
};

describe('Range.sort', () => {
  it('knows no header: it sorts all of its rows and no other', () => {
    const { sheet, column } = clients();
    sheet.getRange('A2:B5').sort(1);
    expect(column('A1:A5')).toEqual(['Client', 'ann', 'Bob', 'Cid', 'Dan']);
    sheet.getRange('A1:B5').sort({ column: 1, ascending: false });
    expect(column('A1:A5')).toEqual(['Dan', 'Client', 'Cid', 'Bob', 'ann']);
  });

  it("puts numbers before text and blanks last; the columns are the sheet's", () => {
    const { sheet, column } = clients();
    sheet.getRange('B2:B5').sort(2);
    expect(column('B2:B5')).toEqual([20, 30, 'unknown', '']);
    sheet.getRange('B2:B5').sort({ column: 2, ascending: false });
    expect(column('B2:B5')).toEqual(['unknown', 30, 20, '']);
  });

  it('takes several columns in order and keeps equal rows as they were', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:C4').setValues([
      ['b', 1, 'first'],
      ['a', 2, 'second'],
      ['b', 1, 'third'],
      ['a', 9, 'fourth'],
    ]);
    sheet.getRange('A1:C4').sort([
      { column: 1, ascending: true },
      { column: 2, ascending: false },
    ]);
    expect(sheet.getRange('C1:C4').getValues().flat()).toEqual(['fourth', 'second', 'first', 'third']);
  });

  it('takes formats and notes of the row along', () => {
    const { sheet } = clients();
    sheet.getRange('A3').setBackground('red').setNote('mine');
    sheet.getRange('A2:B5').sort(1);
    expect([sheet.getRange('A2').getBackground(), sheet.getRange('A2').getNote()]).toEqual([
      '#ff0000',
      'mine',
    ]);
  });

  it('refuses a column outside of the range, and what is no order', () => {
    const { sheet } = clients();
    expect(refusal(() => sheet.getRange('B2:B5').sort(1))).toMatch(/outside of the sort range/);
    expect(refusal(() => sheet.getRange('B2:B5').sort('B'))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.sort.",
    );
  });
});

describe('Sheet.sort', () => {
  it('sorts a header that is not frozen like any other row', () => {
    const { sheet, column } = clients();
    sheet.sort(1);
    expect(column('A1:A5')).toEqual(['ann', 'Bob', 'Cid', 'Client', 'Dan']);
  });

  it('leaves frozen rows where they are', () => {
    const { sheet, column } = clients();
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(column('A1:A5')).toEqual(['Client', 'Dan', 'Cid', 'Bob', 'ann']);
  });
});

describe('Range.createFilter', () => {
  it('puts one on the tab, which gives it back and takes it away', () => {
    const { sheet } = clients();
    sheet.getRange('A1:B5').createFilter();
    expect(sheet.getFilter()!.getRange().getA1Notation()).toBe('A1:B5');
    expect(sheet.getRange('A1').getFilter()).not.toBeNull();
    sheet.getFilter()!.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('refuses a second one', () => {
    const { sheet } = clients();
    sheet.getRange('A1:B5').createFilter();
    expect(refusal(() => sheet.getRange('A1:A2').createFilter())).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('sorts below its header', () => {
    const { sheet, column } = clients();
    sheet.getRange('A1:B5').createFilter().sort(1, true);
    expect(column('A1:A5')).toEqual(['Client', 'ann', 'Bob', 'Cid', 'Dan']);
  });

  it('has no criteria per column', () => {
    const { sheet } = clients();
    const filter = sheet.getRange('A1:B5').createFilter();
    expect(refusal(() => filter.getColumnFilterCriteria(1))).toBe(
      'Filter.getColumnFilterCriteria is not provided locally',
    );
  });
});

describe('Range.copyTo', () => {
  it('takes values, looks and rules, and repeats itself over a larger range', () => {
    const { sheet, column } = clients();
    sheet.getRange('A2').setBackground('red');
    sheet.getRange('A2:A3').copyTo(sheet.getRange('D1:D4'));
    expect(column('D1:D4')).toEqual(['Bob', 'ann', 'Bob', 'ann']);
    expect(sheet.getRange('D3').getBackground()).toBe('#ff0000');
  });

  it('with contentsOnly copies what formulas show', () => {
    const { sheet, SpreadsheetApp } = clients();
    sheet.getRange('C1').setFormula('=1+1').setBackground('red');
    sheet.getRange('C1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    sheet.getRange('C1').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    expect(sheet.getRange('D1:E1').getValues()).toEqual([[2, 2]]);
    expect([sheet.getRange('D1').getFormula(), sheet.getRange('D1').getBackground()]).toEqual([
      '',
      '#ffffff',
    ]);
  });

  it('refuses formulas by name, since they would have to be rewritten', () => {
    const { sheet } = clients();
    sheet.getRange('C1').setFormula('=A1');
    expect(refusal(() => sheet.getRange('C1').copyTo(sheet.getRange('D1')))).toBe(
      'Range.copyTo with formulas is not provided locally',
    );
  });
});

describe('Range.moveTo', () => {
  it('moves content, looks and notes', () => {
    const { sheet } = clients();
    sheet.getRange('A2').setNote('mine').setBackground('red');
    sheet.getRange('A2:B2').moveTo(sheet.getRange('D9'));
    expect(sheet.getRange('D9:E9').getValues()).toEqual([['Bob', 20]]);
    expect([sheet.getRange('D9').getNote(), sheet.getRange('D9').getBackground()]).toEqual([
      'mine',
      '#ff0000',
    ]);
    expect(sheet.getRange('A2:B2').isBlank()).toBe(true);
  });
});

describe('Range.removeDuplicates', () => {
  it('keeps the first of rows that differ in letter case only', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B4').setValues([
      ['Ann', 1],
      ['ANN', 1],
      ['Bob', 1],
      ['ann', 2],
    ]);
    sheet.getRange('A1:B4').removeDuplicates();
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['Ann', 'Bob', 'ann', '']);
    sheet.getRange('A1:B3').removeDuplicates([1]);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['Ann', 'Bob', '']);
  });
});

describe('createTextFinder', () => {
  it('finds what is shown, one by one or all', () => {
    const { sheet } = clients();
    const finder = sheet.createTextFinder('AN');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['A3', 'A5']);
    expect(finder.findNext()!.getA1Notation()).toBe('A3');
    expect(finder.findNext()!.getA1Notation()).toBe('A5');
    expect(finder.findNext()).toBeNull();
    expect(sheet.createTextFinder('AN').matchCase(true).findNext()).toBeNull();
    expect(sheet.createTextFinder('ann').matchEntireCell(true).findAll()).toHaveLength(1);
  });
});

describe('protect', () => {
  it('marks a tab once and ranges as often as asked; a warning is the friendly form', () => {
    const { sheet, SpreadsheetApp } = clients();
    sheet.protect().setDescription('Kept by the add-on').setWarningOnly(true);
    sheet.protect();
    sheet.getRange('A1:A5').protect();
    sheet.getRange('A1:A5').protect().remove();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    const [whole, ...others] = sheet.getProtections(SHEET);
    expect([whole.getDescription(), whole.isWarningOnly(), others.length]).toEqual([
      'Kept by the add-on',
      true,
      0,
    ]);
    expect(sheet.getProtections(RANGE).map((one) => one.getRange().getA1Notation())).toEqual(['A1:A5']);
    expect(sheet.getProtections(RANGE)[0].isWarningOnly()).toBe(false);
  });

  it('lists nobody: editors are not provided', () => {
    const { sheet } = clients();
    expect(refusal(() => sheet.protect().removeEditors([]))).toBe(
      'Protection.removeEditors is not provided locally',
    );
  });
});

describe('Spreadsheet.setNamedRange', () => {
  it('is found by name in any case, and moves', () => {
    const { spreadsheet, sheet } = clients();
    spreadsheet.setNamedRange('Revenue', sheet.getRange('B2:B5'));
    expect(spreadsheet.getRangeByName('revenue')!.getA1Notation()).toBe('B2:B5');
    spreadsheet.setNamedRange('Revenue', sheet.getRange('B2:B9'));
    expect(spreadsheet.getNamedRanges().map((one) => one.getRange().getA1Notation())).toEqual(['B2:B9']);
    spreadsheet.removeNamedRange('Revenue');
    expect(spreadsheet.getRangeByName('Revenue')).toBeNull();
    expect(refusal(() => spreadsheet.removeNamedRange('Revenue'))).toMatch(/does not exist/);
  });

  it.each(['A1', 'R1C1', '1st', 'true', 'two words', ''])('refuses the name %j', (name) => {
    const { spreadsheet, sheet } = clients();
    expect(refusal(() => spreadsheet.setNamedRange(name, sheet.getRange('A1')))).toMatch(/not a valid name/);
  });

  it('can be used in a formula and follows inserted rows', () => {
    const { spreadsheet, sheet } = clients();
    spreadsheet.setNamedRange('Revenue', sheet.getRange('B2:B3'));
    sheet.getRange('D1').setFormula('=SUM(Revenue)');
    expect(sheet.getRange('D1').getValue()).toBe(50);
    sheet.insertRowBefore(1);
    expect(spreadsheet.getRangeByName('Revenue')!.getA1Notation()).toBe('B3:B4');
  });
});

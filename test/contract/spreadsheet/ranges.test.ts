// Ranges: notations, bounds, neighbours.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

describe('Sheet.getRange', () => {
  it.each([
    ['B2', 'B2', 1, 1],
    ['B2:C5', 'B2:C5', 4, 2],
    ['$B$2:$C$5', 'B2:C5', 4, 2],
    ['b2', 'B2', 1, 1],
    ['C5:B2', 'B2:C5', 4, 2],
    ['B:C', 'B1:C1000', 1000, 2],
    ['2:3', 'A2:Z3', 2, 26],
    ['B2:C', 'B2:C1000', 999, 2],
    ['Sheet1!B2', 'B2', 1, 1],
    ["'Sheet1'!B2", 'B2', 1, 1],
  ])('%s is %s', (notation, a1, rows, columns) => {
    const range = startRun().sheet.getRange(notation);
    expect([range.getA1Notation(), range.getNumRows(), range.getNumColumns()]).toEqual([a1, rows, columns]);
  });

  it('takes row, column, and numbers of each', () => {
    const { sheet } = startRun();
    expect(sheet.getRange(3, 2).getA1Notation()).toBe('B3');
    expect(sheet.getRange(3, 2, 4).getA1Notation()).toBe('B3:B6');
    expect(sheet.getRange(3, 2, 4, 2).getA1Notation()).toBe('B3:C6');
  });

  it.each([
    [[2, 1, 0, 3], 'The number of rows in the range must be at least 1.'],
    [[2, 1, 3, 0], 'The number of columns in the range must be at least 1.'],
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1001, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 20, 1, 8], 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('refuses %j', (numbers, message) => {
    const { sheet } = startRun();
    const [row, column, rows, columns] = numbers;
    expect(
      refusal(() =>
        rows === undefined ? sheet.getRange(row, column) : sheet.getRange(row, column, rows, columns),
      ),
    ).toBe(message);
  });

  it.each(['', 'nonsense!', 'A0', 'A1:B2:C3', 'Other!A1'])('does not find %j', (notation) => {
    expect(refusal(() => startRun().sheet.getRange(notation))).toBe('Range not found');
  });

  it('refuses A1 notation outside of the tab', () => {
    expect(refusal(() => startRun().sheet.getRange('AB5'))).toMatch(/outside the dimensions/);
  });

  it('refuses a row given as text, by its signature', () => {
    const row = '2' as unknown as number;
    expect(refusal(() => startRun().sheet.getRange(row, 1))).toBe(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  it('says so in German to a person who reads German', () => {
    const { sheet } = startRun({ language: 'de' });
    expect(refusal(() => sheet.getRange(1, 1, 0, 1))).toBe(
      'Die Anzahl der Zeilen im Bereich muss mindestens 1 sein.',
    );
  });
});

describe('Spreadsheet.getRange', () => {
  it("finds 'My tab'!B2 on the tab of that name", () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'My tab'] });
    const range = spreadsheet.getRange("'My tab'!B2:B3");
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['My tab', 'B2:B3']);
  });

  it('takes the tab in front when none is named', () => {
    const { spreadsheet } = startRun({ sheets: ['One', 'Two'] });
    spreadsheet.getSheetByName('Two')!.activate();
    expect(spreadsheet.getRange('A1').getSheet().getName()).toBe('Two');
  });

  it('does not find a range on a tab that is not there', () => {
    expect(refusal(() => startRun().spreadsheet.getRange('Gone!A1'))).toBe('Range not found');
  });
});

describe('Range.offset', () => {
  it('keeps the size unless told otherwise', () => {
    const range = startRun().sheet.getRange('B2:C5');
    expect(range.offset(1, 1).getA1Notation()).toBe('C3:D6');
    expect(range.offset(1, 1, 1, 1).getA1Notation()).toBe('C3');
  });

  it('refuses to leave the sheet', () => {
    expect(refusal(() => startRun().sheet.getRange('A1').offset(-1, 0))).toMatch(/starting row/);
  });
});

describe('Range.getCell', () => {
  it('counts from 1 inside the range and refuses what lies outside', () => {
    const range = startRun().sheet.getRange('B2:C3');
    expect(range.getCell(2, 1).getA1Notation()).toBe('B3');
    expect(refusal(() => range.getCell(3, 1))).toBe('Cell reference out of range');
  });
});

describe('Range row and column numbers', () => {
  it('count from 1', () => {
    const range = startRun().sheet.getRange('B2:D9');
    const numbers = [range.getRow(), range.getLastRow(), range.getColumn(), range.getLastColumn()];
    expect(numbers).toEqual([2, 9, 2, 4]);
    expect(range.getGridId()).toBe(range.getSheet().getSheetId());
  });
});

describe('Range.merge', () => {
  it('is seen by getMergedRanges and undone by breakApart', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:D4')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2']);
    sheet.getRange('A1:B2').breakApart();
    expect(sheet.getRange('A1:D4').getMergedRanges()).toHaveLength(0);
  });
});

describe('Sheet.getRangeList', () => {
  it('changes each of its ranges', () => {
    const { sheet } = startRun();
    sheet.getRangeList(['A1', 'C3:C4']).setValue('x').setBackground('#ff0000');
    expect(sheet.getRange('C4').getValue()).toBe('x');
    expect(sheet.getRange('A1').getBackground()).toBe('#ff0000');
    expect(sheet.getRange('B1').isBlank()).toBe(true);
  });
});

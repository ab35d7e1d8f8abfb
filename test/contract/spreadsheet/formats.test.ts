// Formats: number formats, colours, fonts, alignment, wrapping, notes, clearing.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

describe('Range looks of an untouched cell', () => {
  it("are Google's defaults", () => {
    const range = startRun().sheet.getRange('A1') as GoogleAppsScript.Spreadsheet.Range & {
      getFontColor(): string;
    };
    expect([
      range.getBackground(),
      range.getFontColor(),
      range.getFontWeight(),
      range.getFontStyle(),
    ]).toEqual(['#ffffff', '#000000', 'normal', 'normal']);
    expect([range.getFontLine(), range.getFontSize(), range.getHorizontalAlignment()]).toEqual([
      'none',
      10,
      'general',
    ]);
    expect([range.getVerticalAlignment(), range.getNumberFormat(), range.getWrap()]).toEqual([
      'bottom',
      '0.###############',
      false,
    ]);
  });
});

describe('Range.setBackgrounds', () => {
  it('gives each cell its own and null takes it away', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:B2');
    range.setBackgrounds([
      ['#ff0000', '#0F0'],
      ['blue', null],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#ff0000', '#00ff00'],
      ['#0000ff', '#ffffff'],
    ]);
    range.setBackground(null);
    expect(range.getBackground()).toBe('#ffffff');
  });

  it('refuses a block of another shape', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.getRange('A1:B1').setBackgrounds([['red']]))).toMatch(/number of columns/);
  });

  it('refuses a colour nobody knows by name, so that a misspelt one is found', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.getRange('A1').setBackground('rde'))).toBe(
      'Range.setBackground("rde") is not provided locally',
    );
  });
});

describe('Range setters of looks', () => {
  it('leave the other looks alone', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1').setBackground('red').setFontWeight('bold').setFontStyle('italic');
    range
      .setFontWeight('normal')
      .setFontSize(14)
      .setHorizontalAlignment('center')
      .setFontLine('line-through');
    expect([range.getBackground(), range.getFontWeight(), range.getFontStyle()]).toEqual([
      '#ff0000',
      'normal',
      'italic',
    ]);
    expect([range.getFontSize(), range.getHorizontalAlignment(), range.getFontLine()]).toEqual([
      14,
      'center',
      'line-through',
    ]);
  });

  it('do not touch content', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue(5);
    sheet.getRange('A1:B1').setFontColor('#888888').setVerticalAlignment('top');
    expect(sheet.getRange('A1').getValue()).toBe(5);
  });

  it('refuse a word Google does not know', () => {
    const { sheet } = startRun();
    const heavy = 'heavy' as 'bold';
    expect(refusal(() => sheet.getRange('A1').setFontWeight(heavy))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    );
  });
});

describe('Range.setWrapStrategy', () => {
  it('takes an enum and gives the same one back', () => {
    const { sheet, SpreadsheetApp } = startRun();
    const range = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    expect(range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP).toBe(true);
    expect(range.setWrap(true).getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP).toBe(true);
  });

  it('refuses the name of an enum as text', () => {
    const { sheet } = startRun();
    const text = 'CLIP' as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy;
    expect(refusal(() => sheet.getRange('A1').setWrapStrategy(text))).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    );
  });
});

describe('Range.setNumberFormats', () => {
  it('gives each cell its own; General is the automatic one', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:C1').setNumberFormats([['0.00', '@', 'General']]);
    expect(range.getNumberFormats()).toEqual([['0.00', '@', '0.###############']]);
  });

  it('can be given back what getNumberFormats gave', () => {
    const { sheet } = startRun();
    const range = sheet
      .getRange('A1:B1')
      .setNumberFormats([['0%', 'General']])
      .setValues([[0.5, 1.25]]);
    range.setNumberFormats(range.getNumberFormats());
    expect(range.getDisplayValues()).toEqual([['50%', '1.25']]);
  });
});

describe('Range.setNote', () => {
  it('keeps a text and is emptied by null', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1').setNote('from the client');
    expect(range.getNote()).toBe('from the client');
    expect(range.setNote(null).getNote()).toBe('');
  });

  it('writes a number as Java does, setNotes as it is', () => {
    const { sheet } = startRun();
    const number = 25 as unknown as string;
    expect(sheet.getRange('A1').setNote(number).getNote()).toBe('25.0');
    expect(
      sheet
        .getRange('A1')
        .setNotes([[number]])
        .getNote(),
    ).toBe('25');
  });
});

describe('Range.clear', () => {
  const filled = () => {
    const { sheet, SpreadsheetApp } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    const range = sheet.getRange('A1').setValue(5).setBackground('red').setNote('n').setDataValidation(rule);
    const left = () => ({
      content: range.getValue() !== '',
      look: range.getBackground() !== '#ffffff',
      rule: range.getDataValidation() !== null,
      note: range.getNote() !== '',
    });
    return { range, left };
  };

  it('empties content, look and rule, and leaves the note', () => {
    const { range, left } = filled();
    range.clear();
    expect(left()).toEqual({ content: false, look: false, rule: false, note: true });
  });

  it('with formatOnly also removes the validation', () => {
    const { range, left } = filled();
    range.clear({ formatOnly: true });
    expect(left()).toEqual({ content: true, look: false, rule: false, note: true });
  });

  it('with contentsOnly keeps look, rule and note', () => {
    const { range, left } = filled();
    range.clear({ contentsOnly: true });
    expect(left()).toEqual({ content: false, look: true, rule: true, note: true });
  });

  it.each([
    ['clearContent', { content: false, look: true, rule: true, note: true }],
    ['clearDataValidations', { content: true, look: true, rule: false, note: true }],
    ['clearNote', { content: true, look: true, rule: true, note: false }],
  ] as const)('has a smaller form %s', (name, rest) => {
    const { range, left } = filled();
    range[name]();
    expect(left()).toEqual(rest);
  });
});

describe('Sheet.clear', () => {
  it('empties all cells and keeps the size', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:C3').setValue('x').setBackground('red');
    sheet.clear();
    expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([0, 1000]);
    expect(sheet.getRange('B2').getBackground()).toBe('#ffffff');
  });

  it('clearContents keeps looks, clearNotes only takes notes', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('x').setBackground('red').setNote('n');
    sheet.clearContents();
    expect([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote()]).toEqual(['#ff0000', 'n']);
    sheet.clearNotes();
    expect(sheet.getRange('A1').getNote()).toBe('');
  });
});

// Rows and columns: inserting, deleting, moving, hiding, freezing, sizes, groups.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

const letters = () => {
  const run = startRun();
  run.sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
  run.sheet.getRange('A2:A4').setValues([[1], [2], [3]]);
  return run;
};

describe('inserting rows and columns', () => {
  it('before and after a line, counted from 1', () => {
    const { sheet } = letters();
    sheet.insertRowsBefore(2, 2).insertRowAfter(6);
    expect(sheet.getRange('A1:A8').getValues().flat()).toEqual(['a', '', '', 1, 2, 3, '', '']);
    sheet.insertColumnBefore(1).insertColumnsAfter(2, 1);
    expect(sheet.getRange('A1:F1').getValues()[0]).toEqual(['', 'a', '', 'b', 'c', 'd']);
  });

  it('makes the tab larger', () => {
    const { sheet } = startRun();
    sheet.insertRowsAfter(1000, 10);
    sheet.insertColumnsAfter(26, 2);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1010, 28]);
  });

  it('refuses a line the tab does not have', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.insertRowsAfter(1001, 1))).toBe('Those rows are out of bounds.');
    expect(refusal(() => sheet.insertColumnsBefore(0, 1))).toBe('Those columns are out of bounds.');
    expect(refusal(() => sheet.insertRowsAfter(1, 0))).toBe('Those rows are out of bounds.');
  });
});

describe('deleting rows and columns', () => {
  it('moves what lies behind them', () => {
    const { sheet } = letters();
    sheet.deleteRows(2, 2);
    sheet.deleteColumn(2);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', 'c', 'd'],
      [3, '', ''],
    ]);
  });

  it('refuses more than there is', () => {
    const { sheet } = startRun();
    expect(refusal(() => sheet.deleteRows(999, 3))).toBe('Those rows are out of bounds.');
    expect(refusal(() => sheet.deleteColumns(26, 2))).toBe('Those columns are out of bounds.');
  });

  it('refuses to leave only frozen rows or columns', () => {
    const { sheet } = startRun();
    sheet.setFrozenRows(1);
    expect(refusal(() => sheet.deleteRows(2, 999))).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(refusal(() => sheet.deleteColumns(1, 26))).toMatch(/all non-frozen columns/);
  });
});

describe('Sheet.moveColumns', () => {
  it('moves columns before another', () => {
    const { sheet } = letters();
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(sheet.getRange('A1:D1').getValues()[0]).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('hiding rows and columns', () => {
  it('is seen by isRowHiddenByUser and undone', () => {
    const { sheet } = startRun();
    sheet.hideRows(2, 3);
    sheet.hideColumns(2);
    sheet.hideColumn(sheet.getRange('D1:E1'));
    expect([1, 2, 4, 5].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
    sheet.showRows(1, 10);
    sheet.unhideColumn(sheet.getRange('B1'));
    expect([sheet.isRowHiddenByUser(3), sheet.isColumnHiddenByUser(2)]).toEqual([false, false]);
  });

  it('isRowHiddenByFilter is false without a filter and not provided with one', () => {
    const { sheet } = startRun();
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
    sheet.getRange('A1:B5').createFilter();
    expect(refusal(() => sheet.isRowHiddenByFilter(2))).toMatch(/not provided locally/);
  });
});

describe('freezing', () => {
  it('rows and columns do not disturb each other', () => {
    const { sheet } = startRun();
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    sheet.setFrozenRows(0);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 2]);
  });

  it('refuses to freeze all of them', () => {
    expect(refusal(() => startRun().sheet.setFrozenColumns(26))).toMatch(/freeze all visible columns/);
  });
});

describe('widths and heights', () => {
  it('are 100 and 21 pixels unless set', () => {
    const { sheet } = startRun();
    expect([sheet.getColumnWidth(1), sheet.getRowHeight(1)]).toEqual([100, 21]);
    sheet.setColumnWidth(1, 250).setColumnWidths(2, 2, 80).setRowHeight(1, 40);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([250, 80, 80, 100]);
    expect(sheet.getRowHeight(1)).toBe(40);
  });

  it('autoResizeColumns makes room for the longest text', () => {
    const { sheet } = startRun();
    sheet.getRange('A1:B1').setValues([['x'.repeat(60), 'y']]);
    sheet.autoResizeColumns(1, 2);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(300);
    expect(sheet.getColumnWidth(2)).toBeLessThan(100);
  });

  it('refuse columns the tab does not have', () => {
    expect(refusal(() => startRun().sheet.setColumnWidth(27, 50))).toBe('Those columns are out of bounds.');
  });
});

describe('groups', () => {
  it('are made by shiftColumnGroupDepth, folded and unfolded', () => {
    const { sheet } = startRun();
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    expect([2, 3, 5, 6].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 1, 0]);
    const group = sheet.getColumnGroup(4, 1)!.collapse();
    expect([group.isCollapsed(), group.getRange().getA1Notation()]).toEqual([true, 'C1:E1000']);
    sheet.expandAllColumnGroups();
    expect(group.isCollapsed()).toBe(false);
    sheet.getRange('D1').collapseGroups();
    expect(group.isCollapsed()).toBe(true);
  });

  it('that are not there are refused', () => {
    expect(refusal(() => startRun().sheet.getColumnGroup(4, 1))).toBe(
      'A group does not exist at index 4 with a depth of 1.',
    );
  });

  it('inside groups, and taking groups away, are not provided', () => {
    const { sheet } = startRun();
    sheet.getRange('C:E').shiftColumnGroupDepth(1);
    expect(refusal(() => sheet.getRange('D:D').shiftColumnGroupDepth(1))).toMatch(/not provided locally/);
    expect(refusal(() => sheet.getRange('C:E').shiftColumnGroupDepth(-1))).toMatch(/not provided locally/);
  });
});

// The workbook as a whole: typing, formulas, formats, sorting, snapshots.
import { describe, expect, it } from '@jest/globals';
import { newWorkbook, openSnapshot } from '../../../local/engine';

const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('Workbook', () => {
  it('types, computes, shows', () => {
    const book = newWorkbook();
    book.typeCells(0, zone(0, 0, 5, 0), [['1/5/2026'], ['1-2'], ['00123'], ['$1,200'], ["'007"], ['=A3*2']]);
    expect(book.values(0, zone(0, 0, 5, 0))).toEqual([[46027], [46024], [123], [1200], ['007'], [246]]);
    expect(book.display(0, zone(0, 0, 5, 0))).toEqual([
      ['1/5/2026'],
      ['1-2'],
      ['123'],
      ['$1,200'],
      ['007'],
      ['246'],
    ]);
    expect(book.formulas(0, zone(5, 0))).toEqual([['=A3*2']]);
    expect(book.formats(0, zone(0, 0, 1, 0))).toEqual([['M/d/yyyy'], ['M-d']]);
    expect(book.extent(0)).toEqual({ rows: 6, columns: 1 });
  });
  it('keeps everything over a snapshot', () => {
    const book = newWorkbook({ sheets: ['A', 'B'] });
    book.setCells(0, zone(0, 0, 0, 1), [[{ value: 'x' }, { formula: '=B2&IFERROR(1/0)' }]]);
    book.setStyles(0, zone(0, 0), { bold: true, background: '#ff0000' });
    book.setNotes(0, zone(0, 0), [['note']]);
    book.setValidations(0, zone(1, 0, 5, 0), {
      criteria: 'VALUE_IN_LIST',
      values: ['a', 'b'],
      allowInvalid: false,
      showDropdown: true,
      helpText: 'Pick',
    });
    book.setFormats(0, zone(1, 1), [['[Red]0.0']]);
    book.setProtections(0, [{ id: 'p', zone: zone(0, 0, 3, 3), description: 'd', warningOnly: true }]);
    book.setFilter(0, zone(0, 0, 9, 3));
    book.setName('Prices', { sheetId: 0, zone: zone(0, 0, 4, 4) });
    book.setConditionalFormats(0, [
      {
        zones: [zone(0, 0, 9, 9)],
        criteria: 'TEXT_EQUAL_TO',
        values: ['Won'],
        style: { background: '#00ff00' },
      },
    ]);
    book.setCharts(0, [
      {
        id: 7,
        type: 'COLUMN',
        ranges: [{ sheetId: 0, zone: zone(0, 0, 4, 2) }],
        headers: 1,
        anchor: { row: 3, column: 4, x: 0, y: 0 },
        width: 300,
        height: 200,
        options: { title: 'T' },
      },
    ]);
    book.insertRows(0, 0, 1);
    const again = openSnapshot(JSON.parse(JSON.stringify(book.snapshot())));
    for (const it of [book, again]) {
      expect(it.sheets().map((s) => s.name)).toEqual(['A', 'B']);
      expect(it.notes(0, zone(1, 0))).toEqual([['note']]);
      expect(it.validations(0, zone(2, 0))[0][0]).toEqual({
        criteria: 'VALUE_IN_LIST',
        values: ['a', 'b'],
        allowInvalid: false,
        showDropdown: true,
        helpText: 'Pick',
      });
      expect(it.formats(0, zone(2, 1))).toEqual([['[Red]0.0']]);
      expect(it.styles(0, zone(1, 0))).toEqual([[{ bold: true, background: '#ff0000' }]]);
      expect(it.formulas(0, zone(1, 1))).toEqual([['=B3&IFERROR(1/0)']]);
      expect(it.filter(0)).toEqual(zone(1, 0, 10, 3));
      expect(it.protections(0)[0].zone).toEqual(zone(1, 0, 4, 3));
      expect(it.names()).toEqual([{ name: 'Prices', sheetId: 0, zone: zone(1, 0, 5, 4) }]);
      expect(it.conditionalFormats(0)).toEqual([
        {
          zones: [zone(1, 0, 10, 9)],
          criteria: 'TEXT_EQUAL_TO',
          values: ['Won'],
          style: { background: '#00ff00' },
        },
      ]);
      expect(it.charts(0)[0].ranges).toEqual([{ sheetId: 0, zone: zone(1, 0, 5, 2) }]);
    }
  });
  it('sorts', () => {
    const book = newWorkbook();
    book.typeCells(0, zone(0, 0, 4, 1), [
      ['b', '=A1&"!"'],
      [2, '=A2&"!"'],
      [null, '=A3&"!"'],
      ['A', '=A4&"!"'],
      [true, '=A5&"!"'],
    ]);
    book.sort(0, zone(0, 0, 4, 1), [{ column: 0, ascending: true }]);
    expect(book.values(0, zone(0, 0, 4, 1))).toEqual([
      [2, '2!'],
      ['A', 'A!'],
      ['b', 'b!'],
      [true, 'TRUE!'],
      [null, '!'],
    ]);
  });
  it('writes and reads 10,000 x 10 cells in good time', () => {
    const book = newWorkbook();
    book.insertRows(0, 1000, 9500);
    const rows = Array.from({ length: 10_000 }, (_, r) =>
      Array.from({ length: 10 }, (_, c) => (c % 2 ? { value: r * c } : { value: `text ${r}` })),
    );
    const all = zone(0, 0, 9_999, 9);
    const start = process.cpuUsage();
    book.setCells(0, all, rows);
    const written = process.cpuUsage();
    const values = book.values(0, all);
    const read = process.cpuUsage(written).user / 1e6;
    expect(values[9_999]).toEqual(rows[9_999].map(({ value }) => value));
    // Processor time: 2.5 s and 0.02 s on a machine of its own.
    expect((written.user - start.user) / 1e6).toBeLessThan(6);
    expect(read).toBeLessThan(0.5);
  });
});

// Limits, refusals, clearing, merging, columns, names, the clock.
import { describe, expect, it } from '@jest/globals';
import { EngineError, newWorkbook } from '../../../local/engine';
import { zone } from './rich-workbook';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof EngineError ? error.code : String(error);
  }
  return 'nothing thrown';
};

describe('what Google refuses', () => {
  it.each<[string, (book: ReturnType<typeof newWorkbook>) => unknown, string]>([
    [
      '50,001 characters',
      (book) => book.setCells(0, zone(0, 0), [[{ value: 'x'.repeat(50_001) }]]),
      'TOO_LONG',
    ],
    [
      '50,000 characters are fine',
      (book) => book.typeCells(0, zone(0, 0), [['x'.repeat(50_000)]]),
      'nothing thrown',
    ],
    ['more than ten million cells', (book) => book.insertRows(0, 1000, 400_000), 'TOO_MANY_CELLS'],
    ['a second tab of that name, in any case', (book) => book.addSheet('SHEET1'), 'SHEET_EXISTS'],
    ['a tab without name', (book) => book.addSheet(' '), 'BAD_SHEET_NAME'],
    ['deleting the last tab', (book) => book.deleteSheet(0), 'LAST_VISIBLE_SHEET'],
    ['hiding the last tab', (book) => book.setSheetHidden(0, true), 'LAST_VISIBLE_SHEET'],
    [
      'a range named like a cell',
      (book) => book.setName('A1', { sheetId: 0, zone: zone(0, 0) }),
      'BAD_RANGE_NAME',
    ],
    [
      'a range name with a space',
      (book) => book.setName('My range', { sheetId: 0, zone: zone(0, 0) }),
      'BAD_RANGE_NAME',
    ],
    [
      'an unknown condition',
      (book) =>
        book.setConditionalFormats(0, [{ zones: [zone(0, 0)], criteria: 'NO_SUCH', values: [], style: {} }]),
      'UNSUPPORTED',
    ],
  ])('%s', (_, work, expected) => {
    expect(code(() => work(newWorkbook()))).toBe(expected);
  });
});

describe('tabs', () => {
  it('get ids that stay: 0 first, the others the same each time', () => {
    const ids = () =>
      newWorkbook({ sheets: ['A', 'B', 'C'] })
        .sheets()
        .map(({ id }) => id);
    expect(ids()[0]).toBe(0);
    expect(new Set(ids()).size).toBe(3);
    expect(ids()).toEqual(ids());
  });
  it('move past hidden ones', () => {
    const book = newWorkbook({ sheets: ['A', 'B', 'C', 'D'] });
    const [, b, c, d] = book.sheets().map(({ id }) => id);
    book.setSheetHidden(b, true);
    book.moveSheet(d, 1);
    expect(book.sheets().map(({ name }) => name)).toEqual(['A', 'D', 'B', 'C']);
    book.moveSheet(c, 0);
    expect(book.sheets().map(({ name }) => name)).toEqual(['C', 'A', 'D', 'B']);
  });
  it('are copied with their content and notes', () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0, 0, 1), [[{ value: 5 }, { formula: '=A1*2' }]]);
    book.setNotes(0, zone(0, 0), [['n']]);
    const copy = book.duplicateSheet(0, 'Copy');
    book.setCells(copy, zone(0, 0), [[{ value: 7 }]]);
    expect(book.values(copy, zone(0, 0, 0, 1))).toEqual([[7, 14]]);
    expect(book.notes(copy, zone(0, 0))).toEqual([['n']]);
  });
});

describe('setCells, clear and extent', () => {
  it('null empties, undefined leaves alone', () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0, 0, 1), [[{ value: 1, format: '0.00' }, { value: 2 }]]);
    book.setCells(0, zone(0, 0, 0, 1), [[null, undefined]]);
    expect(book.values(0, zone(0, 0, 0, 1))).toEqual([[null, 2]]);
    expect(book.formats(0, zone(0, 0))).toEqual([['0.00']]);
  });
  it('FALSE and formulas giving "" count as content, formats do not', () => {
    const book = newWorkbook();
    book.setCells(0, zone(4, 2), [[{ value: false }]]);
    book.setCells(0, zone(7, 1), [[{ formula: '=""' }]]);
    book.setFormats(0, zone(20, 20), [['0.00']]);
    expect(book.extent(0)).toEqual({ rows: 8, columns: 3 });
  });
  it('clears only what it is told', () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0), [[{ value: 1, format: '0.00' }]]);
    book.setStyles(0, zone(0, 0), { bold: true });
    book.setNotes(0, zone(0, 0), [['n']]);
    book.clear(0, zone(0, 0), { content: true });
    expect([book.values(0, zone(0, 0)), book.formats(0, zone(0, 0))]).toEqual([[[null]], [['0.00']]]);
    book.clear(0, zone(0, 0), { format: true });
    expect([book.styles(0, zone(0, 0)), book.notes(0, zone(0, 0))]).toEqual([[[{}]], [['n']]]);
    book.clear(0, zone(0, 0), { notes: true });
    expect(book.notes(0, zone(0, 0))).toEqual([['']]);
  });
  it('takes a rule off the middle of its range', () => {
    const book = newWorkbook();
    const rule = {
      criteria: 'VALUE_IN_LIST',
      values: ['a'],
      allowInvalid: true,
      showDropdown: true,
      helpText: null,
    };
    book.setValidations(0, zone(0, 0, 9, 2), rule);
    book.clear(0, zone(3, 1, 4, 1), { validation: true });
    const there = book.validations(0, zone(2, 0, 5, 2)).map((line) => line.map((it) => it !== null));
    const all = [true, true, true];
    expect(there).toEqual([all, [true, false, true], [true, false, true], all]);
  });
  it("reads errors in Google's words", () => {
    const book = newWorkbook();
    const formulas = ['=1/0', '=NOSUCH(1)', '=A1', '=VALUE("x")', '=NA()', '=SUM(', '="a"+1'];
    book.setCells(
      0,
      zone(0, 0, 6, 0),
      formulas.map((formula) => [{ formula }]),
    );
    const errors = book.values(0, zone(0, 0, 6, 0)).map(([value]) => (value as { error: string }).error);
    expect(errors).toEqual(['#DIV/0!', '#NAME?', '#DIV/0!', '#VALUE!', '#N/A', '#ERROR!', '#VALUE!']);
  });
});

describe('columns and merges', () => {
  it('move with their content, width and references', () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0, 0, 3), [
      [{ value: 'a' }, { value: 'b' }, { value: 'c' }, { formula: '=A1&B1' }],
    ]);
    book.setNotes(0, zone(0, 0), [['on a']]);
    book.moveColumns(0, 0, 1, 3);
    expect(book.values(0, zone(0, 0, 0, 3))).toEqual([['b', 'c', 'a', 'ab']]);
    expect(book.formulas(0, zone(0, 3))).toEqual([['=C1&A1']]);
    expect(book.notes(0, zone(0, 0, 0, 3))).toEqual([['', '', 'on a', '']]);
  });
  it('merge and unmerge', () => {
    const book = newWorkbook();
    book.merge(0, zone(0, 0, 1, 1));
    expect(book.merges(0)).toEqual([zone(0, 0, 1, 1)]);
    book.unmerge(0, zone(0, 0, 9, 9));
    expect(book.merges(0)).toEqual([]);
  });
});

describe('setClock(now)', () => {
  it('is what TODAY(), NOW() and dates without a year follow, in the zone of the spreadsheet', () => {
    const book = newWorkbook({ timeZone: 'Pacific/Auckland' });
    book.setCells(0, zone(0, 0, 0, 1), [[{ formula: '=TODAY()' }, { formula: '=NOW()-TODAY()' }]]);
    book.setClock(() => Date.UTC(2030, 11, 31, 12, 0, 0));
    expect(book.values(0, zone(0, 0))).toEqual([[47849]]);
    expect(book.display(0, zone(0, 0))).toEqual([['1/1/2031']]);
    book.typeCells(0, zone(1, 0), [['1/5']]);
    expect(book.values(0, zone(1, 0))).toEqual([[47853]]);
  });
});

describe('formulas of the functions Google has', () => {
  it.each<[string, unknown]>([
    ['=IFERROR(1/0)', ''],
    ['=IFERROR(1/0;"no")', 'no'],
    ['=REPT("ab";3)', 'ababab'],
    ['=REGEXMATCH("Anna";"^A")', true],
    ['=N("x")+N(3)', 3],
    ['=TO_TEXT(5)&"!"', '5!'],
    ['=ISEMAIL("a@b.example")', true],
    ['=ISEMAIL("a@b")', false],
    ['=SUM(ARRAYFORMULA(J1:J3*2))', 12],
    ['=COUNTIFS(J1:J3;">1")', 2],
    ['=SUMPRODUCT((J1:J3>1)*J1:J3)', 5],
    ['=TEXTJOIN(", ";TRUE;SORT(J1:J3;1;FALSE))', '3, 2, 1'],
    ['=MAXIFS(J:J;J:J;"<3")', 2],
    ['=TEXT(46027;"yyyy-mm-dd")', '2026-01-05'],
    ['=EDATE(46027;1)', 46058],
    ['=COUNTUNIQUE(J1:J3)', 3],
    ['=VLOOKUP(2;J1:J3;1;FALSE)', 2],
    ['=SUM(FILTER(J1:J3;J1:J3<>2))', 4],
  ])('%s is %j', (formula, value) => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 9, 2, 9), [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
    book.setCells(0, zone(0, 0), [[{ formula }]]);
    expect(book.values(0, zone(0, 0))).toEqual([[value]]);
  });
});

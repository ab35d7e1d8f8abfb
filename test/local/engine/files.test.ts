// CSV and the JSON form.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { addCsvSheet, newWorkbook, readCsv, workbookFromJson, workbookToJson } from '../../../local/engine';
import { parseCsv } from '../../../local/engine/csv';
import { richWorkbook, told, zone } from './rich-workbook';

describe('parseCsv(text)', () => {
  it.each<[string, string, string[][]]>([
    [
      'quotes and breaks',
      'a,"b ""x""\n,c"\r\n1,2\r\n',
      [
        ['a', 'b "x"\n,c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b,5;c\n1;2;3',
      [
        ['a', 'b,5', 'c'],
        ['1', '2', '3'],
      ],
    ],
    ['tabs', 'a\tb\n\n1\t2\n', [['a', 'b'], [''], ['1', '2']]],
    [
      'an empty last field',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
  ])('reads %s', (_, text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });
});

describe('readCsv(source, options)', () => {
  it('types values as the locale has it', () => {
    const book = readCsv('Name;Tag;Betrag\nÄnne;5.1.2026;1.234,50\n', {
      name: 'Kunden/2026',
      locale: 'de_DE',
    });
    expect(book.sheets()[0]).toMatchObject({ id: 0, name: 'Kunden 2026', rows: 1000, columns: 26 });
    expect(book.values(0, zone(1, 0, 1, 2))).toEqual([['Änne', 46027, 1234.5]]);
    expect(book.display(0, zone(1, 0, 1, 2))).toEqual([['Änne', '05.01.2026', '1.234,50']]);
  });
  it.each<[string, Uint8Array]>([
    ['Windows-1252', Buffer.from('Caf\xe9', 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Café', 'utf16le')])],
    ['UTF-8 with mark', Buffer.from('\ufeffCafé')],
  ])('reads %s', (_, bytes) => {
    expect(readCsv(bytes, { name: 'x' }).values(0, zone(0, 0))).toEqual([['Café']]);
  });
  it('refuses an empty file with a sentence', () => {
    expect(() => readCsv('', { name: 'x' })).toThrow('This file is empty.');
  });
  it('adds a further tab', () => {
    const book = newWorkbook();
    const id = addCsvSheet(book, 'Sales', 'a,b\n1,2026-01-05\n');
    expect(book.values(id, zone(1, 0, 1, 1))).toEqual([[1, 46027]]);
  });
  it('opens 10,000 rows of 10 columns in good time', () => {
    const line = (r: number) =>
      [`Client ${r}`, `c${r}@example.com`, '2026-01-05', r, r * 1.5, 'x', 'y', 'z', 'TRUE', '$5'].join(',');
    const text = Array.from({ length: 10_000 }, (_, r) => line(r)).join('\n');
    const before = process.cpuUsage();
    const book = readCsv(text, { name: 'Sales' });
    const seconds = process.cpuUsage(before).user / 1e6;
    expect(book.extent(0)).toEqual({ rows: 10_000, columns: 10 });
    // Under 2 s on a machine of its own; processor time, with room for one that is shared.
    expect(seconds).toBeLessThan(8);
  });
});

describe('workbookToJson(workbook)', () => {
  const json = workbookToJson(richWorkbook());
  it('says values, dates as days, and what is around them', () => {
    const [clients, tab] = json.sheets;
    expect(clients).toMatchObject({
      name: 'Clients',
      id: 0,
      hidden: false,
      frozenRows: 1,
      filter: 'A1:E4',
      hiddenColumns: [5],
    });
    expect(clients.values[1]).toEqual(['Åse & <Co> "x"', '2026-01-05', 1234.5, true, '007']);
    expect(clients.values[2][1]).toBe('2026-01-05T06:00:00');
    expect(clients.formulas[5][0]).toBe('=SUM(C2:C)');
    expect(clients.notes[0][1]).toContain('First line');
    expect(clients.fontColors[0][0]).toBe('#112233');
    expect(clients.protections).toEqual([
      { id: 'p1', range: 'A1:E1', description: 'Header', warningOnly: true },
    ]);
    expect(tab.charts[0].ranges).toEqual(["'Clients'!B1:C4"]);
    expect(json.names).toEqual({ Prices: "'Clients'!C2:C4" });
  });
  it('comes back exactly', () => {
    const again = workbookFromJson(JSON.parse(JSON.stringify(json)));
    expect(told(again)).toEqual(told(richWorkbook()));
  });
  it('follows an outsider who changed a value', () => {
    const changed = JSON.parse(JSON.stringify(json));
    changed.sheets[0].values[1][2] = 99;
    const again = workbookFromJson(changed);
    expect(again.values(0, zone(1, 2))).toEqual([[99]]);
    expect(again.formulas(0, zone(5, 0))).toEqual([['=SUM(C2:C)']]);
    expect(again.display(0, zone(1, 0, 1, 2))).toEqual([['Åse & <Co> "x"', '2026-01-05', '$99.00']]);
    expect(again.filter(0)).toEqual(zone(0, 0, 3, 4));
    expect(again.names()).toEqual(json.names && [{ name: 'Prices', sheetId: 0, zone: zone(1, 2, 3, 2) }]);
  });
});

describe('workbookFromJson(json)', () => {
  it('opens a hand-written one with only values', () => {
    const book = workbookFromJson({
      sheets: [
        {
          name: 'Sales',
          values: [
            ['Day', 'Sum'],
            ['2026-01-05', 5],
          ],
        },
      ],
    });
    expect(book.values(0, zone(1, 0, 1, 1))).toEqual([[46027, 5]]);
    expect(book.formats(0, zone(1, 0))).toEqual([['yyyy-mm-dd']]);
  });
  it.each([null, {}, { sheets: [] }, 'text'])('refuses %j', (json) => {
    expect(() => workbookFromJson(json)).toThrow('This file is not a saved workbook');
  });
});

describe('the sample of real sales', () => {
  it('opens', () => {
    const file = path.join(
      process.env.REKINDLE_DATA ?? path.join(__dirname, '../../../../shared/data'),
      'cdnow-sample.csv',
    );
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      console.warn('No data folder (REKINDLE_DATA): the real sales were not opened.');
      return;
    }
    const lines = text.trim().split('\n').length;
    expect(readCsv(text, { name: 'Sales' }).extent(0).rows).toBe(lines);
  });
});

// Reads an .xlsx file without the workbook engine, so that a fault of the engine cannot hide in its own reader.

import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';

export interface RawCell {
  value: string | number;
  /** Whether the number is shown as a date. */
  date: boolean;
}

export interface RawSheet {
  name: string;
  /** By 'row,column' from 0. */
  cells: Map<string, RawCell>;
  /** As written in the file: 'A1:H1'. */
  merges: string[];
}

/** Every sheet of the file with its cells that are not empty. */
export async function readXlsx(file: string): Promise<RawSheet[]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = async (name: string) => parseXml(await zip.file(name)!.async('string'));
  const strings = [...(await xml('xl/sharedStrings.xml')).getElementsByTagName('si')].map(
    (si) => si.textContent ?? '',
  );
  const dateStyles = dateStylesOf(await xml('xl/styles.xml'));
  const targets = relationsOf(await xml('xl/_rels/workbook.xml.rels'));
  const sheets = [...(await xml('xl/workbook.xml')).getElementsByTagName('sheet')];
  return Promise.all(
    sheets.map(async (sheet) => {
      const target = targets.get(sheet.getAttribute('r:id') ?? '')!.replace(/^\/?(xl\/)?/, 'xl/');
      const page = await xml(target);
      const merges = [...page.getElementsByTagName('mergeCell')].map(
        (merge) => merge.getAttribute('ref') ?? '',
      );
      return { name: sheet.getAttribute('name') ?? '', cells: cellsOf(page, strings, dateStyles), merges };
    }),
  );
}

const { window } = new JSDOM('');
const parseXml = (text: string) => new window.DOMParser().parseFromString(text, 'text/xml');

function relationsOf(page: Document): Map<string, string> {
  const all = [...page.getElementsByTagName('Relationship')];
  return new Map(all.map((one) => [one.getAttribute('Id') ?? '', one.getAttribute('Target') ?? '']));
}

/** The positions of the cell styles that show a number as a date. */
function dateStylesOf(page: Document): Set<number> {
  const formats = [...page.getElementsByTagName('numFmt')];
  const dates = formats.filter((format) => /[dy]/.test(format.getAttribute('formatCode') ?? ''));
  const ids = new Set([
    '14',
    '15',
    '16',
    '17',
    ...dates.map((format) => format.getAttribute('numFmtId') ?? ''),
  ]);
  const styles = [...page.getElementsByTagName('cellXfs')[0].getElementsByTagName('xf')];
  return new Set(styles.flatMap((style, at) => (ids.has(style.getAttribute('numFmtId') ?? '') ? [at] : [])));
}

function cellsOf(page: Document, strings: string[], dateStyles: Set<number>): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  for (const cell of page.getElementsByTagName('c')) {
    const text =
      cell.getElementsByTagName('v')[0]?.textContent ?? cell.getElementsByTagName('t')[0]?.textContent;
    if (text === undefined || text === null || text === '') continue;
    const type = cell.getAttribute('t');
    const [, letters, row] = (cell.getAttribute('r') ?? '').match(/^([A-Z]+)(\d+)$/)!;
    const value =
      type === 's' ? strings[+text] : type === 'str' || type === 'inlineStr' ? text : Number(text);
    const date = typeof value === 'number' && dateStyles.has(Number(cell.getAttribute('s')));
    cells.set(`${+row - 1},${columnOf(letters)}`, { value, date });
  }
  return cells;
}

/** 'A' is 0, 'AA' is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

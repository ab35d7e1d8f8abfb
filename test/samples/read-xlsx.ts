// Reads cells and merges of an .xlsx file without the workbook engine, so that a fault of the engine cannot hide in
// its own reader. Enough XML for that and no more.

import { readFileSync } from 'node:fs';
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

interface Element {
  attributes: Record<string, string>;
  inner: string;
}

/** Every sheet of the file with its cells that are not empty. */
export async function readRawXlsx(file: string): Promise<RawSheet[]> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const part = (name: string) => zip.file(name)!.async('string');
  const strings = elements(await part('xl/sharedStrings.xml'), 'si').map(textOf);
  const dateStyles = dateStylesOf(await part('xl/styles.xml'));
  const relations = elements(await part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target]));
  const sheets = elements(await part('xl/workbook.xml'), 'sheet');
  return Promise.all(
    sheets.map(async ({ attributes }) => {
      const page = await part(targets.get(attributes['r:id'])!.replace(/^(\/?xl\/)?/, 'xl/'));
      const merges = elements(page, 'mergeCell').map((merge) => merge.attributes.ref);
      return { name: attributes.name, cells: cellsOf(page, strings, dateStyles), merges };
    }),
  );
}

/** The elements of one name, which must not hold another of the same name. */
function elements(xml: string, name: string): Element[] {
  const found = xml.matchAll(new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs'));
  return [...found].map(([, head, inner = '']) => {
    const attributes = [...head.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value)]);
    return { attributes: Object.fromEntries(attributes), inner };
  });
}

const textOf = ({ inner }: Element): string =>
  elements(inner, 't')
    .map((text) => plain(text.inner))
    .join('');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name]);

/** The positions of the cell styles that show a number as a date. */
function dateStylesOf(xml: string): Set<number> {
  const formats = elements(xml, 'numFmt').filter(({ attributes }) => /[dy]/.test(attributes.formatCode));
  const ids = new Set(['14', '15', '16', '17', ...formats.map(({ attributes }) => attributes.numFmtId)]);
  const styles = elements(elements(xml, 'cellXfs')[0].inner, 'xf');
  return new Set(styles.flatMap(({ attributes }, at) => (ids.has(attributes.numFmtId) ? [at] : [])));
}

function cellsOf(xml: string, strings: string[], dateStyles: Set<number>): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  for (const { attributes, inner } of elements(xml, 'c')) {
    const [text] = elements(inner, 'v').map((value) => plain(value.inner));
    if (text === undefined) continue;
    const [, letters, row] = attributes.r.match(/^([A-Z]+)(\d+)$/)!;
    const value = attributes.t === 's' ? strings[+text] : attributes.t === 'str' ? text : Number(text);
    const date = typeof value === 'number' && dateStyles.has(Number(attributes.s));
    cells.set(`${+row - 1},${columnOf(letters)}`, { value, date });
  }
  return cells;
}

/** 'A' is 0, 'AA' is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

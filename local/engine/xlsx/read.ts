// Opens an .xlsx file: tabs, cells, looks, rules, notes, names, filters, charts. What cannot be read is reported.

import { tabName } from '../csv';
import { buildWorkbook, type DraftSheet } from '../draft';
import { FileError } from '../file-error';
import { localeFacts } from '../locale-facts';
import type { LiveWorkbook } from '../workbook';
import { splitSheet, zoneAt } from './a1';
import { type OwnProperties, readOwn } from './own-properties';
import { openPackage, type Package } from './package';
import { readCells, stringText } from './read-cells';
import { readCharts } from './read-charts';
import { readLayout, readNotes } from './read-layout';
import { LISTS, type RuleTarget, readConditionalFormats, readValidations } from './read-rules';
import { readStyles, type Styles, themeColours } from './read-styles';
import { child, children, descendants, parseXml, textOf, type Xml } from './xml';

export interface ReadWorkbook {
  workbook: LiveWorkbook;
  /** "Tab!A1 =FORMULA" for each formula that cannot be computed here: its value from the file stands instead. */
  keptAsValues: string[];
  /** What else the file holds and the workbook does not, in plain words. */
  leftOut: string[];
}

interface FileSheet {
  name: string;
  path: string;
  hidden: boolean;
  text: string;
}

const VISUAL: [RegExp, string][] = [
  [/pivotTables\//, 'pivot tables'],
  [/\/(media|ink)\//, 'pictures'],
  [/vbaProject/, 'macros'],
  [/externalLinks\//, 'links to other files'],
  [/slicers\//, 'slicers'],
];

/**
 * Reads an .xlsx file. `locale` and `timeZone` are those of the workbook to make; a file we saved brings its own.
 * Throws FileError, with a sentence to show, for a file that is empty, damaged or no workbook.
 */
export async function readXlsx(
  bytes: Uint8Array,
  options: { locale?: string; timeZone?: string } = {},
): Promise<ReadWorkbook> {
  const file = await openPackage(bytes);
  const own = readOwn(file.xml('docProps/custom.xml'));
  const settings = {
    locale: options.locale ?? own.locale ?? 'en_US',
    timeZone: options.timeZone ?? own.timeZone ?? 'Etc/UTC',
  };
  const main = file.paths.find((path) => /(^|\/)workbook\.xml$/.test(path)) as string;
  const keptAsValues: string[] = [];
  const leftOut = new Set(
    VISUAL.filter(([pattern]) => file.paths.some((path) => pattern.test(path))).map(([, what]) => what),
  );
  const sheets = sheetsOf(file, main);
  if (!sheets.length) throw new FileError('BROKEN', 'This workbook has no tabs that can be read.');
  const theme = file.xml(file.paths.find((path) => /theme\/theme\d*\.xml$/.test(path)) ?? '');
  const styles = readStyles(
    file.xml(partOf(file, main, 'styles')),
    theme,
    localeFacts(settings.locale).dateFormat,
  );
  const drafts = draftsOf(file, main, sheets, styles, own, (kept) => keptAsValues.push(kept));
  const workbook = buildWorkbook(drafts, settings);
  workbook.batch(() => {
    readNames(file.xml(main), workbook, sheets);
    sheets.forEach((sheet, i) => {
      readFeatures(file, sheet, workbook, workbook.sheets()[i].id, styles, themeColours(theme), (what) =>
        leftOut.add(what),
      );
    });
    restoreOwn(workbook, own);
    hideSheets(workbook, sheets);
  });
  return { workbook, keptAsValues, leftOut: [...leftOut] };
}

const partOf = (file: Package, path: string, type: string): string =>
  [...file.relations(path).values()].find((relation) => relation.type === type)?.target ?? '';

function sheetsOf(file: Package, main: string): FileSheet[] {
  const relations = file.relations(main);
  return descendants(file.xml(main), 'sheet').flatMap(({ attributes }) => {
    const path = relations.get(attributes['r:id'] ?? attributes.id)?.target ?? '';
    const text = file.text(path);
    if (text === undefined || !/<(\w+:)?worksheet\b/.test(text)) return [];
    return [{ name: attributes.name, path, text, hidden: /hidden/i.test(attributes.state ?? '') }];
  });
}

function draftsOf(
  file: Package,
  main: string,
  sheets: FileSheet[],
  styles: Styles,
  own: OwnProperties,
  report: (kept: string) => void,
): DraftSheet[] {
  const strings = children(file.xml(partOf(file, main, 'sharedStrings'))?.children[0], 'si').map(stringText);
  const date1904 = ['1', 'true'].includes(descendants(file.xml(main), 'workbookPr')[0]?.attributes.date1904);
  const names = new Set<string>();
  return sheets.map(({ name, text }) => {
    const known = own.sheets.find((sheet) => sheet.name === name);
    const source = { name, text, strings, styles, date1904, ownRows: known?.rows, report };
    return {
      name: uniqueName(tabName(name), names),
      id: known?.id,
      rows: known?.rows,
      columns: known?.columns,
      cells: readCells(source),
    };
  });
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${name} ${number}`;
  taken.add(unique.toLowerCase());
  return unique;
}

function readNames(xml: Xml | undefined, workbook: LiveWorkbook, sheets: FileSheet[]): void {
  for (const node of descendants(xml, 'definedName')) {
    const { sheet, ref } = splitSheet(textOf(node));
    const at = sheets.findIndex(({ name }) => name === sheet);
    const info = workbook.sheets()[at];
    const zone = info && zoneAt(ref, info);
    if (!zone || node.attributes.name.startsWith('_xlnm') || node.attributes.hidden === '1') continue;
    try {
      workbook.setName(node.attributes.name, { sheetId: info.id, zone });
    } catch {
      // A name Google would not take (dots, backslashes) is left out.
    }
  }
}

function readFeatures(
  file: Package,
  sheet: FileSheet,
  workbook: LiveWorkbook,
  id: number,
  styles: Styles,
  colours: string[],
  skipped: (what: string) => void,
): void {
  const xml = child(
    parseXml(sheet.text.replace(/<(\w+:)?sheetData\b[^>]*>[\s\S]*<\/(\w+:)?sheetData>/, '')),
    'worksheet',
  );
  const info = workbook.sheets().find((it) => it.id === id);
  if (!xml || !info) return;
  const all = descendants(
    file.xml(file.paths.find((path) => /(^|\/)workbook\.xml$/.test(path)) ?? ''),
    'sheet',
  );
  const sheetId = (name: string) => {
    const at = all.findIndex(({ attributes }) => attributes.name === name);
    return workbook.sheets()[at]?.id;
  };
  const target: RuleTarget = { workbook, id, size: info, styles, sheetId };
  readLayout(xml, sheet.text, target, colours, file, sheet.path);
  readValidations(xml, target);
  readConditionalFormats(xml, target, skipped);
  readNotes(file, sheet.path, target);
  for (const { type, target: path } of file.relations(sheet.path).values())
    if (type === 'drawing') {
      const charts = readCharts(file, path, workbook, id, sheetId, skipped);
      if (charts.length) workbook.setCharts(id, charts);
    }
}

function restoreOwn(workbook: LiveWorkbook, own: OwnProperties): void {
  for (const { id, protections } of own.sheets)
    if (protections.length && workbook.sheets().some((sheet) => sheet.id === id))
      workbook.setProtections(id, protections);
}

function hideSheets(workbook: LiveWorkbook, sheets: FileSheet[]): void {
  const infos = workbook.sheets();
  const lists = infos.find(({ name }) => name === LISTS);
  infos.forEach(({ id }, i) => {
    if (sheets[i].hidden && id !== lists?.id) workbook.setSheetHidden(id, true);
  });
  if (lists) workbook.deleteSheet(lists.id);
}

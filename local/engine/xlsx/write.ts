// Saves a workbook as an .xlsx file that Excel, LibreOffice and Google Sheets open.

import JSZip from 'jszip';
import { a1, sheetA1 } from '../ranges';
import type { SheetInfo, Workbook } from '../workbook-types';
import { writeOwn } from './own-properties';
import { LISTS } from './read-rules';
import { sheetDataXml, stringsPart } from './write-cells';
import { chartXml, drawingXml } from './write-charts';
import { commentsXml, type Note, vmlXml } from './write-notes';
import { conditionalFormatsXml, listsSheet, validationsXml } from './write-rules';
import { stylesPart } from './write-styles';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';

interface Part {
  path: string;
  content: string;
  /** Content type; '' for parts known by their ending. */
  type: string;
}

interface Writing {
  workbook: Workbook;
  parts: Part[];
  styles: ReturnType<typeof stylesPart>;
  strings: ReturnType<typeof stringsPart>;
  lists: ReturnType<typeof listsSheet>;
  charts: number;
}

/** The bytes of the file. The workbook is not changed. */
export async function writeXlsx(workbook: Workbook): Promise<Buffer> {
  const writing: Writing = {
    workbook,
    parts: [],
    styles: stylesPart(),
    strings: stringsPart(),
    lists: listsSheet(),
    charts: 0,
  };
  const sheets = workbook.sheets();
  sheets.forEach((sheet, i) => {
    writeSheet(writing, sheet, i + 1);
  });
  const names = sheets.map(({ name, hidden }) => ({ name, state: hidden ? 'hidden' : '' }));
  if (writing.lists.columns.length) {
    writeLists(writing, sheets.length + 1);
    names.push({ name: LISTS, state: 'veryHidden' });
  }
  writeMain(writing, names);
  return zipped(writing.parts);
}

async function zipped(parts: Part[]): Promise<Buffer> {
  const zip = new JSZip();
  const types = parts
    .filter(({ type }) => type)
    .map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>${types.join('')}</Types>`,
  );
  for (const { path, content } of parts) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 3 } });
}

const relations = (items: [type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function writeSheet(writing: Writing, sheet: SheetInfo, number: number): void {
  const { workbook, parts, styles, strings, lists } = writing;
  const related: [string, string][] = [];
  const data = sheetDataXml(workbook, sheet, styles, strings);
  const filter = workbook.filter(sheet.id);
  const merges = workbook.merges(sheet.id).map((zone) => `<mergeCell ref="${a1(zone)}"/>`);
  const locked = workbook.protections(sheet.id).some(({ zone, warningOnly }) => !zone && !warningOnly);
  const body = [
    sheet.tabColor ? `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1).toUpperCase()}"/></sheetPr>` : '',
    viewXml(sheet, number),
    '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="13.57" customHeight="1"/>',
    columnsXml(workbook, sheet),
    data,
    locked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    filter ? `<autoFilter ref="${a1(filter)}"/>` : '',
    merges.length ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
    conditionalFormatsXml(workbook, sheet, styles),
    validationsXml(workbook, sheet, lists),
    chartsOf(writing, sheet, number, related),
    notesOf(writing, sheet, number, related),
  ];
  const path = `xl/worksheets/sheet${number}.xml`;
  parts.push({
    path,
    type: `${TYPE}.spreadsheetml.worksheet+xml`,
    content: `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}">${body.join('')}</worksheet>`,
  });
  if (related.length)
    parts.push({
      path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      type: '',
      content: relations(related),
    });
}

function viewXml({ frozenRows, frozenColumns }: SheetInfo, number: number): string {
  const corner = a1({ top: frozenRows, left: frozenColumns, bottom: frozenRows, right: frozenColumns });
  const active = frozenRows && frozenColumns ? 'bottomRight' : frozenRows ? 'bottomLeft' : 'topRight';
  const split = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ''}${frozenRows ? ` ySplit="${frozenRows}"` : ''}`;
  const pane = split ? `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` : '';
  return `<sheetViews><sheetView${number === 1 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(workbook: Workbook, { id, columns }: SheetInfo): string {
  const hidden = new Set(workbook.hidden(id, 'columns'));
  const groups = workbook.groups(id, 'columns');
  const items: string[] = [];
  for (let col = 0; col < columns; col++) {
    const width = workbook.columnWidth(id, col);
    const inside = groups.filter(({ first, last }) => col >= first && col <= last);
    const folded = inside.some((group) => group.folded);
    if (width === 100 && !hidden.has(col) && !inside.length) continue;
    items.push(
      `<col min="${col + 1}" max="${col + 1}" width="${((width - 5) / 7).toFixed(4)}" customWidth="1"${hidden.has(col) || folded ? ' hidden="1"' : ''}${inside.length ? ` outlineLevel="${inside.length}"` : ''}/>`,
    );
  }
  return items.length ? `<cols>${items.join('')}</cols>` : '';
}

function chartsOf(writing: Writing, sheet: SheetInfo, number: number, related: [string, string][]): string {
  const charts = writing.workbook.charts(sheet.id);
  if (!charts.length) return '';
  const first = writing.charts + 1;
  writing.charts += charts.length;
  charts.forEach((chart, i) => {
    writing.parts.push({
      path: `xl/charts/chart${first + i}.xml`,
      type: `${TYPE}.drawingml.chart+xml`,
      content: chartXml(writing.workbook, chart),
    });
  });
  writing.parts.push(
    { path: `xl/drawings/drawing${number}.xml`, type: `${TYPE}.drawing+xml`, content: drawingXml(charts) },
    {
      path: `xl/drawings/_rels/drawing${number}.xml.rels`,
      type: '',
      content: relations(charts.map((_, i) => ['chart', `../charts/chart${first + i}.xml`])),
    },
  );
  related.push(['drawing', `../drawings/drawing${number}.xml`]);
  return `<drawing r:id="rId${related.length}"/>`;
}

function notesOf(writing: Writing, sheet: SheetInfo, number: number, related: [string, string][]): string {
  const notes: Note[] = writing.workbook
    .notes(sheet.id, { top: 0, left: 0, bottom: sheet.rows - 1, right: sheet.columns - 1 })
    .flatMap((line, row) => line.flatMap((text, col) => (text ? [{ row, col, text }] : [])));
  if (!notes.length) return '';
  writing.parts.push(
    {
      path: `xl/comments${number}.xml`,
      type: `${TYPE}.spreadsheetml.comments+xml`,
      content: commentsXml(notes),
    },
    { path: `xl/drawings/vmlDrawing${number}.vml`, type: '', content: vmlXml(notes) },
  );
  related.push(
    ['comments', `../comments${number}.xml`],
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
  );
  return `<legacyDrawing r:id="rId${related.length}"/>`;
}

function writeLists({ lists, parts, strings }: Writing, number: number): void {
  const rows: string[] = [];
  const longest = Math.max(...lists.columns.map((column) => column.length));
  for (let row = 0; row < longest; row++) {
    const cells = lists.columns.map((column, col) =>
      column[row] === undefined
        ? ''
        : `<c r="${a1({ top: row, left: col, bottom: row, right: col })}" t="s"><v>${strings.of(column[row])}</v></c>`,
    );
    rows.push(`<row r="${row + 1}">${cells.join('')}</row>`);
  }
  parts.push({
    path: `xl/worksheets/sheet${number}.xml`,
    type: `${TYPE}.spreadsheetml.worksheet+xml`,
    content: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

function writeMain(
  { workbook, parts, styles, strings }: Writing,
  names: { name: string; state: string }[],
): void {
  const sheets = names.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const count = names.length;
  const own = workbook.sheets().map(({ name, id, rows, columns }) => ({
    name,
    id,
    rows,
    columns,
    protections: workbook.protections(id),
  }));
  const first = Math.max(
    0,
    workbook.sheets().findIndex(({ hidden }) => !hidden),
  );
  parts.push(
    {
      path: 'xl/workbook.xml',
      type: `${TYPE}.spreadsheetml.sheet.main+xml`,
      content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView activeTab="${first}"/></bookViews><sheets>${sheets.join('')}</sheets>${namesXml(workbook)}<calcPr fullCalcOnLoad="1"/></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      type: '',
      content: relations([
        ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { path: 'xl/styles.xml', type: `${TYPE}.spreadsheetml.styles+xml`, content: styles.xml() },
    { path: 'xl/sharedStrings.xml', type: `${TYPE}.spreadsheetml.sharedStrings+xml`, content: strings.xml() },
    {
      path: 'docProps/custom.xml',
      type: `${TYPE}.custom-properties+xml`,
      content: writeOwn({ locale: workbook.locale, timeZone: workbook.timeZone, sheets: own }),
    },
    {
      path: '_rels/.rels',
      type: '',
      content: relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['custom-properties', 'docProps/custom.xml'],
      ]),
    },
  );
  if (count === 0) throw new Error('A workbook has at least one tab.');
}

/** Named ranges, and the hidden name by which Excel finds each filter. */
function namesXml(workbook: Workbook): string {
  const sheets = workbook.sheets();
  const nameOf = (id: number) => sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const names = workbook
    .names()
    .map(
      ({ name, sheetId, zone }) =>
        `<definedName name="${escapeXml(name)}">${escapeXml(sheetA1(nameOf(sheetId), zone))}</definedName>`,
    );
  const filters = sheets.flatMap(({ id, name }, i) => {
    const zone = workbook.filter(id);
    return zone
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(sheetA1(name, zone))}</definedName>`,
        ]
      : [];
  });
  return names.length + filters.length
    ? `<definedNames>${filters.join('')}${names.join('')}</definedNames>`
    : '';
}

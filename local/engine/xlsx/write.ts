// Saves a workbook as an .xlsx file that Excel, LibreOffice and Google Sheets open.

import { a1 } from '../ranges';
import type { SheetInfo, Workbook } from '../workbook-types';
import { LISTS } from './read-rules';
import { sheetDataXml, stringsPart } from './write-cells';
import { chartXml, drawingXml } from './write-charts';
import { HEAD, MAIN, type Part, partsOfWorkbook, R, relations, TYPE, zipped } from './write-main';
import { commentsXml, type Note, vmlXml } from './write-notes';
import { conditionalFormatsXml, listsSheet, validationsXml } from './write-rules';
import { stylesPart } from './write-styles';

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
  writing.parts.push(
    ...partsOfWorkbook(workbook, names),
    {
      path: 'xl/styles.xml',
      type: `${TYPE}.spreadsheetml.styles+xml`,
      content: writing.styles.xml(),
    },
    {
      path: 'xl/sharedStrings.xml',
      type: `${TYPE}.spreadsheetml.sharedStrings+xml`,
      content: writing.strings.xml(),
    },
  );
  return zipped(writing.parts);
}

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
    '<sheetFormatPr defaultRowHeight="15.75" defaultColWidth="13.57"/>',
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

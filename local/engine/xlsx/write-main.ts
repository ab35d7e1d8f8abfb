// The parts of an .xlsx file that name and join the others: workbook, relations, content types, properties.

import JSZip from 'jszip';
import { sheetA1 } from '../ranges';
import type { Workbook } from '../workbook-types';
import { writeOwn } from './own-properties';
import { escapeXml } from './xml';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const TYPE = 'application/vnd.openxmlformats-officedocument';

export interface Part {
  path: string;
  content: string;
  /** Content type; '' for parts known by their ending. */
  type: string;
}

/** A tab as workbook.xml lists it; `state` is '', 'hidden' or 'veryHidden'. */
interface ListedSheet {
  name: string;
  state: string;
}

/** workbook.xml with its relations, the file's own relations, and our properties. */
export function partsOfWorkbook(workbook: Workbook, sheets: ListedSheet[]): Part[] {
  const worksheets = sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  const infos = workbook.sheets();
  const own = infos.map(({ name, id, rows, columns }) => ({
    name,
    id,
    rows,
    columns,
    protections: workbook.protections(id),
  }));
  return [
    {
      path: 'xl/workbook.xml',
      type: `${TYPE}.spreadsheetml.sheet.main+xml`,
      content: workbookXml(workbook, sheets),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      type: '',
      content: relations([...worksheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    },
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
  ];
}

function workbookXml(workbook: Workbook, sheets: ListedSheet[]): string {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const first = sheets.findIndex(({ state }) => !state);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><bookViews><workbookView activeTab="${first}"/></bookViews><sheets>${list.join('')}</sheets>${namesXml(workbook)}<calcPr fullCalcOnLoad="1"/></workbook>`;
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

/** The parts as one file. */
export async function zipped(parts: Part[]): Promise<Buffer> {
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

/** A relations part: rId1, rId2 ... in this order. */
export const relations = (items: [type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

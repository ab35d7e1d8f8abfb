// What an .xlsx file has no place for, kept in its custom properties: sheet ids, sizes, protected ranges, zone.

import type { Protection } from '../workbook-types';
import { descendants, escapeXml, textOf, type Xml } from './xml';

/** One tab, in the order of the file. */
interface OwnSheet {
  name: string;
  id: number;
  rows: number;
  columns: number;
  protections: Protection[];
}

export interface OwnProperties {
  locale?: string;
  timeZone?: string;
  sheets: OwnSheet[];
}

const SHEET = /^Rekindle sheet \d+$/;

/** docProps/custom.xml */
export function writeOwn({ locale, timeZone, sheets }: OwnProperties): string {
  const values: [string, string][] = [
    ['Rekindle locale', locale ?? ''],
    ['Rekindle time zone', timeZone ?? ''],
    ...sheets.map((sheet, i): [string, string] => [`Rekindle sheet ${i + 1}`, JSON.stringify(sheet)]),
  ];
  const properties = values.map(
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
}

/** What we wrote into a file, if it is ours. */
export function readOwn(xml: Xml | undefined): OwnProperties {
  const own: OwnProperties = { sheets: [] };
  for (const property of descendants(xml, 'property')) {
    const { name } = property.attributes;
    const value = property.children.map(textOf).join('');
    if (name === 'Rekindle locale') own.locale = value || undefined;
    if (name === 'Rekindle time zone') own.timeZone = value || undefined;
    if (SHEET.test(name)) own.sheets.push(...parsed(value));
  }
  return own;
}

function parsed(text: string): OwnSheet[] {
  try {
    return [{ protections: [], ...JSON.parse(text) }];
  } catch {
    return [];
  }
}

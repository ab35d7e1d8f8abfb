// The styles part of an .xlsx file: each different format and look once, with the number cells refer to it by.

import type { CellStyle } from '../workbook-types';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Distinct pieces of XML in the order of their first use. */
function pieces(...first: string[]) {
  const list = [...first];
  const numbers = new Map(first.map((piece, i) => [piece, i]));
  return {
    list,
    of(piece: string): number {
      let number = numbers.get(piece);
      if (number === undefined) {
        number = list.length;
        list.push(piece);
        numbers.set(piece, number);
      }
      return number;
    },
  };
}

const rgb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

function fontXml(style: CellStyle, name: boolean): string {
  const { bold, italic, strikethrough, underline, fontColor, fontSize } = style;
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strikethrough ? '<strike/>' : ''}${underline ? '<u/>' : ''}`;
  const size = name ? `<sz val="${fontSize ?? 10}"/>` : '';
  const color = fontColor ? `<color rgb="${rgb(fontColor)}"/>` : '';
  return `<font>${marks}${size}${color}${name ? '<name val="Arial"/>' : ''}</font>`;
}

function alignmentXml({ align, verticalAlign, wrap }: CellStyle): string {
  const horizontal = align ? ` horizontal="${align}"` : '';
  const vertical = verticalAlign
    ? ` vertical="${verticalAlign === 'middle' ? 'center' : verticalAlign}"`
    : '';
  const wrapped = wrap === 'wrap' ? ' wrapText="1"' : '';
  return horizontal || vertical || wrapped ? `<alignment${horizontal}${vertical}${wrapped}/>` : '';
}

/** Collects the looks in use; `xml()` at the end. */
export function stylesPart() {
  const fonts = pieces(fontXml({}, true));
  const fills = pieces(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  const formats = pieces();
  const cells = pieces('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const differences = pieces();
  const known = new Map<string, number>();
  const cellXml = (format: string, style: CellStyle): string => {
    const number = format === '@' ? 49 : format ? 164 + formats.of(format) : 0;
    const fill = style.background ? fills.of(solid(style.background)) : 0;
    const alignment = alignmentXml(style);
    const attributes = `numFmtId="${number}" fontId="${fonts.of(fontXml(style, true))}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`;
    return alignment ? `<xf ${attributes} applyAlignment="1">${alignment}</xf>` : `<xf ${attributes}/>`;
  };
  return {
    /** The `s` attribute of a cell with this format and look. */
    cell(format: string, style: CellStyle): number {
      const key = `${format}\u0000${JSON.stringify(style)}`;
      let number = known.get(key);
      if (number === undefined) {
        number = format === '' && Object.keys(style).length === 0 ? 0 : cells.of(cellXml(format, style));
        known.set(key, number);
      }
      return number;
    },
    /** The dxfId of a conditional format. */
    difference(style: CellStyle): number {
      const fill = style.background
        ? `<fill><patternFill patternType="solid"><bgColor rgb="${rgb(style.background)}"/></patternFill></fill>`
        : '';
      return differences.of(`<dxf>${fontXml(style, false)}${fill}</dxf>`);
    },
    xml: () =>
      stylesXml({
        fonts: fonts.list,
        fills: fills.list,
        formats: formats.list,
        cells: cells.list,
        differences: differences.list,
      }),
  };
}

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;

type Lists = Record<'fonts' | 'fills' | 'formats' | 'cells' | 'differences', string[]>;

function stylesXml({ fonts, fills, formats, cells, differences }: Lists): string {
  const list = (name: string, items: string[]) =>
    items.length ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(code)}"/>`);
  return `${HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list('numFmts', numFmts)}${list('fonts', fonts)}${list('fills', fills)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list('cellXfs', cells)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${list('dxfs', differences)}</styleSheet>`;
}

export type StylesPart = ReturnType<typeof stylesPart>;

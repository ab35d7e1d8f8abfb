// The styles part of an .xlsx file: number formats and looks by index, and the looks of conditional formats.

import type { CellStyle } from '../workbook-types';
import { child, children, descendants, type Xml } from './xml';

export interface Styles {
  /** By the `s` attribute of a cell. */
  cells: { format: string; style: CellStyle }[];
  /** By the dxfId of a conditional format. */
  differences: CellStyle[];
}

const BUILT_IN: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Reads styles.xml; `theme` gives the colours named by number, `dateFormat` is the locale's usual date. */
export function readStyles(xml: Xml | undefined, theme: Xml | undefined, dateFormat: string): Styles {
  const root = child(xml, 'styleSheet');
  const colours = themeColours(theme);
  const formats = new Map<number, string>(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  formats.set(14, dateFormat);
  formats.set(22, `${dateFormat} h:mm`);
  for (const { attributes } of children(child(root, 'numFmts'), 'numFmt'))
    formats.set(Number(attributes.numFmtId), cleanFormat(attributes.formatCode));
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontStyle(font, colours));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillStyle(fill, colours, 'fgColor'));
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => ({
    format: formats.get(Number(xf.attributes.numFmtId)) ?? '',
    style: {
      ...fonts[Number(xf.attributes.fontId)],
      ...fills[Number(xf.attributes.fillId)],
      ...alignment(child(xf, 'alignment')),
    },
  }));
  const differences = children(child(root, 'dxfs'), 'dxf').map((dxf) => ({
    ...fontStyle(child(dxf, 'font'), colours),
    ...fillStyle(child(dxf, 'fill'), colours, 'bgColor'),
  }));
  return { cells, differences };
}

/** Excel's pattern in Google's spelling: locale codes go, General is automatic. */
function cleanFormat(code: string): string {
  if (/^general$/i.test(code)) return '';
  return code
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, '[$$$1]')
    .replace(/;@$/, '')
    .replace(/\\([ \-/.,:$()])/g, '$1');
}

function fontStyle(font: Xml | undefined, colours: string[]): CellStyle {
  const on = (name: string) => {
    const node = child(font, name);
    return node !== undefined && !['0', 'false', 'none'].includes(node.attributes.val);
  };
  const style: CellStyle = {};
  if (on('b')) style.bold = true;
  if (on('i')) style.italic = true;
  if (on('strike')) style.strikethrough = true;
  if (on('u')) style.underline = true;
  const size = Number(child(font, 'sz')?.attributes.val);
  if (size && size !== 11 && size !== 10) style.fontSize = size;
  const color = colourOf(child(font, 'color'), colours);
  if (color && color !== '#000000') style.fontColor = color;
  return style;
}

function fillStyle(fill: Xml | undefined, colours: string[], key: 'fgColor' | 'bgColor'): CellStyle {
  const pattern = child(fill, 'patternFill');
  if (!pattern || pattern.attributes.patternType === 'none') return {};
  const background = colourOf(
    child(pattern, key) ?? child(pattern, key === 'fgColor' ? 'bgColor' : 'fgColor'),
    colours,
  );
  return background && background !== '#ffffff' ? { background } : {};
}

function alignment(node: Xml | undefined): CellStyle {
  const style: CellStyle = {};
  const { horizontal, vertical, wrapText } = node?.attributes ?? {};
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') style.align = horizontal;
  if (vertical === 'top') style.verticalAlign = 'top';
  if (vertical === 'center') style.verticalAlign = 'middle';
  if (wrapText === '1' || wrapText === 'true') style.wrap = 'wrap';
  return style;
}

/** '#rrggbb' of a colour element, also one named by theme or index. */
export function colourOf(node: Xml | undefined, colours: string[]): string | undefined {
  if (!node) return undefined;
  const { rgb, theme, indexed, tint } = node.attributes;
  if (rgb) return `#${rgb.slice(-6).toLowerCase()}`;
  if (theme !== undefined && colours[Number(theme)]) return tinted(colours[Number(theme)], Number(tint ?? 0));
  if (indexed !== undefined && INDEXED[Number(indexed)]) return `#${INDEXED[Number(indexed)]}`;
  return undefined;
}

function tinted(colour: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The theme's twelve colours in the order of the file's numbers (light and dark pairs swapped). */
export function themeColours(theme: Xml | undefined): string[] {
  const scheme = descendants(theme, 'clrScheme')[0];
  const list = (scheme?.children ?? []).map((entry) => {
    const { lastClr, val } = entry.children[0]?.attributes ?? {};
    return `#${(lastClr ?? val ?? '000000').toLowerCase()}`;
  });
  const [dark1, light1, dark2, light2, ...rest] = list;
  return list.length ? [light1, dark1, light2, dark2, ...rest] : [];
}

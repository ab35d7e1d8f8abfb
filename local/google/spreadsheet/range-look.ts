// Range: number formats, colours, fonts, alignment and wrapping; each attribute has four members of the same kind.
import type { CellStyle } from '../../engine/workbook-types';
import { signatureError } from '../strict';
import { toColour } from './colour';
import { nameOf } from './enumeration';
import type { Host, Place, Range } from './host';
import { block, checkShape } from './zone';

type Align = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalAlign = 'top' | 'middle' | 'bottom' | null;
type Patch = Partial<CellStyle>;

interface Attribute<Out, In> {
  get: () => Out;
  gets: () => Out[][];
  set: (value: In) => Range;
  sets: (values: In[][]) => Range;
}

// Google has no empty format: this is what it calls the automatic one.
const AUTOMATIC = '0.###############';
const formatIn = (format: string): string => (/^(general|0\.#{15})$/i.test(format) ? '' : format);

function styleAttribute<Out, In>(
  host: Host,
  { sheetId, zone }: Place,
  self: () => Range,
  shown: (style: CellStyle) => Out,
  patch: (value: In) => Patch,
): Attribute<Out, In> {
  const { workbook } = host;
  const corner = { ...zone, bottom: zone.top, right: zone.left };
  const restyle = (patches: Patch[][]) =>
    host.write(() => {
      const present = workbook.styles(sheetId, zone);
      workbook.setStyles(
        sheetId,
        zone,
        present.map((row, r) => row.map((style, c) => ({ ...style, ...patches[r][c] }))),
      );
    });
  return {
    get: () => shown(host.read(() => workbook.styles(sheetId, corner))[0][0]),
    gets: () => host.read(() => workbook.styles(sheetId, zone)).map((row) => row.map(shown)),
    set: (value) => {
      const one = patch(value);
      restyle(block(zone, () => one));
      return self();
    },
    sets: (values) => {
      checkShape(host.execution, zone, values);
      restyle(values.map((row) => row.map(patch)));
      return self();
    },
  };
}

function formatAttribute(host: Host, { sheetId, zone }: Place, self: () => Range): Attribute<string, string> {
  const { workbook } = host;
  const corner = { ...zone, bottom: zone.top, right: zone.left };
  const write = (formats: string[][]) => host.write(() => workbook.setFormats(sheetId, zone, formats));
  const shown = (format: string): string => format || AUTOMATIC;
  return {
    get: () => shown(host.read(() => workbook.formats(sheetId, corner))[0][0]),
    gets: () => host.read(() => workbook.formats(sheetId, zone)).map((row) => row.map(shown)),
    set: (format) => {
      write(block(zone, () => formatIn(format)));
      return self();
    },
    sets: (formats) => {
      checkShape(host.execution, zone, formats);
      write(formats.map((row) => row.map(formatIn)));
      return self();
    },
  };
}

/** The attributes of the cells at a place, by concept. */
export function lookOf(host: Host, place: Place, self: () => Range) {
  const { enums } = host;
  const style = <Out, In>(shown: (style: CellStyle) => Out, patch: (value: In) => Patch) =>
    styleAttribute<Out, In>(host, place, self, shown, patch);
  const one = <T extends string>(member: string, allowed: readonly T[], value: T | null): T | null => {
    if (value === null || allowed.includes(value)) return value;
    throw signatureError(host.execution, `SpreadsheetApp.Range.${member}`, [value]);
  };
  const strategies = { wrap: 'WRAP', clip: 'CLIP', overflow: 'OVERFLOW' } as const;
  return {
    numberFormat: formatAttribute(host, place, self),
    background: style(
      (s) => s.background ?? '#ffffff',
      (value: string | null) => ({ background: toColour(host, 'Range.setBackground', value) }),
    ),
    fontColor: style(
      (s) => s.fontColor ?? '#000000',
      (value: string | null) => ({ fontColor: toColour(host, 'Range.setFontColor', value) }),
    ),
    fontWeight: style(
      (s) => (s.bold ? ('bold' as const) : ('normal' as const)),
      (value: 'bold' | 'normal' | null) => ({
        bold: one('setFontWeight', ['bold', 'normal'], value) === 'bold' || undefined,
      }),
    ),
    fontStyle: style(
      (s) => (s.italic ? ('italic' as const) : ('normal' as const)),
      (value: 'italic' | 'normal' | null) => ({
        italic: one('setFontStyle', ['italic', 'normal'], value) === 'italic' || undefined,
      }),
    ),
    fontLine: style(
      (s) => {
        if (s.strikethrough) return 'line-through' as const;
        return s.underline ? ('underline' as const) : ('none' as const);
      },
      (value: 'underline' | 'line-through' | 'none' | null) => {
        const line = one('setFontLine', ['underline', 'line-through', 'none'], value);
        return {
          underline: line === 'underline' || undefined,
          strikethrough: line === 'line-through' || undefined,
        };
      },
    ),
    fontSize: style(
      (s) => s.fontSize ?? 10,
      (value: number) => ({ fontSize: value }),
    ),
    align: style(
      (s) => s.align ?? 'general',
      (value: Align) => {
        const align = one('setHorizontalAlignment', ['left', 'center', 'right', 'normal'], value);
        return { align: align === 'normal' ? undefined : (align ?? undefined) };
      },
    ),
    verticalAlign: style(
      (s) => s.verticalAlign ?? 'bottom',
      (value: VerticalAlign): Patch => ({
        verticalAlign:
          one<'top' | 'middle' | 'bottom'>('setVerticalAlignment', ['top', 'middle', 'bottom'], value) ??
          undefined,
      }),
    ),
    wrap: style(
      (s) => s.wrap === 'wrap',
      (value: boolean) => ({ wrap: value ? 'wrap' : 'overflow' }),
    ),
    wrapStrategy: style(
      (s) => enums.WrapStrategy[strategies[s.wrap ?? 'overflow']],
      (value: GoogleAppsScript.Spreadsheet.WrapStrategy) => ({
        wrap: nameOf(value).toLowerCase() as NonNullable<CellStyle['wrap']>,
      }),
    ),
  };
}

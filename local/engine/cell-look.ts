// A cell's look between Google's words and the engine's.

import type { CellStyle } from './workbook-types';

/** The engine's style; only what differs from the default is kept. */
export function toEngineStyle(style: CellStyle): Record<string, unknown> | null {
  const look: Record<string, unknown> = {};
  if (style.background && style.background.toLowerCase() !== '#ffffff') look.fillColor = style.background;
  if (style.fontColor && style.fontColor.toLowerCase() !== '#000000') look.textColor = style.fontColor;
  for (const key of ['bold', 'italic', 'strikethrough', 'underline'] as const)
    if (style[key]) look[key] = true;
  if (style.fontSize && style.fontSize !== 10) look.fontSize = style.fontSize;
  if (style.align) look.align = style.align;
  if (style.verticalAlign) look.verticalAlign = style.verticalAlign;
  if (style.wrap && style.wrap !== 'overflow') look.wrapping = style.wrap;
  return Object.keys(look).length ? look : null;
}

/** Google's words for the engine's style. */
export function toCellStyle(look: Record<string, unknown> | undefined): CellStyle {
  const style: CellStyle = {};
  if (!look) return style;
  if (look.fillColor) style.background = String(look.fillColor).toLowerCase();
  if (look.textColor) style.fontColor = String(look.textColor).toLowerCase();
  for (const key of ['bold', 'italic', 'strikethrough', 'underline'] as const)
    if (look[key]) style[key] = true;
  if (look.fontSize) style.fontSize = look.fontSize as number;
  if (look.align) style.align = look.align as CellStyle['align'];
  if (look.verticalAlign) style.verticalAlign = look.verticalAlign as CellStyle['verticalAlign'];
  if (look.wrapping) style.wrap = look.wrapping as CellStyle['wrap'];
  return style;
}

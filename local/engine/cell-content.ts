// The engine keeps content as text that it reads again: how a typed value is written so that it reads as just that.

import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import { isErrorCode } from './error-codes';
import { EngineError } from './workbook-types';

const LONGEST = 50_000;

/** Content for a literal value. Throws EngineError TOO_LONG beyond 50,000 characters, as Google does. */
export function literalContent(value: string | number | boolean, locale: object): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberContent(value);
  checkLength(value);
  return readsAsText(value, locale) ? value : `'${value}`;
}

/** Throws EngineError TOO_LONG for more than 50,000 characters. */
export function checkLength(text: string): void {
  if (text.length > LONGEST)
    throw new EngineError('TOO_LONG', 'A cell holds at most 50,000 characters.', { length: text.length });
}

function numberContent(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const text = String(value);
  return text.includes('e') ? text.replace('e+', 'e') : text;
}

function readsAsText(text: string, locale: object): boolean {
  if (text === '') return true;
  if (/^['=#]/.test(text)) return text[0] === '#' && !isErrorCode(text);
  if (!/\d/.test(text)) return !/^\s*(true|false)\s*$/i.test(text);
  if (text.includes('\n')) return true;
  return !helpers.isNumber(text, DEFAULT_LOCALE) && !helpers.isDateTime(text, locale as never);
}

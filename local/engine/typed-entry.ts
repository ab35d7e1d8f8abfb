// What a person's typing becomes in a cell: number, date, yes/no, formula or text, by the locale of the spreadsheet.

import { isErrorCode } from './error-codes';
import { type LocaleFacts, localeFacts } from './locale-facts';
import { typedDate } from './typed-dates';
import { typedNumber } from './typed-numbers';

type TypedEntry =
  | { kind: 'empty' }
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number; format: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'formula'; text: string }
  | { kind: 'error'; code: string };

/**
 * Reads `text` as typed into a cell of this number format. Under '@' everything but a formula stays text, whether
 * Google computes a formula there is not documented, so it is computed: code must not count on '@' to disarm it.
 */
export function typedEntry(text: string, locale: string, format: string, thisYear: number): TypedEntry {
  if (text === '') return { kind: 'empty' };
  if (text[0] === "'") return { kind: 'text', value: text.slice(1) };
  if (text[0] === '=' && text.length > 1) return { kind: 'formula', text };
  if (format === '@') return { kind: 'text', value: text };
  const facts = localeFacts(locale);
  const trimmed = text.trim();
  if (text[0] === '+') return plusEntry(text, facts);
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.length === 4 };
  if (text[0] === '#' && isErrorCode(text)) return { kind: 'error', code: text };
  if (!/\d/.test(trimmed) || trimmed.length > 60) return { kind: 'text', value: text };
  return numberOrDate(trimmed, facts, format, thisYear) ?? { kind: 'text', value: text };
}

/** "+5" is a number; any other text behind a plus is read as a formula, phone numbers too. */
function plusEntry(text: string, facts: LocaleFacts): TypedEntry {
  const number = typedNumber(text.trim(), facts);
  if (number) return { kind: 'number', ...number };
  return text.length > 1 ? { kind: 'formula', text: `=${text}` } : { kind: 'text', value: text };
}

function numberOrDate(text: string, facts: LocaleFacts, format: string, thisYear: number): TypedEntry | null {
  const number = typedNumber(text, facts);
  if (number) {
    const share = /%/.test(format) && !text.includes('%');
    return { kind: 'number', value: share ? number.value / 100 : number.value, format: number.format };
  }
  const date = typedDate(text, facts, thisYear);
  return date && { kind: 'number', ...date };
}

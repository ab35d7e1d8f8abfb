// The {{tags}} of a template: found, read, and checked before mustache sees them.

import { fieldValue, foldFieldName, type MergeFields } from './field-names';
import { plainCharacters } from './text';

/** One tag between the double braces. */
export interface MergeTag {
  kind: 'field' | 'open' | 'openNot' | 'close' | 'comment';
  name: string;
  /** What stands in for an empty field; undefined when the template names nothing. */
  fallback?: string;
  /** The tag as typed. */
  source: string;
  /** HTML tags that stood inside the braces and must stay in the text. */
  carried: string;
}

/** A template in order: text as it is, and tags. `faults` are sentences saying what must be mended. */
export interface TemplateParts {
  parts: (string | MergeTag)[];
  faults: string[];
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#160': ' ',
};
const QUOTES = ['""', "''", '“”', '„“', '‘’', '«»'];

/** Splits a template at its tags. `html` says that formatting may stand within the braces. */
export function readTemplate(template: string, fields: MergeFields, html: boolean): TemplateParts {
  const text = html ? joinBraces(template) : template;
  const parts: (string | MergeTag)[] = [];
  const faults: string[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const end = endOfTag(text, open);
    if (end < 0) {
      faults.push(`“${snippet(text.slice(open))}” is not closed: put }} right after the field’s name.`);
      return { parts, faults };
    }
    parts.push(text.slice(at, open));
    const tag = readTag(text.slice(open, end), fields, html);
    if (typeof tag === 'string') faults.push(tag);
    else parts.push(tag);
    at = end;
  }
  parts.push(text.slice(at));
  return { parts, faults };
}

/** Formatting that splits the braces themselves is moved out of them: '{<b>{Name}</b>}'. */
function joinBraces(html: string): string {
  return html.replace(/\{((?:<[^<>]*>)+)\{/g, '$1{{').replace(/\}((?:<[^<>]*>)+)\}/g, '}}$1');
}

/** Where the tag that opens there ends, or -1: another tag or an empty line comes first, or nothing closes it. */
function endOfTag(text: string, open: number): number {
  const raw = text.startsWith('{{{', open);
  const close = text.indexOf('}}', open + 2);
  if (close < 0) return -1;
  const body = text.slice(open + (raw ? 3 : 2), close);
  if (body.includes('{{') || /\n\s*\n/.test(body)) return -1;
  return close + (raw && text[close + 2] === '}' ? 3 : 2);
}

/** The tag, or the sentence that says why it cannot be used. */
function readTag(source: string, fields: MergeFields, html: boolean): MergeTag | string {
  if (source.startsWith('{{{'))
    return `“${source}” has three braces: write two, ${bare(source.slice(1, -1))}.`;
  const inside = source.slice(2, -2);
  const carried = html ? (inside.match(/<[^<>]*>/g) ?? []).join('') : '';
  const body = plainCharacters(html ? withoutMarkup(inside) : inside)
    .replace(/\s+/g, ' ')
    .trim();
  if (body === '') return `“${source}” names no field: write a column’s name between the braces.`;
  const common = { source: html ? withoutMarkup(source) : source, carried };
  // A header may itself begin with # ^ / > & ! or hold a bar: the exact name goes before its meaning as a sign.
  const field = splitFallback(body, fields);
  if (fields.byName.has(foldFieldName(field.name))) return { kind: 'field', ...field, ...common };
  const name = body.slice(1).trim();
  if (body[0] === '#') return { kind: 'open', name, ...common };
  if (body[0] === '^') return { kind: 'openNot', name, ...common };
  if (body[0] === '/') return { kind: 'close', name, ...common };
  if (body[0] === '!') return { kind: 'comment', name, ...common };
  return refusal(source, body) ?? { kind: 'field', ...field, ...common };
}

function refusal(source: string, body: string): string | undefined {
  if (body[0] === '&') return `“${source}” cannot be used: write ${bare(source)}.`;
  if (body[0] === '>')
    return `“${source}” would bring in another text, which is not possible here: write its words.`;
  if (body[0] === '=')
    return `“${source}” would change the braces, which is not possible here: keep {{ and }}.`;
  return undefined;
}

/** The longest known name before a bar, and what stands after it. */
function splitFallback(body: string, fields: MergeFields): { name: string; fallback?: string } {
  const first = body.indexOf('|');
  if (first < 0 || fields.byName.has(foldFieldName(body))) return { name: body };
  let bar = body.lastIndexOf('|');
  while (bar > first && fieldValue(fields, body.slice(0, bar)) === undefined)
    bar = body.lastIndexOf('|', bar - 1);
  return { name: body.slice(0, bar).trim(), fallback: readFallback(body.slice(bar + 1)) };
}

/** 'there', '"there"' and 'default: "there"' all mean: there. */
function readFallback(written: string): string {
  const text = written.replace(/^\s*default\s*:/i, '').trim();
  const quoted = text.length >= 2 && QUOTES.includes(text[0] + text[text.length - 1]);
  return quoted ? text.slice(1, -1) : text;
}

function withoutMarkup(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
}

function bare(source: string): string {
  return `{{${source.replace(/[{}&]/g, '').trim()}}}`;
}

function snippet(text: string): string {
  const line = text.split('\n')[0];
  return line.length > 30 ? line.slice(0, 30) + '…' : line;
}

// The mail merge: a template and one client's fields become the words that leave.

import Mustache from 'mustache';
import { fieldValue, foldFieldName, type MergeFields, nearestFieldName } from './field-names';
import { type MergeTag, readTemplate } from './merge-tags';
import { escapeHtml, normaliseText, plainCharacters, singleLine } from './text';

/** 'text' for plain text, 'html' where template and result are HTML, 'header' for a subject or a name. */
export type MergeMode = 'text' | 'html' | 'header';

export interface UnknownField {
  name: string;
  /** The known field most like it, or ''. */
  nearest: string;
}

export interface Merged {
  text: string;
  /** Fields that no column has: the whole batch must wait. Each once. */
  unknown: UnknownField[];
  /** Fields that are empty for this client and have no fallback: this client must wait. Each once. */
  blank: string[];
  /** Sentences about the template itself, such as braces left open. With any, `text` is the template unmerged. */
  faults: string[];
  /** Sentences about what looks like a field but is none, such as {First name}. */
  hints: string[];
}

/**
 * Fills `{{Field}}`, `{{Field|fallback}}`, `{{#Field}}shown when filled{{/Field}}` and `{{^Field}}shown when
 * empty{{/Field}}`. Values are put in as they are, once: a value that holds {{braces}} stays as it is.
 * An unknown field is left standing as typed, so that a preview shows it.
 */
export function merge(template: string, fields: MergeFields, mode: MergeMode): Merged {
  const { parts, faults } = readTemplate(template, fields, mode === 'html');
  const tags = parts.filter((part): part is MergeTag => typeof part !== 'string');
  const allFaults = [
    ...faults,
    ...passageFaults(tags),
    ...(mode === 'html' || faults.length ? [] : strayFaults(parts)),
  ];
  const blank: string[] = [];
  const text = allFaults.length ? template : render(parts, fields, mode, blank);
  return {
    text: mode === 'header' ? singleLine(text) : text,
    unknown: unknownFields(tags, fields),
    blank: onePerName(blank),
    faults: allFaults,
    hints: lookalikes(parts, fields),
  };
}

/** A sentence for a field that no column has. */
export function unknownFieldSentence({ name, nearest }: UnknownField): string {
  const start = `There is no field “{{${name}}}”.`;
  return nearest ? `${start} Did you mean {{${nearest}}}?` : `${start} Use the name of a column.`;
}

/**
 * Tags get short keys before mustache sees them: it would read a header such as '# of visits' as a sign,
 * and a name with a dot as a path.
 */
function render(parts: (string | MergeTag)[], fields: MergeFields, mode: MergeMode, blank: string[]): string {
  const open: string[] = [];
  const tags: MergeTag[] = [];
  const keyed = parts.map((part) => {
    if (typeof part === 'string') return part;
    const key = part.kind === 'close' ? open.pop()! : `k${tags.push(part) - 1}`;
    if (part.kind === 'open' || part.kind === 'openNot') open.push(key);
    return SIGNS[part.kind] === undefined ? '' : `{{${SIGNS[part.kind]}${key}}}${part.carried}`;
  });
  const context = new Mustache.Context({});
  context.push = () => context;
  context.lookup = (key: string) => resolve(tags[+key.slice(1)], fields, mode, blank);
  return Mustache.render(keyed.join(''), context, {}, { escape: mode === 'html' ? htmlValue : String });
}

const SIGNS: Record<MergeTag['kind'], string | undefined> = {
  field: '',
  open: '#',
  openNot: '^',
  close: '/',
  comment: undefined,
};

function resolve(tag: MergeTag, fields: MergeFields, mode: MergeMode, blank: string[]): string | boolean {
  const found = fieldValue(fields, tag.name);
  const value = mode === 'header' ? singleLine(found ?? '') : normaliseText(found ?? '');
  const empty = plainCharacters(value).trim() === '';
  if (tag.kind !== 'field') return !empty;
  if (found === undefined) return tag.source;
  if (!empty) return value;
  if (tag.fallback === undefined) blank.push(tag.name);
  return tag.fallback ?? '';
}

function htmlValue(value: string): string {
  return escapeHtml(value).replace(/\n/g, '<br>');
}

/** Passages must be closed in the order they were opened, each by its own name. */
function passageFaults(tags: MergeTag[]): string[] {
  const faults: string[] = [];
  const open: MergeTag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open' || tag.kind === 'openNot') open.push(tag);
    if (tag.kind !== 'close') continue;
    const last = open.pop();
    if (!last)
      faults.push(`“${tag.source}” closes a passage that was never opened: put {{#${tag.name}}} before it.`);
    else if (foldFieldName(last.name) !== foldFieldName(tag.name))
      faults.push(`“${last.source}” must be closed before “${tag.source}”: put {{/${last.name}}} before it.`);
  }
  return [
    ...faults,
    ...open.map((tag) => `“${tag.source}” is never closed: put {{/${tag.name}}} where the passage ends.`),
  ];
}

function strayFaults(parts: (string | MergeTag)[]): string[] {
  return parts.some((part) => typeof part === 'string' && part.includes('}}'))
    ? ['A “}}” stands alone: put {{ before the field’s name, or remove it.']
    : [];
}

function unknownFields(tags: MergeTag[], fields: MergeFields): UnknownField[] {
  const names = tags.filter((tag) => tag.kind !== 'comment' && tag.kind !== 'close').map((tag) => tag.name);
  return onePerName(names.filter((name) => fieldValue(fields, name) === undefined)).map((name) => ({
    name,
    nearest: nearestFieldName(name, fields.names),
  }));
}

/** Fields in the braces of other tools: {Name}, [Name], <<Name>>, *|NAME|*. Only names that exist are meant. */
function lookalikes(parts: (string | MergeTag)[], fields: MergeFields): string[] {
  const shapes = /\{([^{}\n]+)\}|\[([^[\]\n]+)\]|<<([^<>\n]+)>>|\*\|([^|\n]+)\|\*/g;
  const hints = new Set<string>();
  for (const part of parts) {
    if (typeof part !== 'string') continue;
    for (let found = shapes.exec(part); found; found = shapes.exec(part)) {
      const name = (found[1] ?? found[2] ?? found[3] ?? found[4]).split('|')[0].trim();
      if (fieldValue(fields, name) !== undefined)
        hints.add(`“${found[0]}” would leave as it stands. Did you mean {{${name}}}?`);
    }
  }
  return [...hints];
}

function onePerName(names: string[]): string[] {
  const byFold = new Map(names.map((name) => [foldFieldName(name), name]));
  return [...byFold.values()];
}

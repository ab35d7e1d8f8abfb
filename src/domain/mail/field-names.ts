// Merge fields and their names: what counts as the same name, and which known name is nearest.

import { plainCharacters } from './text';

/** The fields a text may use, found by name however it is typed. Make it with `mergeFields`. */
export interface MergeFields {
  /** Names as the owner wrote them, first come first. */
  names: readonly string[];
  byName: ReadonlyMap<string, string>;
  /** By name without any spaces; null where two names differ by spaces only. */
  bySqueezedName: ReadonlyMap<string, string | null>;
}

/**
 * Fields of several sources, the first source winning where two have the same name.
 * Nameless columns are left out.
 */
export function mergeFields(...sources: Readonly<Record<string, string>>[]): MergeFields {
  const names: string[] = [];
  const byName = new Map<string, string>();
  const bySqueezedName = new Map<string, string | null>();
  for (const [name, value] of sources.flatMap((source) => Object.entries(source))) {
    const folded = foldFieldName(name);
    if (folded === '' || byName.has(folded)) continue;
    names.push(name);
    byName.set(folded, value);
    const squeezed = squeeze(folded);
    bySqueezedName.set(squeezed, bySqueezedName.has(squeezed) ? null : value);
  }
  return { names, byName, bySqueezedName };
}

/** The field's value, or undefined for an unknown field. 'FirstName' finds 'First name' if nothing else fits. */
export function fieldValue(fields: MergeFields, name: string): string | undefined {
  const folded = foldFieldName(name);
  const exact = fields.byName.get(folded);
  return exact !== undefined ? exact : (fields.bySqueezedName.get(squeeze(folded)) ?? undefined);
}

/** The name in the form by which two spellings are compared: case, spaces and invisible characters do not matter. */
export function foldFieldName(name: string): string {
  return plainCharacters(name).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The known name most like the one typed, or '' when none is near. */
export function nearestFieldName(typed: string, names: readonly string[]): string {
  const wanted = bareName(typed);
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = nameDistance(wanted, bareName(name));
    if (distance < least) [nearest, least] = [name, distance];
  }
  return least <= Math.max(1, Math.floor(wanted.length / 3)) ? nearest : '';
}

/** Edit distance, but a name that is part of the other counts as one edit: 'name' is near 'First name'. */
function nameDistance(typed: string, name: string): number {
  const part = typed.length >= 3 && name.length >= 3 && (name.includes(typed) || typed.includes(name));
  return Math.min(editDistance(typed, name), part ? 1 : Number.POSITIVE_INFINITY);
}

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  let before: number[] = [];
  let row = [0, ...b.map((_, j) => j + 1)];
  a.forEach((letter, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const changed = row[j] + (letter === other ? 0 : 1);
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other;
      const best = Math.min(row[j + 1] + 1, next[j] + 1, changed);
      next.push(swapped ? Math.min(best, before[j - 1] + 1) : best);
    });
    [before, row] = [row, next];
  });
  return row[b.length];
}

/** Letters and digits without accents, for measuring nearness only. */
function bareName(name: string): string {
  return foldFieldName(name)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function squeeze(folded: string): string {
  return folded.replace(/ /g, '');
}

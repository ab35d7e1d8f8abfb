// Finding our columns again after people moved, renamed, hid, added or deleted columns.

/** A column as last seen: its key, or '' for one of the owner's own, and the header it had. */
export interface SeenColumn {
  key: string;
  header: string;
}

export interface MatchedColumns {
  /** Column key to index from 0. */
  at: Record<string, number>;
  /** Keys whose header was changed by a person, with the new header. */
  renamed: Record<string, string>;
  /** Keys that are gone and have to be put back. */
  missing: string[];
  /** Indices of the owner's own columns. */
  own: number[];
}

/**
 * Matches the headers of a tab to column keys: by header; else, where a known column is gone and an unknown one
 * stands between the same neighbours, as a renamed one.
 * @param expected key to header, in our order
 * @param seen the columns as they stood at the last run, left to right; empty when not known
 */
export function matchColumns(
  headers: string[],
  expected: Record<string, string>,
  seen: SeenColumn[],
): MatchedColumns {
  const at: Record<string, number> = {};
  const taken = new Set<number>();
  const claim = (key: string, index: number) => {
    at[key] = index;
    taken.add(index);
  };
  const seenHeader = new Map(
    seen.filter((column) => column.key).map((column) => [column.key, column.header]),
  );
  for (const key of Object.keys(expected)) {
    const wanted = [seenHeader.get(key) ?? expected[key], expected[key]].map(folded);
    const index = headers.findIndex((header, i) => !taken.has(i) && wanted.includes(folded(header)));
    if (index >= 0) claim(key, index);
  }
  const renamed: Record<string, string> = {};
  for (const key of Object.keys(expected)) {
    if (key in at) continue;
    const index = renamedAt(key, headers, seen, at, taken);
    if (index === null) continue;
    claim(key, index);
    renamed[key] = headers[index];
  }
  for (const [key, header] of seenHeader) {
    if (key in at && folded(header) !== folded(expected[key] ?? '')) renamed[key] = headers[at[key]];
  }
  return {
    at,
    renamed,
    missing: Object.keys(expected).filter((key) => !(key in at)),
    own: headers.map((_, i) => i).filter((i) => !taken.has(i)),
  };
}

function renamedAt(
  key: string,
  headers: string[],
  seen: SeenColumn[],
  at: Record<string, number>,
  taken: Set<number>,
): number | null {
  const was = seen.findIndex((column) => column.key === key);
  if (was < 0) return null;
  const known = new Set(seen.map((column) => folded(column.header)));
  const left = seen[was - 1]?.key;
  const right = seen[was + 1]?.key;
  const candidates = [
    left !== undefined && left in at ? at[left] + 1 : null,
    right !== undefined && right in at ? at[right] - 1 : null,
    was === 0 ? 0 : null,
  ];
  for (const index of candidates) {
    if (index === null || index < 0 || index >= headers.length || taken.has(index)) continue;
    if (headers[index] !== '' && !known.has(folded(headers[index]))) return index;
  }
  return null;
}

function folded(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

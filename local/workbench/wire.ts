// Events as text. The engine's commands tell "leave alone" from "empty" by undefined and null, which JSON alone loses
// inside lists.

const UNDEFINED = '\u0000undefined';

/** A value as JSON text; undefined in a list is kept. */
export const toText = (value: unknown): string =>
  JSON.stringify(value, function (this: unknown, _key, item: unknown) {
    return item === undefined && Array.isArray(this) ? UNDEFINED : item;
  });

/** What `toText` wrote. */
export const fromText = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  // Most texts hold none: then the whole tree need not be walked.
  return text.includes('\\u0000undefined') ? restored(value) : value;
};

function restored(value: unknown): unknown {
  if (value === UNDEFINED) return undefined;
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restored(item)]));
}

// The shape of a table of error texts: by key, the same sentence in each language the stand-in speaks.

/** `{name}` in a sentence is replaced by the value of that name. */
export type MessageTable = Record<string, { en: string; de: string }>;

// All error texts the stand-in can throw, and how one is put together.

import { gmailMessages } from './gmail';
import type { MessageTable } from './message-table';
import { platformMessages } from './platform';
import { spreadsheetMessages } from './spreadsheet';

const tables: MessageTable = { ...spreadsheetMessages, ...gmailMessages, ...platformMessages };

/**
 * The sentence of a key in a language, `{name}`s filled in.
 * @throws when no table knows the key: a mistake in the stand-in, not in the script.
 */
export function messageText(
  key: string,
  values: Record<string, string | number>,
  language: 'en' | 'de',
): string {
  const entry = Object.hasOwn(tables, key) ? tables[key] : undefined;
  if (!entry) throw new TypeError(`No error text is kept for "${key}".`);
  return entry[language].replace(/\{(\w+)\}/g, (whole, name) =>
    name in values ? String(values[name]) : whole,
  );
}

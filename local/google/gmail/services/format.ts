// The `format` option of get calls.

import type { Format } from '../payload';
import { Refusal } from '../refusal';

const FORMATS = ['full', 'metadata', 'minimal', 'raw'];

/** The format asked for; 'full' when none is. @throws Refusal for a word that is none. */
export function formatOf(value: unknown, allowed = FORMATS): Format {
  if (value === undefined || value === null) return 'full';
  const format = String(value).toLowerCase();
  if (!allowed.includes(format)) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'format' });
  return format as Format;
}

// The token of a mail's way out: short, without anything of the client's in it, and found again in the log.

import { unsubscribeToken } from '../mail';
import { digest } from './digest';
import type { LogRow } from './log';

/**
 * Letters and digits, beginning with 'r1' so that a word is never taken for one. The same key always has the
 * same token.
 */
export function touchToken(key: string): string {
  return `r1${digest(key)}`;
}

/** The touch whose token stands in the subject of a mail that asks to be left alone; undefined when none does. */
export function touchByToken(rows: readonly LogRow[], subject: string): LogRow | undefined {
  const token = unsubscribeToken(subject).toLowerCase();
  if (token === '') return undefined;
  return rows.find((row) => row.key !== '' && touchToken(row.key) === token);
}

// The log's mark: what the log held after the last chunk, so that a restored or cut log is noticed.

import type { LogRow } from './log';

export interface LogMark {
  /** Rows of the log. */
  count: number;
  /** Of these, mails. A logged call that was added does not make up for a mail that is gone. */
  mails: number;
  /** Of the last mail. */
  lastKey: string;
}

export function markOf(log: readonly LogRow[]): LogMark {
  const mails = log.filter(isMail);
  return { count: log.length, mails: mails.length, lastKey: mails[mails.length - 1]?.key ?? '' };
}

/** Whether the log lost something since: it or its mails are fewer, or the last mail's key is gone. Rows may be sorted. */
export function logIsShort(log: readonly LogRow[], mark: LogMark | null): boolean {
  if (!mark || mark.count === 0) return false;
  const { mails } = markOf(log);
  const lost = mark.lastKey !== '' && !log.some((row) => row.key === mark.lastKey);
  return log.length < mark.count || mails < mark.mails || lost;
}

function isMail({ state, key }: LogRow): boolean {
  return state !== 'Logged' && state !== 'Undone' && key !== '';
}

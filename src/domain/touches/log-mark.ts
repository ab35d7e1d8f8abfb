// The log's mark: what the log held after the last chunk, so that a restored or cut log is noticed.

import type { LogRow } from './log';

export interface LogMark {
  /** Rows of the log. */
  count: number;
  lastKey: string;
}

export function markOf(log: readonly LogRow[]): LogMark {
  return { count: log.length, lastKey: log.length === 0 ? '' : log[log.length - 1].key };
}

/** Whether the log lost something since: it is shorter, or the key it ended with is gone. Rows may be sorted. */
export function logIsShort(log: readonly LogRow[], mark: LogMark | null): boolean {
  if (!mark || mark.count === 0) return false;
  return log.length < mark.count || !log.some((row) => row.key === mark.lastKey);
}

// The log's mark: what the log held after the last chunk, so that a restored or cut log is noticed.

import type { LogRow } from './log';

export interface LogMark {
  /** Lines of mails by mailbox, so that each mailbox can make good its own. */
  mails: Record<string, number>;
  /** Calls, visits and letters. */
  others: number;
  /** The last mail's key and mailbox. */
  lastKey: string;
  lastMailbox: string;
  /** The moment of the oldest mail, milliseconds since 1970; 0 where there is none. */
  since: number;
}

export function markOf(log: readonly LogRow[]): LogMark {
  const rows = log.filter(isMail);
  const mails: Record<string, number> = {};
  for (const { mailbox } of rows) mails[nameOf(mailbox)] = (mails[nameOf(mailbox)] ?? 0) + 1;
  const last = rows[rows.length - 1];
  return {
    mails,
    others: log.length - rows.length,
    lastKey: last?.key ?? '',
    lastMailbox: nameOf(last?.mailbox ?? ''),
    since: rows.reduce((oldest, { at }) => (at > 0 && (oldest === 0 || at < oldest) ? at : oldest), 0),
  };
}

/** Whether the log lost something since. Rows may be sorted, and be more. */
export function logIsShort(log: readonly LogRow[], mark: LogMark | null): boolean {
  return mark !== null && (mailboxesShort(log, mark).length > 0 || markOf(log).others < mark.others);
}

/** The mailboxes of which mails are missing in the log; '' stands for lines that named none. */
export function mailboxesShort(log: readonly LogRow[], mark: LogMark): string[] {
  const { mails } = markOf(log);
  const short = Object.keys(mark.mails).filter((mailbox) => (mails[mailbox] ?? 0) < mark.mails[mailbox]);
  const lastIsThere = mark.lastKey === '' || log.some(({ key }) => key === mark.lastKey);
  return lastIsThere || short.includes(mark.lastMailbox) ? short : [...short, mark.lastMailbox];
}

/** The mark after lines were added: what was missed before is missed still. */
export function markAfter(log: readonly LogRow[], before: LogMark | null): LogMark {
  const next = markRebuilt(log, before, []);
  return { ...next, others: Math.max(next.others, before?.others ?? 0) };
}

/** The mark once these mailboxes have made good all they can; what other mailboxes lost is still missed. */
export function markRebuilt(
  log: readonly LogRow[],
  before: LogMark | null,
  mailboxes: readonly string[],
): LogMark {
  const now = markOf(log);
  const done = new Set(mailboxes.map(nameOf));
  const short = before ? mailboxesShort(log, before).filter((one) => one !== '' && !done.has(one)) : [];
  if (!before || short.length === 0) return now;
  const mails = { ...now.mails };
  for (const one of short) mails[one] = Math.max(before.mails[one] ?? 0, (now.mails[one] ?? 0) + 1);
  return { ...now, mails, since: Math.min(now.since || before.since, before.since) };
}

function isMail({ state, key }: LogRow): boolean {
  return state !== 'Logged' && state !== 'Undone' && key !== '';
}

function nameOf(mailbox: string): string {
  return mailbox.trim().toLowerCase();
}

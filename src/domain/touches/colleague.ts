// Somebody else of a client's company wrote: kept in the note of the touch before it, for people and for later runs.

import type { LogRow } from './log';

const WROTE = /^(\S+@\S+) of the same company wrote on (\d{4}-\d\d-\d\d), (\d\d:\d\d:\d\d) UTC\.\n?/m;

/** Who wrote last, by the note of a row; undefined for nobody. */
export function colleagueIn({ note }: Pick<LogRow, 'note'>): { address: string; at: number } | undefined {
  const [, address, day, time] = WROTE.exec(note) ?? [];
  return address ? { address, at: Date.parse(`${day}T${time}Z`) } : undefined;
}

/** The row with this mail in its note, or null where it is no news. */
export function withColleague(row: LogRow, address: string, at: number): LogRow | null {
  if ((colleagueIn(row)?.at ?? 0) > at - 1000) return null;
  const [day, time] = new Date(at).toISOString().split(/[T.]/);
  const line = `${address} of the same company wrote on ${day}, ${time} UTC.`;
  return { ...row, note: `${line}\n${withoutColleague(row)}`.trim() };
}

/** What else the note says. */
export function withoutColleague({ note }: Pick<LogRow, 'note'>): string {
  return note.replace(WROTE, '');
}

// Lines of the Touch Log made again from what the mailbox shows: a mail of ours, or a draft, that no line knows.

import type { ListKey } from '../lists/columns';
import { EMPTY_LINE, hasLeft, isMail, type LoggedTouch, type LogRow } from './log';
import type { Found } from './settle';

/** What a touch key names, or null where it is none. */
function readTouchKey(key: string): Pick<LogRow, 'clientId' | 'list' | 'round' | 'touch' | 'key'> | null {
  const [, clientId, list, round, touch] =
    /^([^/\s]+)\/(dormant|growth)\/(\d+)\/(1|2|3|welcomeBack|reply)(?:-\d+)?$/.exec(key) ?? [];
  if (clientId === undefined) return null;
  return {
    clientId,
    list: list as ListKey,
    round: Number(round),
    touch: (Number(touch) || touch) as LoggedTouch,
    key,
  };
}

/**
 * The line as it is to stand: a new one, or the one that has the key and says less; null where nothing is to be
 * done. Which text it was made of, nobody knows any more.
 * @param found with a draft id while it is a draft
 */
export function rebuiltLine(
  key: string,
  found: Found,
  log: readonly LogRow[],
  names: { client(clientId: string): string; account: string },
): LogRow | null {
  const named = readTouchKey(key);
  if (!named) return null;
  const state = found.draftId === '' ? 'Sent' : 'Note ready';
  const known = log.find((row) => row.key === key && isMail(row));
  const open = known?.state === 'Planned' || known?.state === 'Note ready' || known?.state === 'Sent or not?';
  // A draft is settled by its line where it has one that still waits.
  if (known && (hasLeft(known) || (open && state === 'Note ready'))) return null;
  const seen = { ...found, state, mailbox: names.account } as const;
  if (known) return { ...known, ...seen, outcome: '' };
  return {
    ...EMPTY_LINE,
    ...named,
    ...seen,
    client: names.client(named.clientId),
    channel: 'Email',
    by: names.account,
  };
}

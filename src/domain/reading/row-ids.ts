// A bare "ID" beside dated sales numbers the rows as often as the clients.

import { isBlank, textOf } from './cells';
import { fold, words } from './fold';
import type { TabView } from './tab';

const BARE = new Set(['id', 'no', 'nr', 'number', '#', 'record id', 'reference id', 'row id', 'member id']);

/** Whether the id column numbers rows: clients who come again come with another id, or nobody comes again. */
export function numbersRows(view: TabView): boolean {
  const { clientId, client, email, contact, date } = view.source.columns;
  const by = client ?? email ?? contact;
  if (!clientId || !by || !date || !BARE.has(words(view.headers[clientId.index]).join(' '))) return false;
  const idOf = new Map<string, string>();
  let again = 0;
  let other = 0;
  for (const row of view.body) {
    const [id, name] = [textOf(row[clientId.index] ?? ''), fold(textOf(row[by.index] ?? ''))];
    if (id === '' || name === '' || isBlank(row[date.index])) continue;
    const known = idOf.get(name);
    if (known === undefined) idOf.set(name, id);
    else {
      again++;
      if (known !== id) other++;
    }
  }
  return other * 2 > again || again === 0;
}

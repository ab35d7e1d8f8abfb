// Whether the people of a client tab are those of the sales.

import { isBlank, textOf } from './cells';
import { fold } from './fold';
import { emailsIn, parentOf } from './parties';
import type { TabView } from './tab';

const MOST_LOOKED_AT = 20_000;

/** True when at least one in twenty of the smaller side, and at least one, is on both sides by number, email or name. */
export function isPeople(view: TabView, buyers: TabView[]): boolean {
  const known = new Set<string>();
  for (const buyer of buyers) for (const key of keysOf(buyer)) known.add(key);
  const own = new Set(keysOf(view));
  let both = 0;
  for (const key of own) if (known.has(key)) both++;
  return both >= Math.max(1, Math.min(own.size, known.size) / 20);
}

function keysOf(view: TabView): string[] {
  const { clientId, client, contact, email } = view.source.columns;
  const keys: string[] = [];
  for (const row of view.body.slice(0, MOST_LOOKED_AT)) {
    if (clientId && !isBlank(row[clientId.index])) keys.push(`id:${fold(textOf(row[clientId.index]))}`);
    if (email) for (const address of emailsIn(textOf(row[email.index] ?? ''))) keys.push(`email:${address}`);
    for (const use of [client, contact])
      if (use && !isBlank(row[use.index])) keys.push(`name:${fold(parentOf(textOf(row[use.index])))}`);
  }
  return keys;
}

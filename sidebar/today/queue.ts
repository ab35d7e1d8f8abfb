// The day's work as it is shown: one by one what is for a person, together what goes out from Send.

import type { ApiAnswer } from '../../src/api';

type Answer = ApiAnswer<'today'>;
export type Item = Answer['items'][number];

/** Clients with the same thing to do, all at once. */
export interface Group {
  kind: Item['kind'];
  todo: string;
  items: Item[];
}

export const keyOf = ({ kind, clientId, client, touchKey }: Item) =>
  [kind, clientId, client, touchKey].join('\n');

/** Notes leave from Send; decisions are made there by ticking, unless somebody wants them one by one. */
export function split(items: Item[], isDeciding: boolean): { single: Item[]; groups: Group[] } {
  const isTogether = ({ kind }: Item) => kind === 'note' || (kind === 'decision' && !isDeciding);
  const groups = new Map<string, Group>();
  for (const item of items.filter(isTogether)) {
    const key = item.kind === 'decision' ? item.kind : item.todo;
    const group = groups.get(key) ?? { kind: item.kind, todo: item.todo, items: [] };
    groups.set(key, { ...group, items: [...group.items, item] });
  }
  return { single: items.filter((item) => !isTogether(item)), groups: [...groups.values()] };
}

/** The one that comes up when `done` is dealt with: the next below it, else the first. */
export function nextAfter(single: Item[], done: Item): Item | undefined {
  const at = single.findIndex((item) => keyOf(item) === keyOf(done));
  const rest = single.filter((_, i) => i !== at);
  return rest[at] ?? rest[0];
}

/** Nobody on the lists has heard from the owner through Rekindle yet. */
export function isFresh(clients: { stage: string }[]): boolean {
  return clients.every(({ stage }) => UNTOUCHED.includes(stage));
}

const UNTOUCHED = ['', 'Not started', 'Leave in peace', 'Do not contact', 'Closed'];

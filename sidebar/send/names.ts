// The names to look through before a touch: who is offered, on which screen, and what a tick decides.

import type { OpenSheet, TouchPlanAnswer } from '../../src/api';
import { matches } from '../words/fold';
import type { Choice } from './choice';
import type { Withheld } from './withheld';

export interface Name {
  clientId: string;
  client: string;
  /**
   * 'undecided': a tick decides Reach out. 'waits': only today's limit is in the way. 'held': a tick writes in
   * spite of `rule`.
   */
  kind: 'due' | 'undecided' | 'waits' | 'held';
  rule?: Withheld['rule'];
  /** The address, or why they are not ticked. */
  detail: string;
}

/** Names on one screen. */
export const ON_A_SCREEN = 8;

const KIND_OF_RULE: Partial<Record<Withheld['rule'], Name['kind']>> = {
  undecided: 'undecided',
  quota: 'waits',
  'daily-cap': 'waits',
  'colleague-answered': 'held',
  'agreed-later': 'held',
};

const WHY_OPEN: Partial<Record<Name['kind'], string>> = {
  undecided: 'Not decided yet',
  waits: "Over today's limit of mails.",
};

/** Whether a withheld client is offered all the same, to be ticked by hand. */
export function isOffered({ rule }: Withheld): boolean {
  return KIND_OF_RULE[rule] !== undefined;
}

/** Everybody who may get the touch, in the order of the list. */
export function namesOf(plan: TouchPlanAnswer, clients: Pick<OpenSheet['clients'][number], 'id'>[]): Name[] {
  const due = plan.due.map(
    ({ clientId, client, to }): Name => ({
      clientId,
      client,
      kind: 'due',
      detail: to,
    }),
  );
  const open = plan.withheld.filter(isOffered).map(({ clientId, client, rule, reason }): Name => {
    const kind = KIND_OF_RULE[rule]!;
    return { clientId, client, kind, rule, detail: WHY_OPEN[kind] ?? reason };
  });
  const place = placesOf(clients);
  return [...due, ...open].sort((a, b) => place(a.clientId) - place(b.clientId));
}

/** Where a client stands; one who came since stands at the foot. */
function placesOf(clients: { id: string }[]): (clientId: string) => number {
  const places = new Map(clients.map(({ id }, i) => [id, i]));
  return (clientId) => places.get(clientId) ?? clients.length;
}

/** Those of the names that are shown: from the top, `more` further down, and clients called back by a click. */
export function offered(
  names: Name[],
  { who }: Pick<Choice, 'who'>,
  more: number,
  called: string[] = [],
): Name[] {
  if (typeof who !== 'number') return names;
  return names.filter(({ clientId }, i) => i < who + more || called.includes(clientId));
}

/** Ticked from the start: the due ones of the top. By name nobody is. */
export function tickedAtStart(names: Name[], choice: Pick<Choice, 'who'>): string[] {
  if (choice.who === 'named') return [];
  return offered(names, choice, 0)
    .filter(({ kind }) => kind === 'due')
    .map(({ clientId }) => clientId);
}

export interface Screen {
  names: Name[];
  /** From 0, within what there is. */
  page: number;
  pages: number;
  /** 'Names 9 to 16 of 23'. */
  where: string;
}

/** One screen of names, those that match what was typed. */
export function screenOf(names: Name[], page: number, typed = ''): Screen {
  const found = typed.trim() === '' ? names : names.filter(({ client }) => matches(client, typed));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_SCREEN));
  const now = Math.min(page, pages - 1);
  const shown = found.slice(now * ON_A_SCREEN, (now + 1) * ON_A_SCREEN);
  const first = now * ON_A_SCREEN + 1;
  const where = pages > 1 ? `Names ${first} to ${first + shown.length - 1} of ${found.length}` : '';
  return { names: shown, page: now, pages, where };
}

/**
 * What the ticks decide: Reach out for undecided ones now ticked; and blank again for those decided by an earlier
 * tick of this job that was taken back.
 */
export function decisionsOf(
  names: Name[],
  ticked: string[],
  decided: string[],
): { decide: string[]; takeBack: string[] } {
  const undecided = names.filter(({ kind }) => kind === 'undecided').map(({ clientId }) => clientId);
  return {
    decide: undecided.filter((id) => ticked.includes(id) && !decided.includes(id)),
    takeBack: decided.filter((id) => !ticked.includes(id)),
  };
}

/** Rules that the ticks overrule: of those ticked a colleague has answered, or a later day was agreed. */
export function despiteOf(names: Name[], ticked: string[]): { clientId: string; rule: string }[] | undefined {
  const found = names.flatMap(({ kind, clientId, rule }) =>
    kind === 'held' && rule && ticked.includes(clientId) ? [{ clientId, rule }] : [],
  );
  return found.length > 0 ? found : undefined;
}

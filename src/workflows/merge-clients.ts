// Two clients found to be one, or to be two after all, by the owner's word: remembered with the sources, and undone by the same means.

import type { SourceChoices } from '../domain/reading';
import { SetUpProblem } from '../domain/set-up-problem';
import type { KnownClient, State } from '../domain/state';
import type { Services } from './services';

export interface MergeRequest {
  /** Client IDs, or identities as the preview names them. */
  keep: string;
  drop: string;
  /** They are two clients: not to be asked about again. */
  apart?: boolean;
  /** Takes the decision back. */
  undo?: boolean;
}

type Pair = [string, string];

/** Remembers the decision or takes it back; the lists show it at the next refresh. Returns all merges now held. */
export function mergeClients(services: Services, request: MergeRequest): { merged: Pair[] } {
  const { book, lock } = services;
  return lock.alone(() => {
    const state = book.readState();
    const pair: Pair = [identityOf(state, request.keep), identityOf(state, request.drop)];
    if (pair[0] === pair[1]) throw new SetUpProblem('These are the same client already.');
    const kind = request.apart ? 'apart' : 'merged';
    const merged = without(state, state.choices?.merged, pair);
    const apart = without(state, state.choices?.apart, pair);
    const choices: SourceChoices = { ...state.choices, merged, apart };
    if (!request.undo) choices[kind] = [...(kind === 'apart' ? apart : merged), pair];
    book.makeTabs(['state']);
    book.writeState({ ...state, choices, tabs: book.tabIds() });
    return { merged: choices.merged ?? [] };
  });
}

/** A client may have been named by another of their identities then. */
function without({ clients }: State<SourceChoices>, pairs: Pair[] = [], pair: Pair): Pair[] {
  const same = (one: string, other: string) =>
    one === other ||
    Object.values(clients).some(({ identities }) => identities.includes(one) && identities.includes(other));
  return pairs.filter(([keep, drop]) => !same(keep, pair[0]) || !same(drop, pair[1]));
}

function identityOf(state: State<SourceChoices>, client: string): string {
  if (/^(id|email|name):/.test(client)) return client;
  return knownClient(state, client).identities[0];
}

/** Throws a SetUpProblem where nobody has this id, or they were forgotten. */
export function knownClient({ clients }: State<SourceChoices>, id: string): KnownClient {
  const known = new Map(Object.entries(clients)).get(id);
  if (known?.identities.length) return known;
  throw noSuchClient(id);
}

export const noSuchClient = (id: string) =>
  new SetUpProblem(`There is no client with the ID "${id}". Refresh the lists and try again.`);

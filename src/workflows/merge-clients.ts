// Two clients found to be one, by the owner's word: remembered with the sources, and undone by the same means.

import type { SourceChoices } from '../domain/reading';
import { SetUpProblem } from '../domain/set-up-problem';
import type { State } from '../domain/state';
import type { Services } from './services';

export interface MergeRequest {
  /** Client IDs, or identities as the preview names them. */
  keep: string;
  drop: string;
  /** Takes the merge back. */
  undo?: boolean;
}

/** Remembers the merge or takes it back; the lists show it at the next refresh. Returns all merges now held. */
export function mergeClients(services: Services, request: MergeRequest): { merged: [string, string][] } {
  const { book, lock } = services;
  return lock.alone(() => {
    const state = book.readState();
    const pair: [string, string] = [identityOf(state, request.keep), identityOf(state, request.drop)];
    if (pair[0] === pair[1]) throw new SetUpProblem('These are the same client already.');
    const others = (state.choices?.merged ?? []).filter(
      ([keep, drop]) => keep !== pair[0] || drop !== pair[1],
    );
    const merged: [string, string][] = request.undo ? others : [...others, pair];
    book.makeTabs(['state']);
    book.writeState({ ...state, choices: { ...state.choices, merged }, tabs: book.tabIds() });
    return { merged };
  });
}

function identityOf(state: State<SourceChoices>, client: string): string {
  if (/^(id|email|name):/.test(client)) return client;
  const known = state.clients[client];
  if (!known?.identities.length) {
    throw new SetUpProblem(`There is no client with the ID "${client}". Refresh the lists and try again.`);
  }
  return known.identities[0];
}

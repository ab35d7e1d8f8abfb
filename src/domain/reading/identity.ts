// Which rows are the same client: by id, else by email, else by name; never by guess.

import type { MergedPart } from '../client';
import { applyMerges, holdersOf, identitiesOf, type MergedPair } from './identity-holders';
import { sameClientName } from './names';
import type { Party } from './parties';

/** Parties found to be one client; `key` is what joined them. */
export interface Building {
  key: string;
  parties: number[];
}

/** A client: its parties, and the identities that are theirs alone, strongest first. */
interface Group {
  parties: number[];
  identities: string[];
  merged?: MergedPart[];
  /** Of merged clients, the parties of the one that is kept. */
  kept?: number[];
}

export interface Resolved {
  groups: Group[];
  /** Index of the group of each party. */
  groupOf: number[];
  /** Parties whose name several clients have, without anything else to tell them by. */
  ambiguous: number[];
  /** Email addresses that several clients have. */
  sharedEmails: string[];
}

interface Joining {
  parties: Party[];
  groups: Map<string, Building>;
  ambiguous: number[];
}

/** Joins parties to clients; the outcome does not depend on the order of the rows. */
export function resolveIdentities(parties: Party[], merged: MergedPair[]): Resolved {
  const state: Joining = { parties, groups: new Map(), ambiguous: [] };
  const all = parties.map((_party, index) => index);
  for (const index of all) if (parties[index].id !== '') join(state, `id:${parties[index].id}`, index);
  const rest = all.filter((index) => parties[index].id === '');
  // A client list says who the clients are; what was sold is joined to it.
  for (const listed of [true, false]) {
    const some = rest.filter((index) => parties[index].listed === listed);
    const named = joinByEmail(state, joinToList(state, some, listed));
    joinByName(state, named);
  }
  return finish(state, merged);
}

function join(state: Joining, key: string, index: number): void {
  const group = state.groups.get(key);
  if (group) group.parties.push(index);
  else state.groups.set(key, { key, parties: [index] });
}

/** Sales whose email nobody in the client list has go to the one client of that name in the list; returns the others. */
function joinToList(state: Joining, indexes: number[], listed: boolean): number[] {
  const { parties } = state;
  if (listed || !parties.some((party) => party.listed)) return indexes;
  const byEmail = ownersBy(state, (party) => party.emails);
  const byName = ownersBy(state, (party) => (party.listed && party.name !== '' ? [party.name] : []));
  return indexes.filter((index) => {
    const { emails, name } = parties[index];
    const owners = byName.get(name);
    if (owners?.size !== 1) return true;
    const owner = [...owners][0];
    if (emails.some((email) => byEmail.has(email) && !byEmail.get(email)!.has(owner))) return true;
    join(state, owner, index);
    return false;
  });
}

/** Parties with one email; returns those left to their names. */
function joinByEmail(state: Joining, indexes: number[]): number[] {
  const owners = ownersBy(state, (party) => party.emails);
  const byEmail = new Map<string, number[]>();
  const left: number[] = [];
  for (const index of indexes) {
    const { emails, byCompany } = state.parties[index];
    if (emails.length !== 1 || byCompany) left.push(index);
    else if (byEmail.has(emails[0])) byEmail.get(emails[0])!.push(index);
    else byEmail.set(emails[0], [index]);
  }
  for (const [email, members] of byEmail) {
    const owner = owners.get(email);
    const key = owner ? (owner.size === 1 ? [...owner][0] : '') : `email:${email}`;
    const joined = key !== '' && agree(state, members.concat(state.groups.get(key)?.parties ?? []));
    for (const index of members) {
      if (joined) join(state, key, index);
      else left.push(index);
    }
  }
  return left;
}

/** One email with names that do not go together, or with two names in a client list, is of several clients. */
function agree(state: Joining, members: number[]): boolean {
  const names = [...new Set(members.map((index) => state.parties[index].name).filter((name) => name !== ''))];
  const listed = new Set(
    members
      .filter((index) => state.parties[index].listed && state.parties[index].id === '')
      .map((index) => state.parties[index].name),
  );
  return listed.size <= 1 && names.every((name) => sameClientName(name, names[0]));
}

function joinByName(state: Joining, indexes: number[]): void {
  const owners = ownersBy(state, (party) => (party.name === '' ? [] : [party.name]));
  const byEmail = ownersBy(state, (party) => party.emails);
  for (const index of indexes) {
    const { name, emails, byCompany } = state.parties[index];
    const owner = owners.get(name);
    const key = owner && owner.size === 1 ? [...owner][0] : '';
    // Of two people of one name, each with an email of their own, neither is the other.
    const own = emails.length > 0 && !byCompany && !emails.some((email) => byEmail.get(email)?.has(key));
    if (name === '')
      join(state, emails.length > 0 ? `email:${[...emails].sort().join('+')}` : 'nobody', index);
    else if (key !== '' && !own) join(state, key, index);
    else {
      if (owner && owner.size > 1) state.ambiguous.push(index);
      join(state, `name:${name}`, index);
    }
  }
}

/** Which groups hold a value. */
function ownersBy(state: Joining, valuesOf: (party: Party) => string[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const group of state.groups.values()) {
    for (const index of group.parties) {
      for (const value of valuesOf(state.parties[index])) {
        const known = owners.get(value);
        if (known) known.add(group.key);
        else owners.set(value, new Set([group.key]));
      }
    }
  }
  return owners;
}

function finish(state: Joining, merged: MergedPair[]): Resolved {
  const { parties, ambiguous } = state;
  const { buildings: joined, parts, kept } = applyMerges(parties, [...state.groups.values()], merged);
  const holders = holdersOf(parties, joined);
  const groupOf: number[] = new Array(parties.length).fill(-1);
  const groups = joined.map((building, at) => {
    for (const index of building.parties) groupOf[index] = at;
    const own = identitiesOf(parties, building).filter((identity) => holders.get(identity)!.size === 1);
    const merged = parts.get(building);
    return {
      parties: building.parties,
      identities: own.length > 0 ? own : [building.key],
      ...(merged ? { merged, kept: kept.get(building) } : {}),
    };
  });
  const shared = [...holders].filter(([identity, set]) => set.size > 1 && identity.startsWith('email:'));
  return { groups, groupOf, ambiguous, sharedEmails: shared.map(([identity]) => identity.slice(6)) };
}

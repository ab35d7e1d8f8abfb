// Which clients hold an identity, and the joining of clients that a person said are one.

import type { MergedPart } from '../client';
import type { Building } from './identity';
import type { Party } from './parties';

/** Every identity of a client, ids before emails before names. */
export function identitiesOf(parties: Party[], building: Building): string[] {
  const ids = new Set<string>();
  const emails = new Set<string>();
  const names = new Set<string>();
  for (const index of building.parties) {
    const party = parties[index];
    if (party.id !== '') ids.add(`id:${party.id}`);
    for (const email of party.emails) emails.add(`email:${email}`);
    if (party.name !== '') names.add(`name:${party.name}`);
  }
  return [...ids].sort().concat([...emails].sort(), [...names].sort());
}

/** The clients that hold each identity. */
export function holdersOf(parties: Party[], buildings: Building[]): Map<string, Set<Building>> {
  const holders = new Map<string, Set<Building>>();
  for (const building of buildings) {
    for (const identity of identitiesOf(parties, building)) {
      const known = holders.get(identity);
      if (known) known.add(building);
      else holders.set(identity, new Set([building]));
    }
  }
  return holders;
}

/** A pair a person merged, each by the identities that client was ever met with; the first that is found counts. */
export type MergedPair = [keep: string[], drop: string[]];

interface Joined {
  buildings: Building[];
  /** What each client that was joined to others was by itself, the kept one first. */
  parts: Map<Building, MergedPart[]>;
  /** The parties of the kept one alone. */
  kept: Map<Building, number[]>;
}

/** Joins the pairs a person merged; a pair whose clients cannot be told any more is left alone. */
export function applyMerges(parties: Party[], buildings: Building[], merged: MergedPair[]): Joined {
  const parts = new Map<Building, MergedPart[]>();
  const kept = new Map<Building, number[]>();
  if (merged.length === 0) return { buildings, parts, kept };
  const holders = holdersOf(parties, buildings);
  const byKey = new Map(buildings.map((building) => [building.key, building]));
  const into = new Map<Building, Building>();
  const rootOf = (building: Building): Building =>
    into.has(building) ? rootOf(into.get(building)!) : building;
  const holderOf = (identities: string[]) => {
    for (const identity of identities) {
      const set = holders.get(identity);
      const found = byKey.get(identity) ?? (set && set.size === 1 ? [...set][0] : undefined);
      if (found) return found;
    }
    return undefined;
  };
  for (const [keep, drop] of merged) {
    const [first, second] = [holderOf(keep), holderOf(drop)];
    if (!first || !second || rootOf(first) === rootOf(second)) continue;
    const [target, source] = [rootOf(first), rootOf(second)];
    const partsOf = (building: Building) => parts.get(building) ?? [partOf(parties, building, holders)];
    parts.set(target, [...partsOf(target), ...partsOf(source)]);
    if (!kept.has(target)) kept.set(target, [...target.parties]);
    target.parties.push(...source.parties);
    into.set(source, target);
  }
  return { buildings: buildings.filter((building) => !into.has(building)), parts, kept };
}

function partOf(parties: Party[], building: Building, holders: Map<string, Set<Building>>): MergedPart {
  const own = identitiesOf(parties, building).filter((identity) => holders.get(identity)?.size === 1);
  const named = building.parties.map((index) => parties[index]).find((party) => party.label !== '');
  const { label, idLabel, emailText } = named ?? parties[building.parties[0]];
  return { name: label || idLabel || emailText, identities: own.length > 0 ? own : [building.key] };
}

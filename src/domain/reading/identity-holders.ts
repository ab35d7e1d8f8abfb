// Which clients hold an identity, and the joining of clients that a person said are one.

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

/** Joins the pairs a person merged; a pair whose clients cannot be told any more is left alone. */
export function applyMerges(parties: Party[], buildings: Building[], merged: [string, string][]): Building[] {
  if (merged.length === 0) return buildings;
  const holders = holdersOf(parties, buildings);
  const byKey = new Map(buildings.map((building) => [building.key, building]));
  const into = new Map<Building, Building>();
  const rootOf = (building: Building): Building =>
    into.has(building) ? rootOf(into.get(building)!) : building;
  const holderOf = (identity: string) => {
    const set = holders.get(identity);
    return byKey.get(identity) ?? (set && set.size === 1 ? [...set][0] : undefined);
  };
  for (const [keep, drop] of merged) {
    const [first, second] = [holderOf(keep), holderOf(drop)];
    if (!first || !second || rootOf(first) === rootOf(second)) continue;
    const [target, source] = [rootOf(first), rootOf(second)];
    target.parties.push(...source.parties);
    into.set(source, target);
  }
  return buildings.filter((building) => !into.has(building));
}

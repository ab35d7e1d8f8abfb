// Whose account each client is, and the accounts whose salesperson is no longer here.

import type { Cents } from '../client';
import type { KnownRow } from '../lists/fresh-rows';
import { fold } from '../reading/fold';
import type { Member } from './member';
import { memberFinder } from './member';

/** 'lead': never bought. */
export type AccountKind = 'dormant' | 'growth' | 'active' | 'lead';

export interface Account {
  clientId: string;
  client: string;
  kind: AccountKind;
  /** The salesperson in the owner's data, or whom it was last handed out from. */
  origin: string;
  /** Who has it now: Who on the list, else as handed out, else the salesperson in the data; '' nobody. */
  holder: string;
  /** A year; 0 where nobody can tell. */
  potential: Cents;
}

/** What the tabs say of accounts, by Client ID. */
export interface AccountFacts {
  /** Who on the lists. */
  who: ReadonlyMap<string, string>;
  /** Market Potential on the lists, the owner's figure included. */
  potential: ReadonlyMap<string, Cents>;
  handed: ReadonlyMap<string, { from: string; to: string }>;
}

/** All accounts, in the order of `known`. */
export function accountsOf(known: readonly KnownRow[], facts: AccountFacts): Account[] {
  return known.map(({ clientId, record, scored }) => {
    const handed = facts.handed.get(clientId);
    const { salesperson } = record.facts;
    const lead = scored.list === 'none' && scored.totalRevenue === 0;
    return {
      clientId,
      client: record.facts.name,
      kind: scored.list === 'dormant' || scored.list === 'growth' ? scored.list : lead ? 'lead' : 'active',
      origin: handed?.from ?? salesperson,
      holder: facts.who.get(clientId) || handed?.to || salesperson,
      potential: facts.potential.get(clientId) ?? scored.suggestedPotential ?? 0,
    };
  });
}

export interface Without {
  /** '' where the data names nobody. */
  person: string;
  why: 'not in Team' | 'gone' | 'no name';
  accounts: number;
  dormant: number;
  growth: number;
  active: number;
  lead: number;
  /** Of all of them, a year. */
  potential: Cents;
}

/** The accounts without a salesperson by the name they stand under, most potential first. */
export function withoutSalesperson(accounts: readonly Account[], members: readonly Member[]): Without[] {
  const find = memberFinder(members);
  // A sheet that names nobody anywhere has no such column: then nothing is missing.
  const named = accounts.some(({ holder }) => holder !== '');
  const found = new Map<string, Without>();
  for (const { holder, kind, potential } of named ? accounts : []) {
    const member = find(holder);
    if (member?.here) continue;
    const why = member ? 'gone' : holder === '' ? 'no name' : 'not in Team';
    const key = fold(member?.name ?? holder);
    const line = found.get(key) ?? { ...NOTHING, person: member?.name ?? holder, why };
    found.set(key, {
      ...line,
      accounts: line.accounts + 1,
      [kind]: line[kind] + 1,
      potential: line.potential + potential,
    });
  }
  return [...found.values()].sort(
    (a, b) => b.potential - a.potential || b.accounts - a.accounts || (a.person < b.person ? -1 : 1),
  );
}

const NOTHING = { accounts: 0, dormant: 0, growth: 0, active: 0, lead: 0, potential: 0 };

// Handing accounts out: evenly by potential, or as a person chooses; what was handed out before stays.

import type { Cents } from '../client';
import { fold } from '../reading/fold';
import type { Account } from './accounts';

export interface HandOutWish {
  /** The people whose accounts are handed out; '' for accounts that name nobody. */
  from: readonly string[];
  /** The people who take even shares, as Team spells them. */
  to: readonly string[];
  /** By Client ID: chosen by a person. */
  chosen: ReadonlyMap<string, string>;
  /** False: only what was chosen is handed out. */
  even: boolean;
}

export interface Handed {
  account: Account;
  to: string;
  /** Handed out or chosen before this time. */
  kept: boolean;
}

export interface Share {
  name: string;
  accounts: number;
  potential: Cents;
}

export interface HandOut {
  handed: Handed[];
  /** What each of `to`, and of those chosen, has of these accounts then, kept ones included. */
  shares: Share[];
}

/**
 * Largest first, each to whoever has least so far; accounts without a figure go by number. The same accounts are
 * always handed out alike, whatever their order; accounts that one of `to`, or somebody else, has already stay.
 */
export function handOut(accounts: readonly Account[], { from, to, chosen, even }: HandOutWish): HandOut {
  const leavers = new Set(from.map(fold));
  const loads = new Map(
    [...to, ...chosen.values()].map((name) => [fold(name), { name, accounts: 0, potential: 0 }]),
  );
  const handed: Handed[] = [];
  const give = (account: Account, to: string, kept: boolean) => {
    const load = loads.get(fold(to));
    if (load) {
      load.accounts++;
      load.potential += account.potential;
    }
    handed.push({ account, to: load?.name ?? to, kept });
  };
  const rest: Account[] = [];
  for (const account of largestFirst(accounts)) {
    const choice = chosen.get(account.clientId);
    if (!leavers.has(fold(account.holder))) {
      if (leavers.has(fold(account.origin))) give(account, account.holder, true);
    } else if (choice !== undefined) give(account, choice, false);
    else if (even) rest.push(account);
  }
  const takers = to.map((name) => loads.get(fold(name)) as Share);
  for (const account of rest) {
    const figures = account.potential > 0 ? BY_POTENTIAL : BY_NUMBER;
    give(account, least(takers, figures).name, false);
  }
  return { handed, shares: [...loads.values()] };
}

const BY_POTENTIAL = ['potential', 'accounts'] as const;
const BY_NUMBER = ['accounts', 'potential'] as const;

function largestFirst(accounts: readonly Account[]): Account[] {
  return [...accounts].sort((a, b) => b.potential - a.potential || (a.clientId < b.clientId ? -1 : 1));
}

/** Whoever has least; of equals whoever has least of the other figure, then the one named first. */
function least(shares: Share[], figures: readonly ('potential' | 'accounts')[]): Share {
  return shares.reduce((best, one) => {
    const telling = figures.find((figure) => one[figure] !== best[figure]);
    return telling && one[telling] < best[telling] ? one : best;
  });
}

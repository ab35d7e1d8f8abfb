// Who works here, as the Team tab says, and the bounty agreed with each.

import { fold } from '../reading/fold';

export interface Member {
  name: string;
  email: string;
  /** Still here. */
  here: boolean;
  /** Up to 1 a share of the new revenue; above 1 an amount for each client, in the sheet's currency; 0 none. */
  bounty: number;
}

/** Finds a member by name or address, however it is written. */
export function memberFinder(members: readonly Member[]): (name: string) => Member | undefined {
  const byWord = new Map<string, Member>();
  for (const member of members)
    for (const word of [member.name, member.email].map(fold))
      if (word !== '' && !byWord.has(word)) byWord.set(word, member);
  return (name) => byWord.get(fold(name));
}

/** What a cell of the column Bounty means: 10 % or 0.1 is a share, 50 an amount; 0 for anything else. */
export function readBounty(cell: unknown): number {
  if (typeof cell === 'number') return Math.max(cell, 0);
  const match = /^\D{0,3}(\d+(?:[.,]\d+)?)\s*(%?)\D{0,3}$/.exec(String(cell).trim());
  const number = match ? Number(match[1].replace(',', '.')) : 0;
  return match?.[2] ? number / 100 : number;
}

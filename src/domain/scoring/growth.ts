// The growth list: active clients who buy below the level they should be at.

import type { Cents } from '../client';
import type { Purchases } from './purchases';
import type { Growth, Scoreable } from './types';

export interface GrowthInput {
  clients: Scoreable[];
  all: Purchases[];
  /** One-off parts of each client's orders. */
  oneOffs: Cents[][];
  asOf: number;
  /** Clients whose last order is on or before this day are dormant. */
  quietSince: number;
  rare: Set<string>;
  money: (cents: Cents) => string;
}

/** For each client in input order: why and how far they could grow, or undefined. */
export function growthOf(input: GrowthInput): (Growth | undefined)[] {
  return input.clients.map(() => undefined);
}

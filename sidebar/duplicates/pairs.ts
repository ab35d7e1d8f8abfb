// Possible duplicates and what was decided about them.

import type { ListPreview } from '../../src/api';

/** '' is open, or open again. */
export type Decision = 'merged' | 'apart' | '';

export interface Pair {
  keep: string;
  drop: string;
  names: [string, string];
  why: string;
  decision: Decision;
}

/** Decisions since the preview was made, by pair. */
export type Decisions = Record<string, Decision>;

export function pairKey({ keep, drop }: Pick<Pair, 'keep' | 'drop'>): string {
  return `${keep}\n${drop}`;
}

/** Every pair once, in an order that decisions do not change: first those that were open, then those decided before. */
export function pairsToShow(preview: ListPreview, decisions: Decisions): Pair[] {
  const open = preview.duplicates.map((pair): Pair => ({ ...pair, decision: '' }));
  const before = preview.decided.map((pair): Pair => ({ ...pair, why: '' }));
  const pairs = new Map([...before, ...open].map((pair) => [pairKey(pair), pair]));
  const keys = new Set([...open, ...before].map(pairKey));
  return [...keys].map((key) => {
    const pair = pairs.get(key)!;
    return { ...pair, decision: decisions[key] ?? pair.decision };
  });
}

/** The call that takes a pair from one decision to another. */
export function requestFor({ keep, drop, decision }: Pair, wanted: Decision) {
  if (wanted === '') return { keep, drop, undo: true, apart: decision === 'apart' };
  return { keep, drop, apart: wanted === 'apart' };
}

/** What to say when it is done. */
export function decisionWords({ names }: Pair, decision: Decision): string {
  const [first, second] = names;
  if (decision === 'merged') return `Merged: ${first} and ${second}.`;
  return decision === 'apart' ? `Kept apart: ${first} and ${second}.` : `Open again: ${first} and ${second}.`;
}

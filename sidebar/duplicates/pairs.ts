// Possible duplicates and what was decided about them.

import type { ListPreview } from '../../src/api';

export type Pair = ListPreview['duplicates'][number];
/** '' is open, or open again. */
export type Decision = 'merged' | 'apart' | '';
export type DecidedPair = Pair & { decision: Decision };
export interface Decided {
  pair: Pair;
  decision: Decision;
}

export function pairKey({ keep, drop }: { keep: string; drop: string }): string {
  return `${keep}\n${drop}`;
}

/** 'email:a@b.example' is 'a@b.example': an identity as the owner would name it. */
export function identityText(identity: string): string {
  const [, kind, text] = /^(id|email|name):([\s\S]*)$/.exec(identity) ?? [];
  if (!kind) return identity;
  return kind === 'id' ? `number ${text}` : text;
}

/** All pairs to show: merged before, decided just now, and still open. */
export function pairsToShow(preview: ListPreview, decided: Decided[]): DecidedPair[] {
  const known = new Map<string, DecidedPair>();
  for (const { pair, decision } of decided) known.set(pairKey(pair), { ...pair, decision });
  const before = preview.merged.map(
    ({ keep, drop }): DecidedPair => ({
      keep,
      drop,
      names: [identityText(keep), identityText(drop)],
      why: '',
      decision: 'merged',
    }),
  );
  const open = preview.duplicates.map((pair) => ({ ...pair, decision: '' as Decision }));
  for (const pair of [...open, ...before]) if (!known.has(pairKey(pair))) known.set(pairKey(pair), pair);
  return [...known.values()];
}

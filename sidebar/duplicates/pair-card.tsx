// Two clients side by side, with what can be decided about them.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import type { Decision, Pair } from './pairs';

interface Props {
  pair: Pair;
  decide: (decision: Decision) => void;
}

export function PairCard({ pair, decide }: Props) {
  const { names, why, decision } = pair;
  const both = names.join(' and ');
  const choices = useRef<HTMLDivElement>(null);
  const before = useRef(decision);
  // The button just used is gone: the keyboard goes on at the one that took its place.
  useLayoutEffect(() => {
    if (before.current !== decision) choices.current?.querySelector('button')?.focus();
    before.current = decision;
  }, [decision]);
  return (
    <li>
      <div class="pair">
        <strong>{names[0]}</strong>
        <strong>{names[1]}</strong>
      </div>
      {why && <span class="hint">{why}</span>}
      <div class="choices" ref={choices}>
        {decision === '' ? (
          <>
            <Button key="merge" onClick={() => decide('merged')} label={`Merge ${both}`}>
              Merge
            </Button>
            <Button key="apart" onClick={() => decide('apart')} label={`Keep apart ${both}`}>
              Keep apart
            </Button>
          </>
        ) : (
          <>
            <span>{decision === 'merged' ? 'Merged: they count as one.' : 'Kept apart.'}</span>
            <Button key="undo" kind="link" onClick={() => decide('')} label={`Undo for ${both}`}>
              Undo
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

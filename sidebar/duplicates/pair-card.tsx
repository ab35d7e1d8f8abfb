// Two clients side by side, with what can be decided about them.

import { Button } from '../ui/button';
import type { DecidedPair, Decision } from './pairs';

interface Props {
  pair: DecidedPair;
  decide: (decision: Decision) => void;
}

export function PairCard({ pair, decide }: Props) {
  const { names, why, decision } = pair;
  const both = names.join(' and ');
  return (
    <li>
      <div class="pair">
        <strong>{names[0]}</strong>
        <strong>{names[1]}</strong>
      </div>
      {why && <span class="hint">{why}</span>}
      {decision === '' ? (
        <div class="choices">
          <Button onClick={() => decide('merged')} label={`Merge ${both}`}>
            Merge
          </Button>
          <Button onClick={() => decide('apart')} label={`Keep apart ${both}`}>
            Keep apart
          </Button>
        </div>
      ) : (
        <div class="choices">
          <span>{decision === 'merged' ? `Merged: counted as "${names[0]}".` : 'Kept apart.'}</span>
          <Button kind="link" onClick={() => decide('')} label={`Undo for ${both}`}>
            Undo
          </Button>
        </div>
      )}
    </li>
  );
}

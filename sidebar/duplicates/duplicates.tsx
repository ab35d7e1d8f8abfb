// Clients that may be one, side by side: merge or keep apart, and take it back.

import { useState } from 'preact/hooks';
import type { ListPreview } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { useWork } from '../work';
import { PairCard } from './pair-card';
import { type Decided, type DecidedPair, type Decision, pairKey, pairsToShow } from './pairs';

interface Props {
  preview: ListPreview;
  decided: Decided[];
  onDecide: (decided: Decided[]) => void;
}

const PAGE = 10;

export function Duplicates({ preview, decided, onDecide }: Props) {
  const { run } = useWork();
  const [limit, setLimit] = useState(PAGE);
  const pairs = pairsToShow(preview, decided);
  const note = (pair: DecidedPair, decision: Decision) =>
    onDecide([...decided.filter((one) => pairKey(one.pair) !== pairKey(pair)), { pair, decision }]);
  const decide = (pair: DecidedPair, decision: Decision) => {
    const undo = pair.decision === 'merged';
    if (!undo && decision !== 'merged') return note(pair, decision);
    const { keep, drop } = pair;
    const done = `${undo ? 'Two clients again' : 'Merged'}: ${pair.names.join(' and ')}.`;
    run(
      undo ? 'Taking it back...' : 'Merging...',
      async () => {
        await ask('mergeClients', { keep, drop, undo });
        note(pair, decision);
      },
      done,
    );
  };
  if (pairs.length === 0) return <p>No two clients look like the same one.</p>;
  return (
    <>
      <ul class="cards">
        {pairs.slice(0, limit).map((pair) => (
          <PairCard key={pairKey(pair)} pair={pair} decide={(decision) => decide(pair, decision)} />
        ))}
      </ul>
      {pairs.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>Show more ({pairs.length - limit} left)</Button>
      )}
    </>
  );
}

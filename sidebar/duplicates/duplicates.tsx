// Clients that may be one, side by side: merge or keep apart, and take it back.

import { useState } from 'preact/hooks';
import type { ListPreview } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { useWork } from '../work';
import { PairCard } from './pair-card';
import {
  type Decision,
  type Decisions,
  decisionWords,
  type Pair,
  pairKey,
  pairsToShow,
  requestFor,
} from './pairs';

interface Props {
  preview: ListPreview;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}

const PAGE = 10;

export function Duplicates({ preview, decisions, onDecide }: Props) {
  const { run } = useWork();
  const [limit, setLimit] = useState(PAGE);
  const pairs = pairsToShow(preview, decisions);
  const decide = (pair: Pair, decision: Decision) =>
    run(
      'Noting it...',
      async () => {
        await ask('mergeClients', requestFor(pair, decision));
        onDecide({ ...decisions, [pairKey(pair)]: decision });
      },
      decisionWords(pair, decision),
    );
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

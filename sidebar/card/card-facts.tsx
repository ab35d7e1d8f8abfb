// Facts of a client, those one needs first in view, the rest unfolded.

import type { Card } from '../log/draft';
import { Facts } from '../ui/facts';
import { dayText } from '../words/numbers';

/** In view, in this order. */
const FIRST = ['revenue', 'potential', 'reason', 'signal', 'idea', 'oneThing'];
/** Said elsewhere on the card. */
const ELSEWHERE = [
  'client',
  'why',
  'stage',
  'nextStep',
  'due',
  'contact',
  'email',
  'phone',
  'order',
  'clientId',
];

/** 'Last order' for 'lastOrder'; the owner's own headers stay as they are. */
function nameOf(key: string): string {
  const words = key.replace(/[a-z][A-Z]/g, ([a, b]) => `${a} ${b.toLowerCase()}`);
  return words[0].toUpperCase() + words.slice(1);
}

export function CardFacts({ card, locale }: { card: Card; locale: string }) {
  const { facts, stage, nextStep, due, orders } = card;
  const lines = (keys: string[]) =>
    keys.flatMap((key): [string, string][] => (facts[key] ? [[nameOf(key), facts[key]]] : []));
  const rest = Object.keys(facts).filter((key) => !FIRST.includes(key) && !ELSEWHERE.includes(key));
  const next = [nextStep, due && dayText(due, locale)].filter(Boolean).join(', ');
  return (
    <>
      <Facts facts={[['Stage', stage], ['Next step', next || 'none'], ...lines(FIRST)]} />
      {facts.why && <p class="hint">{facts.why}</p>}
      <details>
        <summary>More about them</summary>
        {orders && <p>{orders}</p>}
        <Facts facts={lines(rest)} />
      </details>
    </>
  );
}

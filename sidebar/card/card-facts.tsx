// Facts of a client, those one needs first in view, the rest unfolded.

import type { Card } from '../log/draft';
import { Facts } from '../ui/facts';
import { dayText } from '../words/numbers';

type Line = [key: string, name: string];

const FIRST: Line[] = [
  ['revenue', 'Revenue'],
  ['potential', 'Market Potential'],
  ['reason', 'Why they left'],
  ['signal', 'Signal'],
  ['idea', 'Idea'],
  ['oneThing', 'The one thing'],
];
const MORE: Line[] = [
  ['lastOrder', 'Last order'],
  ['previousRevenue', 'Revenue the year before'],
  ['level', 'Level'],
  ['approach', 'Approach'],
  ['who', 'Who'],
  ['personalLine', 'Personal Line'],
  ['offer', 'Offer'],
  ['occasion', 'Occasion'],
  ['address', 'Address'],
  ['channel', 'Channel'],
  ['newRevenue', 'New revenue'],
  ['notes', 'Notes'],
];

export function CardFacts({ card, locale }: { card: Card; locale: string }) {
  const { facts, stage, nextStep, due, orders } = card;
  const filled = (lines: Line[]) =>
    lines.flatMap(([key, name]): [string, string][] => (facts[key] ? [[name, facts[key]]] : []));
  const next = [nextStep, due && dayText(due, locale)].filter(Boolean).join(', ');
  return (
    <>
      <Facts facts={[['Stage', stage], ['Next step', next || 'none'], ...filled(FIRST)]} />
      {facts.why && <p class="hint">{facts.why}</p>}
      <details>
        <summary>More about them</summary>
        {orders && <p>{orders}</p>}
        <Facts facts={filled(MORE)} />
      </details>
    </>
  );
}

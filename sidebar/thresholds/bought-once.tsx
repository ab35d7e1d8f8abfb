// Products that clients buy only once in many years, to be ticked among those that look like it.

import type { ListPreview } from '../../src/api';
import { Ticks } from '../ui/ticks';
import { count } from '../words/numbers';

interface Props {
  preview: ListPreview;
  ticked: string[];
  onTick: (ticked: string[]) => void;
}

export function BoughtOnce({ preview, ticked, onTick }: Props) {
  const choices = preview.rareCandidates.map(({ product, clients, examples }) => ({
    value: product,
    detail: `${count(clients, 'client')}, for example ${examples.join(', ')}`,
  }));
  return <Ticks title="Bought once in many years" {...{ choices, ticked, onTick }} />;
}

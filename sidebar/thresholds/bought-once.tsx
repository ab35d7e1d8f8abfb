// Products that clients buy only once in many years, to be ticked among those that look like it.

import type { ListPreview } from '../../src/api';
import { Tick } from '../ui/tick';
import { count } from '../words/numbers';

interface Props {
  preview: ListPreview;
  ticked: string[];
  onTick: (ticked: string[]) => void;
}

export function BoughtOnce({ preview, ticked, onTick }: Props) {
  return (
    <fieldset>
      <legend>Bought once in many years</legend>
      {preview.rareCandidates.map(({ product, clients, examples }) => (
        <Tick
          key={product}
          label={product}
          detail={`${count(clients, 'client')}, for example ${examples.join(', ')}`}
          checked={ticked.includes(product)}
          onTick={(on) => onTick(on ? [...ticked, product] : ticked.filter((one) => one !== product))}
        />
      ))}
    </fieldset>
  );
}

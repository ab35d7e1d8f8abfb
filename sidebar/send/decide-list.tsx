// Clients about whom a person has to decide, each with the buttons for it.

import { Button } from '../ui/button';
import type { Withheld } from './withheld';

/** More at once nobody decides. */
const MOST = 25;

interface Props {
  title: string;
  withheld: Withheld[];
  deeds: (one: Withheld) => [words: string, deed: () => void][];
}

export function DecideList({ title, withheld, deeds }: Props) {
  if (withheld.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="cards">
        {withheld.slice(0, MOST).map((one) => (
          <li key={one.touchKey}>
            <strong>{one.client}</strong>
            <span>{one.reason}</span>
            <div class="choices">
              {deeds(one).map(([words, deed]) => (
                <Button key={words} label={`${words}: ${one.client}`} onClick={deed}>
                  {words}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

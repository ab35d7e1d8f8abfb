// Who is withheld, a line for each reason; the names unfold.

import { Hint } from '../ui/hint';
import { count } from '../words/numbers';
import { groupWithheld, type Withheld } from './withheld';

type Reasoned = Pick<Withheld, 'client' | 'reason'>;

/** More names of one reason nobody reads. */
const MOST = 50;

export function WithheldList({ withheld, title }: { withheld: Reasoned[]; title: string }) {
  if (withheld.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {groupWithheld(withheld).map(({ reason, clients }) => (
        <details key={reason} class="withheld">
          <summary>
            {count(clients.length, 'client')}: {reason}
          </summary>
          <ul>
            {clients.slice(0, MOST).map((client, i) => (
              <li key={`${i} ${client}`}>{client}</li>
            ))}
          </ul>
          {clients.length > MOST && <Hint>And {clients.length - MOST} more.</Hint>}
        </details>
      ))}
    </section>
  );
}

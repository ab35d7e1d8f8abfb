// Who is withheld, a line for each reason; the names unfold.

import { Hint } from '../ui/hint';
import { count } from '../words/numbers';
import { Halt } from './halt';
import type { SendJob } from './use-send';
import { groupWithheld, type Withheld } from './withheld';

type Reasoned = Pick<Withheld, 'client' | 'reason'> & Partial<Withheld>;

interface Props {
  withheld: Reasoned[];
  title: string;
  /** Given where a person may end what holds everybody back. */
  job?: SendJob;
}

/** More names of one reason nobody reads. */
const MOST = 50;

export function WithheldList({ withheld, title, job }: Props) {
  if (withheld.length === 0) return null;
  const isHeld = (by: Withheld['rule']) => withheld.some(({ rule }) => rule === by);
  const isPause = isHeld('paused');
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
      {job && (isPause || isHeld('log-too-short')) && <Halt job={job} isPause={isPause} />}
    </section>
  );
}

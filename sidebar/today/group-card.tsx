// Clients with the same thing to do at once: notes that leave from Send, decisions made there by ticking.

import { ClientName } from '../clients/client-name';
import { Button } from '../ui/button';
import { count } from '../words/numbers';
import type { Group } from './queue';
import type { TodayJob } from './use-today';

interface Props {
  group: Group;
  job: TodayJob;
  onCard: (clientId: string) => void;
  onSend: () => void;
}

/** More names nobody reads. */
const MOST = 25;

export function GroupCard({ group: { kind, todo, items }, job, onCard, onSend }: Props) {
  const isDecision = kind === 'decision';
  return (
    <section>
      <h2>
        {isDecision
          ? `${count(items.length, 'client')} to decide about`
          : `${todo} (${count(items.length, 'client')})`}
      </h2>
      {isDecision && (
        <p>In Send you see their names: a tick decides to reach out. Or decide one by one, with care.</p>
      )}
      <div class="choices">
        <Button label={`Go to Send: ${todo}`} onClick={onSend}>
          Go to Send
        </Button>
        {isDecision && <Button onClick={job.decideOneByOne}>Decide one by one</Button>}
      </div>
      <details class="withheld">
        <summary aria-label={`Who: ${todo}`}>Who</summary>
        <ul>
          {items.slice(0, MOST).map(({ clientId, client, touchKey }) => (
            <li key={clientId + touchKey}>
              <ClientName name={client} {...{ clientId, onCard }} />
            </li>
          ))}
        </ul>
        {items.length > MOST && <p class="hint">And {items.length - MOST} more.</p>}
      </details>
    </section>
  );
}

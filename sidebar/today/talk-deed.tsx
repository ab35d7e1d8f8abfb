// A client to talk or write to: everything needed for it, and the log of what came of it.

import { loggedWords } from '../log/draft';
import { LogForm } from '../log/log-form';
import { PhoneLine, Script } from '../log/talk';
import { useCard } from '../log/use-card';
import type { DeedProps } from './deeds';

const OF_WINS = ['handOver', 'promise', 'check'];

export function TalkDeed({ item, job }: DeedProps) {
  const { card, problem } = useCard(item.clientId);
  const isWin = OF_WINS.includes(item.kind);
  return (
    <>
      {isWin && <p class="hint">Note it on the tab Won Back: then it is gone from here.</p>}
      {problem && !isWin && <p class="problem">{problem}</p>}
      {!card && !problem && item.clientId !== '' && <p class="hint">Looking up number and words...</p>}
      {card && <PhoneLine card={card} />}
      {card && !isWin && (
        <>
          <Script card={card} />
          <LogForm
            card={card}
            onLog={(request) => job.log(item, request, loggedWords(item.client, request.outcome))}
          />
        </>
      )}
    </>
  );
}

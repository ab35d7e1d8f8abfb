// The card of one client: where they stand, the story so far, what to say, and the log.

import { useState } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { withStage } from '../clients/listed';
import { loggedWords } from '../log/draft';
import { LogForm } from '../log/log-form';
import { PhoneLine, Script, Story } from '../log/talk';
import { useCard } from '../log/use-card';
import { ask } from '../server';
import { ApproachForm } from '../today/approach-form';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { useWork } from '../work';
import { CardFacts } from './card-facts';
import { Data } from './data';

interface Props {
  clientId: string;
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  onBack: () => void;
}

export function Card({ clientId, sheet, onSheet, onBack }: Props) {
  const { run, move } = useWork();
  const { card, problem, setCard } = useCard(clientId);
  const [logs, setLogs] = useState(0);
  const { locale } = sheet;
  /** Does something about the client, then shows the card and the list as they are since. */
  const deed = (words: string, done: string, job: () => Promise<unknown>) =>
    run(
      words,
      async () => {
        await job();
        const now = await ask('clientCard', { clientId });
        setCard(now);
        setLogs(logs + 1);
        onSheet(withStage(sheet, clientId, now.stage));
      },
      done,
    );
  const name = card?.client ?? sheet.clients.find(({ id }) => id === clientId)?.name ?? 'Client';
  const undo = card?.story.find((line) => line.undo !== '')?.undo;
  return (
    <>
      <main>
        <Heading>{name}</Heading>
        {problem && <p class="problem">{problem}</p>}
        {!card && !problem && <p>Looking up what is known...</p>}
        {card && (
          <>
            <PhoneLine card={card} />
            <CardFacts card={card} locale={locale} />
            <Script card={card} />
            <h2>Log a call, visit or letter</h2>
            <LogForm
              key={logs}
              card={card}
              onLog={(request) =>
                deed('Logging it...', loggedWords(name, request.outcome), () => ask('logTouch', request))
              }
            />
            <h2>The story so far</h2>
            <Story card={card} locale={locale} />
            {undo && (
              <Button
                onClick={() =>
                  deed('Taking it back...', 'Taken back. The Touch Log says so.', () =>
                    ask('undoTouch', { touchKey: undo }),
                  )
                }
              >
                Take back what was logged last
              </Button>
            )}
            <details>
              <summary>How to go about it</summary>
              <ApproachForm
                key={card.facts.approach}
                approach={card.facts.approach ?? ''}
                onDecide={(approach) =>
                  deed('Noting it...', `Decided: ${approach}.`, () =>
                    ask('assignClients', { clientIds: [clientId], list: card.list, approach }),
                  )
                }
              />
            </details>
            <Data
              clientId={clientId}
              name={name}
              onGone={(now) => {
                onSheet(now);
                onBack();
              }}
            />
          </>
        )}
      </main>
      <Actions>
        <Button onClick={() => move(onBack)}>Back</Button>
      </Actions>
    </>
  );
}

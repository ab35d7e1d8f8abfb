// The list is built: the headline, and what to do next.

import type { BuildResult } from '../../src/api';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { count } from '../words/numbers';

interface Props {
  result: BuildResult;
  onGoOn: () => void;
}

export function Done({ result, onGoOn }: Props) {
  const [headline, ...messages] = result.messages;
  return (
    <>
      <main>
        <Heading>Your list is ready</Heading>
        <p class="headline">{headline}</p>
        {result.dormant > 0 && (
          <p class="hint">Dormant means: no order for {count(result.dormantAfterMonths, 'month')}.</p>
        )}
        {messages.map((message) => (
          <p key={message} class="hint">
            {message}
          </p>
        ))}
        {result.dormant > 0 && <NextSteps />}
        {result.problems > 0 && (
          <p class="note">Some rows need a look. The tab Data Check lists them, each with what to do.</p>
        )}
      </main>
      <Actions>
        <Button kind="main" onClick={onGoOn}>
          What to do next
        </Button>
      </Actions>
    </>
  );
}

function NextSteps() {
  return (
    <section>
      <h2>What to do next</h2>
      <ol>
        <li>Open the tab Dormant Clients and start at the top.</li>
        <li>
          For each, choose a <b>Reason for Departure</b>, as far as you know it.
        </li>
        <li>
          Correct the <b>Market Potential</b> where you know better. Your figure is kept.
        </li>
        <li>
          Choose an <b>Approach</b>. Bad blood? Choose Leave in peace.
        </li>
      </ol>
    </section>
  );
}

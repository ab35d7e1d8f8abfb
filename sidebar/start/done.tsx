// The list is built: the headline, and what to do next.

import type { BuildResult } from '../../src/api';
import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { count } from '../words/numbers';

interface Props {
  result: BuildResult;
  onGoOn: () => void;
}

export function Done({ result, onGoOn }: Props) {
  const [headline, ...messages] = result.messages;
  return (
    <Step title="Your list is ready" next="Go to Today" onNext={onGoOn}>
      <p class="headline">{headline}</p>
      {result.dormant > 0 && (
        <Hint>Dormant means: no order for {count(result.dormantAfterMonths, 'month')}.</Hint>
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
    </Step>
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

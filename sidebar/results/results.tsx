// The place Results: what came of it in a few numbers, each with its rule, the week against the goal, what to fix.

import { useEffect, useState } from 'preact/hooks';
import type { ResultsAnswer } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Step } from '../ui/step';
import { useWork } from '../work';
import { Figures } from './figures';

interface Props {
  locale: string;
  onSend: () => void;
}

export function Results({ locale, onSend }: Props) {
  const { run, busy } = useWork();
  const [answer, setAnswer] = useState<ResultsAnswer | null>(null);
  const look = (window?: string) =>
    run('Reading your numbers...', async () => setAnswer(await ask('results', { window })));
  useEffect(() => void look(), []);
  const refresh = () =>
    run('Refreshing lists and numbers...', async () => {
      await ask('refreshMetrics');
      const found = await ask('results', {});
      setAnswer(found);
      return `Refreshed. ${found.headline}`;
    });
  const isEmpty = answer && !answer.figures.some(({ name, value }) => name === 'contacted' && value);
  return (
    <Step title="Results" next="Refresh numbers" onNext={refresh}>
      {answer?.ready && <p class="headline">{answer.headline}</p>}
      {isEmpty && (
        <div class="note">
          <p>
            Numbers come from notes that left, and from calls, visits and letters you log.{' '}
            {answer.ready ? 'Send the first notes' : 'If there are any, choose Refresh numbers'}.
          </p>
          <Button onClick={onSend}>Go to Send</Button>
        </div>
      )}
      {answer?.ready && <Figures answer={answer} locale={locale} onWindow={look} />}
      {!answer && !busy && <Button onClick={() => look()}>Try again</Button>}
    </Step>
  );
}

// What came of a run, and what to do next.

import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import type { SendJob } from './use-send';
import { WithheldList } from './withheld-list';
import { nextWords, resultTitle } from './words';

export function ResultStep({ job }: { job: SendJob }) {
  const { choice, totals, isStopped } = job;
  const total = job.final!.due.length;
  const isOpen = totals.done + totals.withheld.length < total;
  return (
    <>
      <main>
        <Heading>{resultTitle(choice.mode, totals)}</Heading>
        {nextWords(choice.mode, totals, isStopped && isOpen).map((words) => (
          <p key={words}>{words}</p>
        ))}
        {choice.mode === 'draft' && totals.done > 0 && (
          <Button onClick={() => job.go('ask-drafts')}>Send reviewed drafts</Button>
        )}
        <WithheldList title="Withheld" withheld={totals.withheld} />
      </main>
      <Actions>
        {isOpen && (
          <Button kind="main" onClick={job.start}>
            Go on
          </Button>
        )}
        <Button kind={isOpen ? 'plain' : 'main'} onClick={job.finish}>
          Done
        </Button>
      </Actions>
    </>
  );
}

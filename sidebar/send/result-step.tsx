// What came of a run, and what to do next.

import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { modeOf } from './choice';
import type { SendJob } from './use-send';
import { WithheldList } from './withheld-list';
import { clockWords, handedTitle, nextWords, resultTitle } from './words';

export function ResultStep({ job, locale }: { job: SendJob; locale: string }) {
  const { choice, totals, ending, final } = job;
  const { due, perDay, mailbox } = final!;
  const mode = modeOf(choice);
  const waits =
    totals.remaining > 0 || totals.withheld.some(({ rule }) => rule === 'quota' || rule === 'daily-cap');
  const isHanded = job.isHandedOver && waits;
  const isOpen = !job.isHandedOver && totals.done + totals.withheld.length < due.length;
  const words = isHanded ? clockWords(perDay, mailbox) : nextWords(mode, totals, ending === 'stop' && isOpen);
  return (
    <>
      <main>
        <Heading>
          {isHanded ? handedTitle(choice, due.length, totals.done, locale) : resultTitle(mode, totals)}
        </Heading>
        {words.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {mode === 'draft' && totals.done > 0 && (
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

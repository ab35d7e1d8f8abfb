// What came of a run, and what to do next.

import { Button } from '../ui/button';
import { Step } from '../ui/step';
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
    <Step
      title={isHanded ? handedTitle(choice, due.length, totals.done, locale) : resultTitle(mode, totals)}
      more={isOpen && <Button onClick={job.finish}>Done</Button>}
      next={isOpen ? 'Go on' : 'Done'}
      onNext={isOpen ? job.start : job.finish}
    >
      {words.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {mode === 'draft' && totals.done > 0 && (
        <Button onClick={() => job.go('ask-drafts')}>Send reviewed drafts</Button>
      )}
      <WithheldList job={job} title="Withheld" withheld={totals.withheld} />
    </Step>
  );
}

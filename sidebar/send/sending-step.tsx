// A run under way: how far it is, and Stop.

import { Actions } from '../ui/actions';
import { Heading } from '../ui/heading';
import { timeLeft } from './chunks';
import type { SendJob } from './use-send';
import { goingWords } from './words';

export function SendingStep({ job }: { job: SendJob }) {
  const { choice, totals, isStopped } = job;
  const total = job.final!.due.length;
  const left = timeLeft(totals.done, total, Date.now() - job.startedAt);
  return (
    <>
      <main>
        <Heading>{choice.mode === 'draft' ? 'Making drafts' : 'Sending'}</Heading>
        <progress max={total} value={totals.done} aria-label={goingWords(choice.mode, totals.done, total)} />
        <p>
          {totals.done} of {total}
          {left && `, ${left}`}
        </p>
        <p class="hint">If you close the sidebar, it stops after the next few. Nobody gets it twice.</p>
        {/* Not a Button: those wait while something is going on. */}
        <button type="button" aria-disabled={isStopped ? true : undefined} onClick={job.stop}>
          {isStopped ? 'Stopping...' : 'Stop'}
        </button>
      </main>
      <Actions />
    </>
  );
}

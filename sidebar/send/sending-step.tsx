// A run under way: how far it is, and Stop.

import { Actions } from '../ui/actions';
import { Heading } from '../ui/heading';
import { modeOf } from './choice';
import { timeLeft } from './chunks';
import type { SendJob } from './use-send';
import { goingWords } from './words';

export function SendingStep({ job }: { job: SendJob }) {
  const { totals, ending, waiting } = job;
  const mode = modeOf(job.choice);
  const total = job.final!.due.length;
  const left = timeLeft(totals.done, total, Date.now() - job.startedAt);
  return (
    <>
      <main>
        <Heading>{mode === 'draft' ? 'Making drafts' : 'Sending'}</Heading>
        <progress max={total} value={totals.done} aria-label={goingWords(mode, totals.done, total)} />
        <p>
          {totals.done} of {total}
          {left && `, ${left}`}
        </p>
        <p class="hint">If you close the sidebar, it stops after the next few. Nobody gets it twice.</p>
        {/* No Buttons: those wait while something is going on. */}
        <div class="choices">
          <button
            type="button"
            aria-disabled={ending ? true : undefined}
            onClick={() => ending || job.end('stop')}
          >
            {ending === 'stop' ? 'Stopping...' : 'Stop'}
          </button>
          {!waiting?.away && (
            <button
              type="button"
              aria-disabled={ending ? true : undefined}
              onClick={() => ending || job.end('away')}
            >
              {ending === 'away' ? 'Handing over...' : "Go on while I'm away"}
            </button>
          )}
        </div>
        {!waiting?.away && (
          <p class="hint">
            While you are away, Google's clock goes on with the rest once an hour, until all is done. You can
            stop it here.
          </p>
        )}
      </main>
      <Actions />
    </>
  );
}

// A run under way: how far it is, and Stop.

import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
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
    <Step title={mode === 'draft' ? 'Making drafts' : 'Sending'}>
      <progress max={total} value={totals.done} aria-label={goingWords(mode, totals.done, total)} />
      <p>
        {totals.done} of {total}
        {left && `, ${left}`}
      </p>
      <Hint>If you close the sidebar, it stops after the next few. Nobody gets it twice.</Hint>
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
        <Hint>
          While you are away, Google's clock goes on with the rest once an hour, until all is done. You can
          stop it here.
        </Hint>
      )}
    </Step>
  );
}

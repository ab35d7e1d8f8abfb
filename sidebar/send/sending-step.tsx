// A run under way: how far it is, and Stop.

import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { modeOf } from './choice';
import { timeLeft } from './chunks';
import type { Ending } from './state';
import type { SendJob } from './use-send';
import { goingWords } from './words';

export function SendingStep({ job }: { job: SendJob }) {
  const { totals, waiting } = job;
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
      <div class="choices">
        <End job={job} how="stop" words="Stop" ending="Stopping..." />
        {!waiting?.away && <End job={job} how="away" words="Go on while I'm away" ending="Handing over..." />}
      </div>
      {!waiting?.away && (
        <Hint>Google's clock then goes on with the rest once an hour. You can stop it here.</Hint>
      )}
    </Step>
  );
}

/** No Button: those wait while something is going on. */
function End({ job, how, words, ending }: { job: SendJob; how: Ending; words: string; ending: string }) {
  return (
    <button
      type="button"
      aria-disabled={job.ending ? true : undefined}
      onClick={() => job.ending || job.end(how)}
    >
      {job.ending === how ? ending : words}
    </button>
  );
}

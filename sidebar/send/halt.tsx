// Under the reason that holds everybody back: what to look at, and the button that ends it.

import { Button } from '../ui/button';
import type { SendJob } from './use-send';

export function Halt({ job, isPause }: { job: SendJob; isPause: boolean }) {
  const lost = isPause ? '' : job.lost.join(', ');
  return (
    <div class="note">
      <p>
        {isPause
          ? 'The Touch Log shows where: State is Bounced, or Outcome is complained.'
          : 'This reads what you sent, and your drafts. Nothing leaves.'}
      </p>
      <Button onClick={() => job.lift(isPause)}>
        {isPause ? 'Go on sending' : 'Rebuild the log from Sent'}
      </Button>
      {lost && (
        <>
          <p>Can nobody open {lost} any more? Clients who had mail from there could get it again.</p>
          <Button onClick={() => job.lift(isPause, job.lost)}>Go on without it</Button>
        </>
      )}
    </div>
  );
}

// "Send reviewed drafts": the question before, and what came of it.

import { Button } from '../ui/button';
import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { count } from '../words/numbers';
import { DecideList } from './decide-list';
import type { SendJob } from './use-send';
import type { Withheld } from './withheld';
import { WithheldList } from './withheld-list';
import { AFTER_SENDING } from './words';

export function AskDraftsStep({ job }: { job: SendJob }) {
  return (
    <Step
      title="Send reviewed drafts?"
      onBack={() => job.go('choose')}
      next="Send them now"
      onNext={job.sendReviewed}
    >
      <p>
        All drafts that Rekindle made in your Gmail leave now, with the words and the address they have there.
      </p>
      <p>A draft that you deleted does not leave. Other drafts of yours are not touched.</p>
      <Hint>Whoever has answered, opted out or ordered in the meantime is left out, and you are told.</Hint>
    </Step>
  );
}

export function DraftsStep({ job }: { job: SendJob }) {
  const { sent, withheld, remaining } = job.reviewed!;
  const isNothing = sent === 0 && withheld.length === 0 && remaining === 0;
  return (
    <Step
      title={sent > 0 ? `${count(sent, 'mail')} sent` : 'Nothing was sent'}
      more={remaining > 0 && <Button onClick={job.sendReviewed}>Go on</Button>}
      next="Done"
      onNext={job.finish}
    >
      {isNothing && <p>No draft of Rekindle waits in your Gmail. Have some made first.</p>}
      {sent > 0 && <p>{AFTER_SENDING}</p>}
      {remaining > 0 && (
        <p>{count(remaining, 'draft')} could not be sent yet. Wait a minute and choose Go on.</p>
      )}
      <DecideList
        title="Still in your drafts"
        withheld={withheld.filter(isTheirs)}
        deeds={(one) => [
          ['Remove', () => job.changeDraft('removeDraft', one)],
          ...(KEEPABLE.includes(one.rule)
            ? [['Keep', () => job.changeDraft('keepDraft', one)] as [string, () => void]]
            : []),
        ]}
      />
      {withheld.some(isTheirs) && (
        <Hint>
          Remove deletes the draft. What you keep leaves the next time. The others stay until you remove them.
        </Hint>
      )}
      <WithheldList job={job} title="Left out" withheld={withheld.filter((one) => !isTheirs(one))} />
    </Step>
  );
}

/** A second look is all it takes for these to leave. */
const KEEPABLE: readonly Withheld['rule'][] = ['old-draft', 'colleague-answered'];

const isTheirs = ({ touchKey }: Withheld) => touchKey;

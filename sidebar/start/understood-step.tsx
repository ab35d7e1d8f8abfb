// What was understood of the owner's tabs, to be confirmed or corrected.

import { Sources } from '../sources/sources';
import { useDraft } from '../sources/use-draft';
import { StepFrame } from './step-frame';
import type { Guide } from './use-guide';

export function UnderstoodStep({ guide }: { guide: Guide }) {
  const handle = useDraft();
  const setUp = guide.setUp!;
  const { request, forget } = handle;
  const isReady = setUp.ready && !request;
  const onNext = () => {
    if (isReady) guide.confirm();
    else guide.correct(request ?? {}, forget);
  };
  return (
    <StepFrame
      guide={guide}
      title="What I understood"
      next={isReady ? "That's right" : 'Read again'}
      onNext={onNext}
    >
      <p class="hint">Your own tabs are only read. Nothing in them is ever changed.</p>
      <Sources
        setUp={setUp}
        tabs={guide.tabs}
        locale={guide.locale}
        handle={handle}
        onUse={(standIn) => guide.correct(standIn, forget)}
      />
    </StepFrame>
  );
}

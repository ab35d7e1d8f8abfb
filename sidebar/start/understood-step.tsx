// What was understood of the owner's tabs, to be confirmed or corrected.

import type { SetUpRequest } from '../../src/api';
import { Sources } from '../sources/sources';
import { useDraft } from '../sources/use-draft';
import { Hint } from '../ui/hint';
import { StepFrame } from './step-frame';
import type { Guide } from './use-guide';

export function UnderstoodStep({ guide }: { guide: Guide }) {
  const handle = useDraft();
  const setUp = guide.setUp!;
  const { request } = handle;
  const [next, onNext] = wayOn(guide, request);
  return (
    <StepFrame guide={guide} title="What I understood" next={next} onNext={onNext}>
      <Hint>Your own tabs are only read. Nothing in them is ever changed.</Hint>
      <Sources setUp={setUp} tabs={guide.tabs} locale={guide.locale} handle={handle} onUse={guide.correct} />
    </StepFrame>
  );
}

/** The words of the button and what it does: corrections are read before anything is confirmed. */
function wayOn(guide: Guide, request: SetUpRequest | null): [string, () => void] {
  if (request) return ['Read again', () => guide.correct(request)];
  return guide.setUp?.ready ? ["That's right", guide.confirm] : ['Look again', guide.look];
}

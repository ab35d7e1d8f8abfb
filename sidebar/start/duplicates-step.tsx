// Are these the same client?

import { Duplicates } from '../duplicates/duplicates';
import { Hint } from '../ui/hint';
import { StepFrame } from './step-frame';
import type { Guide } from './use-guide';

export function DuplicatesStep({ guide }: { guide: Guide }) {
  return (
    <StepFrame guide={guide} title="Are these the same client?" next="Next" onNext={() => guide.answer({})}>
      <p>Merged clients count as one. Your own tabs stay as they are, and you can take it back.</p>
      <Duplicates preview={guide.preview!} decisions={guide.decisions} onDecide={guide.decide} />
      <Hint>Not sure? Leave it and choose Next. Set-up shows them again.</Hint>
    </StepFrame>
  );
}

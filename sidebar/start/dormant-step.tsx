// When is a client dormant?

import { useState } from 'preact/hooks';
import type { Changes } from '../thresholds/answers';
import { DormantAfter } from '../thresholds/dormant-after';
import { StepFrame } from './step-frame';
import type { Guide } from './use-guide';

export function DormantStep({ guide }: { guide: Guide }) {
  const [answers, setAnswers] = useState<Changes>({});
  const preview = guide.preview!;
  return (
    <StepFrame
      guide={guide}
      title="When is a client dormant?"
      next="Next"
      onNext={() => guide.answer(answers)}
    >
      <p>After so many months without an order, a client comes onto the list.</p>
      {preview.asOfWhy && <p class="note">{preview.asOfWhy}</p>}
      <DormantAfter setUp={guide.setUp!} preview={preview} answers={answers} onAnswer={setAnswers} />
    </StepFrame>
  );
}

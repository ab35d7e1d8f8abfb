// Which products do clients buy only once in many years?

import { useState } from 'preact/hooks';
import { rareSetting, rareTicked } from '../thresholds/answers';
import { BoughtOnce } from '../thresholds/bought-once';
import { Hint } from '../ui/hint';
import { SETTING } from '../words/settings';
import { StepFrame } from './step-frame';
import type { Guide } from './use-guide';

export function RareStep({ guide }: { guide: Guide }) {
  const preview = guide.preview!;
  const [ticked, setTicked] = useState(rareTicked(preview));
  const onNext = () => guide.answer({ [SETTING.rareProducts]: rareSetting(preview, ticked) });
  return (
    <StepFrame
      guide={guide}
      title="Which of these do clients buy only once in many years?"
      next="Next"
      onNext={onNext}
    >
      <p>
        A client who bought one is not expected to buy it again soon. It counts in Revenue, not in what could
        come back.
      </p>
      <BoughtOnce preview={preview} ticked={ticked} onTick={setTicked} />
      <Hint>None of them? Just choose Next.</Hint>
    </StepFrame>
  );
}

// Set-up: when a client is dormant, and what is bought only once.

import { useState } from 'preact/hooks';
import type { ListPreview, SetUpResult } from '../../src/api';
import { type Changes, changesOf, rareSetting, rareTicked } from '../thresholds/answers';
import { BoughtOnce } from '../thresholds/bought-once';
import { DormantAfter } from '../thresholds/dormant-after';
import { Button } from '../ui/button';
import { SETTING } from '../words/settings';
import type { SetUpPlace } from './use-set-up';

interface Props {
  place: SetUpPlace;
  setUp: SetUpResult;
  preview: ListPreview;
}

export function ThresholdsSection({ place, setUp, preview }: Props) {
  const [answers, setAnswers] = useState<Changes>({});
  const [ticked, setTicked] = useState(rareTicked(preview));
  const save = (settings: Changes) => place.save({ settings: changesOf(setUp, settings) });
  return (
    <>
      <details>
        <summary>When a client is dormant</summary>
        <DormantAfter setUp={setUp} preview={preview} answers={answers} onAnswer={setAnswers} />
        <Button onClick={() => save(answers)}>Save</Button>
      </details>
      {preview.rareCandidates.length > 0 && (
        <details>
          <summary>Bought once in many years</summary>
          <BoughtOnce preview={preview} ticked={ticked} onTick={setTicked} />
          <Button onClick={() => save({ [SETTING.rareProducts]: rareSetting(preview, ticked) })}>Save</Button>
        </details>
      )}
    </>
  );
}

// Set-up: when a client is dormant, and what is bought only once.

import { useState } from 'preact/hooks';
import type { ListPreview, SetUpResult } from '../../src/api';
import { type Changes, changesOf, rareSetting, rareTicked } from '../thresholds/answers';
import { BoughtOnce } from '../thresholds/bought-once';
import { DormantAfter } from '../thresholds/dormant-after';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { SETTING } from '../words/settings';
import type { SetUpPlace } from './use-set-up';

interface Props {
  place: SetUpPlace;
  setUp: SetUpResult;
  preview: ListPreview;
}

export function ThresholdsSection({ place, setUp, preview }: Props) {
  const [answers, setAnswers] = useState<Changes>({});
  const [picked, setPicked] = useState<string[] | null>(null);
  const ticked = picked ?? rareTicked(preview);
  const rare = { [SETTING.rareProducts]: rareSetting(preview, ticked) };
  const [months, products] = [changesOf(setUp, answers), picked ? changesOf(setUp, rare) : {}];
  return (
    <>
      <Folded title="When a client is dormant">
        <DormantAfter setUp={setUp} preview={preview} answers={answers} onAnswer={setAnswers} />
        <Button
          label="Save when a client is dormant"
          off={isNothing(months)}
          onClick={() => place.save({ settings: months }, () => setAnswers({}))}
        >
          Save
        </Button>
      </Folded>
      {preview.rareCandidates.length > 0 && (
        <Folded title="Bought once in many years">
          <BoughtOnce preview={preview} ticked={ticked} onTick={setPicked} />
          <Button
            label="Save what is bought once"
            off={isNothing(products)}
            onClick={() => place.save({ settings: products }, () => setPicked(null))}
          >
            Save
          </Button>
        </Folded>
      )}
    </>
  );
}

function isNothing(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}

// The guided start: from the owner's tabs to the first list, one question at a time, with Back.

import { useEffect } from 'preact/hooks';
import type { BuildResult, OpenSheet } from '../../src/api';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { useWork } from '../work';
import { DormantStep } from './dormant-step';
import { DuplicatesStep } from './duplicates-step';
import { RareStep } from './rare-step';
import { SummaryStep } from './summary-step';
import { UnderstoodStep } from './understood-step';
import { useGuide } from './use-guide';
import { WhereStep } from './where-step';

interface Props {
  sheet: OpenSheet;
  onBuilt: (result: BuildResult) => void;
}

const STEPS = {
  where: WhereStep,
  understood: UnderstoodStep,
  rare: RareStep,
  dormant: DormantStep,
  duplicates: DuplicatesStep,
  summary: SummaryStep,
};

export function GuidedStart({ sheet, onBuilt }: Props) {
  const guide = useGuide(sheet, onBuilt);
  const { busy } = useWork();
  useEffect(() => {
    guide.look();
  }, []);
  if (!guide.setUp) {
    return (
      <>
        <main>
          <h1>Rekindle</h1>
          <p>Finds the clients who have gone quiet and helps you win them back.</p>
        </main>
        <Actions>{!busy && <Button onClick={guide.look}>Try again</Button>}</Actions>
      </>
    );
  }
  const Current = STEPS[guide.step];
  return <Current key={`${guide.step} ${guide.round}`} guide={guide} />;
}

// The place Set-up: what the guided start asked, changeable later, and what is rarely needed, each folded.

import { useEffect } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { Duplicates } from '../duplicates/duplicates';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { useWork } from '../work';
import { ClockSection } from './clock-section';
import { LeavingSections } from './leaving-sections';
import { PlaybookSection } from './playbook-section';
import { SenderSection } from './sender-section';
import { SourcesSection } from './sources-section';
import { TeamSection } from './team-section';
import { TextsSection } from './texts-section';
import { ThresholdsSection } from './thresholds-section';
import { useSetUp } from './use-set-up';

interface Props {
  sheet: OpenSheet;
  onRefresh: () => void;
}

export function SetUp({ sheet, onRefresh }: Props) {
  const { busy } = useWork();
  const place = useSetUp();
  const { setUp, preview } = place;
  useEffect(() => {
    place.load();
  }, []);
  return (
    <Step title="Set-up" next="Refresh lists" off={!setUp?.ready} onNext={onRefresh}>
      {!setUp && !busy && <Button onClick={place.load}>Try again</Button>}
      {setUp && (
        <>
          <SourcesSection place={place} setUp={setUp} sheet={sheet} />
          {preview && <ThresholdsSection place={place} setUp={setUp} preview={preview} />}
          <SenderSection place={place} setUp={setUp} />
          {preview && (
            <Folded title="Possible duplicates">
              <Duplicates preview={preview} decisions={place.decisions} onDecide={place.decide} />
            </Folded>
          )}
        </>
      )}
      <ClockSection locale={sheet.locale} />
      <TeamSection locale={sheet.locale} />
      <TextsSection />
      <PlaybookSection locale={sheet.locale} />
      <LeavingSections />
      <Hint>Rekindle {sheet.version}</Hint>
    </Step>
  );
}

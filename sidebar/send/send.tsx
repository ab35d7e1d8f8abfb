// The place Send: from choosing a list to drafts or mails, one step at a time.

import { useEffect, useState } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { ask } from '../server';
import { type Sender, senderOf } from '../set-up/sender';
import { useWork } from '../work';
import { ChooseStep } from './choose-step';
import { ConfirmStep } from './confirm-step';
import { CopyQuestion } from './copy-question';
import { AskDraftsStep, DraftsStep } from './drafts-steps';
import { NamesStep } from './names-step';
import { PreviewStep } from './preview-step';
import { ResultStep } from './result-step';
import './send.css';
import { SendingStep } from './sending-step';
import { useSend } from './use-send';

interface Props {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  onSetUp: () => void;
}

export function Send(props: Props) {
  return props.sheet.isCopy ? <CopyQuestion onSheet={props.onSheet} /> : <Steps {...props} />;
}

function Steps({ sheet, onSheet, onSetUp }: Props) {
  const { run } = useWork();
  const [sender, setSender] = useState<Sender | null>(null);
  const job = useSend(sheet, onSheet);
  useEffect(() => {
    run('Looking who you are...', async () => {
      const known = ask('setUp', {}).then((answer) => setSender(senderOf(answer)));
      await Promise.all([known, job.lookForWaiting()]);
    });
  }, []);
  switch (job.step) {
    case 'names':
      return <NamesStep job={job} />;
    case 'preview':
      return <PreviewStep job={job} />;
    case 'confirm':
      return <ConfirmStep job={job} sheet={sheet} />;
    case 'sending':
      return <SendingStep job={job} />;
    case 'result':
      return <ResultStep job={job} locale={sheet.locale} />;
    case 'ask-drafts':
      return <AskDraftsStep job={job} />;
    case 'drafts':
      return <DraftsStep job={job} />;
    default:
      return <ChooseStep job={job} sheet={sheet} sender={sender} onSetUp={onSetUp} />;
  }
}

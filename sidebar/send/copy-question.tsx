// A copied sheet is asked what it is before it sends anything.

import type { OpenSheet } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Step } from '../ui/step';
import { useWork } from '../work';

export function CopyQuestion({ onSheet }: { onSheet: (sheet: OpenSheet) => void }) {
  const { run } = useWork();
  const declare = (as: 'new' | 'original') =>
    run(
      'Noting it...',
      async () => {
        await ask('declareCopy', { as });
        onSheet(await ask('open'));
      },
      as === 'new' ? 'This sheet starts clean.' : 'This sheet goes on as the original.',
    );
  return (
    <Step title="What is this file?">
      <p>This file is a copy of another. It sends nothing until you say what it is.</p>
      <h2>It starts clean</h2>
      <p>
        Here, lists and Touch Log are emptied; texts, reasons, offers, settings and Do Not Contact stay. The
        other file still sends its own mails.
      </p>
      <Button onClick={() => declare('new')}>Start clean</Button>
      <h2>It goes on as the original</h2>
      <p>Only if the other file is not used any more: otherwise clients could hear from both.</p>
      <Button onClick={() => declare('original')}>Go on as the original</Button>
    </Step>
  );
}

// Tabs that came after the lists were built: what they would bring, shown before it counts.

import { useState } from 'preact/hooks';
import type { NewerSalesRequest, NewerTab } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { useWork } from '../work';

interface Props {
  newTabs: string[];
  /** Takes tabs in, or leaves them out, and shows the lists anew. */
  onDecide: (request: NewerSalesRequest) => void;
}

export function NewerSales({ newTabs, onDecide }: Props) {
  const { run } = useWork();
  const [seen, setSeen] = useState<NewerTab[]>([]);
  const open = seen.filter(({ tab }) => newTabs.includes(tab));
  if (newTabs.length === 0) return null;
  const look = () =>
    run(
      'Looking for newer sales...',
      async () => setSeen(await ask('previewNewerSales', { tabs: newTabs })),
      'Nothing is counted yet.',
    );
  return (
    <section class="note">
      <h2>{newTabs.length === 1 ? 'A new tab' : 'New tabs'}</h2>
      {open.length === 0 && (
        <>
          <p>{newTabs.map((tab) => `"${tab}"`).join(', ')}: not counted in your lists so far.</p>
          <Button onClick={look}>See what is new</Button>
        </>
      )}
      {open.map((tab) => (
        <Found key={tab.tab} found={tab} onDecide={onDecide} />
      ))}
    </section>
  );
}

interface FoundProps {
  found: NewerTab;
  onDecide: Props['onDecide'];
}

function Found({ found: { tab, text, doubts, usable }, onDecide }: FoundProps) {
  return (
    <div>
      <p>{text}</p>
      {doubts.map((doubt) => (
        <p key={doubt} class="hint">
          {doubt}
        </p>
      ))}
      <div class="choices">
        {usable && (
          <Button onClick={() => onDecide({ tabs: [tab] })} label={`Use newer sales from ${tab}`}>
            Use newer sales
          </Button>
        )}
        <Button onClick={() => onDecide({ leaveOut: [tab] })} label={`Leave it out: ${tab}`}>
          Leave it out
        </Button>
      </div>
    </div>
  );
}

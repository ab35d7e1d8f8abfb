// What the lists will hold, before they are built.

import { Facts } from '../ui/facts';
import { Hint } from '../ui/hint';
import { StepFrame } from './step-frame';
import { exampleWords, rowFacts, summaryFacts } from './summary';
import type { Guide } from './use-guide';

export function SummaryStep({ guide }: { guide: Guide }) {
  const preview = guide.preview!;
  return (
    <StepFrame guide={guide} title="Ready to build your list" next="Build my list" onNext={guide.build}>
      {preview.asOfWhy && <p class="note">{preview.asOfWhy}</p>}
      <Facts facts={summaryFacts(preview)} />
      {preview.examples.length > 0 && (
        <section>
          <h2>At the top of the list</h2>
          <ul class="cards">
            {preview.examples.map((example) => (
              <li key={example.client}>
                <strong>{example.client}</strong>
                <span>{exampleWords(example)}</span>
                <span class="hint">{example.why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Your rows</h2>
        <Facts facts={rowFacts(preview)} />
        {preview.rowsUsed < preview.rowsRead && (
          <Hint>Rows left out are listed in the tab Data Check, with what to do about them.</Hint>
        )}
      </section>
      <Hint>This makes new tabs. It mails nobody and changes none of your tabs.</Hint>
    </StepFrame>
  );
}

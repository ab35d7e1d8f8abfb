// Set-up: texts that lack, and texts, reasons and offers out and in as one text.

import { useState } from 'preact/hooks';
import { ask } from '../server';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { count } from '../words/numbers';
import { useWork } from '../work';
import { Section } from './section';

export function TextsSection() {
  const { run } = useWork();
  return (
    <Section title="Texts" call="missingTexts">
      {({ missing }, set) => (
        <>
          <h2>Missing texts</h2>
          {missing.length === 0 && <p>None. There is a text for every client who is due.</p>}
          <ul>
            {missing.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {missing.some(({ builtIn }) => builtIn) && (
            <Button
              onClick={() =>
                run('Adding texts...', async () => {
                  const { added, ...left } = await ask('addMissingTexts');
                  set(left);
                  return `Added to the Templates tab: ${count(added, 'text')}.`;
                })
              }
            >
              Add them
            </Button>
          )}
          <Exchange />
        </>
      )}
    </Section>
  );
}

function Exchange() {
  const { run } = useWork();
  const [out, setOut] = useState('');
  const [text, setText] = useState('');
  /** What the text would change; '' until looked at. */
  const [found, setFound] = useState('');
  const bring = (take: boolean) =>
    run('Reading the text...', async () => {
      const { sentence } = await ask('textsIn', { text, take });
      setFound(take ? '' : sentence);
      if (!take) return 'Nothing is changed yet.';
      setText('');
      return sentence;
    });
  return (
    <>
      <h2>Texts out and in</h2>
      <p>Your texts, reasons and offers, as one text for another sheet.</p>
      <Button
        onClick={() =>
          run(
            'Gathering your texts...',
            async () => setOut((await ask('textsOut')).text),
            'Select it and copy it.',
          )
        }
      >
        Texts out
      </Button>
      {out && (
        <div class="field stacked">
          <label>
            To copy
            <textarea readOnly rows={6} value={out} />
          </label>
        </div>
      )}
      <TextField
        label="Texts in"
        value={text}
        rows={4}
        hint="Paste what another sheet gave out."
        onType={(typed) => {
          setText(typed);
          setFound('');
        }}
      />
      {found && <p class="note">{found}</p>}
      <Button off={text.trim() === ''} onClick={() => bring(found !== '')}>
        {found ? 'Take them in' : 'See what would change'}
      </Button>
    </>
  );
}

// What a client may ask for: a copy of what is kept about them, or to be forgotten.

import { useRef, useState } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { ask } from '../server';
import { arrive } from '../ui/arrive';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useWork } from '../work';

interface Props {
  clientId: string;
  name: string;
  /** They are forgotten; this is the sheet without them. */
  onGone: (sheet: OpenSheet) => void;
}

export function Data({ clientId, name, onGone }: Props) {
  const { run, move } = useWork();
  const [copy, setCopy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const title = useRef<HTMLElement>(null);
  const give = () =>
    run(
      'Gathering what is kept...',
      async () => setCopy((await ask('copyOfClient', { clientId })).text),
      'Below is everything that is kept. Select it and copy it.',
    );
  const forget = () =>
    run('Forgetting them...', async () => {
      const { text } = await ask('forgetClient', { clientId });
      onGone(await ask('open'));
      return text;
    });
  const keep = () =>
    move(() => {
      setAsked(false);
      title.current?.focus();
    });
  return (
    <details>
      <summary ref={title}>Their data</summary>
      <Button onClick={give}>Give a copy of their data</Button>
      {copy && <TextField label={`What is kept about ${name}`} value={copy} onType={setCopy} rows={8} />}
      {isAsked ? (
        <div class="problem">
          <p tabIndex={-1} ref={arrive}>
            Forget {name}? Their rows go, and what the Touch Log says of them; its lines stay without a name.
            This cannot be taken back.
          </p>
          <p>
            What stays is their bare address on Do Not Contact, so that nobody writes to them again. Your own
            tabs and Gmail stay as they are.
          </p>
          <div class="choices">
            <Button label={`Forget ${name} for good`} onClick={forget}>
              Forget for good
            </Button>
            <Button onClick={keep}>Keep them</Button>
          </div>
        </div>
      ) : (
        <Button onClick={() => move(() => setAsked(true))}>Forget this client...</Button>
      )}
    </details>
  );
}

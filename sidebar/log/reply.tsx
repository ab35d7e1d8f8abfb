// An answer: where it is read, and a reply to it as a draft in the same thread.

import { useState } from 'preact/hooks';
import type { ApiAnswer } from '../../src/api';
import { ask } from '../server';
import { arrive } from '../ui/arrive';
import { Button } from '../ui/button';
import { useWork } from '../work';
import type { Card } from './draft';

export function Reply({ card: { answered, thread, stage } }: { card: Card }) {
  const { run } = useWork();
  const [draft, setDraft] = useState<ApiAnswer<'replyDraft'> | null>(null);
  const make = () =>
    run(
      'Making a draft...',
      async () => setDraft(await ask('replyDraft', { touchKey: answered })),
      'Your reply is a draft in Gmail.',
    );
  return (
    <>
      {thread && (
        <p>
          <a href={thread} target="_blank" rel="noopener">
            Read their answer in Gmail
          </a>
        </p>
      )}
      {draft ? (
        <>
          <p tabIndex={-1} ref={arrive}>
            A draft to {draft.to} is in Gmail. Read it, change it, send it there.
          </p>
          <div class="mail">{draft.text}</div>
        </>
      ) : (
        <Button onClick={make}>{stage === 'Note ready' ? 'Show the draft' : 'Draft a reply'}</Button>
      )}
    </>
  );
}

// What can be done about a piece of work, by its kind.

import { ContactForm } from '../log/contact-form';
import { ask } from '../server';
import { Button } from '../ui/button';
import { ApproachForm } from './approach-form';
import { DayChoice } from './day-choice';
import type { Item } from './queue';
import { TalkDeed } from './talk-deed';
import type { TodayJob } from './use-today';

export interface DeedProps {
  item: Item;
  job: TodayJob;
}

type Choice = [words: string, done: string, deed: () => Promise<unknown>];

const LATER = ['tomorrow', 'in 3 days', 'next week'];

export function Deeds({ item, job }: DeedProps) {
  const { clientId, list, kind } = item;
  const days = (words: string[]) => (
    <DayChoice
      words={words}
      onDay={(day) => job.deed(item, 'Date noted', () => ask('later', { clientId, list, day }))}
    />
  );
  if (kind === 'whenAgain') return days([...LATER, 'in 2 weeks', 'next month', 'no need']);
  return (
    <>
      <ByKind item={item} job={job} />
      {kind === 'call' || kind === 'date' || kind === 'contact' ? (
        <details>
          <summary>Later</summary>
          {days(LATER)}
        </details>
      ) : (
        <Button kind="link" onClick={() => job.skip(item)}>
          Skip for now
        </Button>
      )}
    </>
  );
}

function ByKind({ item, job }: DeedProps) {
  const { clientId, list, kind, todo } = item;
  if (kind === 'contact') {
    const form = (
      <ContactForm {...{ clientId, list }} onSave={(save) => job.deed(item, 'New contact saved', save)} />
    );
    if (/^Who/.test(todo)) return form;
    return (
      <>
        <p>Found? Write it into their row of the list, under Phone or Email.</p>
        <TalkDeed item={item} job={job} />
        <details>
          <summary>Somebody new is there</summary>
          {form}
        </details>
      </>
    );
  }
  if (kind === 'decision')
    return (
      <ApproachForm
        approach=""
        onDecide={(approach) =>
          job.deed(item, `Decided: ${approach}`, () =>
            ask('assignClients', { clientIds: [clientId], list, approach }),
          )
        }
      />
    );
  const choices = choicesFor(item);
  if (!choices) return <TalkDeed item={item} job={job} />;
  return (
    <div class="choices">
      {choices.map(([words, done, deed]) => (
        <Button key={words} onClick={() => job.deed(item, done, deed)}>
          {words}
        </Button>
      ))}
    </div>
  );
}

/** For what is settled by one click. */
function choicesFor({ kind, clientId, list, touchKey, todo }: Item): Choice[] | undefined {
  const remove: Choice = ['Remove', 'Draft removed', () => ask('removeDraft', { touchKey })];
  const reason = todo.replace(/^[^?]*\? /, '');
  const choices: Partial<Record<Item['kind'], Choice[]>> = {
    doubt: [
      ['It was sent', 'Noted as sent', () => ask('resolve', { touchKey, sent: true })],
      ['It was not sent', 'Noted as not sent', () => ask('resolve', { touchKey, sent: false })],
    ],
    oldDraft: [remove, ['Keep', 'Draft kept', () => ask('keepDraft', { touchKey })]],
    deleteDraft: [remove],
    reason: [['Accept it', 'Reason accepted', () => ask('acceptReason', { clientId, list, reason })]],
  };
  return choices[kind];
}

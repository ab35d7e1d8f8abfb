// The first step: which list, which touch, who, and drafts or sending now.

import type { OpenSheet } from '../../src/api';
import type { Sender } from '../set-up/sender';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { Pick } from '../ui/pick';
import { Tick } from '../ui/tick';
import { isFirstTime, LISTS, TOUCHES, WHO } from './choice';
import type { SendJob } from './use-send';
import { missingWords } from './words';

interface Props {
  job: SendJob;
  sheet: OpenSheet;
  /** Null while it is not known. */
  sender: Sender | null;
  onSetUp: () => void;
}

export function ChooseStep({ job, sheet, sender, onSetUp }: Props) {
  const { choice } = job;
  const missing = sender ? missingWords(sender) : '';
  const isEmpty = !sheet.clients.some(({ list }) => list === choice.list);
  return (
    <>
      <main>
        <Heading>Send</Heading>
        {missing && (
          <div class="note">
            <p>Before mails can leave, fill in {missing}: in Set-up, under "You, the sender".</p>
            <Button onClick={onSetUp}>Go to Set-up</Button>
          </div>
        )}
        <Choices job={job} />
        {isEmpty && (
          <p class="note">Nobody is on this list now. Choose the other one, or refresh your lists.</p>
        )}
        {!job.hasServed && isFirstTime(sheet) && (
          <p class="hint">The first time, five drafts are a good start: you read them before they leave.</p>
        )}
        <section>
          <h2>Drafts made earlier</h2>
          <p>Have you read your drafts in Gmail? They leave as they stand there now.</p>
          <Button onClick={() => job.go('ask-drafts')}>Send reviewed drafts</Button>
        </section>
      </main>
      <Actions>
        <Button kind="main" off={isEmpty || missing !== ''} onClick={job.look}>
          Show the names
        </Button>
      </Actions>
    </>
  );
}

function Choices({ job: { choice, choose } }: { job: SendJob }) {
  const touch = TOUCHES.find(({ value }) => value === choice.touch)!;
  const asText = <T,>(choices: { value: T; text: string }[]) =>
    choices.map(({ value, text }) => ({ value: String(value), text }));
  const picks = <T,>(choices: { value: T }[], picked: string) =>
    choices.find(({ value }) => String(value) === picked)!.value;
  return (
    <>
      <Pick
        label="List"
        value={choice.list}
        choices={LISTS}
        onPick={(picked) => choose({ list: picks(LISTS, picked) })}
      />
      <Pick
        label="What"
        value={String(choice.touch)}
        choices={asText(TOUCHES)}
        onPick={(picked) => choose({ touch: picks(TOUCHES, picked) })}
        hint={touch.hint}
      />
      <Pick
        label="Who"
        value={String(choice.who)}
        choices={asText(WHO)}
        onPick={(picked) => choose({ who: picks(WHO, picked) })}
        hint={choice.who === 'named' ? undefined : 'From the top of your list.'}
      />
      <fieldset>
        <legend>How</legend>
        <Tick
          group="mode"
          label="As drafts in Gmail"
          detail="Nothing leaves. You read them first."
          checked={choice.mode === 'draft'}
          onTick={() => choose({ mode: 'draft' })}
        />
        <Tick
          group="mode"
          label="Send now"
          detail="After you have seen the names and the mails."
          checked={choice.mode === 'send'}
          onTick={() => choose({ mode: 'send' })}
        />
      </fieldset>
    </>
  );
}

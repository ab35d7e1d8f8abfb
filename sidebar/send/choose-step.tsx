// The first step: which list, which touch, who, and drafts, sending now or at a time.

import type { OpenSheet } from '../../src/api';
import type { Sender } from '../set-up/sender';
import { Button } from '../ui/button';
import { Hint } from '../ui/hint';
import { Pick } from '../ui/pick';
import { Step } from '../ui/step';
import { Ticks } from '../ui/ticks';
import { count } from '../words/numbers';
import { HOW, type How, LISTS, startOf, TOUCHES, WHO, type Who, whatOf } from './choice';
import type { SendJob } from './use-send';
import { WhenFields } from './when-fields';
import { awayWords, missingWords } from './words';

interface Props {
  job: SendJob;
  sheet: OpenSheet;
  /** Null while it is not known. */
  sender: Sender | null;
  onSetUp: () => void;
}

export function ChooseStep({ job, sheet, sender, onSetUp }: Props) {
  const { choice, waiting } = job;
  const missing = sender ? missingWords(sender) : '';
  const isEmpty = !sheet.clients.some(({ list }) => list === choice.list);
  return (
    <Step title="Send" next="Show the names" off={isEmpty || missing !== '' || isPast(job)} onNext={job.look}>
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
      {waiting?.isFirst && (
        <Hint>The first time, five drafts are a good start: you read them before they leave.</Hint>
      )}
      {waiting?.away && (
        <div class="note">
          <p>{awayWords(waiting.away, waiting.now, sheet.locale)}</p>
          <Button onClick={job.stopAway}>Stop sending while I'm away</Button>
        </div>
      )}
      {waiting && waiting.drafts > 0 && (
        <section>
          <h2>{count(waiting.drafts, 'draft')} waiting in your Gmail</h2>
          <p>Have you read {waiting.drafts === 1 ? 'it' : 'them'}? What is there leaves as it stands now.</p>
          <Button onClick={() => job.go('ask-drafts')}>Send reviewed drafts</Button>
        </section>
      )}
    </Step>
  );
}

function Choices({ job }: { job: SendJob }) {
  const { choice, choose, waiting } = job;
  const what = whatOf(choice);
  return (
    <>
      <Pick label="List" value={choice.list} choices={LISTS} onPick={(list) => choose({ list })} />
      <Pick
        label="What"
        value={what.value}
        choices={TOUCHES}
        onPick={(picked) => {
          const { touch, survey } = TOUCHES.find(({ value }) => value === picked)!;
          choose({ touch, survey });
        }}
        hint={what.hint}
      />
      <Pick
        label="Who"
        value={choice.who}
        choices={WHO}
        onPick={(who) => choose({ who })}
        hint={whoHint(choice.who)}
      />
      <Ticks
        title="How"
        group="mode"
        choices={HOW}
        ticked={[choice.how === 'away' ? 'send' : choice.how]}
        onTick={([how]) =>
          choose(
            how === 'time'
              ? { how, day: choice.day || tomorrow(waiting?.now ?? Date.now()) }
              : { how: how as How },
          )
        }
      >
        {choice.how === 'time' && <WhenFields job={job} isLate={isPast(job)} />}
      </Ticks>
    </>
  );
}

/** A time is wanted, and it is none or no longer to come. */
function isPast({ choice, waiting }: SendJob): boolean {
  return choice.how === 'time' && !(startOf(choice)! > (waiting?.now ?? 0));
}

/** As a date field has it; Sweden writes days so. */
function tomorrow(now: number): string {
  return new Date(now + 86_400_000).toLocaleDateString('sv-SE');
}

function whoHint(who: Who): string | undefined {
  if (who === 'selected')
    return 'Select them in the sheet now: on Dormant Clients or Growth Clients, one below the other.';
  return who === 'named' ? undefined : 'From the top of your list.';
}

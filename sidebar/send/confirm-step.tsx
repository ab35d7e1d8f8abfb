// The last look: how many, from which mailbox, who is withheld and why.

import type { OpenSheet } from '../../src/api';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Facts } from '../ui/facts';
import { Heading } from '../ui/heading';
import { count } from '../words/numbers';
import { TOUCHES } from './choice';
import { isOffered } from './names';
import type { SendJob } from './use-send';
import { passedOver, type Withheld } from './withheld';
import { WithheldList } from './withheld-list';
import { doWords } from './words';

export function ConfirmStep({ job, sheet }: { job: SendJob; sheet: OpenSheet }) {
  const { choice, final } = job;
  const { due, mailbox, quotaLeft } = final!;
  const { salesKnown } = sheet;
  const touch = TOUCHES.find(({ value }) => value === choice.touch)!;
  return (
    <>
      <main>
        <Heading>{due.length > 0 ? `${doWords(choice.mode, due.length)}?` : 'Nobody is left'}</Heading>
        <Facts
          facts={[
            ['Mails', String(due.length)],
            ['What', touch.text],
            ['From', mailbox],
            ['Google lets this mailbox send today', String(quotaLeft)],
          ]}
        />
        {due.length > 0 && choice.mode === 'draft' && <p>Nothing leaves: the drafts wait in your Gmail.</p>}
        {due.length > 0 && choice.mode === 'send' && <p>They leave at once and cannot be called back.</p>}
        {salesKnown.text && (
          <p class={salesKnown.warning ? 'note' : 'hint'}>
            {salesKnown.text} {salesKnown.warning}
          </p>
        )}
        <p class="hint">{untickedWords(job)}</p>
        <WithheldList title="Withheld" withheld={withheldOf(job, sheet)} />
      </main>
      <Actions>
        <Button onClick={() => job.go(due.length > 0 ? 'preview' : 'names')}>Back</Button>
        {due.length > 0 && (
          <Button kind="main" onClick={job.start}>
            {doWords(choice.mode, due.length)}
          </Button>
        )}
      </Actions>
    </>
  );
}

function untickedWords({ shown, ticked, choice }: SendJob): string {
  const unticked = shown.length - ticked.length;
  if (choice.who === 'named' || unticked <= 0) return '';
  return `${count(unticked, 'name')} of those shown ${unticked === 1 ? 'is' : 'are'} not ticked.`;
}

/** Those ticked who cannot get it after all, and those passed over on the way down the list. */
function withheldOf({ choice, plan, final, names, shown }: SendJob, { clients }: OpenSheet): Withheld[] {
  if (choice.who === 'named') return final!.withheld;
  const order = clients.filter(({ list }) => list === choice.list).map(({ id }) => id);
  const last = shown.length < names.length ? shown[shown.length - 1].clientId : undefined;
  const passed = plan!.withheld.filter((one) => !isOffered(one));
  return [...final!.withheld, ...passedOver(passed, order, last)];
}

// The last look: how many, from which mailbox, who is withheld and why.

import type { OpenSheet } from '../../src/api';
import { Button } from '../ui/button';
import { Facts } from '../ui/facts';
import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { count } from '../words/numbers';
import { type Choice, whatOf } from './choice';
import { isOffered } from './names';
import type { SendJob } from './use-send';
import { passedOver, type Withheld } from './withheld';
import { WithheldList } from './withheld-list';
import { clockWords, doWords, extraFacts } from './words';

export function ConfirmStep({ job, sheet }: { job: SendJob; sheet: OpenSheet }) {
  const { choice, final } = job;
  const { due, mailbox, quotaLeft, perDay, warnings } = final!;
  const { salesKnown, locale } = sheet;
  const deed = doWords(choice, due.length, locale);
  return (
    <Step
      title={due.length > 0 ? `${deed}?` : 'Nobody is left'}
      onBack={() => job.go(due.length > 0 ? 'preview' : 'names')}
      next={due.length > 0 ? deed : ''}
      onNext={job.start}
    >
      <Facts
        facts={[
          ['Mails', String(due.length)],
          ['What', whatOf(choice).text],
          ['From', mailbox],
          ...extraFacts(due),
          ['Google lets this mailbox send today', quotaLeft === null ? 'Not known' : String(quotaLeft)],
        ]}
      />
      {due.length > 0 && saysOf(choice, perDay, mailbox).map((words) => <p key={words}>{words}</p>)}
      {salesKnown.text && (
        <p class={salesKnown.warning ? 'note' : 'hint'}>
          {salesKnown.text} {salesKnown.warning}
        </p>
      )}
      <Hint>{untickedWords(job)}</Hint>
      <WithheldList
        title="Worth knowing before you go on"
        withheld={warnings.map(({ client, sentence }) => ({ client, reason: sentence }))}
      />
      <WithheldList job={job} title="Withheld" withheld={withheldOf(job, sheet)} />
      {choice.how === 'send' && !job.waiting?.away && <GoAway job={job} />}
    </Step>
  );
}

function saysOf({ how }: Choice, perDay: number, mailbox: string): string[] {
  if (how === 'draft') return ['Nothing leaves: the drafts wait in your Gmail.'];
  return how === 'send' ? ['They leave at once and cannot be called back.'] : clockWords(perDay, mailbox);
}

/** Those whom only today's limit keeps back leave by the clock. */
function GoAway({ job }: { job: SendJob }) {
  return (
    <section>
      <h2>No time to wait?</h2>
      <p>
        Google's clock can send them once an hour, also those over today's limit. You see first what it does.
      </p>
      <Button onClick={job.goAway}>Go on while I'm away</Button>
    </section>
  );
}

function untickedWords({ shown, ticked, choice }: SendJob): string {
  const unticked = shown.length - ticked.length;
  if (choice.who === 'named' || unticked <= 0) return '';
  return `${count(unticked, 'name')} of those shown ${unticked === 1 ? 'is' : 'are'} not ticked.`;
}

/** Those ticked who cannot get it after all, and those passed over on the way down the list. */
function withheldOf({ choice, plan, final, names, shown }: SendJob, { clients }: OpenSheet): Withheld[] {
  if (choice.who === 'named' || choice.who === 'selected') return final!.withheld;
  const order = clients.filter(({ list }) => list === choice.list).map(({ id }) => id);
  const last = shown.length < names.length ? shown[shown.length - 1].clientId : undefined;
  const passed = plan!.withheld.filter((one) => !isOffered(one));
  return [...final!.withheld, ...passedOver(passed, order, last)];
}

// The mails as they would leave, one after another, both parts; and one of them to oneself as a test.

import { useState } from 'preact/hooks';
import type { TouchPlanAnswer } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Facts } from '../ui/facts';
import { Step } from '../ui/step';
import { TextField } from '../ui/text-field';
import { Ticks } from '../ui/ticks';
import { useWork } from '../work';
import { despiteOf } from './names';
import type { SendJob } from './use-send';
import { extraFacts } from './words';

type Part = 'text' | 'html';

const PARTS: { value: Part; text: string }[] = [
  { value: 'text', text: 'The text' },
  { value: 'html', text: 'As most mail programs show it' },
];

export function PreviewStep({ job }: { job: SendJob }) {
  const { run } = useWork();
  const { due, mailbox } = job.final!;
  const mail = usePreview(job);
  const one = due[mail.at];
  const test = () =>
    run(
      'Sending a test...',
      async () => void (await ask('sendTest', requestFor(job, one.clientId))),
      `A test is on its way to ${mailbox}. It counts nowhere.`,
    );
  return (
    <Step
      title="Is this what you want to say?"
      onBack={() => job.go('names')}
      next="Go on"
      onNext={() => job.go('confirm')}
    >
      <p class="where" role="status">
        Mail {mail.at + 1} of {due.length}: {one.client}
      </p>
      <div class="choices">
        <Button off={mail.at === 0} onClick={() => mail.show(mail.at - 1, mail.part)}>
          Previous
        </Button>
        <Button off={mail.at === due.length - 1} onClick={() => mail.show(mail.at + 1, mail.part)}>
          Next
        </Button>
      </div>
      <Facts facts={[['To', one.to], ...extraFacts([one]), ['From', mailbox], ['Subject', one.subject]]} />
      <Ticks
        title="Show"
        group="part"
        choices={PARTS}
        ticked={[mail.part]}
        onTick={([part]) => mail.show(mail.at, part as Part)}
      />
      {/* Until the other part is there, the text stays. */}
      {mail.part === 'text' || mail.html === undefined ? (
        <div class="mail">{one.text}</div>
      ) : (
        <iframe class="mail" sandbox="" srcdoc={mail.html} title={`The mail to ${one.client}`} />
      )}
      <PersonalLine key={`${one.clientId} ${one.personalLine}`} job={job} mail={one} />
      <Button onClick={test}>Send a test to me</Button>
    </Step>
  );
}

/** Which mail is shown, and which part; the HTML part is fetched when first looked at. */
function usePreview(job: SendJob) {
  const { run } = useWork();
  const { due } = job.final!;
  const [now, setNow] = useState<{ at: number; part: Part }>({ at: 0, part: 'text' });
  const [fetched, setFetched] = useState<Record<string, string | undefined>>({});
  const show = (at: number, part: Part) => {
    const { clientId, confirmed } = due[at];
    setNow({ at, part });
    if (part === 'text' || fetched[confirmed] !== undefined) return;
    run('Preparing the mail...', async () => {
      const { html } = await ask('previewTouch', requestFor(job, clientId));
      setFetched({ ...fetched, [confirmed]: html });
    });
  };
  // A line that was typed changes the mail, and may withhold it.
  const at = Math.min(now.at, due.length - 1);
  return { ...now, at, html: fetched[due[at].confirmed], show };
}

function requestFor({ choice: { list, touch, survey }, names, ticked }: SendJob, clientId: string) {
  return { list, touch, survey, clientIds: [clientId] as [string], despite: despiteOf(names, ticked) };
}

type Mail = TouchPlanAnswer['due'][number];

/** A sentence for this client alone, typed where it is read. */
function PersonalLine({ job, mail }: { job: SendJob; mail: Mail }) {
  const [line, setLine] = useState(mail.personalLine);
  return (
    <>
      <TextField
        label="Personal Line"
        value={line}
        onType={setLine}
        hint="For this client alone, where the text says {{Personal Line}}."
      />
      <p>
        <Button off={line.trim() === mail.personalLine} onClick={() => job.typeLine(mail.clientId, line)}>
          Put the line in
        </Button>
      </p>
    </>
  );
}

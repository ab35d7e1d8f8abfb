// Set-up: writing the playbook, and looking now who went quiet.

import { useState } from 'preact/hooks';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { count, dayText } from '../words/numbers';
import { useWork } from '../work';

type Quiet = { clientId: string; client: string; lastOrder: string }[];

export function PlaybookSection({ locale }: { locale: string }) {
  const { run } = useWork();
  const [quiet, setQuiet] = useState<Quiet>([]);
  const write = () =>
    run('Writing the playbook...', async () => {
      const { tab, contacted } = await ask('writePlaybook');
      return `Written on the tab ${tab}, from ${count(contacted, 'client')} contacted.`;
    });
  const watch = () =>
    run('Looking who went quiet...', async () => {
      const found = await ask('departureWatch');
      setQuiet(found.new);
      const mail = found.mailed ? 'The news is in a mail to you.' : found.why;
      return `${count(found.new.length, 'newly quiet client')}, ${found.due} due, ${found.won} won back. ${mail}`;
    });
  return (
    <Folded title="Playbook and newly quiet clients">
      <p>What your results teach, and what to do when a client leaves: a tab to print.</p>
      <Button onClick={write}>Write the playbook</Button>
      <h2>Who went quiet lately?</h2>
      <p>Refreshes your lists and mails you the news, nobody else. Ask for the reason while it is fresh.</p>
      <Button onClick={watch}>Look who went quiet</Button>
      <ul>
        {quiet.map(({ clientId, client, lastOrder }) => (
          <li key={clientId}>
            {client}
            {lastOrder && `, last order ${dayText(lastOrder, locale)}`}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

// Accounts without a salesperson, handed out after a look at who would get what.

import { useState } from 'preact/hooks';
import type { HandOutAnswer, TeamAnswer } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Facts } from '../ui/facts';
import { Ticks } from '../ui/ticks';
import { count, whole } from '../words/numbers';
import { useWork } from '../work';

interface Props {
  team: TeamAnswer;
  onTeam: (team: TeamAnswer) => void;
  locale: string;
}

/** Accounts named before they are handed out; the largest. */
const SHOWN = 5;

export function HandOut({ team, onTeam, locale }: Props) {
  const { run, move } = useWork();
  const here = team.members.filter((one) => one.here).map(({ name }) => name);
  const [from, setFrom] = useState(team.without.map(({ person }) => person));
  const [to, setTo] = useState(here);
  const [plan, setPlan] = useState<HandOutAnswer | null>(null);
  const sum = ({ accounts, potential }: { accounts: number; potential: number }) =>
    `${count(accounts, 'account')}, ${whole(potential, locale)} a year`;
  const look = () =>
    run(
      'Sharing them out...',
      async () => setPlan(await ask('handOutPreview', { from, to })),
      'Nothing is changed yet.',
    );
  const give = () =>
    run('Handing out...', async () => {
      const { handedOut } = await ask('handOut', { from, to });
      setPlan(null);
      onTeam(await ask('team'));
      return `Handed out: ${count(handedOut, 'account')}. See the tab Handed Out, and Who on your lists.`;
    });
  if (!plan)
    return (
      <>
        <Ticks
          title="Accounts without a salesperson"
          choices={team.without.map((one) => ({
            value: one.person,
            text: one.person || 'Nobody named',
            detail: `${one.why}; ${sum(one)}`,
          }))}
          ticked={from}
          onTick={setFrom}
        />
        <Ticks
          title="Who takes them, evenly by potential"
          choices={here.map((value) => ({ value }))}
          ticked={to}
          onTick={setTo}
        />
        <Button off={from.length * to.length === 0} onClick={look}>
          See who would get which
        </Button>
      </>
    );
  return (
    <div class="note">
      <h2>Hand out {count(plan.handedOut, 'account')}?</h2>
      <Facts facts={plan.shares.map((one) => [one.name, sum(one)])} />
      {plan.handedOut > 0 && <p>The largest:</p>}
      <ul>
        {plan.accounts.slice(0, SHOWN).map(({ clientId, client, to }) => (
          <li key={clientId}>
            {client}: {to}
          </li>
        ))}
      </ul>
      {plan.kept > 0 && <p>{plan.kept} stay with whom they are.</p>}
      <div class="choices">
        <Button off={plan.handedOut === 0} onClick={give}>
          Hand out
        </Button>
        <Button onClick={() => move(() => setPlan(null))}>Back</Button>
      </div>
    </div>
  );
}

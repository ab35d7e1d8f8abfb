// Set-up: who is here, what each brought back, and accounts without a salesperson.

import type { TeamAnswer } from '../../src/api';
import { Facts } from '../ui/facts';
import { whole } from '../words/numbers';
import { HandOut } from './hand-out';
import { Section } from './section';

export function TeamSection({ locale }: { locale: string }) {
  const words = ({ here, wins, newRevenue, owed }: TeamAnswer['members'][number]) =>
    [
      here ? 'here' : 'gone',
      wins > 0 && `${wins} won back, ${whole(newRevenue, locale)}`,
      owed > 0 && `bounty owed ${whole(owed, locale)}`,
    ]
      .filter(Boolean)
      .join('; ');
  return (
    <Section title="Team" call="team">
      {(team, set) => (
        <>
          <Facts facts={team.members.map((one) => [one.name, words(one)])} />
          <p>
            {team.members.length === 0 && 'Nobody is on the Team tab yet. '}
            Type names, addresses and who is still here on the Team tab.
          </p>
          {team.without.length > 0 && <HandOut team={team} onTeam={set} locale={locale} />}
        </>
      )}
    </Section>
  );
}

// Set-up: what runs by the clock, switched on and off.

import type { TriggerState } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Hint } from '../ui/hint';
import { momentText } from '../words/numbers';
import { useWork } from '../work';
import { Section } from './section';

const KINDS: Record<TriggerState['kind'], [name: string, does: string]> = {
  replies: ['Every hour', 'Looks in your mailbox for answers, bounces and opt-outs.'],
  morning: ['Every morning', 'Refreshes lists and numbers, and writes Today.'],
  weekly: ['Every Monday', 'Looks who went quiet and mails you what is new, due and won, if anything is.'],
};

export function ClockSection({ locale }: { locale: string }) {
  const { run } = useWork();
  return (
    <Section title="The clock" call="triggers">
      {(states, set) => (
        <>
          <Hint>
            For your own account, also when this sheet is closed; colleagues switch on theirs. No client gets
            mail by it.
          </Hint>
          <ul class="cards">
            {states.map(({ kind, on, lastRun, problem }) => {
              const [name, does] = KINDS[kind];
              const flip = on ? 'Switch off' : 'Switch on';
              return (
                <li key={kind}>
                  <strong>
                    {name}: {on ? 'on' : 'off'}
                  </strong>
                  <span>{does}</span>
                  {lastRun && <span class="hint">Last run: {momentText(Date.parse(lastRun), locale)}</span>}
                  {problem && <p class="problem">{problem}</p>}
                  <Button
                    label={`${flip}: ${name}`}
                    onClick={() =>
                      run(
                        'Setting the clock...',
                        async () =>
                          set(await ask(on ? 'removeTriggers' : 'installTriggers', { kinds: [kind] })),
                        `${name}: ${on ? 'off' : 'on'}.`,
                      )
                    }
                  >
                    {flip}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Section>
  );
}

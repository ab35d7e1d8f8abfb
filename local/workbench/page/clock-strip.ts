// The clock of the world: what time it is there, and the buttons that move it.

import type { Clock, Posts } from '../protocol';
import type { Connection } from './connection';
import { $ } from './dom';

export interface ClockStrip {
  now(): number;
  onMove(take: () => void): void;
  /** Where to say that a trigger failed or the clock cannot move. */
  failures(fail: (sentence: string) => void): void;
}

/** Fills the strip's clock and makes its buttons work. */
export function clockStrip(connection: Connection, first: Clock): ClockStrip {
  let clock = first;
  let moved = () => {};
  let fail: (sentence: string) => void = () => {};
  const show = () => {
    $('clock').textContent = `${clock.text} (${clock.timeZone})`;
  };
  const move = async (step: Posts['/clock']) => {
    $('clock').textContent = 'Time passes…';
    const answer = await connection.post('/clock', step).finally(show);
    const failed = 'error' in answer ? [answer] : answer.fired;
    for (const { error } of failed) if (error) fail(error);
  };
  show();
  connection.on('clock', (event) => {
    const changed = event.clock.now !== clock.now;
    clock = event.clock;
    show();
    if (changed) moved();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hours]'))
    button.onclick = () => void move({ hours: Number(button.dataset['hours']) });
  const form = $('to-day') as HTMLFormElement;
  form.onsubmit = (event) => {
    event.preventDefault();
    void move({ to: String(new FormData(form).get('day')) });
  };
  return {
    now: () => clock.now,
    onMove: (take) => {
      moved = take;
    },
    failures: (take) => {
      fail = take;
    },
  };
}

// How one run waits: for a lock, for time to pass, for a person's answer.

import type { UiPort } from './execution-types';
import { Parked, type Wait } from './parking';
import type { World } from './world-types';

type Answer = ReturnType<UiPort['ask']>;

/** The page beside the sheet, which may take its time to answer when the script runs in a thread of its own. */
export interface PatientUiPort extends Omit<UiPort, 'ask'> {
  ask(question: Parameters<UiPort['ask']>[0]): Answer | Promise<Answer>;
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

/** The one wait a run can be in. When it `parks`, it hands its thread back and the same call is made again later. */
export class Waiting {
  private since: number | undefined;
  private deadline: number | undefined;
  private answer: Answer | undefined;

  constructor(
    private readonly world: World,
    private readonly parks: boolean,
  ) {}

  /** Waits for `ready`, at most so many milliseconds; without parking the time is spent at once. */
  until(ready: () => boolean, milliseconds: number, spend: (seconds: number) => void): boolean {
    this.deadline ??= this.world.clock + milliseconds;
    const { deadline } = this;
    const remaining = deadline - this.world.clock;
    if (!ready() && remaining > 0) {
      if (this.parks) throw this.park({ ready, deadline });
      this.deadline = undefined;
      spend(remaining / 1000);
    }
    this.deadline = undefined;
    return ready();
  }

  /** Waits for a person; a page that fails to answer counts as closed. */
  forAnswer(ask: () => Answer | Promise<Answer>): Answer {
    const known = this.answer;
    this.answer = undefined;
    if (known) return known;
    const answer = ask();
    if (!(answer instanceof Promise)) return answer;
    const keep = (value: Answer) => {
      this.answer = value;
    };
    throw this.park({ answered: answer.then(keep, () => keep(CLOSED)) });
  }

  /** Modelled seconds of the wait that is over now. */
  seconds(): number {
    const seconds = (this.world.clock - (this.since ?? this.world.clock)) / 1000;
    this.since = undefined;
    return seconds;
  }

  private park(wait: Wait): Parked {
    this.since ??= this.world.clock;
    return new Parked(wait);
  }
}

// One job at a time: what is going on, what failed, and a guard against a second click.

import { useRef, useState } from 'preact/hooks';

export interface Work {
  /** Words for what is going on; '' when nothing is. */
  busy: string;
  /** The sentence of the last failure; '' when there is none. */
  problem: string;
  /** The words count what is done: nothing need be said of the time it takes. */
  isCounted: boolean;
  /** Words about what was just done, to be read aloud. */
  done: string;
  /**
   * Does a job unless another is under way. `words` say what is going on. What fails is shown and changes nothing
   * else. Words that the job returns are told at the end, else `whenDone`, if given.
   */
  run(
    words: string,
    job: (say: (words: string) => void) => Promise<unknown>,
    whenDone?: string,
    isCounted?: boolean,
  ): Promise<void>;
  /** Moves on at once and forgets the last words; does nothing while a job is under way. */
  move(change: () => void): void;
  clear(): void;
}

const IDLE = { busy: '', problem: '', done: '', isCounted: false };

/** Everything on the page is drawn by App, and so anew with each change. */
let ofPage: Work;

/** The state behind the whole page; used once, in App. */
export function useNewWork(): Work {
  const [state, setState] = useState(IDLE);
  const underWay = useRef(false);
  ofPage = {
    ...state,
    move(change) {
      if (underWay.current) return;
      setState(IDLE);
      change();
    },
    clear: () => setState((now) => (now.busy ? now : IDLE)),
    async run(words, job, whenDone = '', isCounted = false) {
      if (underWay.current) return;
      underWay.current = true;
      const say = (busy: string) => setState({ ...IDLE, busy, isCounted });
      say(words);
      let ending = { ...IDLE };
      try {
        const said = await job(say);
        ending.done = typeof said === 'string' ? said : whenDone;
      } catch (error) {
        ending = { ...IDLE, problem: error instanceof Error ? error.message : String(error) };
      }
      underWay.current = false;
      setState(ending);
    },
  };
  return ofPage;
}

export function useWork(): Work {
  return ofPage;
}

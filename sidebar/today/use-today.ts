// What the place Today knows, and the way from one piece of work to the next.

import { useEffect, useState } from 'preact/hooks';
import type { ApiAnswer } from '../../src/api';
import { ask } from '../server';
import { useWork } from '../work';
import { type Item, keyOf, nextAfter, split } from './queue';
import { foundWords } from './words';

interface TodayState {
  /** Null while it is not known. */
  answer: ApiAnswer<'today'> | null;
  isMine: boolean;
  isDeciding: boolean;
  /** Key of the piece in hand; '' for the first. */
  open: string;
  /** Something was done: the keyboard goes on to the next. */
  hasMoved: boolean;
  /** What was logged last, to be taken back. */
  logged: { touchKey: string; words: string; from: string } | null;
}

const START: TodayState = {
  answer: null,
  isMine: true,
  isDeciding: false,
  open: '',
  hasMoved: false,
  logged: null,
};

export type TodayJob = ReturnType<typeof useToday>;

/** @param onStage told where a client stands since */
export function useToday(onStage: (clientId: string, stage: string) => void) {
  const { run, move } = useWork();
  const [state, setState] = useState(START);
  const set = (change: Partial<TodayState>) => setState((now) => ({ ...now, ...change }));
  const { single, groups } = split(state.answer?.items ?? [], state.isDeciding);
  const inHand = single.find((item) => keyOf(item) === state.open) ?? single[0];
  const load = async (mine: boolean) => set({ answer: await ask('today', { mine }) });
  const look = (isMine: boolean) =>
    run('Looking what is due...', async () => {
      set({ isMine, open: '', hasMoved: false });
      await load(isMine);
    });
  useEffect(() => void look(true), []);

  /** The piece is done, or put off: on to the next; at the end the day is looked at afresh. */
  const goOn = async (item: Item, isDone = true) => {
    const { answer } = state;
    const left = answer!.items.filter((one) => keyOf(one) !== keyOf(item));
    const next = nextAfter(single, item);
    const doneToday = answer!.doneToday + Number(isDone);
    set({ answer: { ...answer!, items: left, doneToday }, open: next ? keyOf(next) : '', hasMoved: true });
    if (!next) await load(state.isMine);
  };
  return {
    ...state,
    single,
    groups,
    inHand,
    look,
    takeUp: (item: Item) => move(() => set({ open: keyOf(item), hasMoved: true })),
    decideOneByOne: () => move(() => set({ isDeciding: true, open: '', hasMoved: true })),
    skip: (item: Item) =>
      run('Going on...', () => goOn(item, false), 'Left for later. It is here again next time.'),
    /** Does something about a piece of work, says so, and goes on. */
    deed: (item: Item, done: string, job: () => Promise<unknown>) =>
      run(
        'Noting it...',
        async () => {
          await job();
          set({ logged: null });
          await goOn(item, false);
        },
        `${done}: ${item.client}.`,
      ),
    log: (item: Item, request: Parameters<typeof ask<'logTouch'>>[1], words: string) =>
      run(
        'Logging it...',
        async () => {
          const { touchKey, stage } = await ask('logTouch', request);
          onStage(request.clientId, stage);
          set({ logged: { touchKey, words, from: keyOf(item) } });
          await goOn(item);
        },
        words,
      ),
    undo: () =>
      run(
        'Taking it back...',
        async () => {
          await ask('undoTouch', { touchKey: state.logged!.touchKey });
          set({ logged: null, open: state.logged!.from, hasMoved: true });
          await load(state.isMine);
        },
        'Taken back. The Touch Log says so.',
      ),
    lookForAnswers: () =>
      run('Looking for answers in your mailbox...', async () => {
        const found = await ask('checkReplies');
        set({ open: '', hasMoved: false });
        await load(state.isMine);
        return foundWords(found);
      }),
  };
}

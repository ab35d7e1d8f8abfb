// What the place Send knows on the way from choosing to the result, and the ways between its steps.

import { useRef, useState } from 'preact/hooks';
import type { OpenSheet, ReviewedResult, TouchPlanAnswer } from '../../src/api';
import { ask } from '../server';
import { useWork, type Work } from '../work';
import { type Choice, startChoice } from './choice';
import { NOTHING_DONE, requestOf, sendInChunks, type Totals } from './chunks';
import { decisionsOf, type Name, namesOf, ON_A_SCREEN, offered, tickedAtStart } from './names';
import { goingWords } from './words';

export type SendStep =
  | 'choose'
  | 'names'
  | 'preview'
  | 'confirm'
  | 'sending'
  | 'result'
  | 'ask-drafts'
  | 'drafts';

export interface SendState {
  step: SendStep;
  choice: Choice;
  /** Everybody of the list, as looked at first. */
  plan: TouchPlanAnswer | null;
  /** In the order of the list. */
  names: Name[];
  ticked: string[];
  /** Clients whose approach a tick of this job decided. */
  decided: string[];
  /** Names asked for beyond those chosen. */
  more: number;
  /** Those ticked, as they would leave. */
  final: TouchPlanAnswer | null;
  totals: Totals;
  isStopped: boolean;
  startedAt: number;
  reviewed: ReviewedResult | null;
  /** Something was made or sent since the place was opened; the stages may not tell yet. */
  hasServed: boolean;
}

type Set = (change: Partial<SendState>) => void;

function startState(sheet: OpenSheet): SendState {
  return {
    step: 'choose',
    choice: startChoice(sheet),
    plan: null,
    names: [],
    ticked: [],
    decided: [],
    more: 0,
    final: null,
    totals: NOTHING_DONE,
    isStopped: false,
    startedAt: 0,
    reviewed: null,
    hasServed: false,
  };
}

export type SendJob = ReturnType<typeof useSend>;

export function useSend(sheet: OpenSheet, onSheet: (sheet: OpenSheet) => void) {
  const work = useWork();
  const [state, setState] = useState(() => startState(sheet));
  const stop = useRef(false);
  const set: Set = (change) => setState((now) => ({ ...now, ...change }));
  return {
    ...state,
    shown: offered(state.names, state.choice, state.more),
    go: (step: SendStep) => work.move(() => set({ step })),
    choose: (change: Partial<Choice>) => set({ choice: { ...state.choice, ...change } }),
    tick: (clientId: string, isTicked: boolean) =>
      set({ ticked: [...state.ticked.filter((id) => id !== clientId), ...(isTicked ? [clientId] : [])] }),
    showMore: () => set({ more: state.more + ON_A_SCREEN }),
    look: () => look(work, state.choice, sheet, set),
    settle: () => settle(work, state, set),
    start: () => {
      stop.current = false;
      sendAll(work, state, set, () => stop.current);
    },
    stop: () => {
      stop.current = true;
      set({ isStopped: true });
    },
    sendReviewed: () => sendReviewed(work, set),
    /** Back to the choice, with the stages as they are now. */
    finish: () =>
      work.run('Looking at your lists...', async () => {
        const now = await ask('open');
        onSheet(now);
        const hasServed = state.hasServed || state.totals.done > 0 || (state.reviewed?.sent ?? 0) > 0;
        set({ ...startState(now), choice: state.choice, hasServed });
      }),
  };
}

function look({ run }: Work, choice: Choice, sheet: OpenSheet, set: Set) {
  return run('Looking who is due...', async () => {
    const plan = await ask('planTouches', { list: choice.list, touch: choice.touch });
    const names = namesOf(
      plan,
      sheet.clients.filter(({ list }) => list === choice.list),
    );
    set({ step: 'names', plan, names, ticked: tickedAtStart(names, choice), decided: [], more: 0 });
  });
}

/** Decides what the ticks decide, and has the mails made as they would leave. */
function settle({ run }: Work, { choice, names, ticked, decided }: SendState, set: Set) {
  const { list, touch } = choice;
  const { decide, takeBack } = decisionsOf(names, ticked, decided);
  return run('Preparing the mails...', async () => {
    if (decide.length > 0) await ask('assignClients', { clientIds: decide, list, approach: 'Reach out' });
    if (takeBack.length > 0) await ask('assignClients', { clientIds: takeBack, list, approach: '' });
    set({ decided: [...decided.filter((id) => !takeBack.includes(id)), ...decide] });
    const final = await ask('planTouches', { list, touch, clientIds: ticked });
    const fresh = { totals: NOTHING_DONE, isStopped: false };
    set({ ...fresh, final, step: final.due.length > 0 ? 'preview' : 'confirm' });
  });
}

function sendAll({ run }: Work, state: SendState, set: Set, isStopped: () => boolean) {
  const { choice, totals } = state;
  const { due } = state.final!;
  set({ step: 'sending', isStopped: false, startedAt: Date.now() });
  return run(goingWords(choice.mode, totals.done, due.length), async (say) => {
    try {
      await sendInChunks(requestOf(choice, due), totals, {
        send: (request) => ask('sendTouches', request),
        isStopped,
        tell: (now) => {
          set({ totals: now });
          say(goingWords(choice.mode, now.done, due.length));
        },
      });
    } finally {
      set({ step: 'result' });
    }
  });
}

function sendReviewed({ run }: Work, set: Set) {
  return run('Sending what is in Drafts. This takes about a second for each mail...', async () => {
    let sent = 0;
    for (;;) {
      const answer = await ask('sendReviewedDrafts');
      sent += answer.sent;
      set({ reviewed: { ...answer, sent } });
      if (answer.remaining === 0 || answer.sent === 0) break;
    }
    set({ step: 'drafts' });
  });
}

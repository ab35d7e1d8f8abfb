// The ways between the steps of the place Send, and what is asked of the server on them.

import { useRef, useState } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { ask } from '../server';
import { count } from '../words/numbers';
import { useWork, type Work } from '../work';
import { anyDay, type Choice, modeOf, startOf } from './choice';
import { added, NOTHING_DONE, requestOf, sendInChunks, type Totals } from './chunks';
import { lift, look, resolve } from './look';
import { decisionsOf, despiteOf, ON_A_SCREEN, offered } from './names';
import { type Ending, type SendState, type SendStep, type SetState, startState } from './state';
import type { Withheld } from './withheld';
import { goingWords } from './words';

export type SendJob = ReturnType<typeof useSend>;

export function useSend(sheet: OpenSheet, onSheet: (sheet: OpenSheet) => void) {
  const work = useWork();
  const [state, setState] = useState(() => startState(sheet));
  const ending = useRef<Ending>('');
  const set: SetState = (change) => setState((now) => ({ ...now, ...change }));
  const end = (how: Ending) => {
    ending.current = how;
    set({ ending: how });
  };
  return {
    ...state,
    shown: offered(state.names, state.choice, state.more, state.called),
    go: (step: SendStep) => work.move(() => set({ step })),
    choose: (change: Partial<Choice>) => set({ choice: { ...state.choice, ...change } }),
    tick: (clientId: string, isTicked: boolean) =>
      set({ ticked: [...state.ticked.filter((id) => id !== clientId), ...(isTicked ? [clientId] : [])] }),
    showMore: () => set({ more: state.more + ON_A_SCREEN }),
    lookForWaiting: async () => set({ waiting: await ask('waitingMail') }),
    look: () => look(work, state.choice, sheet, set),
    letters: () => writeLetters(work, state.choice),
    resolve: (one: Withheld, sent: boolean) => resolve(work, state, sheet, set, one, sent),
    lift: (isPause: boolean, without?: string[]) => lift(work, state, sheet, set, isPause, without),
    settle: () => settle(work, state, set),
    /** Shows once more what would leave by the clock, those over today's limit too. */
    goAway: () => settle(work, { ...state, choice: { ...state.choice, how: 'away' } }, set),
    typeLine: (clientId: string, line: string) => typeLine(work, state, set, clientId, line),
    start: () => {
      ending.current = '';
      const isLater = state.choice.how === 'time' || state.choice.how === 'away';
      if (isLater) handOver(work, state, set);
      else sendAll(work, state, set, () => ending.current);
    },
    end,
    stopAway: () =>
      work.run(
        'Stopping...',
        async () => {
          await ask('stopAway');
          set({ waiting: await ask('waitingMail') });
        },
        'Stopped: nothing more leaves by the clock.',
      ),
    sendReviewed: () => sendReviewed(work, set),
    changeDraft: (name: 'removeDraft' | 'keepDraft', one: Withheld) =>
      changeDraft(work, state, set, name, one),
    /** Back to the choice, with the stages as they are now. */
    finish: () =>
      work.run('Looking at your lists...', async () => {
        const now = await ask('open');
        onSheet(now);
        set({ ...startState(now), choice: state.choice, waiting: await ask('waitingMail') });
      }),
  };
}

/** For those whose channel is Letter; the words tell who got none. */
function writeLetters({ run }: Work, { list, touch }: Choice) {
  return run('Writing...', async () => {
    const { written, tab, withheld } = await ask('writeLetters', { list, touch });
    const why = withheld.map(({ client, reason }) => `${client}: ${reason}`);
    return [`${count(written, 'letter')} on the tab ${tab}.`, ...why].join(' ');
  });
}

const planRequest = ({ choice, names, ticked }: SendState) => ({
  list: choice.list,
  touch: choice.touch,
  survey: choice.survey,
  clientIds: ticked,
  despite: despiteOf(names, ticked),
  anyDay: anyDay(choice),
});

/** Decides what the ticks decide, and has the mails made as they would leave. */
function settle({ run }: Work, state: SendState, set: SetState) {
  const { choice, names, ticked, decided } = state;
  const { list } = choice;
  const { decide, takeBack } = decisionsOf(names, ticked, decided);
  return run('Preparing the mails...', async () => {
    if (decide.length > 0) await ask('assignClients', { clientIds: decide, list, approach: 'Reach out' });
    if (takeBack.length > 0) await ask('assignClients', { clientIds: takeBack, list, approach: '' });
    set({ decided: [...decided.filter((id) => !takeBack.includes(id)), ...decide] });
    const final = await ask('planTouches', planRequest(state));
    const fresh = { totals: NOTHING_DONE, ending: '' as const, isHandedOver: false };
    set({ ...fresh, choice, final, step: final.due.length > 0 ? 'preview' : 'confirm' });
  });
}

/** Writes the line into the list and has the mails made afresh. */
function typeLine({ run }: Work, state: SendState, set: SetState, clientId: string, line: string) {
  return run(
    'Writing it into your list...',
    async () => {
      const { list } = state.choice;
      await ask('assignClients', { clientIds: [clientId], list, personalLine: line.trim() });
      const final = await ask('planTouches', planRequest(state));
      set({ final, ...(final.due.length > 0 ? {} : { step: 'confirm' }) });
    },
    'It is in your list, and in the mail where the text has a place for it.',
  );
}

function sendAll({ run }: Work, state: SendState, set: SetState, ended: () => Ending) {
  const { choice, names, ticked } = state;
  const { due } = state.final!;
  const mode = modeOf(choice);
  const request = requestOf(choice, due, despiteOf(names, ticked));
  let { totals } = state;
  set({ step: 'sending', ending: '', startedAt: Date.now() });
  const job = async (say: (words: string) => void) => {
    try {
      await sendInChunks(request, totals, {
        send: (part) => ask('sendTouches', part),
        isStopped: () => ended() !== '',
        tell: (now) => {
          totals = now;
          set({ totals });
          say(goingWords(mode, now.done, due.length));
        },
      });
      if (ended() === 'away' && totals.remaining > 0) {
        say('Leaving the rest to Google\u2019s clock...');
        await leaveToClock(request, totals, set);
      }
    } finally {
      set({ step: 'result' });
    }
  };
  return run(goingWords(mode, totals.done, due.length), job, '', true);
}

function handOver({ run }: Work, { choice, final, names, ticked, totals }: SendState, set: SetState) {
  const request = requestOf(choice, final!.due, despiteOf(names, ticked));
  return run('Setting Google\u2019s clock...', async () => {
    await leaveToClock({ ...request, startAt: startOf(choice) }, totals, set);
    set({ step: 'result' });
  });
}

async function leaveToClock(
  request: Parameters<typeof ask<'goOnWhileAway'>>[1],
  totals: Totals,
  set: SetState,
) {
  const answer = await ask('goOnWhileAway', request);
  set({ totals: added(totals, answer), isHandedOver: true });
}

function sendReviewed({ run }: Work, set: SetState) {
  const job = async (say: (words: string) => void) => {
    let sent = 0;
    for (;;) {
      const answer = await ask('sendReviewedDrafts');
      sent += answer.sent;
      set({ reviewed: { ...answer, sent } });
      if (answer.remaining === 0 || answer.sent === 0) break;
      say(`Sending: ${sent} so far...`);
    }
    set({ step: 'drafts' });
  };
  return run('Sending what is in Drafts, about a second for each mail...', job, '', true);
}

function changeDraft(
  { run }: Work,
  { reviewed }: SendState,
  set: SetState,
  name: 'removeDraft' | 'keepDraft',
  { touchKey, rule }: Withheld,
) {
  const words = name === 'keepDraft' ? 'Kept: it leaves with the next reviewed drafts.' : 'Removed.';
  return run(
    name === 'keepDraft' ? 'Keeping it...' : 'Removing it...',
    async () => {
      await ask(name, { touchKey: touchKey!, rule });
      const withheld = reviewed!.withheld.filter((one) => one.touchKey !== touchKey);
      set({ reviewed: { ...reviewed!, withheld } });
    },
    words,
  );
}

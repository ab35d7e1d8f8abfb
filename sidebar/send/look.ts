// Looking who is due, and looking again once a person has decided what stood in the way.

import type { OpenSheet } from '../../src/api';
import { ask } from '../server';
import type { Work } from '../work';
import { anyDay, type Choice } from './choice';
import { namesOf, tickedAtStart } from './names';
import type { SendState, SetState } from './state';
import type { Withheld } from './withheld';

export function look({ run }: Work, choice: Choice, sheet: OpenSheet, set: SetState) {
  // "Go on while I'm away" is asked afresh each time.
  const how = choice.how === 'away' ? 'send' : choice.how;
  return run('Looking who is due...', () => lookAgain({ ...choice, how }, sheet, set));
}

/** @param keep what stays of an earlier look at the same names */
async function lookAgain(choice: Choice, sheet: OpenSheet, set: SetState, keep?: SendState) {
  const selected = choice.who === 'selected' && !keep ? await ask('selectedClients') : undefined;
  const list = selected?.list ?? choice.list;
  const asked = selected?.clientIds ?? keep?.asked;
  const { touch, survey } = choice;
  const plan = await ask('planTouches', { list, touch, survey, clientIds: asked, anyDay: anyDay(choice) });
  const names = namesOf(
    plan,
    sheet.clients.filter((one) => one.list === list),
  );
  const isName = (id: string) => names.some(({ clientId }) => clientId === id);
  // While nobody could get it, nothing was there to be unticked.
  const wasTicked = keep && keep.names.length + keep.ticked.length > 0;
  const ticked = wasTicked ? keep.ticked.filter(isName) : tickedAtStart(names, choice);
  const fresh = { decided: [], more: 0, called: [], lost: [], ...keep };
  set({ ...fresh, choice: { ...choice, list }, plan, asked, names, ticked, step: 'names' });
}

/** Notes what a person knows of a touch, and looks afresh who is due. */
export function resolve(
  { run }: Work,
  state: SendState,
  sheet: OpenSheet,
  set: SetState,
  { clientId, touchKey }: Withheld,
  sent: boolean,
) {
  const { choice, ticked, called } = state;
  const again = sent ? [] : [clientId];
  return run(
    'Noting it...',
    async () => {
      await ask('resolve', { touchKey: touchKey!, sent });
      const keep = { ...state, ticked: [...ticked, ...again], called: [...called, ...again] };
      await lookAgain(choice, sheet, set, keep);
    },
    sent ? 'Noted as sent.' : 'Noted. They are among the names below, ticked.',
  );
}

/** Ends what holds everybody back, and goes back to where it showed. */
export function lift(
  { run }: Work,
  state: SendState,
  sheet: OpenSheet,
  set: SetState,
  isPause: boolean,
  without?: string[],
) {
  return run(isPause ? 'Noting it...' : 'Reading Sent...', async (say) => {
    const answer = isPause ? await ask('goOn') : await rebuild(without, say);
    const lost = 'mailboxes' in answer ? answer.mailboxes : [];
    if (state.step === 'drafts') set({ lost, step: 'ask-drafts' });
    else await lookAgain(state.choice, sheet, set, { ...state, lost });
    return 'say' in answer ? answer.say : 'Sending goes on.';
  });
}

/** Reads on until Sent is read to its end. */
async function rebuild(without: string[] | undefined, tell: (words: string) => void) {
  for (let before = 0; ; ) {
    const answer = await ask('rebuildLog', { without, before });
    if (!answer.remaining) return answer;
    before = answer.back;
    tell(answer.say);
  }
}

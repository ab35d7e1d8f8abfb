// The log as people leave it: damaged lines are read the careful way, corrections take back one line each.

import { describe, expect, it } from '@jest/globals';
import {
  type LogRow,
  lastLogged,
  mended,
  planTouches,
  TOUCH_STATES,
  touchState,
  UNDONE,
  withoutUndone,
} from '../../../src/domain/touches';
import { client, daysAgo, logged, logRow, NOW, plan } from './plan-fixture';

describe('touchState', () => {
  it.each(TOUCH_STATES)('knows %s in any case', (state) => {
    expect(touchState(` ${state.toUpperCase()} `)).toBe(state);
  });

  it.each(['', 'gone', 'Sent?', '#REF!'])('takes %j for in doubt', (typed) => {
    expect(touchState(typed)).toBe('Sent or not?');
  });
});

describe('mended', () => {
  it('leaves a sound line the very same', () => {
    const row = logRow('C1', 1, daysAgo(9));
    expect(mended([row], NOW)[0]).toBe(row);
  });

  it('reads an odd case, a lost time and a lost round', () => {
    const row = logged('C1', 2, 0, ' Won Back ', { round: 0 });
    expect(mended([row], NOW)[0]).toMatchObject({ at: NOW, round: 1, outcome: 'won back' });
  });
});

describe('planTouches with a damaged line of the same touch', () => {
  const SENT = logRow('C1', 1, daysAgo(400));
  it.each([
    ['the state is no word', { state: 'xx' }, 'in-doubt'],
    ['the state is empty', { state: '' }, 'in-doubt'],
    ['the state is in small letters', { state: 'sent' }, 'already-sent'],
    ['the time is lost', { at: 0 }, 'already-sent'],
    ['the round is lost', { round: 0 }, 'already-sent'],
    ['the key is lost', { key: '' }, 'already-sent'],
    ['the list is lost', { list: '' }, 'already-sent'],
    ['the client id is lost', { clientId: '', at: daysAgo(9) }, 'already-sent'],
    ['the address is lost', { address: '' }, 'already-sent'],
  ])('withholds when %s', (_what, damage, rule) => {
    const log = [{ ...SENT, ...damage } as unknown as LogRow];
    expect(planTouches(plan({ log, candidates: [client('C1')] })).withheld.map((one) => one.rule)).toEqual([
      rule,
    ]);
  });
});

describe('withoutUndone', () => {
  it('leaves out what was taken back and the line that says so, and nothing else', () => {
    const talk = logged('C1', 2, daysAgo(5), 'spoke');
    const mail = logRow('C1', 2, daysAgo(5));
    const taken = logged('C1', 2, daysAgo(4), 'not now', { state: 'Undone' });
    const line = logged('C1', 2, daysAgo(3), UNDONE, { state: 'Undone' });
    expect(withoutUndone([talk, mail, taken, line])).toEqual([talk, mail]);
  });
});

describe('lastLogged', () => {
  const first = logged('C1', 2, daysAgo(5), 'spoke');
  const second = logged('C1', 2, daysAgo(4), 'not now');

  it('is the newest call of the key, wherever it stands', () => {
    const other = logged('C2', 2, daysAgo(1), 'spoke');
    expect(lastLogged([second, first, other], first.key)).toBe(second);
  });

  it('is no mail, and nothing that was taken back', () => {
    const mail = logRow('C1', 2, daysAgo(1));
    expect(lastLogged([first, { ...second, state: 'Undone' }, mail], first.key)).toBe(first);
    expect(lastLogged([mail], first.key)).toBeUndefined();
  });
});

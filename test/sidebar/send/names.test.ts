// The names before a touch: who is offered, on which screen, what ticks decide.

import { describe, expect, it } from '@jest/globals';
import {
  decisionsOf,
  despiteOf,
  namesOf,
  offered,
  screenOf,
  tickedAtStart,
} from '../../../sidebar/send/names';
import { groupWithheld, passedOver } from '../../../sidebar/send/withheld';
import { due, plan, withheld } from './plan';

const ORDER = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const PLAN = plan({
  due: [due('b'), due('d')],
  withheld: [
    withheld('a', 'undecided'),
    withheld('c', 'no-address', 'There is no email address.'),
    withheld('e', 'daily-cap'),
  ],
});
const NAMES = namesOf(PLAN, ORDER);
const ids = (names: { clientId: string }[]) => names.map(({ clientId }) => clientId);
const many = namesOf(plan({ due: Array.from({ length: 20 }, (_, i) => due(`c${i}`)) }), []);

describe('namesOf', () => {
  it('offers who is due, undecided or over the limit of today, in the order of the list', () => {
    expect(NAMES.map(({ clientId, kind }) => [clientId, kind])).toEqual([
      ['a', 'undecided'],
      ['b', 'due'],
      ['d', 'due'],
      ['e', 'waits'],
    ]);
  });

  it('puts a client that the list did not have yet at the foot', () => {
    expect(ids(namesOf(plan({ due: [due('new'), due('b')] }), ORDER))).toEqual(['b', 'new']);
  });
});

describe('offered and tickedAtStart', () => {
  it('tick the due ones of the top, never an undecided one', () => {
    expect(ids(offered(NAMES, { who: 2 }, 0))).toEqual(['a', 'b']);
    expect(tickedAtStart(NAMES, { who: 2 })).toEqual(['b']);
  });

  it('offer names further down without ticking them', () => {
    expect(ids(offered(NAMES, { who: 2 }, 8))).toEqual(['a', 'b', 'd', 'e']);
    expect(tickedAtStart(NAMES, { who: 'all' })).toEqual(['b', 'd']);
  });

  it('offer a client called back by a click, however far down', () => {
    expect(ids(offered(NAMES, { who: 1 }, 0, ['e']))).toEqual(['a', 'e']);
  });

  it('offer everybody and tick nobody where names are ticked by hand', () => {
    expect(offered(NAMES, { who: 'named' }, 0)).toHaveLength(4);
    expect(tickedAtStart(NAMES, { who: 'named' })).toEqual([]);
  });
});

describe('screenOf', () => {
  it.each([
    [0, 8, 'Names 1 to 8 of 20'],
    [1, 8, 'Names 9 to 16 of 20'],
    [2, 4, 'Names 17 to 20 of 20'],
  ])('screen %i has %i names', (page, number, where) => {
    const screen = screenOf(many, page);
    expect(screen.names).toHaveLength(number);
    expect(screen.where).toBe(where);
  });

  it('never leads past the last screen, also when typing leaves fewer names', () => {
    expect(screenOf(many, 9)).toMatchObject({ page: 2, pages: 3 });
    expect(screenOf(many, 2, 'client C19')).toMatchObject({ page: 0, pages: 1, where: '' });
    expect(screenOf(many, 0, 'nobody').names).toEqual([]);
  });
});

describe('decisionsOf', () => {
  it('decides the undecided that are ticked, each once', () => {
    expect(decisionsOf(NAMES, ['a', 'b'], [])).toEqual({ decide: ['a'], takeBack: [] });
    expect(decisionsOf(NAMES, ['a', 'b'], ['a'])).toEqual({ decide: [], takeBack: [] });
  });

  it('takes back what an earlier tick decided once it is unticked', () => {
    expect(decisionsOf(NAMES, ['b'], ['a'])).toEqual({ decide: [], takeBack: ['a'] });
  });
});

describe('despiteOf', () => {
  const held = withheld('c', 'colleague-answered', 'Ann has answered.');
  const names = namesOf(plan({ due: [due('b')], withheld: [held] }), ORDER);

  it('overrules a colleague who answered only for those ticked, who are not ticked at first', () => {
    expect(names[1]).toMatchObject({ clientId: 'c', detail: 'Ann has answered.' });
    expect(tickedAtStart(names, { who: 'all' })).toEqual(['b']);
    expect(despiteOf(names, ['b'])).toBeUndefined();
    expect(despiteOf(names, ['b', 'c'])).toEqual([{ clientId: 'c', rule: 'colleague-answered' }]);
  });
});

describe('withheld clients', () => {
  it('are grouped by reason, the largest group first', () => {
    const groups = groupWithheld([
      { client: 'A', reason: 'No address.' },
      { client: 'B', reason: 'Opted out.' },
      { client: 'C', reason: 'Opted out.' },
    ]);
    expect(groups).toEqual([
      { reason: 'Opted out.', clients: ['B', 'C'] },
      { reason: 'No address.', clients: ['A'] },
    ]);
  });

  it('count as passed over only down to the last name shown', () => {
    const list = ORDER.map(({ id }) => id);
    const all = [withheld('a', 'no-address'), withheld('e', 'no-address')];
    expect(ids(passedOver(all, list, 'c'))).toEqual(['a']);
    expect(ids(passedOver(all, list, undefined))).toEqual(['a', 'e']);
  });
});

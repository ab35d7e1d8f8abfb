// The day's work: what is due with whom, why, and in which order.

import { describe, expect, it } from '@jest/globals';
import { dueToday, isMine, nextDue, type QueueClient, queue } from '../../../src/domain/today';
import { type LogRow, START_SETTINGS, standing } from '../../../src/domain/touches';
import { inOrder, withoutUndone } from '../../../src/domain/touches/log';
import type { WinDue } from '../../../src/domain/won-back/due';
import { client, dayOf, daysAgo, inDays, logged, logRow, NOW, TODAY } from '../touches/plan-fixture';

const WHEN = { now: NOW, today: TODAY, dayOf, settings: START_SETTINGS };

interface Wish extends Partial<QueueClient> {
  approach?: string;
  doNotContact?: boolean;
}

function one(clientId: string, log: LogRow[], wish: Wish = {}): QueueClient {
  const { approach = 'Reach out', doNotContact = false, phone = '555', ...rest } = wish;
  const candidate = client(clientId, { cells: { approach, phone } });
  const own = inOrder(withoutUndone(log));
  return {
    clientId,
    client: candidate.client,
    list: 'dormant',
    stands: standing(own, candidate, { ...WHEN, doNotContact }),
    typedDue: '',
    typedStep: '',
    who: '',
    channel: '',
    email: candidate.cells['email'],
    phone,
    potential: 0,
    occasion: '',
    proposed: '',
    reason: '',
    own,
    ...rest,
  };
}

const work = (clients: QueueClient[], wins: WinDue[] = []) =>
  queue({ ...WHEN, clients, wins, date: (day) => day, lastSaid: (own) => (own.length ? 'Something.' : '') });
const due = (clients: QueueClient[], wins: WinDue[] = []) => dueToday(work(clients, wins), TODAY);
const brief = (clients: QueueClient[]) => due(clients).map(({ kind, todo }) => `${kind}: ${todo}`);
const note = (days: number, changes: Partial<LogRow> = {}) => logRow('C1', 1, daysAgo(days), changes);
const call = (days: number, outcome: string, changes: Partial<LogRow> = {}) =>
  logged('C1', 2, daysAgo(days), outcome, changes);

describe('queue', () => {
  it.each([
    ['nobody decided', [], { approach: '' }, ['decision: Decide the approach']],
    ['decided, nothing sent', [], {}, ['note: Send the first note']],
    ['decided, no address', [], { email: '' }, ['call: Call: leave a cheerful note or voicemail']],
    [
      'decided, their channel is the phone',
      [],
      { channel: 'Phone' },
      ['call: Call: leave a cheerful note or voicemail'],
    ],
    [
      'new face',
      [],
      { approach: 'New face, no pitch' },
      ['call: Somebody new: call or visit, only ask what happened'],
    ],
    ['left in peace', [], { approach: 'Leave in peace' }, []],
    ['on Do Not Contact', [note(9)], { doNotContact: true }, []],
    ['a note yesterday', [note(1)], {}, []],
    ['a note a week ago', [note(8)], {}, ['call: Call: ask what happened']],
    ['a note a week ago, no number', [note(8)], { phone: '' }, ['note: Mail: ask for a time to talk']],
    [
      'an answer this morning, due tomorrow',
      [note(8, { state: 'Answered', cameBackAt: daysAgo(0) })],
      {},
      ['answer: They answered: call or write back'],
    ],
    [
      'an answer yesterday',
      [note(8, { state: 'Answered', cameBackAt: daysAgo(1) })],
      {},
      ['answer: They answered: call or write back'],
    ],
    [
      'an answer, though put off',
      [note(8, { state: 'Answered', cameBackAt: daysAgo(1) })],
      { typedDue: inDays(9) },
      ['answer: They answered: call or write back'],
    ],
    [
      'a date today',
      [note(20), call(10, 'spoke', { followUp: TODAY })],
      {},
      ['date: Invite them back, as agreed'],
    ],
    ['a date tomorrow', [note(20), call(10, 'spoke', { followUp: inDays(1) })], {}, []],
    [
      'a talk without its date',
      [note(20), call(1, 'spoke')],
      {},
      ['whenAgain: When again? Choose the next date'],
    ],
    ['a talk that needs no date', [note(20), call(1, 'spoke', { note: 'no date needed' })], {}, []],
    [
      'not reached, two working days ago',
      [note(20), call(4, 'no answer')],
      {},
      ['call: Call again at another time of day'],
    ],
    ['put off until tomorrow', [note(8)], { typedDue: inDays(1) }, []],
    ['put off until today', [note(1)], { typedDue: TODAY }, ['call: Call: ask what happened']],
    ['a step of their own', [note(8)], { typedStep: 'Bring cake' }, ['call: Bring cake']],
    [
      'resting, with a day of their own',
      [logRow('C1', 3, daysAgo(40))],
      { typedDue: TODAY },
      ['date: Get in touch, as you noted'],
    ],
    ['in doubt', [note(2, { state: 'Sent or not?' })], {}, ['doubt: Look into Sent: did it go out?']],
    ['a draft', [note(1, { state: 'Note ready' })], {}, ['note: Read the draft and send it']],
    ['an old draft', [note(8, { state: 'Note ready' })], {}, ['oldDraft: Remove the draft, or keep it']],
    [
      'a draft made before a meeting today was agreed',
      [note(2, { state: 'Note ready' }), call(1, 'meeting booked', { followUp: TODAY })],
      {},
      ['date: Keep the meeting', 'oldDraft: Remove the draft, or keep it'],
    ],
    [
      'a reply made before a meeting today was agreed',
      [
        note(9, { state: 'Answered', cameBackAt: daysAgo(4) }),
        note(2, { state: 'Note ready', touch: 'reply' }),
        call(1, 'meeting booked', { followUp: TODAY }),
      ],
      {},
      ['date: Keep the meeting', 'oldDraft: Remove your reply, or keep it'],
    ],
    [
      'a draft to somebody on Do Not Contact',
      [note(1, { state: 'Note ready' })],
      { doNotContact: true },
      ['oldDraft: Remove the draft, or keep it'],
    ],
    [
      'a draft that cannot be removed from here',
      [note(1, { state: 'Note ready', outcome: 'delete this draft' })],
      {},
      ['deleteDraft: Delete this draft'],
    ],
    [
      'the contact has left',
      [note(9), call(1, 'has left')],
      {},
      ['contact: Who is the new contact? Write name and address'],
    ],
    [
      'the contact has left, who is next is told tomorrow',
      [note(9), call(1, 'has left', { followUp: inDays(1) })],
      {},
      [],
    ],
    [
      'the contact has left, and the next one is named',
      [note(9), call(1, 'has left', { address: 'old@firm.example' })],
      {},
      ['note: Send the first note'],
    ],
    ['a wrong number', [note(9), call(4, 'wrong number')], {}, ['contact: Find the right number']],
    ['a reason to accept', [note(1)], { proposed: 'Moved away' }, ['reason: Accept the reason? Moved away']],
    [
      'the reason that was chosen already',
      [note(1)],
      { proposed: 'Moved away', reason: 'Moved away' },
      ['reason: Mark the reason as told? Moved away'],
    ],
    [
      'an occasion before the call',
      [note(1)],
      { occasion: 'Birthday on 3 Dec' },
      ['occasion: Write or call: an occasion'],
    ],
    ['an occasion while resting', [logRow('C1', 3, daysAgo(40))], { occasion: 'Birthday' }, []],
    [
      'an occasion after an invitation just sent',
      [logRow('C1', 3, daysAgo(1))],
      { occasion: 'Birthday' },
      [],
    ],
    [
      'an occasion after a welcome-back note just sent',
      [logRow('C1', 'welcomeBack', daysAgo(1))],
      { approach: 'Welcome-back note', occasion: 'Birthday' },
      [],
    ],
    [
      'an occasion of somebody undecided',
      [],
      { approach: '', occasion: 'Birthday' },
      ['decision: Decide the approach'],
    ],
    ['won back', [note(9), call(1, 'won back')], {}, []],
    ['lost for good', [note(9), call(1, 'lost for good')], {}, []],
  ] as [string, LogRow[], Wish, string[]][])('%s', (_what, log, wish, expected) => {
    expect(brief([one('C1', log, wish)])).toEqual(expected);
  });

  it('goes answers, dates, calls, notes, occasions, decisions', () => {
    const clients = [
      one('C6', [], { approach: '' }),
      one('C5', [logRow('C5', 1, daysAgo(1))], { occasion: 'Birthday' }),
      one('C4', []),
      one('C3', [logRow('C3', 1, daysAgo(8))]),
      one('C2', [logged('C2', 2, daysAgo(8), 'spoke', { followUp: TODAY })]),
      one('C1', [note(8, { state: 'Answered', cameBackAt: daysAgo(1) })]),
    ];
    expect(due(clients).map(({ kind }) => kind)).toEqual([
      'answer',
      'date',
      'call',
      'note',
      'occasion',
      'decision',
    ]);
  });

  it('puts the longest overdue first, then the most to win', () => {
    const late = (id: string, days: number, potential: number) =>
      one(id, [logRow(id, 1, daysAgo(days))], { potential });
    const clients = [late('C1', 8, 100), late('C2', 20, 50), late('C3', 8, 900)];
    expect(due(clients).map(({ clientId }) => clientId)).toEqual(['C2', 'C3', 'C1']);
  });

  it('puts the nearest occasion first, whatever there is to win', () => {
    const birthday = (id: string, days: number, potential: number) =>
      one(id, [logRow(id, 1, daysAgo(1))], {
        potential,
        occasion: `Birthday on ${inDays(days)}; Tea on 3 Mar`,
      });
    const clients = [
      birthday('C1', 7, 900),
      birthday('C2', 0, 50),
      birthday('C3', 7, 9000),
      birthday('C4', -1, 1),
    ];
    expect(due(clients).map(({ clientId }) => clientId)).toEqual(['C4', 'C2', 'C3', 'C1']);
  });

  it('has what is owed to clients won back between dates and calls', () => {
    const win = {
      kind: 'check' as const,
      clientId: 'C9',
      client: 'Firm C9',
      due: inDays(-2),
      why: 'Back for 30 days.',
    };
    const clients = [one('C3', [logRow('C3', 1, daysAgo(8))])];
    expect(due(clients, [win]).map(({ kind }) => kind)).toEqual(['check', 'call']);
  });
});

describe('nextDue', () => {
  it('is the next day with work, and how much', () => {
    const items = work([
      one('C1', [note(1)]),
      one('C2', [logRow('C2', 1, daysAgo(1))]),
      one('C3', [logRow('C3', 1, daysAgo(0))]),
    ]);
    expect(nextDue(items, TODAY)).toEqual({ day: '2026-11-27', count: 2 });
    expect(nextDue([], TODAY)).toBeNull();
  });
});

describe('isMine', () => {
  it.each([
    ['', true],
    ['jo MILLER', true],
    ['owner@example.com', true],
    ['Ann', false],
  ])('%j is %s', (who, mine) => {
    expect(isMine({ who }, ['Jo Miller', 'owner@example.com'])).toBe(mine);
  });
});

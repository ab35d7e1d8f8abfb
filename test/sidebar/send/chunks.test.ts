// Sending chunk after chunk: what is asked for, when it ends, what is counted.

import { describe, expect, it } from '@jest/globals';
import { NOTHING_DONE, requestOf, sendInChunks, type Totals, timeLeft } from '../../../sidebar/send/chunks';
import {
  awayWords,
  doWords,
  handedTitle,
  missingWords,
  nextWords,
  resultTitle,
} from '../../../sidebar/send/words';
import type { SendResult } from '../../../src/api';
import { answer, due, withheld } from './plan';

const CHOICE = { list: 'dormant', touch: 1, who: 5, how: 'draft', day: '2026-11-23', hour: 9 } as const;
const REQUEST = requestOf(CHOICE, [due('a'), due('b')]);

/** Runs against given answers; an Error among them is thrown. */
async function runOver(answers: (SendResult | Error)[], { from = NOTHING_DONE, stopAfter = 99 } = {}) {
  const told: Totals[] = [];
  let calls = 0;
  const done = sendInChunks(REQUEST, from, {
    send: async () => {
      const next = answers[calls++];
      if (next instanceof Error) throw next;
      return next;
    },
    isStopped: () => calls >= stopAfter,
    tell: (totals) => void told.push(totals),
  });
  const problem = await done.then(
    () => '',
    (error: Error) => error.message,
  );
  return { calls, last: told[told.length - 1], problem };
}

describe('requestOf', () => {
  it('asks for a chunk of exactly what was looked at, without its words', () => {
    expect(REQUEST).toEqual({
      list: 'dormant',
      touch: 1,
      mode: 'draft',
      limit: 10,
      clientIds: ['a', 'b'],
      confirmed: [
        { key: 'key a', clientId: 'a', client: 'Client a', confirmed: 'digest a', plannedOn: '2026-11-21' },
        { key: 'key b', clientId: 'b', client: 'Client b', confirmed: 'digest b', plannedOn: '2026-11-21' },
      ],
    });
  });
});

describe('sendInChunks', () => {
  const ten = (remaining: number) => answer({ drafted: 10, remaining });

  it('asks until nothing remains and adds up', async () => {
    const { calls, last } = await runOver([ten(12), ten(2), answer({ drafted: 2 })]);
    expect([calls, last.done]).toEqual([3, 22]);
  });

  it('ends when a call does nothing, with what remains', async () => {
    const { calls, last } = await runOver([ten(12), answer({ remaining: 12, failed: 3 })]);
    expect(calls).toBe(2);
    expect(last).toMatchObject({ done: 10, remaining: 12, failed: 3 });
  });

  it('stops after the chunk under way', async () => {
    const { calls, last } = await runOver([ten(12), ten(2)], { stopAfter: 1 });
    expect([calls, last.done, last.remaining]).toEqual([1, 10, 12]);
  });

  it('has told what was done when a later call fails, and passes the failure on', async () => {
    const { last, problem } = await runOver([ten(12), new Error('Gmail is away.')]);
    expect([last.done, problem]).toEqual([10, 'Gmail is away.']);
  });

  it('does not call those withheld whom it has just served', async () => {
    const answered = withheld('z', 'answered');
    const before = withheld('y', 'already-sent');
    const { last } = await runOver([
      answer({ drafted: 10, remaining: 1, withheld: [before] }),
      answer({ drafted: 1, withheld: [before, withheld('a', 'already-prepared'), answered] }),
    ]);
    expect(last.withheld).toEqual([before, answered]);
  });

  it('goes on from what a stopped run had done', async () => {
    const from = { ...NOTHING_DONE, done: 10, remaining: 2 };
    const { last } = await runOver([answer({ drafted: 2, withheld: [withheld('a', 'already-prepared')] })], {
      from,
    });
    expect(last).toMatchObject({ done: 12, remaining: 0, withheld: [] });
  });
});

describe('words about a run', () => {
  const totals = (more: Partial<Totals>) => ({ ...NOTHING_DONE, ...more });

  it.each([
    [0, 20, 5_000, ''],
    [20, 20, 5_000, ''],
    [10, 20, 12_000, 'less than a minute left'],
    [10, 60, 12_000, 'about a minute left'],
    [10, 110, 12_000, 'about 2 minutes left'],
  ])('after %i of %i in %i ms: "%s"', (done, total, milliseconds, words) => {
    expect(timeLeft(done, total, milliseconds)).toBe(words);
  });

  it('say where the drafts are and what to do with them', () => {
    expect(resultTitle('draft', totals({ done: 5 }))).toBe('5 drafts are in your Gmail');
    expect(nextWords('draft', totals({ done: 5 }), false)).toEqual([
      'Read them there and change what you like. Then come back and choose Send reviewed drafts.',
    ]);
  });

  it('say that nothing left, why it ended early, and what is in doubt', () => {
    expect(resultTitle('send', totals({}))).toBe('Nothing was sent');
    expect(nextWords('send', totals({ remaining: 3 }), false)[0]).toContain('Gmail took no more');
    expect(nextWords('send', totals({ done: 1, remaining: 3 }), true)[0]).toContain('You stopped it');
    expect(nextWords('send', totals({ inDoubt: 1 }), false)[0]).toContain('nobody knows yet whether it left');
  });

  it('name the day and hour where a time was chosen, and that the clock goes on with the rest', () => {
    const later = { ...CHOICE, how: 'time' } as const;
    expect(doWords({ ...CHOICE, how: 'send' }, 1, 'en_US')).toBe('Send 1 mail now');
    expect(doWords(later, 5, 'en_US')).toMatch(/^Send 5 mails on Mon, Nov 23, 9:00\sAM$/);
    expect(handedTitle(later, 5, 0, 'en_US')).toMatch(/^5 mails will leave from Mon, Nov 23/);
    expect(handedTitle(later, 5, 3, 'en_US')).toBe('3 of 5 done, the rest goes on by itself');
    const away = { account: 'jo@example.com', mode: 'send', clients: 5, startAt: 0 } as const;
    expect(awayWords(away, 1, 'en_US')).toBe(
      'By the clock, once an hour: 5 mails, sent from jo@example.com; some may be done already.',
    );
    expect(awayWords({ ...away, startAt: Date.UTC(2026, 10, 23) }, 1, 'en_US')).toContain('starting on');
  });

  it.each([
    [{ name: 'Jo', company: 'Vale', address: '1 Main St' }, ''],
    [{ name: 'Jo', company: ' ', address: '1 Main St' }, "your business's name"],
    [{ name: '', company: '', address: '' }, "your name, your business's name and your postal address"],
  ])('of %j say that "%s" is missing', (sender, words) => {
    expect(missingWords(sender)).toBe(words);
  });
});

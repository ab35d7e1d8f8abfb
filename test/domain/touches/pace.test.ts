// Working days, the spread over them, what has left today, the breaker and the log's mark.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays,
  COMPLAINED,
  isWorkingDay,
  type LogRow,
  logIsShort,
  markOf,
  onWorkingDay,
  pauseReason,
  sentOn,
  spread,
  type TouchState,
  touchToken,
} from '../../../src/domain/touches';
import { dayOf, daysAgo, logRow, ME, NOW, TODAY } from './plan-fixture';

const WORKING = { weekdays: [1, 2, 3, 4, 5], holidays: ['2026-11-26'], from: 540, to: 1020 };
const slots = (count: number, day: string, minute: number, perDay = 25, sentToday = 0) =>
  spread(count, { day, minute }, { perDay, sentToday, working: WORKING });

describe('working days', () => {
  it.each([
    ['2026-11-24', true],
    ['2026-11-26', false],
    ['2026-11-28', false],
    ['1969-12-31', true],
    ['1969-12-28', false],
  ])('%s is one: %s', (day, is) => {
    expect(isWorkingDay(day, WORKING)).toBe(is);
  });

  it.each([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-24', 2, '2026-11-27'],
    ['2026-11-24', 4, '2026-12-01'],
    ['2026-11-28', 0, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
  ])('%s and %s more is %s', (day, days, expected) => {
    expect(addWorkingDays(day, days, WORKING)).toBe(expected);
  });

  it('are all days where none is set', () => {
    expect(onWorkingDay('2026-11-28', { ...WORKING, weekdays: [] })).toBe('2026-11-28');
  });
});

describe('spread', () => {
  it('begins at once and keeps an even distance', () => {
    expect(slots(3, '2026-11-24', 600)).toEqual(
      [600, 619, 638].map((minute) => ({ day: '2026-11-24', minute })),
    );
  });

  it('waits for the morning, and for a working day', () => {
    expect(slots(1, '2026-11-24', 300)).toEqual([{ day: '2026-11-24', minute: 540 }]);
    expect(slots(1, '2026-11-25', 1020)).toEqual([{ day: '2026-11-27', minute: 540 }]);
  });

  it('counts what left today, and goes on the next day', () => {
    expect(slots(2, '2026-11-24', 540, 25, 24).map((slot) => slot.day)).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('is empty without hours or without mails a day', () => {
    expect(slots(5, '2026-11-24', 540, 0)).toEqual([]);
    expect(
      spread(
        5,
        { day: '2026-11-24', minute: 540 },
        { perDay: 5, sentToday: 0, working: { ...WORKING, to: 540 } },
      ),
    ).toEqual([]);
  });

  it('places every mail once, in order, within hours and never over the limit of a day', () => {
    fc.assert(
      fc.property(
        fc.nat(80),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(50),
        (count, minute, perDay, sentToday) => {
          const found = slots(count, '2026-11-24', minute, perDay, sentToday);
          expect(found).toHaveLength(count);
          const perDayCount = new Map<string, number>();
          found.forEach((slot, i) => {
            expect(isWorkingDay(slot.day, WORKING)).toBe(true);
            expect(slot.minute >= 540 && slot.minute < 1020).toBe(true);
            if (i > 0)
              expect(
                slot.day + String(slot.minute).padStart(4, '0') >
                  found[i - 1].day + String(found[i - 1].minute).padStart(4, '0'),
              ).toBe(true);
            perDayCount.set(slot.day, (perDayCount.get(slot.day) ?? 0) + 1);
          });
          for (const [day, mails] of perDayCount) {
            expect(mails + (day === '2026-11-24' ? sentToday : 0)).toBeLessThanOrEqual(perDay);
          }
        },
      ),
    );
  });
});

describe('sentOn', () => {
  it('counts what left this mailbox that day, and what may have', () => {
    const states: TouchState[] = [
      'Sent',
      'Bounced',
      'Sent or not?',
      'Note ready',
      'Planned',
      'Failed',
      'Logged',
    ];
    const log = states.map((state, i) => logRow(`C${i}`, 1, NOW - i, { state }));
    const other = [logRow('C8', 1, NOW, { mailbox: 'sam@example.com' }), logRow('C9', 1, daysAgo(1))];
    expect(sentOn([...log, ...other], 'Owner@example.com', TODAY, dayOf)).toBe(3);
  });
});

describe('pauseReason', () => {
  const mails = (bounced: number[], count: number, start = daysAgo(2)): LogRow[] =>
    Array.from({ length: count }, (_, i) =>
      logRow(`C${i}`, 1, start + i * 60_000, { state: bounced.includes(i) ? 'Bounced' : 'Sent' }),
    );

  it.each([
    ['2 of the first 20', mails([0, 19], 30), false],
    ['3 of the first 20', mails([0, 5, 19], 30), true],
    ['a third one after the first 20', mails([0, 5, 20], 30), false],
    ['3 of 3', mails([0, 1, 2], 3), true],
  ])('%s came back: pauses is %3$s', (_what, log, pauses) => {
    expect(pauseReason(log, ME, 0) !== '').toBe(pauses);
  });

  it('begins a new batch after a week, and anew after a person said go on', () => {
    const old = mails([0, 1], 5, daysAgo(30));
    expect(pauseReason([...old, ...mails([0, 1], 5)], ME, 0)).toBe('');
    expect(pauseReason(mails([0, 1, 2], 30), ME, NOW)).toBe('');
    const later = mails([0, 1, 2], 5, NOW + 1000);
    expect(pauseReason([...mails([0, 1, 2], 30), ...later], ME, NOW)).not.toBe('');
  });

  it('counts mails that left within the second of the click, as the log keeps whole seconds', () => {
    const log = mails([0, 1, 2], 3);
    const click = Math.min(...log.map((row) => row.at)) + 300;
    expect(pauseReason(log, ME, click)).toMatch(/^3 of your first 3 mails/);
  });

  it('pauses after any complaint since, however old the mail', () => {
    const complained = logRow('C1', 1, daysAgo(90), {
      state: 'Opted out',
      outcome: COMPLAINED,
      cameBackAt: daysAgo(1),
    });
    expect(pauseReason([complained, ...mails([], 3)], ME, 0)).not.toBe('');
    expect(pauseReason([complained], ME, daysAgo(5))).not.toBe('');
    expect(pauseReason([complained], ME, NOW)).toBe('');
  });

  it('holds after a mail that came back for reasons unclear, until a person says go on', () => {
    const back = { state: 'Bounced' as const, cameBackAt: daysAgo(1) };
    const unclear = logRow('C9', 1, daysAgo(2), { ...back, outcome: 'unclear' });
    expect(pauseReason([unclear, ...mails([], 3)], ME, 0)).toContain('it is not clear why');
    expect(pauseReason([unclear], ME, NOW)).toBe('');
    expect(pauseReason([{ ...unclear, outcome: 'soft' }], ME, 0)).toBe('');
  });

  it('looks at this mailbox only', () => {
    expect(pauseReason(mails([0, 1, 2], 3), 'sam@example.com', 0)).toBe('');
  });
});

describe('logIsShort', () => {
  const log = [logRow('C1', 1, 1), logRow('C2', 1, 2), logRow('C3', 1, 3)];

  it.each([
    ['the same log', log, false],
    ['a longer log', [...log, logRow('C4', 1, 4)], false],
    ['a sorted log', [...log].reverse(), false],
    ['a line less', log.slice(1), true],
    ['as many lines, the last one another', [...log.slice(0, 2), logRow('C4', 1, 4)], true],
    ['nothing', [], true],
  ])('of %s is %3$s', (_what, now, short) => {
    expect(logIsShort(now, markOf(log))).toBe(short);
  });

  it('is false while nothing was marked', () => {
    expect(logIsShort([], null)).toBe(false);
    expect(logIsShort([], markOf([]))).toBe(false);
  });
});

describe('touchToken', () => {
  it('is short, plain, never a word, and another for every key', () => {
    const keys = Array.from({ length: 3000 }, (_, i) => `C${i % 1000}/dormant/1/${1 + (i % 3)}`);
    const tokens = keys.map(touchToken);
    for (const token of tokens) expect(token).toMatch(/^r1[0-9a-z]{14}$/);
    expect(new Set(tokens).size).toBe(new Set(keys).size);
  });
});

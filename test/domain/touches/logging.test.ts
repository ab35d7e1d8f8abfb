// Logging by hand: which touch it was, and when to get in touch again.

import { describe, expect, it } from '@jest/globals';
import { templateMark } from '../../../src/domain/templates';
import { planTouches, START_SETTINGS } from '../../../src/domain/touches';
import { againDay, channelToLog, touchToLog, withoutDate } from '../../../src/domain/touches/logging';
import { client, daysAgo, logged, logRow, plan, TODAY, text } from './plan-fixture';

describe('againDay', () => {
  // TODAY is Tuesday 2026-11-24.
  it.each([
    ['today', '2026-11-24'],
    ['Tomorrow', '2026-11-25'],
    ['in 3 days', '2026-11-27'],
    ['next week', '2026-12-01'],
    ['in 2 weeks', '2026-12-08'],
    ['next month', '2026-12-24'],
    ['in 3 months', '2027-02-24'],
    ['no need', ''],
    ['2026-12-05', '2026-12-05'],
    ['soon', undefined],
  ])('%s is %j', (word, day) => {
    expect(againDay(word, TODAY, START_SETTINGS.working)).toBe(day);
  });

  it('moves from a day off to the next working day', () => {
    expect(againDay('in 3 days', '2026-11-25', START_SETTINGS.working)).toBe('2026-11-30');
  });
});

describe('touchToLog', () => {
  const note = logRow('C1', 1, daysAgo(9));
  const call = (outcome: string) => logged('C1', 2, daysAgo(5), outcome);
  it.each([
    ['a voicemail before anything is the note', [], 'voicemail', 1],
    ['a card before anything is the note', [], 'letter sent', 1],
    ['a letter after the note is the invitation', [note], 'letter sent', 3],
    ['a call before anything is the talk', [], 'spoke', 2],
    ['a call after the note is the talk', [note], 'no answer', 2],
    ['a voicemail after the note is the talk', [note], 'voicemail', 2],
    ['after two tries it is still the talk', [note, call('no answer'), call('no answer')], 'voicemail', 2],
    [
      'after three it is the invitation',
      [note, call('no answer'), call('no answer'), call('voicemail')],
      'spoke',
      3,
    ],
    ['after a talk it is the invitation', [note, call('spoke')], 'spoke', 3],
  ])('%s', (_what, rows, outcome, touch) => {
    expect(touchToLog(rows, outcome, 3)).toBe(touch);
  });

  it('a letter to whom the welcome-back note is for is that note, a call is the talk', () => {
    const log = (outcome: string) => touchToLog([], outcome, 3, 'Welcome-back note');
    expect(['letter sent', 'spoke'].map(log)).toEqual(['welcomeBack', 2]);
  });
});

describe('channelToLog', () => {
  it.each([
    ['visited', 'Phone', 'Visit'],
    ['letter sent', '', 'Letter'],
    ['spoke', 'visit', 'Visit'],
    ['spoke', '', 'Phone'],
  ])('%s with %j is %s', (outcome, asked, channel) => {
    expect(channelToLog(outcome, asked)).toBe(channel);
  });
});

describe('withoutDate', () => {
  it('asks only about the newest line', () => {
    const talk = logged('C1', 2, daysAgo(5), 'spoke');
    expect(withoutDate([talk])).toBe(talk);
    expect(withoutDate([talk, logged('C1', 2, daysAgo(1), 'no answer')])).toBeUndefined();
    expect(withoutDate([{ ...talk, followUp: TODAY }])).toBeUndefined();
  });
});

describe('planTouches for the successor of a contact who has left', () => {
  const words = { template: templateMark(text(1)) };
  const note = logRow('C1', 1, daysAgo(400), words);
  const left = logged('C1', 2, daysAgo(300), 'has left', { address: note.address });
  const next = client('C1', { cells: { email: 'ann@firm-c1.example' } });

  it('takes the same words once more, and withholds them from the contact of before', () => {
    const rules = (log: (typeof note)[], one = next) =>
      planTouches(plan({ log, candidates: [one] })).withheld.map(({ rule }) => rule);
    expect(rules([note, left])).toEqual([]);
    expect(rules([note, left], client('C1'))).toEqual(['has-left']);
    expect(rules([note, logRow('C1', 3, daysAgo(300))])).toEqual(['same-text']);
  });
});

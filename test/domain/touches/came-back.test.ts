// What a mail that came back makes of its row.

import { describe, expect, it } from '@jest/globals';
import type { Inbound } from '../../../src/domain/mail';
import { SURVEY_ANSWERS, surveyPassage } from '../../../src/domain/templates';
import { proposedReason } from '../../../src/domain/touches';
import { afterMail } from '../../../src/domain/touches/came-back';
import { daysAgo, logRow, NOW } from './plan-fixture';

const SURVEY = { text: `Why?\n\n${surveyPassage(SURVEY_ANSWERS)}` };
const row = (changes = {}) => logRow('C1', 1, daysAgo(5), changes);
const answer = (changes = {}): Inbound => ({
  kind: 'answer',
  visibleText: 'x',
  letter: '',
  leftCompany: false,
  ...changes,
});
const autoReply = (leftCompany = false): Inbound => ({ kind: 'autoReply', leftCompany });

describe('afterMail', () => {
  it.each<[string, object, Inbound, object | null]>([
    ['an answer', {}, answer(), { state: 'Answered', cameBackAt: NOW }],
    ['an auto-reply to an answered note', { state: 'Answered' }, autoReply(), null],
    ['an answer after an auto-reply', { state: 'Auto-reply' }, answer(), { state: 'Answered' }],
    ['an answer after an opt-out', { state: 'Opted out' }, answer(), null],
    ['the same answer again', { state: 'Answered', cameBackAt: NOW }, answer(), null],
    ['“no longer works here”', {}, autoReply(true), { state: 'Auto-reply', outcome: 'has left' }],
    [
      '“no longer works here” after an answer',
      { state: 'Answered', cameBackAt: 5 },
      autoReply(true),
      { state: 'Answered', outcome: 'has left', cameBackAt: 5 },
    ],
    ['the same once more', { state: 'Auto-reply', outcome: 'has left' }, autoReply(true), null],
    [
      'a complaint after an opt-out',
      { state: 'Opted out' },
      { kind: 'complaint', address: '' },
      { outcome: 'complained' },
    ],
  ])('%s', (_, before, what, wanted) => {
    const next = afterMail(row(before), what, NOW);
    if (wanted === null) expect(next).toBeNull();
    else expect(next).toMatchObject(wanted);
  });
});

describe('proposedReason', () => {
  it.each([
    ['A', 'We let them down'],
    ['c', 'Better price elsewhere'],
    ['F', ''],
    ['Z', ''],
  ])('of the letter %s is "%s"', (letter, reason) => {
    const next = afterMail(row(SURVEY), answer({ letter }), NOW);
    expect(proposedReason(next ?? row())).toBe(reason);
  });

  it('goes by the words where an owner changed the order, and the newest letter counts', () => {
    const other = row({
      text: 'Why?\nA: I pay less elsewhere\nB: Something went wrong on your side',
      note: 'Nice people',
    });
    const first = afterMail(other, answer({ letter: 'A' }), NOW - 60_000)!;
    expect(proposedReason(first)).toBe('Better price elsewhere');
    const second = afterMail(first, answer({ letter: 'B' }), NOW)!;
    expect(second.note).toBe('Nice people\nProposes: We let them down');
  });

  it('is none where the note asked nothing', () => {
    expect(proposedReason(afterMail(row(), answer({ letter: 'A' }), NOW)!)).toBe('');
  });
});

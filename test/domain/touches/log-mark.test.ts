import { describe, expect, it } from '@jest/globals';
import { logIsShort, markOf } from '../../../src/domain/touches';
import { daysAgo, logged, logRow } from './plan-fixture';

const mails = ['C1', 'C2', 'C3'].map((id) => logRow(id, 1, daysAgo(5)));
const call = logged('C4', 2, daysAgo(1), 'spoke');

describe('logIsShort(log, markOf(before))', () => {
  it.each([
    ['as it was', mails, mails, false],
    ['sorted', mails, [...mails].reverse(), false],
    ['longer', mails, [...mails, call], false],
    ['a mail is gone', mails, mails.slice(1), true],
    ['the last mail is gone', mails, mails.slice(0, 2), true],
    ['a mail is gone and a call came', mails, [...mails.slice(1), call], true],
    ['a call is gone', [...mails, call], mails, true],
    ['everything is gone', mails, [], true],
    ['nothing was ever there', [], [], false],
  ])('%s', (_, before, now, short) => {
    expect(logIsShort(now, markOf(before))).toBe(short);
  });
});

// The settling table, every line.

import { describe, expect, it } from '@jest/globals';
import { type Evidence, type Found, isUnsettled, type LogRow, settle } from '../../../src/domain/touches';
import { logRow, ME, NOW } from './plan-fixture';

const FOUND: Found = {
  draftId: 'd',
  messageId: 'm',
  threadId: 't',
  at: NOW,
  address: 'jo@firm.example',
  subject: 's',
  text: 'x',
};
const NOTHING: Evidence = { draftListed: false, draftWithKey: null, message: null, searchIsFresh: true };
const MINUTE = 60_000;

const planned = (minutes: number, changes: Partial<LogRow> = {}) =>
  logRow('C1', 1, NOW - minutes * MINUTE, { state: 'Planned', ...changes });
const ready = (changes: Partial<LogRow> = {}) =>
  logRow('C1', 1, NOW - MINUTE, { state: 'Note ready', draftId: 'd', ...changes });

describe('settle', () => {
  it.each([
    ['a draft still listed', ready(), { draftListed: true }, { is: 'not sent' }],
    [
      'a draft still listed, with a message to the address beside',
      ready(),
      { draftListed: true, message: FOUND },
      { is: 'not sent' },
    ],
    [
      'a planned row whose draft is listed',
      planned(1, { draftId: 'd' }),
      { draftListed: true },
      { is: 'not sent' },
    ],
    ['a draft gone and a message', ready(), { message: FOUND }, { is: 'sent', found: FOUND }],
    [
      'a draft gone and a message, before the search is fresh',
      ready(),
      { message: FOUND, searchIsFresh: false },
      { is: 'sent', found: FOUND },
    ],
    ['a draft gone and no message', ready(), {}, { is: 'withdrawn' }],
    ['a draft gone and no message yet', ready(), { searchIsFresh: false }, { is: 'wait' }],
    [
      'no draft id, a draft with the key',
      planned(1),
      { draftWithKey: FOUND },
      { is: 'adopted', found: FOUND },
    ],
    [
      'no draft id, a draft with the key and a message',
      planned(1),
      { draftWithKey: FOUND, message: FOUND },
      { is: 'adopted', found: FOUND },
    ],
    ['no draft id, a message', planned(99), { message: FOUND }, { is: 'sent', found: FOUND }],
    ['no draft id, nothing, over 10 minutes', planned(11), {}, { is: 'retry' }],
    ['no draft id, nothing, 10 minutes', planned(10), {}, { is: 'wait' }],
    ['no draft id, nothing yet', planned(99), { searchIsFresh: false }, { is: 'wait' }],
    ['a ready note without draft id, nothing found', ready({ draftId: '', at: 0 }), {}, { is: 'unknown' }],
    [
      'a ready note without draft id, a draft with the key',
      ready({ draftId: '' }),
      { draftWithKey: FOUND },
      { is: 'adopted', found: FOUND },
    ],
    [
      'another account’s row',
      planned(99, { mailbox: 'sam@example.com' }),
      {},
      { is: 'not ours', mailbox: 'sam@example.com' },
    ],
    ['the account in other letters', planned(99, { mailbox: ' Owner@Example.com' }), {}, { is: 'retry' }],
    ['a row of no account', planned(99, { mailbox: '' }), {}, { is: 'unknown' }],
    ['a row in doubt', ready({ state: 'Sent or not?' }), { message: FOUND }, { is: 'unknown' }],
  ] as [string, LogRow, Partial<Evidence>, object][])('%s', (_what, row, evidence, verdict) => {
    expect(settle(row, { ...NOTHING, ...evidence }, ME, NOW)).toEqual(verdict);
  });

  it('is asked for planned rows and ready notes only', () => {
    expect(isUnsettled(planned(1))).toBe(true);
    expect(isUnsettled(ready())).toBe(true);
    expect(isUnsettled(ready({ state: 'Sent' }))).toBe(false);
    expect(isUnsettled(ready({ state: 'Sent or not?' }))).toBe(false);
  });
});

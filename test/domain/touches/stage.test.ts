// Stage, next step and due day, from the log alone.

import { describe, expect, it } from '@jest/globals';
import { type LogRow, START_SETTINGS, standing } from '../../../src/domain/touches';
import { client, dayOf, daysAgo, inDays, logged, logRow, NOW, TODAY } from './plan-fixture';

const WHEN = { now: NOW, today: TODAY, dayOf, settings: START_SETTINGS, doNotContact: false };
const PHONE = client('C1', { cells: { phone: '555' } });
const stand = (log: LogRow[], candidate = PHONE, when = WHEN) => {
  const { stage, step, due } = standing(log, candidate, when);
  return [stage, step, due];
};
const note = (days: number, changes: Partial<LogRow> = {}) => logRow('C1', 1, daysAgo(days), changes);
const NEW_CONTACT = 'Who is the new contact? Write name and address';
const daysBefore = (days: number) => inDays(-days);
const call = (days: number, outcome: string, changes: Partial<LogRow> = {}) =>
  logged('C1', 2, daysAgo(days), outcome, changes);

describe('standing', () => {
  // TODAY is Tuesday 2026-11-24.
  it.each([
    ['nothing done', [], ['Not started', 'Send the first note', '']],
    ['a draft', [note(1, { state: 'Note ready' })], ['Note ready', 'Read the draft and send it', TODAY]],
    [
      'a draft made before a meeting was agreed',
      [note(2, { state: 'Note ready' }), call(1, 'meeting booked', { followUp: inDays(3) })],
      ['Talked', 'Keep the meeting', inDays(3)],
    ],
    [
      'a reply kept after a meeting was agreed',
      [
        note(9, { state: 'Answered', cameBackAt: daysAgo(4) }),
        call(2, 'meeting booked', { followUp: inDays(3) }),
        note(1, { state: 'Note ready', touch: 'reply' }),
      ],
      ['Note ready', 'Read the draft and send it', TODAY],
    ],
    [
      'a mail in doubt',
      [note(9, { state: 'Sent or not?' })],
      ['Sent or not?', 'Look into Sent: did it go out?', TODAY],
    ],
    ['a note yesterday: 4 working days', [note(1)], ['Note sent', 'Call: ask what happened', '2026-11-27']],
    ['a note today: over the weekend', [note(0)], ['Note sent', 'Call: ask what happened', '2026-11-30']],
    [
      'an auto-reply is no answer',
      [note(1, { state: 'Auto-reply' })],
      ['Note sent', 'Call: ask what happened', '2026-11-27'],
    ],
    [
      'an answer on Friday: next working day',
      [note(9, { state: 'Answered', cameBackAt: daysAgo(4) })],
      ['Answered', 'They answered: call or write back', '2026-11-23'],
    ],
    [
      'an answer taken up by a call with a date',
      [note(9, { state: 'Answered', cameBackAt: daysAgo(4) }), call(3, 'spoke', { followUp: '2027-01-05' })],
      ['Talked', 'Invite them back, as agreed', '2027-01-05'],
    ],
    [
      'a call without answer: 2 working days',
      [note(9), call(1, 'no answer')],
      ['Note sent', 'Call again at another time of day', '2026-11-25'],
    ],
    [
      'two calls without answer: the third leaves a voicemail',
      [note(9), call(4, 'no answer'), call(0, 'no answer')],
      ['Note sent', 'Call once more; leave a voicemail if nobody answers', '2026-11-26'],
    ],
    [
      'three tries: the invitation',
      [note(9), call(5, 'no answer'), call(3, 'no answer'), call(1, 'voicemail')],
      ['Note sent', 'Invite them back', '2026-12-07'],
    ],
    [
      'a wrong number',
      [note(9), call(1, 'wrong number')],
      ['Note sent', 'Find the right number', '2026-11-24'],
    ],
    [
      'a talk without a date: 14 days',
      [note(9), call(1, 'spoke')],
      ['Talked', 'Invite them back', '2026-12-07'],
    ],
    [
      'a meeting',
      [note(9), call(1, 'meeting booked', { followUp: inDays(3) })],
      ['Talked', 'Keep the meeting', inDays(3)],
    ],
    [
      'not now, with a date',
      [note(9), call(1, 'not now', { followUp: inDays(30) })],
      ['Resting', 'Rests; may be asked again', inDays(30)],
    ],
    [
      'not now, and the date has come',
      [note(90), call(60, 'not now', { followUp: TODAY })],
      ['Talked', 'Call them, as agreed', TODAY],
    ],
    [
      'not now, without a date',
      [note(9), call(1, 'not now')],
      ['Resting', 'Rests; may be asked again', '2027-05-22'],
    ],
    [
      'a talk by mail: 14 days',
      [note(20), logRow('C1', 2, daysAgo(7))],
      ['Note sent', 'Invite them back', '2026-12-01'],
    ],
    [
      'the invitation last week',
      [note(40), call(30, 'spoke'), logRow('C1', 3, daysAgo(7))],
      ['Invited', 'Wait for their answer', ''],
    ],
    [
      'the invitation a month ago',
      [note(60), call(50, 'spoke'), logRow('C1', 3, daysAgo(30))],
      ['Resting', 'Rests; may be asked again', '2027-04-23'],
    ],
    [
      'an invitation by phone that reached nobody',
      [note(60), call(50, 'spoke'), logged('C1', 3, daysAgo(1), 'no answer')],
      ['Talked', 'Call again at another time of day', '2026-11-25'],
    ],
    [
      'a voicemail as the first note is the note',
      [logged('C1', 1, daysAgo(1), 'voicemail')],
      ['Note sent', 'Call: ask what happened', '2026-11-27'],
    ],
    [
      'a card as the first note',
      [logged('C1', 1, daysAgo(1), 'letter sent', { channel: 'Letter' })],
      ['Note sent', 'Call: ask what happened', '2026-11-27'],
    ],
    [
      'nobody answered the first note by phone',
      [logged('C1', 1, daysAgo(1), 'no answer')],
      ['Not started', 'Call again at another time of day', '2026-11-25'],
    ],
    [
      'a talk at the invitation that agreed a date goes on',
      [note(40), call(30, 'spoke'), logged('C1', 3, daysAgo(1), 'spoke', { followUp: inDays(6) })],
      ['Talked', 'Call them, as agreed', inDays(6)],
    ],
    [
      'a talk after the invitation that agreed a date',
      [note(40), logRow('C1', 3, daysAgo(20)), call(1, 'meeting booked', { followUp: inDays(2) })],
      ['Talked', 'Keep the meeting', inDays(2)],
    ],
    [
      'nobody answered on the agreed date',
      [
        note(40),
        logged('C1', 3, daysAgo(8), 'spoke', { followUp: daysBefore(1) }),
        logged('C1', 3, daysAgo(1), 'no answer'),
      ],
      ['Talked', 'Call again at another time of day', '2026-11-25'],
    ],
    [
      'the tries of the talk do not count for the invitation',
      [
        note(40),
        call(30, 'no answer'),
        call(28, 'no answer'),
        call(20, 'spoke'),
        logged('C1', 3, daysAgo(1), 'no answer'),
      ],
      ['Talked', 'Call again at another time of day', '2026-11-25'],
    ],
    [
      'a voicemail at the invitation is the invitation',
      [note(40), call(30, 'spoke'), logged('C1', 3, daysAgo(1), 'voicemail')],
      ['Resting', 'Rests; may be asked again', '2027-05-22'],
    ],
    [
      'asked not to be called: the invitation goes by mail',
      [note(9), call(1, 'asked not to be called')],
      ['Note sent', 'Invite them back by mail or letter', '2026-12-07'],
    ],
    [
      'asked not to be called, and answered since',
      [
        note(20),
        call(9, 'asked not to be called'),
        logRow('C1', 3, daysAgo(8), { state: 'Answered', cameBackAt: daysAgo(4) }),
      ],
      ['Answered', 'They answered: write back', '2026-11-23'],
    ],
    [
      'asked not to be called a round ago',
      [call(300, 'asked not to be called'), logRow('C1', 3, daysAgo(290)), note(1, { round: 2 })],
      ['Note sent', 'Mail: ask for a time to talk', '2026-11-27'],
    ],
    [
      'the contact has left: anew with the next one',
      [note(9), call(1, 'has left', { address: 'old@firm.example', followUp: inDays(3) })],
      ['Not started', 'Send the first note', inDays(3)],
    ],
    [
      'the same by a reply of the server, and the row still names them',
      [note(9, { state: 'Auto-reply', outcome: 'has left' })],
      ['Not started', NEW_CONTACT, ''],
    ],
    [
      'the contact has left, and they will tell on Friday who comes next',
      [note(9), call(1, 'has left', { followUp: inDays(3) })],
      ['Not started', NEW_CONTACT, inDays(3)],
    ],
    [
      'the contact has left, and the next round has begun with the same address',
      [note(9), call(8, 'has left', { followUp: inDays(3) }), note(1, { round: 2 })],
      ['Note sent', 'Call: ask what happened', '2026-11-27'],
    ],
    ['rested enough', [logRow('C1', 3, daysAgo(180))], ['Not started', 'Send the first note', '']],
    [
      'the welcome-back note',
      [logRow('C1', 'welcomeBack', daysAgo(7))],
      ['Note sent', 'Wait for their answer', ''],
    ],
    [
      'an answer to the invitation',
      [note(60), logRow('C1', 3, daysAgo(7), { state: 'Answered', cameBackAt: daysAgo(5) })],
      ['Answered', 'They answered: call or write back', '2026-11-20'],
    ],
    [
      'a mail that came back',
      [note(1, { state: 'Bounced' })],
      ['Not started', 'Find another address, or call', ''],
    ],
    ['a failed mail', [note(1, { state: 'Failed' })], ['Not started', 'Send the first note', '']],
    ['won back', [note(9), call(1, 'won back')], ['Won back', 'Look after them', '']],
    ['lost for good', [note(9), call(1, 'lost for good')], ['Closed', '', '']],
    ['opted out', [note(9, { state: 'Opted out' })], ['Do not contact', '', '']],
  ] as [string, LogRow[], string[]][])('%s', (_what, log, expected) => {
    expect(stand(log)).toEqual(expected);
  });

  it.each([
    ['the number of the new contact, no address', 'old@firm.example', { contact: 'Ann', phone: '556' }, true],
    ['nobody, the old address taken out', 'old@firm.example', { contact: '', phone: '555' }, false],
    ['another number than of who left', '555', { contact: 'Ann', phone: '556' }, true],
    ['the number of who left', '555', { contact: 'Jo', phone: '555' }, false],
  ])('after somebody has left, the row names %s', (_what, address, cells, isFound) => {
    const successor = client('C1', { cells: { email: '', ...cells } });
    const [, step] = stand([call(1, 'has left', { address })], successor);
    expect(step).toBe(isFound ? 'Send the first note' : NEW_CONTACT);
  });

  it.each([
    ['', 'Not started', 'Decide the approach'],
    ['Low-key note', 'Not started', 'Send the low-key note'],
    ['Welcome-back note', 'Not started', 'Send the welcome-back note'],
    ['New face, no pitch', 'Not started', 'Somebody new: call or visit, only ask what happened'],
    ['Leave in peace', 'Leave in peace', ''],
  ])('begins with the approach %j', (approach, stage, step) => {
    expect(stand([], client('C1', { cells: { approach } }))).toEqual([stage, step, '']);
  });

  it('asks for a time by mail where there is no number', () => {
    expect(stand([note(1)], client('C1'))[1]).toBe('Mail: ask for a time to talk');
  });

  it('begins the same step again once the address of a mail that came back is another', () => {
    const cells = { email: 'new@firm.example', phone: '555' };
    const corrected = client('C1', { cells });
    expect(stand([note(1, { state: 'Bounced' })], corrected)[1]).toBe('Send the first note');
    const invitation = logRow('C1', 3, daysAgo(1), { state: 'Bounced' });
    expect(stand([note(30), call(20, 'spoke', { followUp: TODAY }), invitation], corrected)).toEqual([
      'Talked',
      'Invite them back, as agreed',
      TODAY,
    ]);
  });

  const lowKey = client('C1', { cells: { approach: 'Low-key note', phone: '555' } });
  it.each([
    ['waits for 4 working days', [note(5)], ['Note sent', 'Wait for their answer', '']],
    ['rests then', [note(6)], ['Resting', 'Rests; may be asked again', inDays(174)]],
    [
      'rests after an automatic reply',
      [note(9, { state: 'Auto-reply' })],
      ['Resting', 'Rests; may be asked again', inDays(171)],
    ],
    ['may be asked again after the rest', [note(180)], ['Not started', 'Send the low-key note', '']],
    [
      'goes further where they answered',
      [note(9, { state: 'Answered', cameBackAt: daysAgo(4) })],
      ['Answered', 'They answered: call or write back', '2026-11-23'],
    ],
    [
      'goes further once somebody talked with them',
      [note(9), call(3, 'spoke')],
      ['Talked', 'Invite them back', '2026-12-07'],
    ],
    [
      'keeps a day that was agreed',
      [logged('C1', 1, daysAgo(9), 'voicemail', { followUp: '2026-12-01' })],
      ['Note sent', 'Call them, as agreed', '2026-12-01'],
    ],
    [
      'asks for another address',
      [note(9, { state: 'Bounced' })],
      ['Not started', 'Find another address, or call', ''],
    ],
  ] as [string, LogRow[], string[]][])('a low-key note %s', (_what, log, expected) => {
    expect(stand(log, lowKey)).toEqual(expected);
  });

  it('goes on with the talk where the low-key note becomes another approach', () => {
    expect(stand([note(9)])[1]).toBe('Call: ask what happened');
  });

  it('waits for an answer to the welcome-back note as to an invitation, then rests', () => {
    const welcome = (days: number) => [logRow('C1', 'welcomeBack', daysAgo(days))];
    expect(stand(welcome(9))).toEqual(['Note sent', 'Wait for their answer', '']);
    expect(stand(welcome(14))).toEqual(['Resting', 'Rests; may be asked again', inDays(166)]);
  });

  it('says won back of an order after a touch, closed of one before', () => {
    const ordered = client('C1', { lastOrder: TODAY });
    expect(stand([note(9)], ordered)[0]).toBe('Won back');
    expect(stand([], ordered)[0]).toBe('Closed');
  });

  it('says do not contact when the list of that name holds the client', () => {
    expect(stand([note(1)], PHONE, { ...WHEN, doNotContact: true })).toEqual(['Do not contact', '', '']);
  });

  it('keeps holidays free', () => {
    const working = { ...START_SETTINGS.working, holidays: ['2026-11-26', '2026-11-27'] };
    expect(stand([note(1)], PHONE, { ...WHEN, settings: { ...START_SETTINGS, working } })[2]).toBe(
      '2026-12-01',
    );
  });

  it('is healed by a repaired line, and by a correcting one', () => {
    const wrong = call(2, 'lost for good');
    expect(stand([note(9), wrong])[0]).toBe('Closed');
    expect(stand([note(9), { ...wrong, outcome: 'spoke' }])[0]).toBe('Talked');
    expect(stand([note(9), { ...wrong, state: 'Undone' }])[0]).toBe('Note sent');
    expect(stand([note(9, { state: 'Sent or not?' })])[0]).toBe('Sent or not?');
    expect(stand([note(9, { state: 'Failed' })])[0]).toBe('Not started');
  });

  it('does not carry the steps of one list over to the other', () => {
    expect(stand([note(9, { list: 'growth' })])).toEqual(['Not started', 'Send the first note', '']);
  });
});

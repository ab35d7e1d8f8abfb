// Logging calls on the built file: one line each, what follows from it, undoing, and runs that are ended.

import { beforeEach, describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { idOf, logged, loggedAfterKill, logIt, logSheet, rowOf, undoneAfterKill } from './log-sweep';
import { log, nameOf } from './send-support';
import { call, tab, typeInto } from './support';

const start = logSheet();

describe('logTouch', () => {
  let world: World;
  beforeEach(() => {
    world = restoreWorld(start);
  });

  it('adds one line and moves stage, next step and due day on the list', () => {
    const answer = logIt(world, 1, {
      outcome: 'spoke',
      followUp: '2026-12-07',
      minutes: 12,
      note: 'Likes tea',
    });
    expect(answer).toMatchObject({
      stage: 'Talked',
      nextStep: 'Invite them back, as agreed',
      due: '2026-12-07',
    });
    expect(logged(world)).toEqual([[nameOf(1), '2 Talk', 'Logged', 'spoke']]);
    expect(log(world)[0]).toMatchObject({
      Minutes: 12,
      Note: 'Likes tea',
      By: 'Jo Miller',
      'Follow-up': '7 Dec 2026',
    });
    expect(rowOf(world, 1)).toMatchObject({
      Stage: 'Talked',
      'Next Step': 'Invite them back, as agreed',
      Due: '7 Dec 2026',
    });
  });

  it.each([
    [{ outcome: 'spoke' }, /next date is needed/],
    [{ outcome: 'not now' }, /next date is needed/],
    [{ outcome: 'meeting booked', followUp: 'soon' }, /"soon" is no day/],
    [{ outcome: 'spoke', followUp: '2026-11-01' }, /in the past/],
    [{ outcome: 'called' }, /"called" cannot be logged/],
    [{ outcome: 'no answer', date: '2027-01-01' }, /no day up to today/],
    [{ outcome: 'no answer', clientId: 'C9999' }, /on neither list/],
    [{ outcome: 'has left', newContact: { name: 'Ann', email: 'ann@' } }, /no address/],
  ])('refuses %j', (request, sentence) => {
    expect(() => logIt(world, 1, request)).toThrow(sentence);
    expect(tab(world, 'Dormant Clients').rows.every((row) => row['Stage'] === 'Not started')).toBe(true);
  });

  it('takes "no need" for a date that is not needed, and does not ask again', () => {
    logIt(world, 1, { outcome: 'spoke', followUp: 'no need' });
    const items = call<{ kind: string; client: string }[]>(world, 'getToday');
    expect(items.filter((one) => one.client === nameOf(1))).toEqual([]);
  });

  it('sets the reason they told, marked, where the Reasons tab has it', () => {
    logIt(world, 1, { outcome: 'spoke', followUp: 'next month', toldReason: 'better price elsewhere' });
    expect(rowOf(world, 1)['Reason for Departure']).toBe('Better price elsewhere');
    const { id, headers } = tab(world, 'Dormant Clients');
    const left = headers.indexOf('Reason for Departure');
    const notes = world.workbook.notes(id, { top: 1, left, bottom: 3, right: left }).flat();
    expect(notes.filter(Boolean)).toEqual(['Rekindle: told by the client.']);
    expect(log(world)[0]['Told reason']).toBe('better price elsewhere');
  });

  it('puts the new contact in when somebody has left, and begins anew with them', () => {
    const newContact = { name: 'Ann Lee', email: 'ann@firm1.example.com', phone: '555-0199' };
    const { stage, nextStep } = logIt(world, 1, { outcome: 'has left', newContact });
    expect([stage, nextStep]).toEqual(['Not started', 'Send the first note']);
    expect(rowOf(world, 1)).toMatchObject({
      Contact: 'Ann Lee',
      Email: 'ann@firm1.example.com',
      Phone: '555-0199',
    });
    call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send', clientIds: [idOf(world, 1)] });
    expect(log(world)[1]).toMatchObject({ Address: 'ann@firm1.example.com', State: 'Sent', Round: 2 });
  });

  it('keeps the number where the new contact has none of their own, but never the address', () => {
    typeInto(world, 'Dormant Clients', nameOf(1), 'Phone', '555-0100');
    const { nextStep } = logIt(world, 1, { outcome: 'has left', newContact: { name: 'Ann Lee' } });
    expect(nextStep).toBe('Send the first note');
    expect(rowOf(world, 1)).toMatchObject({ Contact: 'Ann Lee', Email: null, Phone: '555-0100' });
  });

  it('asks on the list for the new contact until somebody writes one', () => {
    const { nextStep } = logIt(world, 1, { outcome: 'has left', followUp: '2026-12-04' });
    expect(nextStep).toBe('Who is the new contact? Write name and address');
    expect(rowOf(world, 1)).toMatchObject({ 'Next Step': nextStep, Due: '4 Dec 2026' });
    typeInto(world, 'Dormant Clients', nameOf(1), 'Email', 'ann@firm1.example.com');
    call(world, 'buildLists');
    expect(rowOf(world, 1)['Next Step']).toBe('Send the first note');
  });

  it('asks for no more calls after they asked not to be called', () => {
    const { nextStep } = logIt(world, 1, { outcome: 'asked not to be called' });
    expect(nextStep).toBe('Invite them back by mail or letter');
  });

  it('keeps amount and day of an order that brought them back', () => {
    logIt(world, 1, { outcome: 'won back', amount: 420.5, date: '2026-11-19' });
    expect(log(world)[0]).toMatchObject({ Amount: 420.5, When: '19 Nov 2026 12:00' });
    expect(rowOf(world, 1)['Stage']).toBe('Won back');
  });

  it('logs once what is clicked twice', () => {
    logIt(world, 1, { outcome: 'no answer' });
    logIt(world, 1, { outcome: 'no answer' });
    expect(logged(world)).toHaveLength(1);
    world.clock += 5 * 60_000;
    logIt(world, 1, { outcome: 'no answer' });
    expect(logged(world)).toHaveLength(2);
  });

  it.each([8, 14, 20, 25, 30])(
    'logs once, with all that follows, when the first try is ended at call %i',
    (kill) => {
      expect(loggedAfterKill(start, kill)).toBe(true);
    },
  );
});

describe('undoTouch', () => {
  it('takes back the newest call of a key, and the list heals', () => {
    const world = restoreWorld(start);
    logIt(world, 1, { outcome: 'no answer' });
    world.clock += 86_400_000;
    const { touchKey } = logIt(world, 1, { outcome: 'lost for good' });
    expect(rowOf(world, 1)['Stage']).toBe('Closed');
    expect(call(world, 'undoTouch', { touchKey })).toEqual({ outcome: 'lost for good' });
    expect(logged(world).map(([, , state, outcome]) => [state, outcome])).toEqual([
      ['Logged', 'no answer'],
      ['Undone', 'lost for good'],
      ['Undone', 'undone'],
    ]);
    expect(rowOf(world, 1)).toMatchObject({
      Stage: 'Not started',
      'Next Step': 'Call again at another time of day',
    });
    call(world, 'undoTouch', { touchKey });
    expect(() => call(world, 'undoTouch', { touchKey })).toThrow(/nothing logged to take back/);
  });

  it.each([9, 11, 12, 13, 14, 15, 17, 19])(
    'takes back one line when the first try is ended at call %i',
    (kill) => {
      expect(undoneAfterKill(start, kill)).toBe(true);
    },
  );
});

// Each touch once, whatever ends or hurts a run. Every call is tried with 30 clients in test/sweep; here a sample.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { send, sendSheet } from './send-support';
import { call, run } from './support';
import { addresses, interrupted, loggedAs, readyToSend, recipients } from './touches';

const start = readyToSend(5);
const everybody = addresses(restoreWorld(start));

describe('sendTouches', () => {
  it('sends to everybody who is decided, once, and the log says so', () => {
    const { world } = interrupted(start, {});
    expect(recipients(world)).toEqual(everybody);
    expect(loggedAs(world, 'Sent')).toEqual(everybody);
  });

  it('sends nothing when it is run again', () => {
    const { world } = interrupted(start, {});
    expect(call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' })).toMatchObject({
      sent: 0,
      drafted: 0,
    });
    expect(recipients(world)).toEqual(everybody);
  });

  it('makes drafts when asked for drafts, and sends none of them', () => {
    const { world } = interrupted(start, {}, 'draft');
    expect(recipients(world)).toEqual([]);
    expect(loggedAs(world, 'Note ready')).toEqual(everybody);
  });

  it('takes no more than its limit', () => {
    const world = restoreWorld(start);
    expect(call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send', limit: 2 })).toMatchObject({
      sent: 2,
      remaining: 3,
    });
    expect(recipients(world)).toHaveLength(2);
  });

  it('tells after several chunks whom the day left over', () => {
    const world = restoreWorld(sendSheet({ clients: 24 }));
    call(world, 'setUp', { settings: { 'Mails a day': 20 } });
    const { sent, withheld } = send(world);
    expect(sent).toBe(20);
    expect(withheld.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => 'daily-cap'));
  });

  it.each(Array.from({ length: 12 }, (_, i) => 3 + i * 7))(
    'sends each once after a kill at call %i',
    (kill) => {
      const { world } = interrupted(start, { kill });
      expect(recipients(world)).toEqual(everybody);
      expect(loggedAs(world, 'Sent')).toEqual(everybody);
    },
  );

  it.each([
    ['Gmail.Users.Drafts.create', 1],
    ['Gmail.Users.Drafts.create', 3],
    ['Gmail.Users.Drafts.send', 1],
    ['Gmail.Users.Drafts.send', 4],
    ['Gmail.Users.Messages.list', 1],
  ] as const)('sends each once when %s fails at call %i', (method, at) => {
    for (const when of ['before', 'after'] as const) {
      const { world } = interrupted(start, { fail: { method, at, when } });
      expect({ when, to: recipients(world) }).toEqual({ when, to: everybody });
      expect(loggedAs(world, 'Sent')).toEqual(everybody);
    }
  });

  it('does not write to somebody on Do Not Contact, nor to one who ordered since', () => {
    const world = restoreWorld(start);
    const plan = call<{ due: { to: string }[]; withheld: { rule: string }[] }>(world, 'planTouches', {
      list: 'dormant',
      touch: 1,
    });
    expect(plan.due.map((one) => one.to).sort()).toEqual(everybody);
    const { report } = run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' });
    expect(report.recipients).toBe(everybody.length);
  });
});

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { log, plan, send, sendSheet } from './send-support';
import { call, run, typeInto } from './support';

describe('goOn', () => {
  const world = restoreWorld(sendSheet({ clients: 8 }));
  send(world, { limit: 4 });
  const sent = log(world).map((row) => String(row['Client']));
  for (const client of sent.slice(0, 3)) typeInto(world, 'Touch Log', client, 'State', 'Bounced');

  it('lets sending go on that three bounces had paused, once a person says so', () => {
    world.clock += 60_000;
    const held = plan(world).withheld.filter(({ rule }) => rule === 'paused');
    expect(held).toHaveLength(8);
    expect(held[0].reason).toMatch(/^3 of your first 4 mails came back/);
    expect(send(world).sent).toBe(0);
    expect(call(world, 'goOn')).toEqual({ paused: held[0].reason });
    expect(send(world).sent).toBe(4);
  });

  it('counts anew from then on', () => {
    const later = log(world)
      .map((row) => String(row['Client']))
      .filter((name) => !sent.includes(name));
    for (const client of later.slice(0, 3)) typeInto(world, 'Touch Log', client, 'State', 'Bounced');
    expect(new Set(plan(world, { touch: 2 }).withheld.map(({ rule }) => rule))).toEqual(new Set(['paused']));
  });

  it('does nothing where nothing is paused, such as in another mailbox', () => {
    const other = run(world, 'goOn', undefined, { account: 'second@example.com' });
    expect(other.error).toContain('Nothing is paused');
  });
});

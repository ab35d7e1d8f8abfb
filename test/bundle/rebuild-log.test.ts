import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { DAY, eachOnce, log, plan, send, sendSheet, standing } from './send-support';
import { call, run, tab } from './support';
import { addresses, recipients, sendToTheEnd } from './touches';

interface Rebuilt {
  back: number;
  remaining: boolean;
  mailboxes: string[];
  say: string;
}

const start = sendSheet({ clients: 8 });
const rebuild = (world: World, account?: string) =>
  call<Rebuilt>(world, 'rebuildLog', undefined, account ? { account } : {});

/** Takes away the last lines of the log. */
function lose(world: World, keep: number): void {
  const { id, rows } = tab(world, 'Touch Log');
  world.workbook.deleteRows(id, 1 + keep, rows.length - keep);
}

/** Five have left, the log has lost three. */
const short = (() => {
  const world = restoreWorld(start);
  send(world, { limit: 5 });
  lose(world, 2);
  world.clock += 3_600_000;
  return snapshotWorld(world);
})();

describe('rebuildLog', () => {
  it('brings back from Sent what an older version of the log lacks, and sending goes on', () => {
    const world = restoreWorld(short);
    expect(plan(world).withheld.map(({ rule }) => rule)).toContain('log-too-short');
    const result = rebuild(world);
    expect(result).toMatchObject({ back: 3, remaining: false, mailboxes: [] });
    expect(result.say).toContain('3 lines came back.');
    const lines = log(world);
    expect(lines.map((row) => row['State'])).toEqual(Array.from({ length: 5 }, () => 'Sent'));
    const [last] = lines.slice(-1);
    expect(last['Text as sent']).toContain('unsubscribe');
    expect(last['Client']).toMatch(/^Client \d{4}$/);
    expect(tab(world, 'Dormant Clients').rows.filter((row) => row['Stage'] === 'Note sent')).toHaveLength(5);
    sendToTheEnd(world);
    expect(standing(world)).toEqual(eachOnce(addresses(world), standing(world).ids));
    expect(rebuild(world).back).toBe(0);
  });

  it('knows a line again that went back to before its mail left', () => {
    const world = restoreWorld(start);
    send(world, { limit: 3 });
    const found = tab(world, 'Touch Log');
    const column = found.headers.indexOf('State');
    lose(world, 1);
    world.workbook.typeCells(found.id, { top: 1, left: column, bottom: 1, right: column }, [['Failed']]);
    expect(rebuild(world).back).toBe(3);
    sendToTheEnd(world);
    expect(recipients(world)).toEqual(addresses(world));
  });

  it('brings back drafts that wait, so that none is made twice', () => {
    const world = restoreWorld(start);
    send(world, { limit: 4, mode: 'draft' });
    lose(world, 1);
    world.clock += 3_600_000;
    expect(rebuild(world).back).toBe(3);
    expect(log(world).map((row) => row['State'])).toEqual(Array.from({ length: 4 }, () => 'Note ready'));
    expect(send(world, { mode: 'draft' }).drafted).toBe(4);
    expect(standing(world).drafts).toBe(8);
  });

  it('brings back a mail whose key a logged call shares', () => {
    const world = restoreWorld(start);
    send(world, { limit: 1 });
    world.clock += 6 * DAY;
    expect(
      call<{ sent: number }>(world, 'sendTouches', { list: 'dormant', touch: 2, mode: 'send' }).sent,
    ).toBe(1);
    const lost = log(world)[1];
    const [clientId] = String(lost['Touch Key']).split('/');
    call(world, 'logTouch', { clientId, list: 'dormant', touch: 2, outcome: 'no answer' });
    world.workbook.deleteRows(tab(world, 'Touch Log').id, 2, 1);
    world.clock += 3_600_000;
    expect(rebuild(world).back).toBe(1);
    expect(log(world).map((row) => [row['State'], row['Touch Key']])).toEqual([
      ['Sent', log(world)[0]['Touch Key']],
      ['Logged', lost['Touch Key']],
      ['Sent', lost['Touch Key']],
    ]);
    expect(plan(world).withheld.map(({ rule }) => rule)).not.toContain('log-too-short');
  });

  it('names the other mailbox whose lines are missing, and waits for it', () => {
    const world = restoreWorld(start);
    send(world, { limit: 2 });
    send(world, { limit: 2 }, { account: 'second@example.com' });
    lose(world, 1);
    world.clock += 3_600_000;
    expect(rebuild(world)).toMatchObject({ back: 1, mailboxes: ['second@example.com'] });
    expect(send(world).sent).toBe(0);
    expect(rebuild(world, 'second@example.com')).toMatchObject({ back: 2, mailboxes: [] });
    sendToTheEnd(world);
    expect([...recipients(world), ...recipients(world, 'second@example.com')].sort()).toEqual(
      addresses(world),
    );
  });

  it('gives up a mailbox that nobody can open, by a person’s word', () => {
    const world = restoreWorld(start);
    send(world, { limit: 2 });
    send(world, { limit: 2 }, { account: 'second@example.com' });
    lose(world, 2);
    world.clock += 3_600_000;
    expect(call<Rebuilt>(world, 'rebuildLog', { without: ['second@example.com'] }).mailboxes).toEqual([]);
    expect(plan(world).withheld.map(({ rule }) => rule)).not.toContain('log-too-short');
  });

  const calls = run(restoreWorld(short), 'rebuildLog').report.total;

  it.each([0.3, 0.5, 0.6, 0.7, 0.8, 0.9])(
    'ended after %d of its calls, it ends the same the next time',
    (part) => {
      const world = restoreWorld(short);
      run(world, 'rebuildLog', undefined, { kill: Math.floor(calls * part) });
      world.clock += 3_600_000;
      rebuild(world);
      expect(log(world)).toHaveLength(5);
      sendToTheEnd(world);
      expect(standing(world)).toEqual(eachOnce(addresses(world), standing(world).ids));
    },
  );
});

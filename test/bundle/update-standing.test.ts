import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { log, nameOf, send, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';

const LIST = 'Dormant Clients';
const start = sendSheet({ clients: 4 });

const row = (world: World, client: number) =>
  tab(world, LIST).rows.find((one) => one['Client'] === nameOf(client));

/** The note on a client's Stage. */
function noteOn(world: World, client: number): string {
  const found = tab(world, LIST);
  const line = found.rows.findIndex((one) => one['Client'] === nameOf(client)) + 1;
  const column = found.headers.indexOf('Stage');
  return world.workbook.notes(found.id, { top: line, left: column, bottom: line, right: column })[0][0];
}

describe('stages after sendTouches', () => {
  it('are written without a refresh, with the day and the mailbox in the note', () => {
    const world = restoreWorld(start);
    send(world, { limit: 2 });
    const sent = log(world).map((one) => String(one['Client']));
    for (const one of tab(world, LIST).rows) {
      const was = sent.includes(String(one['Client']));
      expect([one['Stage'], one['Next Step']]).toEqual(
        was ? ['Note sent', 'Mail: ask for a time to talk'] : ['Not started', null],
      );
    }
    const client = Number(sent[0].slice(-4));
    expect(row(world, client)?.['Due']).toBe('26 Nov 2026');
    expect(noteOn(world, client)).toBe(
      `Rekindle: Left on Nov 21, 2026 from owner@example.com to client@firm${client}.example.com.`,
    );
  });

  it('leave a Next Step that a person typed, and take theirs back at a change', () => {
    const world = restoreWorld(start);
    typeInto(world, LIST, nameOf(1), 'Next Step', 'Ask Sam first');
    send(world);
    expect(row(world, 1)?.['Next Step']).toBe('Ask Sam first');
    expect(row(world, 2)?.['Next Step']).toBe('Mail: ask for a time to talk');
    const touchKey = String(log(world).find((one) => one['Client'] === nameOf(2))?.['Touch Key']);
    typeInto(world, 'Touch Log', nameOf(2), 'State', 'Sent or not?');
    call(world, 'resolve', { touchKey, sent: false });
    expect(row(world, 2)?.['Stage']).toBe('Not started');
    expect(row(world, 2)?.['Next Step']).toBe('Send the first note');
    call(world, 'buildLists');
    expect([row(world, 1)?.['Next Step'], row(world, 2)?.['Next Step']]).toEqual([
      'Ask Sam first',
      'Send the first note',
    ]);
  });

  it('say who is on Do Not Contact, by address, domain or name, also at a refresh', () => {
    const world = restoreWorld(start);
    send(world, { limit: 0 });
    const list = tab(world, 'Do Not Contact');
    world.workbook.typeCells(list.id, { top: 1, left: 0, bottom: 3, right: 1 }, [
      ['client@firm1.example.com', ''],
      ['@firm2.example.com', ''],
      ['', nameOf(3)],
    ]);
    expect(send(world).sent).toBe(1);
    const stages = () => [1, 2, 3, 4].map((client) => row(world, client)?.['Stage']);
    const all = ['Do not contact', 'Do not contact', 'Do not contact', 'Note sent'];
    expect(stages()).toEqual(all);
    call(world, 'buildLists');
    expect(stages()).toEqual(all);
    expect(noteOn(world, 2)).toContain('is on Do Not Contact');
  });

  it('are made good by the next run after a kill while they are written', () => {
    const world = restoreWorld(start);
    const whole = run(restoreWorld(start), 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' });
    const killed = run(
      world,
      'sendTouches',
      { list: 'dormant', touch: 1, mode: 'send' },
      { kill: whole.report.total - 4 },
    );
    expect(killed.ok).toBe(false);
    world.clock += 3_600_000;
    send(world);
    call(world, 'buildLists');
    expect(tab(world, LIST).rows.map((one) => [one['Stage'], one['Next Step']])).toEqual(
      Array.from({ length: 4 }, () => ['Note sent', 'Mail: ask for a time to talk']),
    );
  });
});

// The Today tab as a morning finds it: what is due, the words to say, what is typed kept, what is done in grey.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { deliver, order } from './answers-support';
import { idOf } from './log-sweep';
import { emailOf, log, nameOf, sendSheet } from './send-support';
import { call, hasTab, run, tab, typeInto } from './support';

const DAY = 86_400_000;

const start = (() => {
  const world = restoreWorld(sendSheet({ clients: 4, columns: { Phone: (client) => `555-010${client}` } }));
  call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' });
  return snapshotWorld(world);
})();

const lines = (world: World) =>
  tab(world, 'Today').rows.map((row) => [row['Client'], row['Phone'], row['What to do'], row['Done'] ?? '']);

describe('Today', () => {
  it('says when something is next due while nothing is', () => {
    const world = restoreWorld(start);
    call(world, 'refreshMetrics');
    // Sent on a Saturday: four working days on is Thursday.
    expect(lines(world)).toEqual([['Nothing is due. Next: Thursday, 4.', null, null, '']]);
  });

  it('has a line for each call, with the number and what to say to them', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    call(world, 'refreshMetrics');
    expect(lines(world)).toEqual(
      [4, 3, 2, 1].map((client) => [nameOf(client), `555-010${client}`, 'Call: ask what happened', '']),
    );
    const said = tab(world, 'Today').rows.map((row) => String(row['Say this']));
    for (const text of said) expect(text).toMatch(/this is Jo Miller[\s\S]*Before you hang up: agree when/);
    for (const text of said) expect(text).not.toMatch(/\{\{/);
  });

  it('comes before the first touch with a call that is due, but not for decisions and first notes', () => {
    const world = restoreWorld(sendSheet({ clients: 2, columns: { Phone: () => '555-0101' } }));
    call(world, 'refreshMetrics');
    expect(hasTab(world, 'Today')).toBe(false);
    typeInto(world, 'Dormant Clients', nameOf(1), 'Approach', 'New face, no pitch');
    call(world, 'refreshMetrics');
    expect(lines(world)[0]).toEqual([
      nameOf(1),
      '555-0101',
      'Somebody new: call or visit, only ask what happened',
      '',
    ]);
  });

  it('takes in what was typed, keeps the line in grey, and keeps a word that nobody can read', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    call(world, 'refreshMetrics');
    typeInto(world, 'Today', nameOf(4), 'Log', 'no answer');
    typeInto(world, 'Today', nameOf(3), 'Log', 'spoke');
    typeInto(world, 'Today', nameOf(3), 'Again', 'next week');
    typeInto(world, 'Today', nameOf(2), 'Log', 'rang twice');
    call(world, 'refreshMetrics');
    const calls = log(world).filter((row) => row['State'] === 'Logged');
    expect(calls.map((row) => [row['Client'], row['Outcome'], row['Follow-up']])).toEqual([
      [nameOf(4), 'no answer', null],
      [nameOf(3), 'spoke', '3 Dec 2026'],
    ]);
    expect(tab(world, 'Today').rows.map((row) => [row['Client'], row['Log'], row['Done']])).toEqual([
      [nameOf(2), 'rang twice', null],
      [nameOf(1), null, null],
      [nameOf(4), null, 'no answer'],
      [nameOf(3), null, 'spoke'],
    ]);
  });
});

describe('the sweep', () => {
  it('keeps in grey what was logged, put off or dated, on whichever tab, in the same run', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    call(world, 'refreshMetrics');
    typeInto(world, 'Today', nameOf(4), 'Log', 'no answer');
    typeInto(world, 'Today', nameOf(3), 'Again', 'in 3 days');
    typeInto(world, 'Dormant Clients', nameOf(2), 'Log', 'not now');
    run(world, 'scheduledReplies');
    expect(
      tab(world, 'Today').rows.map((row) => [row['Client'], row['Log'], row['Again'], row['Done']]),
    ).toEqual([
      [nameOf(4), null, null, 'no answer'],
      [nameOf(3), null, null, '2026-11-30'],
      [nameOf(2), null, null, 'not now'],
      [nameOf(1), null, null, null],
    ]);
  });
});

describe('clientCard', () => {
  it('tells the story, and what to say, of one client', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    const clientId = idOf(world, 1);
    call(world, 'logTouch', { clientId, list: 'dormant', touch: 2, outcome: 'no answer', note: 'Lunch?' });
    const card = JSON.parse(
      String(
        run(world, 'sidebarCall', undefined, { args: ['clientCard', JSON.stringify({ clientId })] }).value,
      ),
    );
    expect(card).toMatchObject({
      client: nameOf(1),
      stage: 'Note sent',
      nextStep: 'Call again at another time of day',
      due: '2026-11-30',
      noCalls: false,
      orders: 'Orders: 2 from Mar 10, 2025 to Sep 12, 2025.',
    });
    expect(card.story.map(({ words }: { words: string }) => words)).toEqual([
      'Phone: no answer. Lunch? By Jo Miller.',
      expect.stringMatching(/^Mail sent: “.+”\. By Jo Miller\.$/),
    ]);
    expect(card.callSheet).toMatch(/Open: “Hello/);
    expect(card.voicemail).not.toBe('');
  });
});

describe('forgetClient', () => {
  it('leaves no name, address or word of theirs on our tabs, and keeps the count', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    call(world, 'refreshMetrics');
    const clientId = idOf(world, 1);
    const ask = (name: string) =>
      run(world, 'sidebarCall', undefined, { args: [name, JSON.stringify({ clientId })] });
    const { text } = JSON.parse(String(ask('copyOfClient').value));
    expect(text).toMatch(/^Dormant Clients\nClient: Client 0001\n/);
    expect(text).toMatch(/Touch Log\n[\s\S]*Text as sent: /);
    const lineCount = log(world).length;
    const answer = ask('forgetClient');
    expect(answer.ok).toBe(true);
    expect(log(world)).toHaveLength(lineCount);
    const ours = world.workbook.sheets().filter(({ name }) => name !== 'Sales' && name !== 'Do Not Contact');
    for (const { name } of ours.filter(({ name }) => hasTab(world, name))) {
      const all = JSON.stringify(tab(world, name).rows);
      expect([name, all.includes(nameOf(1)), all.includes('firm1.example')]).toEqual([name, false, false]);
    }
    expect(
      tab(world, 'Do Not Contact').rows.map((row) => [row['Address or @domain'], row['Client']]),
    ).toEqual([['client@firm1.example.com', null]]);
  });

  it('keeps what they counted for on Metrics, and no trace of who it was', () => {
    const world = restoreWorld(start);
    world.clock += 5 * DAY;
    const [told, ordered] = [idOf(world, 1), idOf(world, 2)];
    const note = 'Her cat is called Ophelia';
    const won = { list: 'dormant', touch: 2, outcome: 'won back', amount: 700, minutes: 5, note };
    call(world, 'logTouch', { clientId: told, ...won });
    order(world, 2, '2026-11-25');
    deliver(world, 'owner@example.com', emailOf(1), 'Hello', 'I am back.');
    world.clock += DAY;
    call(world, 'checkReplies');
    const names = [
      'contacted',
      'answered',
      'talked',
      'reactivated',
      'newRevenue',
      'revenueSinceReturn',
      'touches',
    ];
    const numbers = () => {
      const found = call<Record<string, { value: number }>>(world, 'refreshMetrics');
      return names.map((name) => `${name} ${found[name].value}`);
    };
    const before = numbers();
    expect(before.slice(0, 5)).toEqual([
      'contacted 4',
      'answered 1',
      'talked 1',
      'reactivated 2',
      'newRevenue 950',
    ]);
    for (const clientId of [told, ordered])
      call(world, 'sidebarCall', undefined, { args: ['forgetClient', JSON.stringify({ clientId })] });
    const sales = tab(world, 'Sales');
    sales.rows.forEach((row, i) => {
      if (![nameOf(1), nameOf(2)].includes(String(row['Customer']))) return;
      const area = { top: i + 1, left: 0, bottom: i + 1, right: sales.headers.length - 1 };
      world.workbook.typeCells(sales.id, area, [sales.headers.map(() => '')]);
    });
    expect(numbers()).toEqual(before);
    expect(numbers()).toEqual(before);
    const all = world.workbook
      .sheets()
      .filter(({ name }) => name !== 'Do Not Contact')
      .map(({ name }) => JSON.stringify(tab(world, name).rows))
      .join();
    const traces = [
      nameOf(1),
      nameOf(2),
      'firm1.example',
      'firm2.example',
      '555-0101',
      '555-0102',
      'Ophelia',
    ];
    expect(traces.filter((trace) => all.includes(trace))).toEqual([]);
    expect(tab(world, 'Won Back').rows).toEqual([]);
  });
});
